/** What holds of a message, as far as phrases ask for it. */

import type { ToneReading } from "../../tone/reading.ts";
import type { AskToAnswer } from "../asks/asks.ts";
import type { Need } from "../phrases/phrase.ts";
import type { Restatement } from "../restate/restate.ts";
import type { Frame } from "./frame.ts";
import { calamityIn, cannotCall, despairIn, hardshipIn, harmIn, isTerminal } from "./hardship.ts";

/** The customer says that they wrote, called or asked before: what only looks like it must not be told back to them. */
const CONTACT =
  /\b(?:(?:I|we)(?:['’]ve| have|['’]d| had)? (?:already |now |also |just |even |again |first )*(?:called|rang|rung|phoned|written|wrote|e-?mailed|messaged|contacted|chased|complained|reported|asked|told you|spoke|spoken|chatted|sent (?:you |your \w+ )?(?:(?:\w+ ){1,2}(?:e-?mails?|messages?|photos?|letters?|reminders?|documents?|forms?)))|(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|nth) (?:e-?mail|mail|message|letter|call|time (?:I|we|I['’](?:m|ve)))|(?:called|emailed|e-mailed|written|wrote|rang|phoned|asked|contacted) (?:\w+ ){0,4}(?:twice|again|(?:\d+|two|three|four|five|six|several|many|multiple) times)|(?:been|was|were) told (?:\w+ ){0,4}(?:by|on the|in the|over the) (?:chat|phone|line|hotline)|(?:still )?(?:no|without(?: an?)?) (?:reply|answer|response) (?:to|from|since))\b/i;

/** What they want done, in so many words: nothing else is offered in its place. */
const REMEDY =
  /\b(?:want|need|demand|expect|require|request|prefer|like|asking for|ask for|give me|send me|owe me)\b[^.!?\n]{0,40}\b(?:refund\w*|replac\w*|repair\w*|exchange\w*|money back|cancel\w*|compensation|credit\w*|discount|reimburs\w*)\b|\b(?:refund|replace|exchange|cancel|reimburse|repair|credit)\b[^.!?\n]{0,20}\b(?:me|it|my|the|this)\b|\bnot an? (?:repair|voucher|replacement|refund|credit|exchange|apology)\b/i;

/** "Thanks, that worked.": there is nothing in so few words to say back. */
const MOST_WORDS_OF_THANKS = 4;

/** A time close by: what is said to people in grief must not tell them to wait. */
const PRESSING =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend|\w+day)|(?:by|on|before|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|deadline|urgent\w*|as soon as|in (?:\d+|two|three|four|five) (?:hours|days))\b/i;

/**
 * What holds of a message.
 * @param own the message without quotes and signature
 */
export function needsOf(
  own: string,
  reading: ToneReading,
  frame: Frame,
  fact: Restatement | null,
  topic: string | null,
  asks: readonly AskToAnswer[],
): Set<Need> {
  const { acts } = reading;
  const safety = reading.escalation.includes("safety") || harmIn(own);
  const hard = hardshipIn(own) !== "other" || calamityIn(own) || reading.escalation.includes("vulnerable");
  // A mere question has no trouble to name.
  const wrong = acts.includes("complaint") || reading.problem !== null || !acts.includes("question");
  const upset = frame === "upset" || reading.mood === "upset";
  const holds: Readonly<Record<Need, boolean>> = {
    trouble: fact?.trouble === true,
    noTrouble: fact?.trouble === false,
    aboutUs: fact?.aboutUs === true,
    notAboutUs: fact?.aboutUs === false,
    asks: asks.length > 0,
    noAsks: asks.length === 0,
    manyAsks: asks.length > 1,
    question: acts.includes("question") && !acts.includes("request"),
    // "You have had to call twice" says it already.
    repeat: reading.repeatContact && CONTACT.test(own) && fact?.clause.startsWith("you have had to") !== true,
    pressing: reading.urgency >= 2,
    emergency: reading.urgency === 3,
    safety,
    notSafety: !safety,
    upsetMood: upset,
    complaint: acts.includes("complaint"),
    noComplaint: !acts.includes("complaint"),
    toldAtLength: own.trim().split(/\s+/).length >= 40,
    despair: despairIn(own, reading.forPerson),
    hopeful: !isTerminal(own),
    unhurried: reading.urgency < 2 && !PRESSING.test(own),
    carefree: !hard && !reading.forPerson && fact?.trouble !== true,
    outsideUs: calamityIn(own) && !acts.includes("complaint"),
    openRemedy: !REMEDY.test(own),
    bareThanks:
      frame === "pleased" && asks.length === 0 && own.trim().split(/\s+/).length <= MOST_WORDS_OF_THANKS,
    canCall: !cannotCall(own),
    empty: own.trim() === "",
    information: acts.some((act) => act === "information" || act === "feedback" || act === "complaint"),
    // Neutral facts without the matter would sound as if nobody had read the message.
    askForFact:
      frame === "formal"
        ? fact === null && !safety
        : fact === null && topic === null && upset && (frame !== "careful" || wrong),
  };
  return new Set((Object.keys(holds) as Need[]).filter((need) => holds[need]));
}
