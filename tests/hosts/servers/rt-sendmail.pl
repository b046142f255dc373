#!/usr/bin/perl
# What Request Tracker calls to send a mail (as `sendmail -oi -t`): hands it to the test desk's mail server.
use strict;
use warnings;
use Mail::Address;
use Net::SMTP;

local $/;
my $mail = <STDIN>;
$mail =~ s/\r?\n/\n/g;
my ($head, $body) = split /\n\n/, $mail, 2;
(my $unfolded = $head) =~ s/\n[ \t]+/ /g;
my @to = map { $_->address } map { Mail::Address->parse($_) } $unfolded =~ /^(?:To|Cc|Bcc):\s*(.*)$/mgi;
my ($from) = map { $_->address } map { Mail::Address->parse($_) } $unfolded =~ /^From:\s*(.*)$/mi;
exit 0 unless @to;
$head =~ s/^Bcc:.*\n(?:[ \t].*\n)*//mi;

my $smtp = Net::SMTP->new('127.0.0.1', Port => $ENV{ATTUNE_SMTP_PORT}, Timeout => 20)
    or die "The mail server doesn't answer\n";
my $ok = $smtp->mail($from) && $smtp->recipient(@to) && $smtp->data("$head\n\n$body");
$smtp->quit;
die "The mail server refused the mail\n" unless $ok;
