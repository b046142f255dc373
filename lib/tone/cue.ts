import type { Range } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import type { EvidenceLabel } from "./reading.ts";

/** Words or turns of phrase that speak for something. One cue is one named feature of the combiner. */
export interface Cue {
  /** Unique, `family.detail`. */
  name: string;
  /** What the words are evidence for; null for cues that only help to weigh. */
  label: EvidenceLabel | null;
  /** Global and case-insensitive, made by `cue`. */
  pattern: RegExp;
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
  const source = phrases.map((p) => p.replace(/ /g, "\\s+").replace(/'/g, "['’]?")).join("|");
  const pattern = new RegExp(`(?<![\\w'’])(?:${source})(?!\\w)`, "gi");
  return negated === undefined ? { name, label, pattern } : { name, label, pattern, negated };
}

/** A negation with at most two words between it and the end. "Not only" and "not just" deny nothing. */
const NEGATION =
  /(?:\bnot(?! (?:only|just|long|sure))|n['’]t|\bnever|\bno longer|\bhardly|\bneither|\bwithout|\b(?:dont|didnt|isnt|wasnt|cant|cannot|doesnt|arent|wont))\s+(?:[\w'’]+\s+){0,2}$/i;

function isNegated(text: string, at: number): boolean {
  return NEGATION.test(text.slice(Math.max(0, at - 40), at));
}

const MOST_HITS = 8;

/** Every place where a cue's words stand in the sentences; at most eight per cue, in order of the text. */
export function findCues(sentences: readonly Sentence[], cues: readonly Cue[]): Hit[] {
  const hits: Hit[] = [];
  for (const { name, label, pattern, negated } of cues) {
    let found = 0;
    for (const [index, sentence] of sentences.entries()) {
      if (found >= MOST_HITS) break;
      for (const match of sentence.text.matchAll(pattern)) {
        const start = sentence.start + match.index;
        if (match[0].length === 0) continue;
        const turned = negated !== undefined && isNegated(sentence.text, match.index);
        const as = turned ? negated : { name, label };
        hits.push({ cue: as.name, label: as.label, sentence: index, start, end: start + match[0].length });
        found += 1;
        if (found >= MOST_HITS) break;
      }
    }
  }
  return hits;
}
