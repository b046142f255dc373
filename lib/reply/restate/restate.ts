/** Says the customer's own problem again, from the agent's side. A restatement is right or it is not made. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { Range } from "../../text/ranges.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { candidatesIn } from "./candidates.ts";
import { isWholeClause } from "./clause.ts";
import { completed } from "./headline.ts";
import { turnPersons } from "./person.ts";
import { onTheirMind, sayable } from "./refuse.ts";
import { spokenFor } from "./spoken-for.ts";
import { tidy } from "./tidy.ts";
import { holdsTrouble, plainlyWrong } from "./trouble.ts";

export interface Restatement {
  /** A clause without a capital at the start or a stop at the end, at most 25 words: "you ordered the jacket on 3 March". */
  clause: string;
  /** True where the clause itself holds what went wrong, so that "I'm sorry that …" fits. */
  trouble: boolean;
  /** True where it says what the company did or failed to do: then it is passed on as the customer's words, not conceded. */
  aboutUs: boolean;
  /** Set where it tells no fact, but what they want to know or to have done: of no use beside an answer to that ask. */
  wish?: true;
}

const MOST_WORDS = 25;
const FEWEST_WORDS = 3;
/** Below this, a clause in which nothing goes wrong says too little ("you live at 18"); less so within the named problem. */
const FEWEST_PLAIN = 5;
const FEWEST_NEAR = 4;

/** Lower case at the start, except where the first word is a name. */
function midSentence(clause: string): string {
  const first = clause.split(" ")[0] ?? "";
  if (
    /^(?:Order|Booking|Invoice|Ticket|Claim|Parcel|Flight|Room|Box|Bag|Page|Column|Row|Step|Platform|Gate|Seat|Terminal|Till|Contract|Account|Line|Bus|Train|Case|Job|Set|Lesson|Unit|Module|Machine) \S*\d/.test(
      clause,
    )
  )
    return first.toLowerCase() + clause.slice(first.length);
  const common =
    /^(?:the|a|an|my|our|your|you|we|you're|you've|we've|there|there's|this|that|on|in|at|since|after|for|last|no|some|all|both|every|each|another|half|one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|none|nobody|nothing|somebody|someone|everything|part|during|by|over|from|despite|within|again)$/i;
  return common.test(first) ? first.toLowerCase() + clause.slice(first.length) : clause;
}

