/** The runs of clauses that may name the issue of a message, and what speaks for each. */
import type { Range } from "../../text/ranges.ts";
import type { Clause } from "../asks/clauses.ts";
import { openingOf } from "../asks/openings.ts";
import type { Hit } from "../cue.ts";

export interface Candidate extends Range {
  signs: string[];
}

/** A candidate has at most so many clauses, all of one sentence. */
const LONGEST = 4;
/** What is broken, absent, wrong or contradictory, said as a fact. */
const TROUBLE =
  /\b(?:not|(?:isn|wasn|doesn|didn|won|can|hasn|haven|don|couldn|aren)['’]?t|cannot|still|never|nothing|nobody|no one|no|broken?|broke|missing|wrong|late|lost|stuck|down|dead|crash\w*|error|fault\w*|leak\w*|damaged?|cracked|cancell?ed|charged|took|taken|refused|blocked|locked|stopped|closed|double|twice|instead|without|different|ignored|overdue|empty|cold|dirty|smells?|stinks|says?|shows?|fraud\w*|inaccurate)\b/gi;

const band = (n: number, limits: readonly number[]): number => limits.filter((limit) => n >= limit).length;

function signsFor(
  clauses: readonly Clause[],
  from: number,
  to: number,
  text: string,
  hits: readonly Hit[],
  openings: readonly string[],
): string[] {
  const first = clauses[from];
  const last = clauses[to];
  if (first === undefined || last === undefined) return [];
  const own = clauses.slice(from, to + 1);
  const opening = openings[from] ?? "";
  const [a = "", b = ""] = first.words;
  const range = text.slice(first.start, last.end);
  const found = band(new Set(range.toLowerCase().match(TROUBLE) ?? []).size, [1, 2, 3]);
  const words = own.flatMap((clause) => clause.words);
  const size = band(words.length, [3, 5, 7, 10, 14, 20, 28]);
  const place = band(first.sentence - (clauses[0]?.sentence ?? 0), [1, 2, 3, 5, 8, 14]);
  const before = clauses[from - 1];
  const after = clauses[to + 1];
  const opens = before === undefined || before.sentence !== first.sentence;
  const ends = after === undefined || after.sentence !== first.sentence;
  const joint = first.joint.startsWith("start") ? "start" : first.joint;
  const signs = [
    "bias",
    `opening:${opening}`,
    `1:${a}`,
    `2:${a} ${b}`,
    `trouble:${found}`,
    `trouble+size:${found} ${size}`,
    `size:${size}`,
    `clauses+ends:${to - from} ${opens} ${ends}`,
    `place:${place}`,
    `place+many:${place} ${band(clauses.length, [3, 7, 14, 28])}`,
    `mark:${last.mark}`,
    `mark+trouble:${last.mark} ${found}`,
    `joint:${joint}`,
    `next:${ends ? "end" : `${after?.joint} ${openings[to + 1]}`}`,
  ];
  if (!opens && before !== undefined) signs.push(`before:${openings[from - 1]}`);
  for (let i = from + 1; i <= to; i += 1) signs.push(`inside:${openings[i]} ${clauses[i]?.joint}`);
  if (/\d/.test(range)) signs.push("number");
  const cues = new Set<string>();
  for (const hit of hits) {
    if (hit.start < first.start || hit.end > last.end) continue;
    cues.add(`cue:${hit.cue}`);
    cues.add(`family:${hit.cue.split(".")[0]}`);
  }
  signs.push(...cues);
  for (const word of new Set(words)) signs.push(`w:${word}`);
  return signs;
}

/** All runs of clauses within a sentence, in order. */
export function candidatesOf(clauses: readonly Clause[], text: string, hits: readonly Hit[]): Candidate[] {
  const candidates: Candidate[] = [];
  const openings = clauses.map(openingOf);
  for (const [from, first] of clauses.entries()) {
    for (let to = from; to < from + LONGEST; to += 1) {
      const last = clauses[to];
      if (last === undefined || last.sentence !== first.sentence) break;
      candidates.push({
        start: first.start,
        end: last.end,
        signs: signsFor(clauses, from, to, text, hits, openings),
      });
    }
  }
  return candidates;
}

/** What speaks for the message having no issue. */
export function calmSigns(clauses: readonly Clause[], hits: readonly Hit[]): string[] {
  const asked = clauses.filter((clause) => clause.mark === "?").length;
  const signs = [
    "calm",
    `calm many:${band(clauses.length, [2, 3, 5, 8, 14, 28])}`,
    `calm asked:${Math.min(2, asked)}`,
  ];
  for (const family of new Set(hits.map((hit) => hit.cue.split(".")[0]))) signs.push(`calm family:${family}`);
  for (const cue of new Set(hits.map((hit) => hit.cue))) signs.push(`calm cue:${cue}`);
  return signs;
}
