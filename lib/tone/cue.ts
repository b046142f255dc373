import type { Range } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { CueIndex } from "./cue-index.ts";
import type { EvidenceLabel } from "./reading.ts";

/** Words or turns of phrase that speak for something. One cue is one named feature of the combiner. */
export interface Cue {
  /** Unique, `family.detail`. */
  name: string;
  /** What the words are evidence for; null for cues that only help to weigh. */
  label: EvidenceLabel | null;
  /** As given to `cue`; where several match at a place, the first counts. */
  phrases: readonly string[];
  /** What the cue becomes behind a negation ("not happy", "isn't angry"); without it negations don't matter. */
  negated?: { name: string; label: EvidenceLabel | null };
}

/** A cue found in the message; offsets into the original text. */
export interface Hit extends Range {
  cue: string;
  label: EvidenceLabel | null;
  /** Index of the sentence it is in. */
  sentence: number;
}

/** A count, as digits or as a word. */
export const NUMBER =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous|countless|a couple of|a few)";
/** "third", "3rd". "Second" also means a span of time, so patterns that use it need a noun behind it. */
export const ORDINAL =
  "(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|\\d+(?:st|nd|rd|th))";
export const DAY = "(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?";
export const PERIOD = "(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)";

/**
 * Makes a cue from phrases. Each phrase is the source of a regular expression; it is matched as whole words,
 * in any case. A blank matches any white space, `'` also the typographic apostrophe or none at all.
 */
export function cue(
  name: string,
  label: EvidenceLabel | null,
  phrases: readonly string[],
  negated?: Cue["negated"],
): Cue {
  return { name, label, phrases, ...(negated !== undefined && { negated }) };
}

/**
 * A negation with at most four words between it and the end, in the same clause. "Not only" and "not just" deny
 * nothing, nor do "not sure why" and "can't wait".
 */
const NEGATION =
  /(?:\bnot(?! (?:only|just|long|sure))|n['’]t(?! (?:wait|hesitate|know|understand|believe|see|tell))|\bnever|\bno longer|\bhardly|\bneither|\bnothing|\bwithout|\b(?:dont|didnt|isnt|wasnt|cant|cannot|doesnt|arent|wont)(?! (?:wait|hesitate|know|understand|believe)))\s+(?:(?!(?:but|and|because|so|then|until|when|if|why|how|still|again)\b)[\w'’]+\s+){0,4}$/i;
/** "Never been so", "haven't had such": more of it, not less. */
const MORE = /(?:\bnever|n['’]t) (?:[\w'’]+ ){0,3}(?:so|such|more|as) (?:[\w'’]+ )?$/i;

function isNegated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return NEGATION.test(before) && !MORE.test(before);
}

const MOST_HITS = 8;

/** The index of each list of cues that was searched for; there is one list, and those of tests. */
const INDEXES = new WeakMap<readonly Cue[], CueIndex>();

function indexOf(cues: readonly Cue[], beginnings?: () => number[][]): CueIndex {
  const index = INDEXES.get(cues) ?? new CueIndex(cues, beginnings?.());
  INDEXES.set(cues, index);
  return index;
}

/** What was found of one cue. */
interface Found {
  hits: Hit[];
  /** Where its last match in this sentence ends; the next one begins behind it. */
  until: number;
}

/**
 * Every place where a cue's words stand in the sentences; at most eight per cue, in order of the text. `beginnings`
 * are those of the cues' phrases, for a quicker start.
 */
export function findCues(
  sentences: readonly Sentence[],
  cues: readonly Cue[],
  beginnings?: () => number[][],
): Hit[] {
  const index = indexOf(cues, beginnings);
  const found = cues.map((): Found => ({ hits: [], until: 0 }));
  for (const [number, { text, start: offset }] of sentences.entries()) {
    for (const one of found) one.until = 0;
    index.search(
      text,
      (cue, at) => {
        const { hits, until } = found[cue] ?? { hits: [], until: Infinity };
        return at >= until && hits.length < MOST_HITS;
      },
      (which, start, end) => {
        const [cue, one] = [cues[which], found[which]];
        if (cue === undefined || one === undefined) return;
        // A match of nothing is none, but moves on all the same.
        one.until = Math.max(end, start + 1);
        if (end === start) return;
        const as = cue.negated !== undefined && isNegated(text, start) ? cue.negated : cue;
        one.hits.push({
          cue: as.name,
          label: as.label,
          sentence: number,
          start: offset + start,
          end: offset + end,
        });
      },
    );
  }
  return found.flatMap((one) => one.hits);
}
