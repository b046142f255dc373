import type { Sentence } from "../text/sentences.ts";
import type { Hit } from "./cue.ts";
import { emojiOf } from "./emoji.ts";
import { valence } from "./lexicon.ts";
import { plainFeatures } from "./plain.ts";

/** Named numbers about a message; most lie between 0 and 2. */
export type Features = ReadonlyMap<string, number>;

/** Dampens counts: the second mention of a thing says less than the first. */
function damped(count: number): number {
  return Math.log2(1 + count);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Capital words of three letters or more, other than what customers write in capitals anyway. */
const CAPITALS = /\b(?!PDF|VAT|USB|GPS|ICO|SIM|APP|API|CSV|SSN|ETA|FAQ|XXXX|XX|NHS|USA|URL|SMS)[A-Z]{3,}\b/g;
const DATES =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s+\d{1,2}|the\s+\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\b/gi;
const MONEY = /(?:£|€|\$)\s?\d|\d\s?(?:£|€|\$|eur\b|euros?\b|pounds?\b|quid\b|dollars?\b|usd\b|bucks\b)/gi;

/** How much is written, and how. */
function shape(sentences: readonly Sentence[], features: Map<string, number>): void {
  const text = sentences.map((s) => s.text).join("\n");
  const words = count(text, /[\p{L}\p{N}]+/gu);
  const questions = sentences.filter((s) => s.text.includes("?")).length;
  features.set("shape.words", damped(words) / 4);
  features.set("shape.short", words < 12 ? 1 : 0);
  features.set("shape.long", words > 80 ? 1 : 0);
  features.set("shape.questions", damped(questions));
  features.set("shape.questionShare", sentences.length === 0 ? 0 : questions / sentences.length);
  features.set("shape.endsAsking", sentences.at(-1)?.text.includes("?") ? 1 : 0);
  features.set("shape.doubleQuestion", count(text, /\?[?!]+/g) > 0 ? 1 : 0);
  features.set("shape.exclamations", Math.min(2, damped(count(text, /!/g))));
  features.set("shape.capitals", Math.min(2.5, damped(count(text, CAPITALS)) / 2));
  features.set(
    "shape.shouting",
    words >= 4 && count(text, /[A-Z]/g) > 0.6 * count(text, /[A-Za-z]/g) ? 1 : 0,
  );
  features.set("shape.dates", Math.min(2, damped(count(text, DATES)) / 1.5));
  features.set("shape.money", Math.min(2, damped(count(text, MONEY)) / 1.5));
  features.set("shape.quotes", Math.min(2, damped(count(text, /["“”]/g) / 2)));
  features.set("shape.ellipsis", count(text, /\.\.\.|…/g) > 0 ? 1 : 0);
  features.set("shape.bullets", count(text, /^\s*(?:[-*•]|\d[.)])\s/gm) > 1 ? 1 : 0);
}

/** Valence by the lexicon: over all, of the best and worst sentence, and of the first and the last one. */
function mood(sentences: readonly Sentence[], features: Map<string, number>): void {
  const all = sentences.map((s) => valence(s.text));
  const positive = all.reduce((sum, v) => sum + v.positive, 0);
  const negative = all.reduce((sum, v) => sum - v.negative, 0);
  features.set("lexicon.positive", Math.min(3, damped(positive) / 1.5));
  features.set("lexicon.negative", Math.min(3, damped(negative) / 1.5));
  const size = Math.sqrt(sentences.length + 1);
  features.set("lexicon.balance", Math.max(-2, Math.min(2, (positive - negative) / (2 * size))));
  const first = all[0];
  const last = all.at(-1);
  features.set("lexicon.first", first === undefined ? 0 : Math.tanh((first.positive + first.negative) / 3));
  features.set("lexicon.last", last === undefined ? 0 : Math.tanh((last.positive + last.negative) / 3));
}

/** Praise or thanks beside bad facts: sarcasm, or a mixed mood. */
function mixture(counts: ReadonlyMap<string, number>, features: Map<string, number>): void {
  const sum = (family: RegExp): number =>
    [...counts].reduce((n, [cue, found]) => (family.test(cue) ? n + found : n), 0);
  const good = sum(/^(?:praise|gratitude)\.(?!formula|notBad)/);
  const bad = sum(/^(?:failure|waiting|anger)\./);
  const shiny = sum(/^sarcasm\.opener/);
  features.set("mix.goodAndBad", good > 0 && bad > 0 ? 1 : 0);
  features.set("mix.onlyGood", good > 0 && bad === 0 ? 1 : 0);
  features.set("mix.onlyBad", bad > 1 && good === 0 ? 1 : 0);
  features.set("mix.mostlyGood", Math.tanh((good - bad) / 3));
  features.set("mix.shinyAndBad", shiny > 0 && bad > 1 ? 1 : 0);
  features.set("mix.shinyQuoted", shiny > 0 && counts.has("sarcasm.scare") ? 1 : 0);
}

/** Cues that act by rule (plain.ts, gates.ts, read.ts); too rare to be weighed by the fit. */
const RULES = /^blunt\.|^sarcasm\.(?:turn|maybe)$/;

/** All features of a message: one per cue found, plus shape, valence, emoji and how good and bad mix. */
export function featuresOf(sentences: readonly Sentence[], hits: readonly Hit[]): Features {
  const features = new Map<string, number>();
  shape(sentences, features);
  mood(sentences, features);
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(hit.cue, (counts.get(hit.cue) ?? 0) + 1);
  mixture(counts, features);
  plainFeatures(counts, sentences, features);
  for (const [cue, found] of counts) if (!RULES.test(cue)) features.set(cue, Math.min(2, damped(found)));
  for (const sentence of sentences) {
    for (const { emotion } of emojiOf(sentence.text)) features.set(`emoji.${emotion}`, 1);
  }
  return features;
}
