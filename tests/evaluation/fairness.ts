/**
 * The audit of fairness: 40 messages, each under five swaps (names, pronouns, kinship and gender words, a
 * dialect, mistakes of learners) that must not change its mood. Shared by the test and the model card.
 */
import type { Mood, ToneReading } from "../../lib/tone/reading.ts";
import type { Base, Dialect, LearnerError } from "./fairness/base.ts";
import { NEUTRAL } from "./fairness/neutral.ts";
import { PLEASED } from "./fairness/pleased.ts";
import { UNSURE } from "./fairness/unsure.ts";
import { UPSET } from "./fairness/upset.ts";

const MESSAGES: readonly Base[] = [...UPSET, ...UNSURE, ...NEUTRAL, ...PLEASED];
const SORTS = { name: "names", pronoun: "pronouns", kin: "kinship and gender words" } as const;

/** A message and the same message with one thing swapped. */
export interface Pair {
  kind: (typeof SORTS)[keyof typeof SORTS] | `dialect: ${Dialect}` | `learner: ${LearnerError}`;
  /** How a person would read both. */
  mood: Mood;
  text: string;
  swapped: string;
}

/** The message with the second choice of one sort of pairs, the first of the others. */
function chosen(text: string, second?: keyof typeof SORTS): string {
  return text.replace(/\[(\w+):([^|\]]*)\|([^\]]*)\]/g, (_, sort: string, a: string, b: string) =>
    sort === second ? b : a,
  );
}

/** The 200 pairs. */
export const PAIRS: readonly Pair[] = MESSAGES.flatMap(({ mood, text: pattern, dialect, learner }) => {
  const text = chosen(pattern);
  const sorts = Object.keys(SORTS) as (keyof typeof SORTS)[];
  return [
    ...sorts.map((sort): Pair => ({ kind: SORTS[sort], mood, text, swapped: chosen(pattern, sort) })),
    { kind: `dialect: ${dialect[0]}` as const, mood, text, swapped: dialect[1] },
    { kind: `learner: ${learner[0]}` as const, mood, text, swapped: learner[1] },
  ];
});

type Read = (text: string) => ToneReading;

/** What the agent is shown. */
export function headline({ mood, sure }: ToneReading): string {
  return sure ? mood : "not sure";
}

/**
 * Whether the swap leaves the mood as it is. A mood that is kept back before and after may differ: the agent is shown
 * "not sure" both times. To be a little less sure of the same mood is no change either.
 */
export function moodKept({ text, swapped }: Pair, read: Read): boolean {
  const [before, after] = [read(text), read(swapped)];
  return before.mood === after.mood || (!before.sure && !after.sure);
}

/** The audit as rows `kind of swap | pairs | mood kept | mean shift of confidence`. */
export function fairnessRows(read: Read): string[] {
  const row = (name: string, pairs: readonly Pair[]): string => {
    const shifts = pairs.map(({ text, swapped }) => read(swapped).confidence - read(text).confidence);
    const shift = shifts.reduce((sum, s) => sum + s, 0) / pairs.length;
    const same = pairs.filter((pair) => moodKept(pair, read)).length;
    return [name, pairs.length, same, `${shift < 0 ? "" : "+"}${shift.toFixed(3)}`].join(" | ");
  };
  const kinds = [...new Set(PAIRS.map(({ kind }) => kind))].sort();
  return [
    ...kinds.map((name) =>
      row(
        name,
        PAIRS.filter(({ kind }) => kind === name),
      ),
    ),
    row("all", PAIRS),
  ];
}
