import { readFileSync } from "node:fs";
import { MOODS, type Mood } from "../../lib/tone/reading.ts";

/** Always the most frequent mood. */
export function majority(moods: readonly Mood[]): Mood {
  const count = (mood: Mood): number => moods.filter((m) => m === mood).length;
  return MOODS.reduce((a, b) => (count(b) > count(a) ? b : a));
}

/**
 * VADER's lexicon as it is, domain words included, with its negation and boosters: pleased, neutral or upset
 * by its usual limits on the compound score (-0.05, 0.05). It knows no `unsure`.
 */
export function plainVader(folder: string): (text: string) => Mood {
  const words = new Map<string, number>();
  for (const line of readFileSync(`${folder}/vader/vader_lexicon.txt`, "utf8").split("\n")) {
    const [word = "", mean = "0"] = line.split("\t");
    words.set(word, Number(mean));
  }
  return (text) => {
    const tokens = text.toLowerCase().match(/[a-z][a-z'’-]*/g) ?? [];
    let sum = 0;
    for (const [i, token] of tokens.entries()) {
      const value = words.get(token) ?? 0;
      const before = tokens.slice(Math.max(0, i - 3), i);
      const boost = /^(?:very|really|so|extremely|absolutely|totally)$/.test(before.at(-1) ?? "") ? 0.293 : 0;
      const negated = before.some((w) => /^(?:not|no|never|nothing|nobody|cannot|without)$|n['’]t$/.test(w));
      sum += (value + Math.sign(value) * boost) * (negated ? -0.74 : 1);
    }
    const compound = sum / Math.sqrt(sum * sum + 15);
    if (compound >= 0.05) return "pleased";
    return compound <= -0.05 ? "upset" : "neutral";
  };
}
