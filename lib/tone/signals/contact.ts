import { type Cue, cue, DAY, NUMBER, ORDINAL, PERIOD } from "../cue.ts";

const ASKED =
  "(?:rang|rung|phoned|called|written|wrote|emailed|e-mailed|mailed|texted|messaged|contacted|asked|reported|complained|chased|sent|submitted|raised|told you|told them|told him|told her|been in|been back|been told|been on to|visited|explained|tried|requested|disputed|followed up)";
const CHANNEL =
  "(?:e-?mails?|mails?|messages?|msgs?|calls?|phone calls?|letters?|tickets?|chats?|tweets?|dms?|tries|attempts?|goes|requests?|contacts?|reminders?|complaints?|visits?|texts?|reports?|disputes?)";

/** They have been in touch about this before. */
export const contact: readonly Cue[] = [
  cue("contact.nth", "repeatContact", [
    `${ORDINAL} (?:e-?mail|mail|message|msg|call|letter|ticket|chat|tweet|dm|try|attempt|go|request|contact|reminder|complaint|visit|text|note|form)`,
    `${ORDINAL} time (?:i|we|i'm|i am|i've|i have|that i|that we|now i|asking|writing|calling|ringing|emailing|of asking|contacting|reporting|telling)`,
    `${ORDINAL} (?:and last )?(?:time|day|week|month) (?:in a row|running|now|i)`,
    `(?:this is|that's|for) (?:now )?(?:my|the) ${ORDINAL} (?:time|one|e-?mail|message|call|attempt|request)?`,
    `${NUMBER} ${CHANNEL}(?: (?:now|later|so far|already|and|sent|to))?`,
    "me again",
    "it's me again",
    "once more",
  ]),
  cue("contact.times", "repeatContact", [
    `(?:i|we|i've|we've|have|had) (?:now |already |also )?${ASKED}.{0,40} (?:twice|again|${NUMBER} times|already|before|repeatedly|several times)`,
    `${ASKED} (?:you |them |him |her |it |the \\w+ |your \\w+ |in |about it |about this )?(?:twice|again|${NUMBER} times|already|repeatedly)`,
    `(?:already|twice|repeatedly|${NUMBER} times) ${ASKED}`,
    `${ASKED} (?:it |this |that |you |them )?(?:to you )?(?:on |last |this )?(?:${DAY}|week|month|yesterday|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
    `${ASKED} (?:it |this |that |you |them )?(?:yesterday|last week|last month|${NUMBER} (?:${PERIOD}) ago|at least)`,
    "(?:asked|told|wrote|said|reported|sent|explained) (?:\\w+ ){0,4}(?:already|before|as well|too|again|yesterday|twice)",
    "keep (?:asking|calling|ringing|writing|having to|emailing|getting)",
    "kept (?:asking|calling|ringing|writing)",
    "how many (?:more )?times",
    "again and again",
    "over and over",
    "time and again",
    "every time i (?:call|ring|ask|write|phone|email|contact)",
    "each time i (?:call|ring|ask|write|phone|email|contact)",
  ]),
  cue("contact.asWritten", "repeatContact", [
    "as (?:i|we) (?:already |have )?(?:wrote|said|told|explained|mentioned|written|asked|stated)",
    "(?:my|our) (?:(?:last|previous|earlier|first|other|two|three|four|many|original) )+(?:e-?mails?|mails?|messages?|letters?|complaints?|tickets?|calls?|requests?|enquir(?:y|ies)|questions?)",
    "my (?:e-?mails?|messages?|letters?|calls?|question|request|ticket|complaint) (?:of|from|on|about|is still|has|have|was|went|got|closed)",
    "your (?:last |previous |earlier )?(?:reply|answer|response|e-?mail|letter|mail|message) (?:of|from|on|says|said|was|did|to my|yesterday|doesn't|didn't)",
    "you (?:replied|answered|wrote back|told me|told us|said|promised|wrote)",
    "following (?:up|on from)",
    "chas(?:ing|ed)",
    "still (?:not |un)?(?:answered|unanswered)",
    "re-?open",
    "previously (?:submitted|reported|wrote|contacted|disputed|told|sent|raised|asked)",
    "(?:no|not) (?:any )?(?:reply|answer|response) (?:to|from)",
    "closed (?:my|the) (?:ticket|case)",
  ]),
  cue("contact.spokeTo", "repeatContact", [
    "(?:i|we) (?:have |had )?(?:spoke|spoken|talked|chatted) (?:to|with)",
    "i rang",
    "i phoned",
    "i called",
    "we called",
    "we rang",
    "(?:i've|have|having|been) (?:rung|phoned|called)",
    "on hold",
    "(?:i|we) (?:wrote|emailed|messaged|reported|contacted|raised|complained|requested|disputed)",
    "(?:i|we) (?:have|had) (?:written|emailed|messaged|reported|asked|contacted|raised|complained|requested|disputed)",
    "(?:i've|we've) (?:written|emailed|messaged|reported|asked|contacted|raised|complained|requested|disputed)",
    "got (?:an|the|this|a) (?:auto(?:matic)?|standard|template|same) (?:reply|answer|response|text)",
  ]),
  cue("contact.asked", "repeatContact", ["(?:i|we) (?:\\w+ )?asked"]),
  cue("contact.wasTold", "repeatContact", [
    "(?:i|we|am|are|being|have|we've|i've) (?:was |were |been )?(?:\\w+ )?told",
    "been told",
    "was told",
    "were told",
    "your (?:colleague|agent|staff|team|support|man|guy|girl|lady|office|desk|driver|shop|chat|bot)(?: \\w+)? (?:said|told|promised|says)",
  ]),
  cue("contact.theySaid", null, [
    "(?:he|she|they|the (?:man|lady|girl|guy|woman|lad|person|agent|clerk|bot|chat)) (?:\\w+ ){0,4}(?:said|told|says|promised)",
    "told me",
    "told us",
  ]),
  cue("contact.again", null, ["again"]),
];
