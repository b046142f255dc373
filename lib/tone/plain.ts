import type { Sentence } from "../text/sentences.ts";
import type { LABELS } from "./weights.ts";

type Label = (typeof LABELS)[number];

/**
 * Short messages. The training messages are mails of several sentences, so the fit knows little of blunt ones:
 * these few features and their weights are set by hand, and count only where little else is said.
 */
export const PLAIN: ReadonlyMap<string, Partial<Record<Label, number>>> = new Map([
  ["plain.anger", { "mood.upset": 2.5, "mood.neutral": -2, anger: 2 }],
  ["plain.disappointment", { "mood.upset": 2.5, "mood.neutral": -2, disappointment: 2 }],
  ["plain.worry", { "mood.unsure": 2, "mood.neutral": -1.5, worry: 2 }],
  ["plain.confusion", { "mood.unsure": 1.5, "mood.neutral": -1, confusion: 1.5 }],
  ["plain.gratitude", { "mood.pleased": 2, "mood.neutral": -1.5, gratitude: 1.5 }],
  ["plain.satisfaction", { "mood.pleased": 2, "mood.neutral": -1.5, satisfaction: 1.5 }],
  // Waiting, silence, asking again: one such fact is enough for a slight mood, two for a clear one.
  ["blunt.waiting", { "mood.upset": 2.6, "mood.neutral": -2.6, "mood.unsure": -0.5, frustration: 2 }],
  ["blunt.insists", { "mood.upset": 2, "mood.neutral": -2.6, frustration: 2 }],
  // A bare demand may be business as usual: no headline, but no "neutral" either.
  ["blunt.demands", { "mood.upset": 1.2, "mood.neutral": -1.2, frustration: 0.5 }],
  ["blunt.help", { "mood.unsure": 1.6, "mood.neutral": -2, worry: 1.5, "urgency.1": 1.5 }],
  ["blunt.deadline", { "urgency.1": 5, "urgency.2": 1.5 }],
  ["blunt.leaves", { "mood.upset": 2.2, "mood.neutral": -2.2, anger: 1, "churn.1": 1.5 }],
  // Thanks and nothing else close a matter: a formula, no feeling.
  ["blunt.thanks", { "mood.neutral": 3, "mood.pleased": -2, gratitude: -4 }],
  ["blunt.praise", { "mood.pleased": 1.2, "mood.neutral": -1.6, satisfaction: 1 }],
  [
    "sarcasm.short",
    { "mood.upset": 3, "mood.pleased": -4, "mood.neutral": -1.5, sarcasm: 3, frustration: 2 },
  ],
]);

/** Cues that name a feeling outright. */
const NAMED: readonly (readonly [feature: string, cue: RegExp])[] = [
  ["plain.anger", /^(?:anger\.word|abuse)$/],
  ["plain.disappointment", /^sadness\.(?:word|notGood)$/],
  ["plain.worry", /^worry\.word$/],
  ["plain.confusion", /^confusion\.word$/],
  ["plain.gratitude", /^gratitude\.strong$/],
  ["plain.satisfaction", /^praise\.(?:word|notBad)$/],
];
const STRONG = ["contact.nth", "contact.times", "waiting.nobody", "waiting.still"];
const WEAK = /^(?:waiting\.(?:time|repeated|promise|where)|failure\.(?!noX|told)\w+)$/;
const GOOD = /^(?:praise|gratitude)\.(?!formula)/;
const FEW_WORDS = 16;
const MOST_SENTENCES = 3;

/** What is plain in a message of a few words; `counts` are its cues, `features` gets what was found. */
export function plainFeatures(
  counts: ReadonlyMap<string, number>,
  sentences: readonly Sentence[],
  features: Map<string, number>,
): void {
  const names = [...counts.keys()];
  const mixed = features.get("mix.goodAndBad") === 1;
  if (sentences.length <= 2) {
    for (const [feature, cue] of NAMED) {
      if (mixed && /gratitude|satisfaction/.test(feature)) continue;
      if (names.some((name) => cue.test(name))) features.set(feature, 1 / sentences.length ** 2);
    }
  }
  const words = sentences.reduce((sum, s) => sum + (s.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  if (sentences.length > MOST_SENTENCES) return;
  if (counts.has("sarcasm.turn")) features.set("sarcasm.short", 1);
  if (words > FEW_WORDS || sentences.length > 2) return;
  const good = names.some((name) => GOOD.test(name));
  const strong = STRONG.filter((name) => counts.has(name)).length;
  const weak = names.filter((name) => WEAK.test(name)).length;
  if (strong > 0 && !good) features.set("blunt.waiting", Math.min(2, strong + weak / 3));
  if (counts.has("blunt.insists") && !good) features.set("blunt.insists", 1);
  if (counts.has("blunt.demands") && !good) features.set("blunt.demands", 1);
  if (counts.has("blunt.help") && !good && words <= 6) features.set("blunt.help", 1);
  if (counts.has("churn.never") && !good) features.set("blunt.leaves", 1);
  if (counts.has("time.deadline")) features.set("blunt.deadline", 1);
  if (words <= 3 && sentences.some((s) => PRAISE.test(s.text))) features.set("blunt.praise", 1);
  if (words <= 3 && sentences.some((s) => THANKS.test(s.text))) features.set("blunt.thanks", 1);
}

/** Thanks that are the whole message: "thx", "ok thanks". */
const THANKS = /^(?:ok(?:ay)?[\s,.!]+)?(?:thx|ty|thanks|thank you|cheers|ta)[\s.!]*$/i;

/** Praise that is the whole message: "great!", "great, thanks". */
const PRAISE =
  /^(?:great|lovely|nice|super|cool|good|perfect|awesome|top)(?:[\s,!.]+(?:thanks?|thank you|thx|ty|one|stuff|cheers))*[\s!.]*$/i;
