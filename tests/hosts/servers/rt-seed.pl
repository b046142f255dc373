#!/usr/bin/perl
# rt-seed.pl <folder of .eml files> <agent's login> <password>
# One ticket per conversation. File names: <order>-<in|out>-<conversation>.eml. No mail leaves meanwhile.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT;
RT::LoadConfig();
RT->Config->Set(SendmailPath => '/bin/true');
RT::Init();
use RT::EmailParser;
use RT::Interface::Email;

my ($folder, $login, $password) = @ARGV;
my $system = RT->SystemUser;

sub must { my ($ok, $message) = @_; die "$message\n" unless $ok; return $ok }

my $agent = RT::User->new($system);
must($agent->Create(
    Name => $login, RealName => 'Nora Support', EmailAddress => "$login\@desk.test",
    Password => $password, Privileged => 1,
));
$agent->PrincipalObj->GrantRight(Right => 'SuperUser', Object => RT->System);
my $agentNow = RT::CurrentUser->new($agent);

my $queue = RT::Queue->new($system);
$queue->Load('General');
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket SeeQueue);

sub slurp { my $file = shift; local $/; open my $in, '<:raw', $file or die "$file: $!"; return <$in> }

sub customer {
    my ($address, $name) = @_;
    my $user = RT::User->new($system);
    $user->LoadByEmail($address);
    must($user->Create(Name => $address, EmailAddress => $address, RealName => $name, Privileged => 0))
        unless $user->Id;
    return RT::CurrentUser->new($user);
}

my %ticketOf;
for my $file (sort glob "$folder/*.eml") {
    my ($direction, $conversation) = $file =~ m{/\d+-(in|out)-([\w-]+)\.eml$} or next;
    my $parser = RT::EmailParser->new;
    $parser->SmartParseMIMEEntityFromScalar(Message => slurp($file), Decode => 1);
    my $mail = $parser->Entity;
    my ($address, $name) = RT::Interface::Email::ParseSenderAddressFromHead($mail->head);
    my $who = $direction eq 'out' ? $agentNow : customer($address, $name || '');
    my $ticket = RT::Ticket->new($who);
    if (my $id = $ticketOf{$conversation}) {
        $ticket->Load($id);
        must($ticket->Correspond(MIMEObj => $mail));
        next;
    }
    my $subject = Encode::decode('UTF-8', $mail->head->get('Subject') || '');
    chomp $subject;
    my ($id, undef, $message) =
        $ticket->Create(Queue => $queue->Id, Subject => $subject, Requestor => [$who->Id], MIMEObj => $mail);
    $ticketOf{$conversation} = must($id, $message);
}

# The last word on the long ticket is a colleague's, and it is not for the customer.
my $ticket = RT::Ticket->new($agentNow);
$ticket->Load($ticketOf{thread}) or die "no conversation named thread\n";
must($ticket->Comment(Content => 'Internal: the carrier says the parcel is lost in hub Leipzig. Do not promise Saturday.'));
$ticket->SetOwner($agent->Id);