const WISH = /^you(?:'d| would)? (?:still |really |also |only )*(?:want|wanted|need|like|would like)\b/i;

/** "We charged your card" concedes more than "your card was charged", which is all that the customer sees. */
function fromTheirSide(clause: string): string {
  return clause.replace(
    /^we (?:have |'ve )?(charged|billed|debited) your (card|account|credit card|debit card|bank account)\b/i,
    "your $2 was $1",
  );
}

/** One clause turned round, or null. With `thorough`, a noun that only a tagger can tell may begin it. */
export function restateClause(words: string, thorough = false): Restatement | null {
  const clause = completed(tidy(words), thorough);
  const count = clause.split(" ").length;
  if (count > MOST_WORDS || count < FEWEST_WORDS || !sayable(clause) || !isWholeClause(clause)) return null;
  const active = turnPersons(clause);
  const turned = active === null ? null : fromTheirSide(active);
  if (turned === null || turned.split(" ").length > MOST_WORDS) return null;
  const aboutUs = /\b(?:we|us|our|ours)\b/i.test(active ?? "");
  const trouble = !onTheirMind(turned) && holdsTrouble(turned);
  const said = { clause: midSentence(turned), trouble, aboutUs };
  return WISH.test(turned) ? { ...said, wish: true } : said;
}

const MOST_SENTENCES = 25;
const LONGEST_SENTENCE = 600;
const COMFORTABLE_WORDS = 18;

interface Candidate {
  said: Restatement;
  weight: number;
}

function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** What speaks for saying this of all things: it is the named problem, something went wrong in it, it is short enough. */
function weigh(said: Restatement, covered: number, extra: number): number {
  const words = said.clause.split(" ").length;
  return (
    covered * 3 +
    (said.trouble ? 2 : 0) +
    (plainlyWrong(said.clause) ? 1 : 0) -
    (onTheirMind(said.clause) ? 1 : 0) +
    (covered === 0 && DEALING.test(said.clause) ? 0.8 : 0) -
    (words > COMFORTABLE_WORDS ? 0.5 : 0) -
    extra * 0.1 +
    words / 50
  );
}

/** "I ordered the jacket on 3 March. It still hasn't arrived.": two short sentences about one thing. */
function joined(before: Sentence | undefined, words: string): Restatement | null {
  if (before === undefined || !/^(?:(?:and|but|so) )?(?:it|they)(?:'s| |'ve)/i.test(words)) return null;
  if (/[?]/.test(before.text) || !/^(?:hi[,!]? |hello[,!]? )?I(?:'ve| have)? \w+/i.test(before.text))
    return null;
  if (spokenFor(words, before.text) === words) return null;
  const second = tidy(words).replace(/^(?:it|they)/i, (pronoun) => pronoun.toLowerCase());
  return restateClause(`${tidy(before.text)} and ${second}`);
}

/** Dealings with the company: where no trouble can be said again, these at least are about the case. */
const DEALING =
  /^(?:you(?:'ve)? (?:have |had |also |then |already |were |only |first )*(?:ordered|booked|bought|paid|sent|called|rang|phoned|asked|received|cancelled|returned|reported|applied|signed|requested|told|wrote|written|emailed|collected|got|charged|given|promised|went|tried|had)\b|we\b|our\b)/i;

/** Who they are and how they live: nothing to hand back to them as the matter of their message. */
const CIRCUMSTANCE =
  /^you(?:'re| are| were)(?! (?:stuck|told|charged|asked|sent|promised|left|without|locked|given|refused|billed|shown|waiting|still))\b|^you(?:'ve| have)? (?:got |had )?(?:a|an|the|your|two|three|no) \w+|^you (?:live|work|have lived|have been coming|came|love|agreed|don't (?:have|get|drive))\b|\b(?:wife|husband|hospital|retired|pension\w*|pregnan\w*|diagnos\w*|operation|hearing|eyes|sleep\w*|married|disab\w*|auntie|grandson|grandfather|granddaughter|volunteer\w*|delighted|pleased|happy|glad|lovely|nice|kind|friendly|helpful|good|better|great|fine)\b/i;

/** What went well is not what the message is about, where something went wrong. */
const WENT_WELL =
  /\b(?:very well|very good|lovely|polite|excellent|spot on|works fine|perfect|brilliant|thorough|civil|clean|gorgeous|stunning|better)\b/i;

function inSentence(
  sentence: Sentence,
  before: Sentence | undefined,
  problem: Range | null,
  upset: { troubled: boolean; beside: boolean },
): Candidate[] {
  if (sentence.text.length > LONGEST_SENTENCE) return [];
  const out: Candidate[] = [];
  for (const run of candidatesIn(sentence.text)) {
    const words = sentence.text.slice(run.start, run.end);
    const earlier = run.start === 0 ? (before?.text ?? "") : sentence.text.slice(0, run.start);
    const place = { start: sentence.start + run.start, end: sentence.start + run.end };
    const shared = problem === null ? 0 : overlap(place, problem);
    const said =
      (run.start === 0 ? joined(before, words) : null) ??
      restateClause(spokenFor(words, earlier), shared > 0 || (problem === null && sentence.start === 0));
    if (said === null) continue;
    const covered = problem === null ? 0 : shared / (problem.end - problem.start);
    const extra = shared === 0 ? 0 : 1 - shared / (place.end - place.start);
    const wrong = plainlyWrong(said.clause);
    const length = said.clause.split(" ").length;
    if (!said.trouble && WENT_WELL.test(said.clause)) continue;
    if (!said.trouble && length < (shared > 0 ? FEWEST_NEAR : FEWEST_PLAIN)) continue;
    const told = upset.beside || (upset.troubled && said.trouble && length >= FEWEST_PLAIN);
    if (shared === 0 && !wrong && !told && !DEALING.test(said.clause)) continue;
    if (shared === 0 && !wrong && (onTheirMind(said.clause) || CIRCUMSTANCE.test(said.clause))) continue;
    // Away from the named problem only what is wrong beyond doubt counts as trouble.
    out.push({
      said: shared > 0 || wrong ? said : { ...said, trouble: false },
      weight: weigh(said, covered, extra),
    });
  }
  return out;
}

/**
 * The customer's problem in the second person: from the words that `reading.problem` names, else from a clause in which
 * something plainly went wrong. Null where no clause can be turned without doubt about facts, persons or grammar.
 */
export function restate(message: string, reading: ToneReading): Restatement | null {
  if (reading.language !== "en" && reading.language !== "und") return null;
  const sentences = sentencesOf(cleanMessage(message).text).slice(0, MOST_SENTENCES);
  const { problem } = reading;
  const troubled = reading.mood === "upset" || reading.mood === "unsure";
  const touches = (one: Sentence | undefined): boolean =>
    one !== undefined && problem !== null && overlap(one, problem) > 0;
  const bestOf = (wanted: (sentence: Sentence) => boolean): Restatement | null => {
    let best: Candidate | null = null;
    for (const [index, sentence] of sentences.entries()) {
      if (!wanted(sentence)) continue;
      // The sentence beside the problem goes on about it; without a named problem the message opens with its matter.
      const beside =
        problem === null ? index < 2 : touches(sentences[index - 1]) || touches(sentences[index + 1]);
      const upset = { troubled, beside: troubled && beside };
      for (const one of inSentence(sentence, sentences[index - 1], problem, upset))
        if (best === null || one.weight > best.weight) best = one;
    }
    return best?.said ?? null;
  };
  const near = bestOf(touches);
  if (reading.mood === "pleased") return near !== null && plainlyWrong(near.clause) ? near : null;
  // What is meant the other way round is safe only where it tells plainly what went wrong.
  if (reading.sarcasm) return near?.trouble === true ? near : null;
  if (near?.trouble === true) return near;
  const far = bestOf((sentence) => !touches(sentence));
  return far?.trouble === true || near === null ? far : near;
}
