import {
  ACTS,
  EMOTIONS,
  ESCALATIONS,
  MOODS,
  type Mood,
  type Span,
  type ToneReading,
} from "../../lib/tone/reading.ts";
import { type Counts, counts, type Marks, overlap, tally } from "./metrics.ts";
import { type Labelled, placesOf } from "./records.ts";

/** Two ask spans are the same when they share at least this part of the characters of either. */
export const SAME_ASK = 0.5;

/** A record with what Attune read. */
export interface Judged {
  record: Labelled;
  reading: ToneReading;
}

/** Asks of one record matched one to one; asks that only one annotator saw count neither way. */
export function judgeAsks({ text, labels }: Labelled, asks: readonly Span[]): Counts {
  const sum = counts();
  const wanted = placesOf(text, labels.asks);
  const maybe = placesOf(text, labels.asksMaybe ?? []);
  const found = new Set<number>();
  for (const ask of asks) {
    const at = wanted.findIndex((w, i) => !found.has(i) && overlap(w, ask) >= SAME_ASK);
    if (at >= 0) {
      found.add(at);
      sum.hits += 1;
    } else if (!maybe.some((m) => overlap(m, ask) >= SAME_ASK)) sum.extra += 1;
  }
  sum.missed += wanted.length - found.size;
  return sum;
}

export function pooled(parts: readonly Counts[]): Counts {
  return parts.reduce(
    (a, b) => ({ hits: a.hits + b.hits, extra: a.extra + b.extra, missed: a.missed + b.missed }),
    counts(),
  );
}

/** For each label, how often it was there, said, and both. */
function presence<T>(
  items: readonly Judged[],
  labels: readonly T[],
  truth: (record: Labelled, label: T) => boolean,
  said: (reading: ToneReading, label: T) => boolean,
): Counts[] {
  return labels.map((label) => {
    const sum = counts();
    for (const { record, reading } of items) tally(sum, truth(record, label), said(reading, label));
    return sum;
  });
}

export const emotionCounts = (items: readonly Judged[]): Counts[] =>
  presence(
    items,
    EMOTIONS,
    ({ labels }, e) => (labels.emotions[e] ?? 0) > 0,
    ({ emotions }, e) => emotions[e] !== undefined,
  );
export const escalationCounts = (items: readonly Judged[]): Counts[] =>
  presence(
    items,
    ESCALATIONS,
    ({ labels }, e) => labels.escalation.includes(e),
    ({ escalation }, e) => escalation.includes(e),
  );
export const actCounts = (items: readonly Judged[]): Counts[] =>
  presence(
    items,
    ACTS,
    ({ labels }, a) => labels.acts.includes(a),
    ({ acts }, a) => acts.includes(a),
  );
export const flagCounts = (items: readonly Judged[], flag: "repeatContact" | "sarcasm"): Counts =>
  presence(
    items,
    [flag],
    ({ labels }, f) => labels[f],
    (reading, f) => reading[f],
  )[0] ?? counts();

/** A mood that is true and one that is said, as marks. */
export const moodMarks = (truth: Mood, said: Mood): Marks => ({
  truth: 1 << MOODS.indexOf(truth),
  said: 1 << MOODS.indexOf(said),
});

/** False alarms: `upset` among 100 messages that are not. */
export function falseUpset(items: readonly { truth: Mood; upset: boolean }[]): number {
  const calm = items.filter(({ truth }) => truth !== "upset");
  return (100 * calm.filter(({ upset }) => upset).length) / calm.length;
}
