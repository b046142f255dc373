import type { TextModel } from "../../lib/tone/model/text-model.ts";
import type { ToneReading } from "../../lib/tone/reading.ts";
import type { Vader } from "../../tests/evaluation/vader.ts";

/** What every part of the evaluation works with. */
export interface Parts {
  /** The folder of data sets. */
  folder: string;
  /** The whole reading of one message, as the browser runs it. */
  read: (text: string) => ToneReading;
  /** The learned part alone. */
  model: TextModel;
  /** The baseline; null where its lexicon isn't there. */
  vader: Vader | null;
}

/** The logarithm of the summed odds: how much speaks for at least one of the labels. */
export function summedOdds(scores: Float64Array, members: readonly number[]): number {
  return Math.log(
    members.reduce((sum, label) => sum + Math.exp(scores[label] ?? Number.NEGATIVE_INFINITY), 0),
  );
}

/** The place of the greatest number. */
export function greatest(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
}
