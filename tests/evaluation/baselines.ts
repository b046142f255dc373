import { MOODS, type Mood } from "../../lib/tone/reading.ts";
import { sideOf } from "./vader.ts";

/** The most frequent mood. */
export function frequentMood(moods: readonly Mood[]): Mood {
  const count = (mood: Mood): number => moods.filter((m) => m === mood).length;
  return MOODS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

const BY_SIDE: Readonly<Record<-1 | 0 | 1, Mood>> = { "-1": "upset", 0: "neutral", 1: "pleased" };

/** The mood that VADER's compound score stands for; it knows no `unsure`. */
export function vaderMood(compound: number): Mood {
  return BY_SIDE[sideOf(compound)];
}
