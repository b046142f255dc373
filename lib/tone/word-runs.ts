import type { Range } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { MOST_WORDS, type Word, wordsOf } from "./phrase.ts";
import type { EvidenceLabel } from "./reading.ts";

/** A word of the message, or a piece of one, and what it adds to a label's score (log odds). */
export interface WeightedWord extends Range {
  weight: number;
}

/** What each word adds to the score of a label: how a model says why. */
export type WordWeights = (label: EvidenceLabel) => readonly WeightedWord[];

/** A run of words inside one sentence; its weight is the sum of what they add. */
export interface Run extends WeightedWord {
  /** Index of the sentence it is in. */
  sentence: number;
}

/** The weight of each word of a sentence; pieces of a word count towards it. Both in order of the text. */
function weightsOf(words: readonly Word[], pieces: readonly WeightedWord[]): number[] {
  let first = 0;
  return words.map(({ start, end }) => {
    while ((pieces[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first += 1;
    let sum = 0;
    for (let i = first; (pieces[i]?.start ?? Number.POSITIVE_INFINITY) < end; i += 1)
      sum += pieces[i]?.weight ?? 0;
    return sum;
  });
}

/** The run from `from` to `to`, both included, whose sum is greatest; null when no word adds anything. */
function bestBetween(weights: readonly number[], from: number, to: number): [number, number, number] | null {
  let best: [first: number, last: number, sum: number] | null = null;
  for (let first = from; first <= to; first += 1) {
    let sum = 0;
    for (let last = first; last <= to && last - first < MOST_WORDS; last += 1) {
      sum += weights[last] ?? 0;
      // Words that add nothing at either end make no run better.
      if (sum > (best?.[2] ?? 0)) best = [first, last, sum];
    }
  }
  return best;
}

/**
 * The runs of up to eight words that add most to a label's score, heaviest first: at most one between any two
 * marks that part a sentence. Words outside the sentences don't count.
 */
export function runsOf(pieces: readonly WeightedWord[], sentences: readonly Sentence[]): Run[] {
  const sorted = pieces.filter(({ weight }) => Number.isFinite(weight)).sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let next = 0;
  for (const [sentence, whole] of sentences.entries()) {
    const { start, end } = whole;
    while ((sorted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const from = next;
    while ((sorted[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    if (from === next) continue;
    const words = wordsOf(whole);
    const weights = weightsOf(words, sorted.slice(from, next));
    let begin = 0;
    for (const [i, word] of words.entries()) {
      if (!word.closes && i < words.length - 1) continue;
      const best = bestBetween(weights, begin, i);
      begin = i + 1;
      const [first, last] = [words[best?.[0] ?? -1], words[best?.[1] ?? -1]];
      if (best !== null && first !== undefined && last !== undefined)
        runs.push({ sentence, start: first.start, end: last.end, weight: best[2] });
    }
  }
  return runs.sort((a, b) => b.weight - a.weight);
}
