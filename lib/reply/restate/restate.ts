/** Says the customer's own problem again, from the agent's side. A restatement is right or it is not made. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { Range } from "../../text/ranges.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { isWholeClause } from "./clause.ts";
import { turnPersons } from "./person.ts";
import { pieces } from "./pieces.ts";
import { plain } from "./plain.ts";
import { sayable } from "./refuse.ts";
import { holdsTrouble } from "./trouble.ts";

export interface Restatement {
  /** A clause without a capital at the start or a stop at the end, at most 25 words: "you ordered the jacket on 3 March". */
  clause: string;
  /** True where the clause itself holds what went wrong, so that "I'm sorry that …" fits. */
  trouble: boolean;
  /** True where it says what the company did or failed to do: then it is passed on as the customer's words, not conceded. */
  aboutUs: boolean;
}

const MOST_WORDS = 25;
const FEWEST_WORDS = 4;
/** Below this, a clause in which nothing goes wrong says too little ("you live at 18"). */
const FEWEST_PLAIN = 6;
const LEAD_IN =
  /^(?:(?:hi|hello|hey|dear [\w ]{2,20}|good (?:morning|afternoon|evening)|ok|okay|well|and|but|so|also|then|plus|now|still|yes|no|oh|look|listen|anyway|sadly|unfortunately|however|again|finally|meanwhile|instead|because|since then|to be honest|first|secondly|second|update|today|yesterday|this morning|this afternoon|last night|just now|tonight)[,!.:]? +|(?:I am|I'm) (?:writing|contacting you) (?:to (?:say|tell you|let you know|report|inform you) that|because) +|(?:I )?(?:just )?(?:wanted|want|would like|have|had) to (?:say|tell you|let you know|report|inform you) that +|(?:it|this) (?:is|seems|looks like) that +)/i;
const TIME_TAIL =
  /,? (?:today|yesterday|this morning|this afternoon|this evening|last night|just now|right now|tonight|already now|now|though|anyway|so far|to be honest|by the way)$/i;
const FILLER =
  /\b(?:just|actually|literally|basically|simply|honestly|really|obviously|clearly|apparently|frankly|definitely|totally|absolutely|of course|as usual) (?!(?:under|over|before|after|about|like|in time|as|a few)\b)/gi;
function tidy(sentence: string): string {
  let out = plain(sentence)
    .replace(/[.!,;:\s]+$/, "")
    .replace(/!+/g, ",");
  for (let before = ""; before !== out; ) {
    before = out;
    out = out.replace(LEAD_IN, "");
  }
  return out.replace(FILLER, "").replace(TIME_TAIL, "").replace(/\s+/g, " ").trim();
}

/** Lower case at the start, except where the first word is a name. */
function midSentence(clause: string): string {
  const first = clause.split(" ")[0] ?? "";
  const common =
    /^(?:the|a|an|my|our|your|you|we|you're|you've|we've|there|there's|on|in|at|since|after|for|last|no|some|all|both|every|each|another|half|one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|none|nobody|nothing|somebody|someone|everything|part|during|by|over|from)$/i;
  return common.test(first) ? first.toLowerCase() + clause.slice(first.length) : clause;
}

/** Headline style: the article is missing, the verb is not. */
const BARE_SUBJECT =
  /^(?=(?:internet|wifi|broadband|tracking|app|website|site|portal|screen|display|driver|courier|technician|engineer|plumber|reception|code|locker code|door code|smart meter display|delivery|parcel|package|battery|heating|boiler|login|checkout|page|dashboard|ticket|signal|alarm|lift) (?:has|have|hasn't|had|is|isn't|was|wasn't|says|said|shows|showed|does|doesn't|didn't|won't|wouldn't|can't|keeps|kept|came|went|broke|drove|looked|stopped|arrived|never|still)\b)/i;

const FRAGMENTS: readonly (readonly [RegExp, string])[] = [
  [BARE_SUBJECT, "the "],
  [/^(?:still )?waiting for (?=\w)/i, "I'm still waiting for "],
  [/^(?:got |was |been )?(?:charged|billed) (?=(?:twice|double|two times|three times)\b)/i, "I was charged "],
  [
    /^(ordered|bought|booked|returned|paid|cancelled|called|rang|received|tried|sent|got|lost|finished|reinstalled|upgraded|changed|moved) (?=(?:the|a|an|my|two|three|four|for|you|your|with|on|in|it|£|\$|€|\d))/i,
    "I $1 ",
  ],
];

/** "We charged your card" concedes more than "your card was charged", which is all that the customer sees. */
function fromTheirSide(clause: string): string {
  return clause.replace(
    /^we (?:have |'ve )?(charged|billed|debited) your (card|account|credit card|debit card|bank account)\b/i,
    "your $2 was $1",
  );
}

/** One clause turned round, or null. */
export function restateClause(words: string): Restatement | null {
  let clause = tidy(words);
  for (const [from, to] of FRAGMENTS) {
    if (!from.test(clause)) continue;
    if (from === BARE_SUBJECT) clause = clause.charAt(0).toLowerCase() + clause.slice(1);
    clause = clause.replace(from, (all, verb?: string) =>
      to.replace("$1", typeof verb === "string" ? verb.toLowerCase() : all),
    );
    break;
  }
  const count = clause.split(" ").length;
  if (count > MOST_WORDS || count < FEWEST_WORDS || !sayable(clause) || !isWholeClause(clause)) return null;
  const active = turnPersons(clause);
  const turned = active === null ? null : fromTheirSide(active);
  if (turned === null || turned.split(" ").length > MOST_WORDS) return null;
  const aboutUs = /\b(?:we|us|our|ours)\b/i.test(active ?? "");
  if (count < FEWEST_PLAIN && !holdsTrouble(turned)) return null;
  return { clause: midSentence(turned), trouble: holdsTrouble(turned), aboutUs };
}

/** Bounds on the work that a strange message can cause. Nothing that may be restated is longer than this. */
const LONGEST_RUN = 320;
const MOST_RUNS = 30;
const MOST_SENTENCES = 25;

/** Runs of neighbouring pieces that hold the problem, the longest first. */
function runs(sentence: string, problem: Range, share: number): Range[] {
  const parts = pieces(sentence);
  const out: Range[] = [];
  parts.forEach((first, from) => {
    parts.slice(from).forEach((last) => {
      const run = { start: first.start, end: last.end };
      const overlap = Math.min(run.end, problem.end) - Math.max(run.start, problem.start);
      if (
        run.end - run.start <= LONGEST_RUN &&
        overlap > 0 &&
        overlap >= share * (problem.end - problem.start)
      )
        out.push(run);
    });
  });
  return out.sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_RUNS);
}

/** For sentences that the reading did not point at: a "not" alone ("you're not shouting") is no problem. */
const PLAINLY_WRONG =
  /^(?!you(?:'re| are| don't| can't| won't)\b).*(?:\b(?:broken?|broke|missing|wrong|damaged|faulty|late|cracked|torn|leaking|locked out|out of order)\b|\bnever (?:arrived|came|turned up|worked|answered|replied|received)\b|n't (?:arrived?|come|been|turned up|worked?|load|open|answered|start|switch|charge|received?)\b|\bnot (?:arrived|been|working|received|come)\b|\bstopped working\b|\bwere (?:charged|sent|cut off|locked out|billed|refused)\b)/i;
const COMFORTABLE_WORDS = 18;
/** How much of the problem's words a restatement must hold. */
const MOST_OF_IT = 0.7;
const SOME_OF_IT = 0.3;

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The best restatement of the part of a sentence that holds the problem: with the trouble in it and not too long, else the longest. */
function fromSentence(sentence: Sentence, problem: Range): Restatement | null {
  if (/\?["')\s]*$/.test(sentence.text)) return null;
  const inside = {
    start: Math.max(problem.start, sentence.start) - sentence.start,
    end: Math.min(problem.end, sentence.end) - sentence.start,
  };
  const among = (share: number): Restatement[] =>
    runs(sentence.text, inside, share)
      .map((run) => restateClause(sentence.text.slice(run.start, run.end)))
      .filter((one) => one !== null);
  const found = among(MOST_OF_IT);
  // A long problem may hold one clause that can be said again, and that is the one in which things go wrong.
  return (
    found.find((one) => one.trouble && one.clause.split(" ").length <= COMFORTABLE_WORDS) ??
    found[0] ??
    among(SOME_OF_IT).find((one) => one.trouble) ??
    null
  );
}

/** "I ordered the jacket on 3 March. It still hasn't arrived.": the second sentence needs the noun of the first. */
function joined(before: Sentence | undefined, sentence: Sentence): Restatement | null {
  if (before === undefined || !/^(?:(?:and|but|so) )?(?:it|they)(?:'s| |'ve)/i.test(sentence.text))
    return null;
  if (/[?]/.test(sentence.text) || !/^(?:hi[,!]? |hello[,!]? )?I(?:'ve| have)? \w+/i.test(before.text))
    return null;
  const first = tidy(before.text);
  return restateClause(
    `${first} and ${tidy(sentence.text).replace(/^(?:it|they)/i, (pronoun) => pronoun.toLowerCase())}`,
  );
}

/** "You wrote that you wrote on the 20th" says nothing: an earlier contact counts only with what went wrong in it. */
function withTrouble(found: Restatement | null): Restatement | null {
  return found !== null && (found.trouble || found.aboutUs) ? found : null;
}

/**
 * The customer's problem in the second person: from the sentence that holds `reading.problem`; for an upset or uneasy
 * message else from the first in which something plainly went wrong, else from one that tells of an earlier contact.
 * Null where no sentence can be turned without doubt about facts, persons or grammar.
 */
export function restate(message: string, reading: ToneReading): Restatement | null {
  if (reading.language !== "en" && reading.language !== "und") return null;
  const sentences = sentencesOf(cleanMessage(message).text);
  const around = (spans: readonly Range[]): Restatement | null => {
    for (const span of spans) {
      for (const [index, sentence] of sentences.entries()) {
        if (!overlaps(sentence, span)) continue;
        const found = joined(sentences[index - 1], sentence) ?? fromSentence(sentence, span);
        if (found !== null) return found;
      }
    }
    return null;
  };
  const named = reading.problem === null ? null : around([reading.problem]);
  if (named !== null || !reading.sure || (reading.mood !== "upset" && reading.mood !== "unsure"))
    return named;
  const whole = sentences.slice(0, MOST_SENTENCES).map((sentence) => fromSentence(sentence, sentence));
  return (
    whole.find((one) => one !== null && PLAINLY_WRONG.test(one.clause)) ??
    withTrouble(around(reading.evidence.filter((one) => one.label === "repeatContact")))
  );
}
