import { type Cue, cue, DAY, NUMBER, PERIOD } from "../cue.ts";

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const DATE = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?|${DAY}|x{2}/x{2}(?:/\\S+)?)`;
const WHEN = `(?:on ${DATE}|(?:in|since|back in) ${MONTH}|yesterday|(?:last|this) (?:week|month|year|${DAY}|morning)|(?:${NUMBER}|an?) ${PERIOD} ago|the (?:same|next|other|very next) (?:day|night|week|morning))`;
const CONTACTED =
  "(?:rang|rung|phoned|called|wrote|written|e-?mailed|mailed|texted|messaged|contacted|reported|complained|chased|submitted|raised|disputed|appealed|uploaded|flagged|filed|lodged|logged|queried|applied|replied|answered|filled (?:in|out)|sent|asked|told|spoke|spoken|mentioned|posted|faxed|explained|pointed)";

/** The history of a problem: what was tried on which day, who promised what, and what became of it. */
export const contactHistory: readonly Cue[] = [
  cue("contact.dated", "repeatContact", [
    `(?:i|we|i've|we've|i'd|we'd|and|then|also) (?:have |had |then |already |also |first |even |now )?${CONTACTED} (?:(?!for|delivery)\\S+ ){0,7}${WHEN}`,
    `${WHEN},? (?:i|we) (?:\\w+ )?${CONTACTED}`,
  ]),
  cue("contact.log", "repeatContact", [
    `${DATE}(?:,? at \\S+)?(?:[:;,-]| -)? (?:(?:i|we|then|and|again|chat|phone) ){0,2}(?:phoned|rang|called|e-?mailed|wrote|chased|asked again|reported|reminder|promised|reminded|phone call|no (?:reply|answer|reaction|response|call|one)|nothing|told|sent again|same (?:reply|answer|again))`,
    `on (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: ${MONTH})?,? (?:and |then )?(?:again|also|once more|then) (?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?`,
  ]),
  cue("contact.trying", "repeatContact", [
    "(?:i've|we've|i have|we have|have|been|i) (?:\\w+ ){0,2}(?:tried|tryed|trying|attempted|attempting|try) (?:\\w+ ){0,2}(?:to )?(?:\\w+ )?(?:get (?:this|it|that|these|through|hold|someone|somebody|an answer|a hold|them|help)|reach|contact|call|ring|phone|resolve|remove|sort|dispute|clear|correct|speak|explain|have (?:this|it)|work with|close|cancel|stop)",
    "(?:i've|we've|have|i) been (?:\\w+ )?(?:reporting|asking|calling|disputing|complaining|chasing|e-?mailing|writing|telling|ringing|fighting|messaging|contacting|begging|requesting|after you|on at you|on to (?:you|yous|ye)|through this|promised|told|passed|dealing with|going (?:round|back|around))",
    "back and forth",
    "from pillar to post",
    "to no avail",
    "tried everything",
    "went through (?:the|your) (?:chat|bot|form|menu|helpline|steps)",
  ]),
  cue("contact.callback", "repeatContact", [
    "(?:would|will|'d|he'd|she'd|they'd|you'd|going to|gonna|supposed to|meant to|promised to|promise to|said to|someone'd|somebody'd) (?:\\w+ )?(?:ring|call|phone|get|come|write|e-?mail|text) (?:me |us |you )?back",
    "(?:would|'d|he'd|she'd|they'd|you'd|was going to|were going to|promised to|said (?:he|she|they|you) (?:will|would)|told me (?:he|she|they|you)(?:'d| would| will)) (?:\\w+ )?(?:look into|look at|reach out|be in touch|pass (?:it|this|me|that) on|check|find out|escalate|sort (?:it|this)|chase|forward|let me know|contact me|see to)",
    "(?:being|been) looked (?:into|at)",
    "looking into (?:it|this|that)",
    "call.?backs?",
    "(?:it was|was|been|it's|got|he|she|they|you) (?:being )?(?:escalated|forwarded|passed (?:it |this |me |us )?(?:on|to|along)|handed (?:it |me )?(?:on|over|to))",
  ]),
  cue("contact.unanswered", "repeatContact", [
    "(?:nobody|no one|no-one|noone|none of you|never|ain't|not one person|not one of you|nothing|not) (?:\\w+ ){0,2}(?:got(?:ten)? back|came back|come back|rang back|called back|replied|answered|responded|reached out|rang me|called me|phoned|wrote back|acknowledged|in touch)",
    "(?:haven't|hasn't|have not|has not|yet to|didn't|did not|don't|failed to|fails? to|never) (?:\\w+ )?(?:heard|hear|receive|received|had|got|gotten|get|respond|reply|replied|responded|answer(?:ed)?|acknowledge[ds]?) (?:\\w+ ){0,3}(?:back|repl(?:y|ies)|answers?|response|reponse|acknowledge?ment|word|callback|update)",
    "(?:ignor(?:ed|ing)) (?:my|our|me|us|all|every|it|them|the|both)",
    "(?:been|was|were|is|are|being) ignored",
    `(?:${PERIOD} of|complete|total|just|only|radio) silence`,
    "without (?:a |any |so much as )?(?:\\w+ )?(?:repl(?:y|ies)|answer|response|acknowledge?ment|result|success)",
    "still (?:no|without|waiting for|not had|haven't had|haven't got) (?:\\w+ )?(?:repl(?:y|ies)|answer|response|call|reaction|word|solution|decision|outcome|explanation|idea)",
    "(?:unacknowledged|unanswered)",
    "has not been (?:acknowledged|answered)",
  ]),
  cue("contact.handedRound", "repeatContact", [
    "(?:sent|send|sends|passed|referred|transferred|bounced|pushed|redirected|pointed) (?:me|us) (?:\\w+ )?(?:to|from|between|back|round|around)",
    `(?:${NUMBER} |every |each )?(?:different|new) (?:people|persons?|agents?|advisors?|advisers?|reps?|colleagues?|departments?|representatives?|answers|stories|explanations|versions)`,
    `(?:spoken|spoke|talked|speaking|talking|explained (?:it|this)|been) (?:now )?(?:to|with|through|by) (?:\\w+ )?${NUMBER} (?:people|persons|agents|advisors|advisers|reps|colleagues|departments|of you|different)`,
    "(?:they|people|everyone|everybody|each|all|both|every (?:one|time)) (?:of them |of you )?(?:\\w+ )?(?:says?|said|tells?|told|asks?|asked|blames?) (?:me |us |for )?(?:something (?:else|different)|the same|a different|the other|it's the)",
    "(?:explain(?:ed|ing)?|repeat(?:ed|ing)?|told|tell(?:ing)?|go(?:ne|ing)? (?:through|over)|starting) (?:\\w+ ){0,5}(?:all over|from (?:scratch|zero|the (?:start|beginning|top)))",
    "(?:another|the same|same) (?:template|bot|script|paragraph|link|article|faq|macro|standard|excuses?|sentence|photos?|screenshots?|documents?|details|questions?)",
    "word for word",
    "no (?:notes|record|trace) (?:of|on|that|about)",
  ]),
  cue("contact.outcome", "repeatContact", [
    "you(?:'ve| have| then| just| only| all| again| keep| both)? (?:\\w+ )?(?:replied|refused|rejected|denied|declined|swapped|responded|closed (?:it|my|the|this|that)|closing (?:it|my|the|this|that)|asked (?:me |us )?for|sent me (?:back|a (?:link|template|form|voucher|new|replacement))|credited|told (?:me|us) (?:that|it|to|on|there|in))",
    "your (?:\\w+ )?(?:decision|refusal|reply|response|rejection) (?:\\w+ ){0,2}(?:of|from|was|came|says|said|dated|doesn't|does not|didn't|did not|to my|on)",
    "(?:the|a) (?:refusal|rejection) (?:came|says|of|letter)",
    "(?:ticket|case|complaint|dispute|claim|request|appeal)s? (?:\\w+ ){0,3}(?:closed|rejected|denied|refused|ignored|reopened|re-opened|resolved|marked)",
    "(?:marked|closed|shown) (?:\\w+ )?as (?:resolved|solved|closed|complete)",
    "(?:it|that|this|which|problem|fault|issue) (?:\\w+ )?(?:came back|is back|was (?:better|fine|ok|good) for|happened again|broke again|went again|has started again|lasted)",
    "(?:changed|fixed|repaired|replaced|swapped|corrected|sorted) (?:it |this |that )?(?:once|twice|already|before)",
  ]),
  cue("contact.replied", "repeatContact", [
    "(?:thanks|thank you|thx|cheers|ta|merci|grateful|appreciate) (?:\\w+ ){0,4}(?:getting|coming|ringing|calling|writing) back",
    "(?:thanks|thank you|thx|cheers|ta) (?:so much |very much |again |a lot )?for (?:your|the|such a|that|a) (?:\\w+ ){0,3}(?:repl(?:y|ies)|response|answer|e-?mail|mail|letter|message|call|explanation|offer|voucher|update)",
    "(?:thanks|thank you|thx|cheers|ta|nice one) (?:\\w+ )?for (?:sorting|fixing|resolving|looking (?:at|into)|replying|answering|responding|following up|explaining|finding|posting the missing|reconsidering)",
    "(?:quick|prompt|fast|swift|super quick|lightning) (?:reply|response|answer)",
    "(?:refund|money|transfer|payment|credit|replacement|parcel)(?: has|'s| have) (?:now )?(?:landed|arrived|come through|gone through|come)",
    "(?:looked at|checked|fixed|sorted|solved|working|works) (?:it )?(?:again )?(?:within|after my|now thanks|by ten|in no time|the same day)",
    "will (?:do|try (?:that|this|it))(?=[,.!]|$| tonight| tomorrow| thank| thx| now| later)",
    "(?:have )?(?:dm'd|dmed|pm'd|messaged) (?:you|u)",
    "(?:sent|sending) (?:you |u )?(?:a |the )?dms?",
  ]),
  cue("contact.staffSaid", "repeatContact", [
    "(?:dealer(?:ship)?|garage|support|call cent(?:re|er)|helpline|hotline|chat(?: ?bot)?|bot|agent|branch|reception(?:ist)?|rep|workshop|service cent(?:re|er)|customer (?:service|care)|help ?desk|front desk|technician|engineer|office|switchboard|billing|sales|first line|level (?:1|2|one|two)) (?:(?:lady|guy|man|people|team|staff|person) )?(?:\\w+ )?(?:says?|said|told|tells?|telling|reckons?|insists?|claims?|suggested|asked|asks|blames?|answered|replied|swears?|sends? me|thinks)",
    "(?:told|advised|instructed|asked) (?:me |us )?(?:last (?:week|time|month)|yesterday|again|by (?:your|the|a)) ",
  ]),
  cue("contact.tries", "repeatContact", [
    "(?:tried|rung|rang|called|phoned|rings?|wrote|asked) (?:\\S+ ){0,3}at \\d+(?:[.:]\\d\\d)?(?: ?[ap]m)?(?:,| and| then|[.] )",
    "(?:put|wrote|reported|asked|posted|left) (?:it |this |that |a message |the same )?(?:in|on|via|through|with) (?:the|your) (?:chat|app|form|contact form|page|voicemail|answerphone|machine|portal|helpdesk|button)",
    "till (?:today|now|date)",
    `(?:${NUMBER} times|times|twice|several|many) (?:about (?:it|this)|on to)`,
    `(?:been|come|gone|drove|driven) (?:there |back |in |to you |to the \\w+ )?${NUMBER} times(?! a | per )`,
    `told (?:\\w+ ){1,3}(?:'?bout |about )?${NUMBER} times`,
  ]),
  cue("contact.reminds", "repeatContact", [
    "(?:as|like) (?:i|we) (?:\\w+ )?(?:said|wrote|told|mentioned|explained|asked|reported|already|pointed)",
    "(?:i|we) (?:repeat|say it again|ask again|am asking again|'m asking again|must insist)",
    "i'm asking (?:you )?(?:again|once more|for the)",
    "asking (?:again|(?:you )?for the \\w+ time)",
    "(?:you'll|you will|you should|you must) (?:have|see|find|recall|remember) (?:\\w+ ){0,2}(?:mails?|e-?mails?|messages?|letters?|notes?|calls?|file|ticket)",
    "(?:see|read|check|look at) (?:my|our|the|all) (?:\\w+ )?(?:previous|earlier|last|other|e-?mails?|messages|thread|notes|history|below|ticket)",
    "further to (?:my|our)",
    "chas(?:e|er)",
    "day \\d+(?= of| and| now| without|[.,])",
    "how (?:many|often) (?:more )?(?:times?|people|e-?mails|calls|must)",
  ]),
  cue("contact.handedIn", "repeatContact", [
    "(?:i|we|i've|we've) (?:have |had |already |also |then |even |now )?(?:uploaded|attached|posted|handed|provided|supplied|pointed|mentioned|flagged|filled (?:in|out)|submitted|forwarded|resent|re-sent|brought) (?:\\S+ ){0,6}(?:already|twice|again|out|before|the same (?:day|night|evening|hour)|within|by recorded|form|as (?:asked|requested|instructed))",
    "(?:you|they) (?:already )?(?:have|had|got|received) (?:all |both |the |my |our )+(?:\\w+ )?(?:documents?|photos?|pictures|receipts?|papers|forms?|details|files?|passport|evidence|screenshots?)",
    "explained (?:it|this|that|everything|the \\w+) (?:\\w+ )?to",
    "(?:as|like) (?:you |they |he |she )?(?:asked|requested|instructed|advised|told|suggested)",
    "(?:did|done|tried) (?:what|all|everything|as) (?:you|they|he|she|the \\w+) (?:said|told|asked|suggested)",
  ]),
];
