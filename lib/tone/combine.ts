import type { Features } from "./features.ts";
import type { ModelScores } from "./model/text-model.ts";
import { PLAIN } from "./plain.ts";
import {
  EMOTIONS,
  type Emotion,
  ESCALATIONS,
  type Escalation,
  MOODS,
  type Mood,
  type Strength,
} from "./reading.ts";
import { LABELS, SHARPNESS, TABLE } from "./weights.ts";

export type Label = (typeof LABELS)[number];

const COLUMN: ReadonlyMap<string, number> = new Map(LABELS.map((label, i) => [label, i]));

/** How far a label's score lies above its threshold, in log odds; below 0 the label is not there. */
export type Scores = (label: Label) => number;

/** The fitted weights by feature, each in the order of `LABELS`. */
export const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(
  TABLE.trim()
    .split("\n")
    .map((line) => {
      const [name = "", ...values] = line.split(" ");
      return [name, values.map(Number)] as const;
    }),
);
const THRESHOLDS = WEIGHTS.get("threshold") ?? [];

/** What one feature adds to a label's score per unit; 0 for features that have no weight. */
export function weightOf(feature: string, label: Label): number {
  return WEIGHTS.get(feature)?.[COLUMN.get(label) ?? -1] ?? 0;
}

/** Adds up, label by label, what the named features weigh and what the text model says. */
export function scoresOf(features: Features, model: Pick<ModelScores, "support">): Scores {
  const sums = (WEIGHTS.get("bias") ?? []).map((bias, i) => bias + (model.support[i] ?? 0));
  for (const [name, value] of features) {
    for (const [i, weight] of (WEIGHTS.get(name) ?? []).entries()) sums[i] = (sums[i] ?? 0) + weight * value;
    for (const [label, weight] of Object.entries(PLAIN.get(name) ?? {})) {
      const i = COLUMN.get(label) ?? -1;
      sums[i] = (sums[i] ?? 0) + weight * value;
    }
  }
  return (label) => {
    const column = COLUMN.get(label) ?? -1;
    return (sums[column] ?? -9) - (THRESHOLDS[column] ?? 0);
  };
}

export interface MoodResult {
  mood: Mood;
  /** Share of the headline among the four moods, 0-1. */
  confidence: number;
}

/** The headline mood and how sure it is. */
export function moodOf(scores: Scores): MoodResult {
  const odds = MOODS.map((mood) => ({ mood, odds: Math.exp(SHARPNESS * scores(`mood.${mood}`)) }));
  const total = odds.reduce((sum, o) => sum + o.odds, 0);
  const best = odds.reduce((a, b) => (b.odds > a.odds ? b : a));
  return { mood: best.mood, confidence: best.odds / total };
}

/** The emotions that can lead each mood. */
export const LEADS: Readonly<Record<Mood, readonly Emotion[]>> = {
  upset: ["frustration", "anger", "disappointment"],
  unsure: ["worry", "confusion"],
  neutral: [],
  pleased: ["gratitude", "satisfaction"],
};

/** Intensity of a mood that is not neutral, 1-3. */
export function intensityOf(scores: Scores): Strength {
  if (scores("intensity.3") > 0) return 3;
  return scores("intensity.2") > 0 ? 2 : 1;
}

/** How far above its threshold an emotion must be to be clear (2) rather than slight (1). */
const CLEAR = 0.7;

/**
 * The emotions of a message. The one that leads the mood is always among them and as strong as the mood;
 * a neutral message has none.
 */
export function emotionsOf(
  scores: Scores,
  mood: Mood,
  intensity: Strength,
): Partial<Record<Emotion, Strength>> {
  const leads = LEADS[mood];
  const [leader] = [...leads].sort((a, b) => scores(b) - scores(a));
  const found: Partial<Record<Emotion, Strength>> = {};
  if (leader === undefined) return found;
  for (const emotion of EMOTIONS) {
    const score = scores(emotion);
    if (emotion === leader) found[emotion] = intensity;
    else if (score > 0) found[emotion] = score > CLEAR && intensity > 1 ? 2 : 1;
  }
  return found;
}

/** Urgency 0-3. */
export function urgencyOf(scores: Scores): 0 | 1 | 2 | 3 {
  if (scores("urgency.1") <= 0) return 0;
  if (scores("urgency.2") <= 0) return 1;
  return scores("urgency.3") > 0 ? 3 : 2;
}

/** Churn 0-2. */
export function churnOf(scores: Scores): 0 | 1 | 2 {
  if (scores("churn.1") <= 0) return 0;
  return scores("churn.2") > 0 ? 2 : 1;
}

/** Danger is shown down to this far below its threshold: to miss it is worse than to show it once too often. */
const SAFETY_MARGIN = 0.5;

/** The classes of escalation whose own words are in the message and whose score allows it. */
export function escalationsOf(
  scores: Scores,
  named: ReadonlySet<Escalation>,
  certain: ReadonlySet<Escalation>,
): Escalation[] {
  return ESCALATIONS.filter(
    (e) => certain.has(e) || (named.has(e) && scores(e) > (e === "safety" ? -SAFETY_MARGIN : 0)),
  );
}
