/** Takes off what surrounds a clause: greetings, fillers, words of the day it was written on. */
import { plain } from "./plain.ts";

const LEAD_IN =
  /^(?:(?:hi|hello|hey|dear [\w ]{2,20}|good (?:morning|afternoon|evening)|ok|okay|well|and|but|so|also|then|plus|now|ah|look|listen|anyway|wow|great|lovely|brilliant|nice|ah|sadly|unfortunately|however|finally|meanwhile|instead|because|since then|since (?:yesterday|this morning|last night)|to be honest|firstly|secondly|thirdly|today|yesterday|this morning|this afternoon|this evening|last night|just now|tonight|moreover|additionally|furthermore|worse|fyi|btw|basically|apparently not|in fact|as a result|therefore|thus|suddenly|luckily|to my surprise|for some reason|as usual|right now|currently)[,!.:]? +|(?:yes|no|oh)[,!.:] +|(?:first|second|update|again|look|listen|well)[,!.:] +|@\w{2,30}[,:]? +|(?:I am|I'm) (?:writing|contacting you) (?:to (?:say|tell you|let you know|report|inform you|complain) that|because) +|(?:I )?(?:just )?(?:wanted|want|would like|have|had|need|must) to (?:say|tell you|let you know|report|inform you) that +|(?:the (?:problem|issue|trouble|thing|bad news) is|the fact is|the point is|it turns out|turns out|I (?:see|saw|noticed|have noticed|found out|discovered|found)) that +|(?:the (?:problem|issue|trouble) is|turns out) +(?=(?:the|my|our|your|I|we|you|there)\b)|(?:it has come to my attention) that +)/i;
const TIME_TAIL =
  /(?<!\b(?:since|until|till|by|from|of|for|before|than|like|about|is|was|as)),? (?:since (?:yesterday|this morning|last night|yesterday (?:morning|evening|afternoon))|today|yesterday|this morning|this afternoon|this evening|last night|just now|right now|tonight|already now|now|though|anyway|so far|to be honest|by the way|btw|tho|mind|also|as well|haha|hey|btw|ffs|grr|lol|as usual|of course|sadly|unfortunately|honestly|either|please|for some reason|apparently|again and again|at the moment|currently)$/i;
const DAY_WORD = /\b(?:today|yesterday|this morning|this afternoon|this evening|last night)\b/i;
const FILLER =
  /(?<!\bnot |n't |never )\b(?:just|actually|literally|basically|simply|honestly|really|obviously|clearly|frankly|definitely|totally|absolutely|of course|as usual|suddenly|sadly|unfortunately) (?!(?:under|over|before|after|about|like|in time|as|a few|one|two|the|a|an|\d|enough|because)\b)/gi;

/** A message in capitals, in small letters. */
function quiet(text: string): string {
  const letters = text.replace(/[^A-Za-z]/g, "");
  const loud = text.replace(/[^A-Z]/g, "").length;
  if (letters.length < 15 || loud < letters.length * 0.75) return text;
  return text.toLowerCase();
}

/** What they ask for behind the fact: "… is not working please help me". */
const ASK_TAIL = /,? (?:and )?(?:please|pls|plz|kindly|help me|can you|could you)\b.*$/i;

const DATED =
  /\bon (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December))?(?:$| (?:and|but|for|to|by|at)\b|,)|\bon (?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\b(?:days|weeks|months|years) ago\b|\blast (?:week|month|year)\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** The clause in plain spelling, without what leads in to it, fills it or ties it to the day of writing. */
export function tidy(words: string): string {
  let out = plain(quiet(words))
    .replace(/[.!,;:\s]+$/, "")
    .replace(/!+/g, ",")
    .replace(/^["(\s]+(?=[^"]*$)/, "");
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(LEAD_IN, "");
  }
  out = out
    .replace(FILLER, "")
    .replace(ASK_TAIL, "")
    .replace(
      /^(?:this|that|these|those) (?=(?:account|invoice|order|booking|bill|charge|payment|letter|error|inquiry|debt|item|product|machine|phone|parcel|app|page|subscription|claim|fee|amount|company|information|ticket|card|problem|issue|accounts|inquiries|items|charges|payments)\b)/i,
      "the ",
    );
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(TIME_TAIL, "");
  }
  // "Came today and the bag is missing": a word of the day inside, where the past alone says enough.
  if (
    DAY_WORD.test(out) &&
    !/\b(?:will|going to|is due|starts?|ends?|leaves?|expires?|closes?|need\w*|until|by|from|since|before|than|of|for|still|every|['’]s|due) (?:today|yesterday|this morning|this afternoon|this evening|last night)/i.test(
      out,
    )
  )
    out = out.replace(
      /,? (?:today|yesterday|this morning|this afternoon|this evening|last night)(?=,? (?:and|but|because|with|without|from|in|at|to|for|on)\b)/gi,
      "",
    );
  // "I have called on 3 May": the tense of a second language.
  if (DATED.test(out))
    out = out.replace(
      /\b(I|we)(?:'ve| have) (?!been\b)(\w{3,}ed|sent|paid|bought|got|had|told|said|made|left|lost|found)\b/gi,
      "$1 $2",
    );
  // Where the customer is, is "there" for the agent.
  out = out.replace(
    /^((?:you|the|my|our|your|order|nobody|no one|still)\b(?:(?! (?:and|but|I|we) ).)*\b(?:were|was|came|been|is|isn't|not|aren't|arrived|got)) here\b/i,
    "$1 there",
  );
  return out.replace(/\s+/g, " ").trim();
}
