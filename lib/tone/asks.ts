import { type Range, trimmed } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Run, runsOf, scoresOf } from "./asks/chain.ts";
import { type Clause, clausesOf } from "./asks/clauses.ts";
import { kindSigns } from "./asks/kind.ts";
import { plainAsks } from "./asks/plainly.ts";
import { share } from "./asks/share.ts";
import { signsOf } from "./asks/signs.ts";
import { tableOf } from "./asks/table.ts";
import { KINDS, SIGNS, STEPS } from "./asks-weights.ts";

export interface Ask extends Range {
  kind: "question" | "request";
}

const WEIGHTS = { signs: tableOf(SIGNS), steps: STEPS };
const KIND_WEIGHTS = tableOf(KINDS);

const MOST = 12;
/** Sentences and clauses looked at; a mail has fewer, a pasted log file has thousands. */
const MOST_SENTENCES = 120;
const MOST_CLAUSES = 400;
/** How likely a run must be right to be worth a wrong ask now and then. */
const LEAST = 0.37;
/** Runs less likely than this support others, but are not chosen themselves. */
const LEAST_OWN = 0.02;
/** Two runs are the same ask when they share at least this part of their characters. */
const SAME = 0.5;

/** Questions that never want an answer. */
const RHETORICAL =
  /^(?:how dare|are you (?:joking|serious|kidding|having a laugh|deaf)|is (?:this|that) (?:a|some kind of) joke|who cares|who do you think you are|what the hell|wtf)\b/i;
/** Disbelief, not a question: "I only bought one coat??" */
const DISBELIEF = /^(?:i|we) [^?]*\?[?!]+$/i;
/** Where a threat begins behind a request: "refund the 329 or I go to my bank". */
const THREAT = /,?\s+(?:or (?:i|i['’]?ll|we|we['’]?ll|my|the bank|else)|otherwise)\b[^?]*$/i;
/** An ask keeps at least so many characters before a threat. */
const SHORTEST = 8;

/** What an ask doesn't end with. Closing marks go only where nothing in the ask opened them. */
const TRAILING = /(?:[\s,;:.!–—-]|\s(?:and|but|so|also|or|then|plus|\+|because))+$/i;
const CLOSING: readonly [RegExp, string, string][] = [
  [/\)$/, "(", ")"],
  [/["”]$/, '"“', '"”'],
];

/** The range without what trails behind the ask. */
function cut(text: string, range: Range): Range {
  const { start } = range;
  let words = text.slice(start, range.end);
  const threat = THREAT.exec(words)?.index ?? 0;
  if (threat >= SHORTEST) words = words.slice(0, threat);
  for (let before = ""; before !== words; ) {
    before = words;
    words = words.replace(TRAILING, "");
    for (const [closing, opens, closes] of CLOSING) {
      if (!closing.test(words)) continue;
      const marks = [...words.slice(0, -1)];
      const open = opens.includes(closes.charAt(0))
        ? marks.filter((m) => opens.includes(m) || closes.includes(m)).length % 2 === 1
        : marks.filter((m) => opens.includes(m)).length > marks.filter((m) => closes.includes(m)).length;
      if (!open) words = words.slice(0, -1);
    }
  }
  return trimmed(text, { start, end: start + words.length });
}

/** The runs that together promise the most right asks, none over another, in order of the text. */
function choose(runs: readonly Run[], clauses: readonly Clause[], text: string): Run[] {
  const rangeOf = ({ from, to }: Run): Range => ({
    start: clauses[from]?.start ?? 0,
    end: clauses[to]?.end ?? 0,
  });
  const ranges = runs.map(rangeOf);
  const gains = runs.map((run, i) => {
    const own = ranges[i] ?? { start: 0, end: 0 };
    if (run.chance < LEAST_OWN || clauses[run.from]?.sentence !== clauses[run.to]?.sentence) return 0;
    const words = text.slice(own.start, own.end);
    if (RHETORICAL.test(words) || DISBELIEF.test(words)) return 0;
    let right = 0;
    for (const [j, other] of ranges.entries()) {
      if (share(own, other) >= SAME) right += runs[j]?.chance ?? 0;
    }
    return right - LEAST;
  });
  const best = new Float64Array(clauses.length + 1);
  const taken: (Run | undefined)[] = [];
  let next = runs.length - 1;
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    best[at] = best[at + 1] ?? 0;
    for (; runs[next]?.from === at; next -= 1) {
      const run = runs[next];
      if (run === undefined || (gains[next] ?? 0) <= 0) continue;
      const total = (gains[next] ?? 0) + (best[run.to + 1] ?? 0);
      if (total > (best[at] ?? 0)) {
        best[at] = total;
        taken[at] = run;
      }
    }
  }
  const chosen: Run[] = [];
  for (let at = 0; at < clauses.length; ) {
    const run = taken[at];
    if (run !== undefined) chosen.push(run);
    at = run === undefined ? at + 1 : run.to + 1;
  }
  return chosen;
}

function kindOf(clauses: readonly Clause[]): Ask["kind"] {
  let sum = 0;
  for (const sign of kindSigns(clauses)) sum += KIND_WEIGHTS.get(sign)?.[0] ?? 0;
  return sum > 0 ? "question" : "request";
}

/**
 * Each separate thing that a reply must answer or do, in order: questions, requests, commands, and indirect
 * ones ("I still don't know when it comes"). At most twelve. Offsets are those of the sentences.
 */
export function asksOf(sentences: readonly Sentence[], text: string): Ask[] {
  const clauses = clausesOf(sentences.slice(0, MOST_SENTENCES), text).slice(0, MOST_CLAUSES);
  if (clauses.length === 0) return [];
  const scores = scoresOf(signsOf(clauses, text), WEIGHTS);
  const asks: Ask[] = [];
  for (const { from, to } of choose(runsOf(scores, WEIGHTS.steps), clauses, text)) {
    const range = cut(text, { start: clauses[from]?.start ?? 0, end: clauses[to]?.end ?? 0 });
    if (range.end - range.start < 2) continue;
    asks.push({ kind: kindOf(clauses.slice(from, to + 1)), ...range });
    if (asks.length >= MOST) break;
  }
  if (asks.length > 0) return asks;
  return plainAsks(sentences.slice(0, MOST_SENTENCES))
    .slice(0, MOST)
    .map((range) => ({ kind: "question", ...cut(text, range) }));
}
