/**
 * VADER (Hutto and Gilbert, ICWSM 2014) as a baseline: its lexicon and its rules for negation, boosters,
 * capitals, "but", "least", idioms and punctuation. Left out: its table of emoji.
 */
import { existsSync, readFileSync } from "node:fs";

const BOOST = 0.293;
const CAPITALS = 0.733;
const NEGATION = -0.74;
const NEGATIVES = new Set(
  "aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither neednt never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt werent without wont wouldnt rarely seldom despite".split(
    " ",
  ),
);
const MORE = new Set(
  "absolutely amazingly awfully completely considerable considerably decidedly deeply effing enormous enormously entirely especially exceptional exceptionally extreme extremely fabulously flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin fugging greatly hella highly hugely incredible incredibly intensely major majorly more most particularly purely quite really remarkably so substantially thoroughly total totally tremendous tremendously uber unbelievably unusually utter utterly very".split(
    " ",
  ),
);
const LESS = new Set(
  "almost barely hardly kinda kindof kind-of less little marginal marginally occasional occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of".split(
    " ",
  ),
);
const IDIOMS: readonly (readonly [string, number])[] = [
  ["the shit", 3],
  ["the bomb", 3],
  ["bad ass", 1.5],
  ["badass", 1.5],
  ["bus stop", 0],
  ["yeah right", -2],
  ["kiss of death", -1.5],
  ["to die for", 3],
  ["beating heart", 3.1],
  ["broken heart", -2.9],
];

const negates = (word: string | undefined): boolean =>
  word !== undefined && (NEGATIVES.has(word) || word.includes("n't"));
const inCapitals = (word: string): boolean => /\p{Lu}/u.test(word) && word === word.toUpperCase();

/** A word without the punctuation around it; what is then two characters or fewer may be a smiley and stays. */
function bare(word: string): string {
  const stripped = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, "");
  return stripped.length <= 2 ? word : stripped;
}

function negated(value: number, words: readonly string[], at: number, back: number): number {
  const before = words[at - back];
  const between = words.slice(at - back + 1, at);
  if (back > 1 && before === "never" && between.some((w) => w === "so" || w === "this")) return value * 1.25;
  if (back > 1 && before === "without" && between.includes("doubt")) return value;
  return negates(before) ? value * NEGATION : value;
}

function idiom(value: number, words: readonly string[], at: number): number {
  const near = words.slice(Math.max(0, at - 3), at + 3).join(" ");
  const known = IDIOMS.find(([phrase]) => near.includes(phrase))?.[1] ?? value;
  return /(?:kind|sort) of/.test(words.slice(at - 3, at).join(" ")) ? known - BOOST : known;
}

function emphasis(text: string): number {
  const marks = text.match(/\?/g)?.length ?? 0;
  const questions = marks > 3 ? 0.96 : marks * 0.18;
  return Math.min(4, text.match(/!/g)?.length ?? 0) * 0.292 + (marks > 1 ? questions : 0);
}

/** VADER's compound score of a text, -1 to 1. */
export type Vader = (text: string) => number;

function reader(lexicon: ReadonlyMap<string, number>): Vader {
  const boost = (word: string, value: number, mixed: boolean): number => {
    const lower = word.toLowerCase();
    const step = MORE.has(lower) ? BOOST : LESS.has(lower) ? -BOOST : 0;
    if (step === 0) return 0;
    return (step + (mixed && inCapitals(word) ? CAPITALS : 0)) * Math.sign(value);
  };
  const valence = (raw: readonly string[], words: readonly string[], at: number, mixed: boolean): number => {
    const word = words[at] ?? "";
    const known = lexicon.get(word);
    if (known === undefined || MORE.has(word) || LESS.has(word)) return 0;
    if (word === "kind" && words[at + 1] === "of") return 0;
    let value = word === "no" && lexicon.has(words[at + 1] ?? "") ? 0 : known;
    const nor = words[at - 3] === "no" && /^n?or$/.test(words[at - 1] ?? "");
    if (words[at - 1] === "no" || words[at - 2] === "no" || nor) value = known * NEGATION;
    if (mixed && inCapitals(raw[at] ?? "")) value += Math.sign(value) * CAPITALS;
    for (const [i, share] of [1, 0.95, 0.9].entries()) {
      const back = i + 1;
      if (at < back || lexicon.has(words[at - back] ?? "")) continue;
      value += boost(raw[at - back] ?? "", value, mixed) * share;
      value = negated(value, words, at, back);
      if (back === 3) value = idiom(value, words, at);
    }
    const least = words[at - 1] === "least" && !/^(?:at|very)$/.test(words[at - 2] ?? "");
    return least ? value * NEGATION : value;
  };
  return (text) => {
    const raw = text.split(/\s+/).filter(Boolean).map(bare);
    const words = raw.map((word) => word.toLowerCase());
    const capitals = raw.filter(inCapitals).length;
    const mixed = capitals > 0 && capitals < raw.length;
    const but = words.indexOf("but");
    const weight = (at: number): number => (but === -1 || at === but ? 1 : at < but ? 0.5 : 1.5);
    const sum = words.reduce((total, _, at) => total + valence(raw, words, at, mixed) * weight(at), 0);
    const whole = sum + Math.sign(sum) * emphasis(text);
    return whole / Math.sqrt(whole * whole + 15);
  };
}

/** VADER with the lexicon of `<folder>/vader`; null where it isn't there. */
export function loadVader(folder: string): Vader | null {
  const file = `${folder}/vader/vader_lexicon.txt`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return reader(
    new Map(lines.map((line) => line.split("\t")).map(([word = "", mean]) => [word, Number(mean ?? 0)])),
  );
}

/** Which side VADER takes, by the limits its authors give: 1 positive, -1 negative, 0 neither. */
export function sideOf(compound: number): -1 | 0 | 1 {
  if (compound >= 0.05) return 1;
  return compound <= -0.05 ? -1 : 0;
}
