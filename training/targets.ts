/** What is learned of each record: Attune's labels as yes or no, in the order of the model's columns. */
import { EMOTIONS, ESCALATIONS, MOODS } from "../lib/tone/reading.ts";
import type { Labelled } from "../tests/evaluation/records.ts";

export interface Target {
  name: string;
  truth(record: Labelled): boolean;
  /** Records that say something about this label; all where it is missing. */
  use?(record: Labelled): boolean;
}

/** The moods come first: exactly one of them is true. */
export const TARGETS: readonly Target[] = [
  ...MOODS.map((mood) => ({ name: `mood.${mood}`, truth: (r: Labelled) => r.labels.mood === mood })),
  ...EMOTIONS.map((e) => ({ name: e, truth: (r: Labelled) => (r.labels.emotions[e] ?? 0) > 0 })),
  ...[1, 2, 3].map((n) => ({ name: `urgency.${n}`, truth: (r: Labelled) => r.labels.urgency >= n })),
  ...[1, 2].map((n) => ({ name: `churn.${n}`, truth: (r: Labelled) => r.labels.churn >= n })),
  // In the threads of part "wl" the label is wider than the guide means.
  {
    name: "repeatContact",
    truth: (r) => r.labels.repeatContact,
    use: (r) => !r.id.startsWith("wl"),
  },
  { name: "sarcasm", truth: (r) => r.labels.sarcasm },
  ...[2, 3].map((n) => ({
    name: `intensity.${n}`,
    truth: (r: Labelled) => r.labels.intensity >= n,
    use: (r: Labelled) => r.labels.intensity > 0,
  })),
  ...(["complaint", "information", "thanks", "feedback"] as const).map((act) => ({
    name: `act.${act}`,
    truth: (r: Labelled) => r.labels.acts.includes(act),
  })),
  ...ESCALATIONS.map((e) => ({
    name: e,
    truth: (r: Labelled) => r.labels.escalation.includes(e),
  })),
];
