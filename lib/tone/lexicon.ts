import { LEXICON_WORDS } from "./lexicon-words.ts";

/** Valence of a text: sums of what its words say, positive and negative apart. */
export interface Valence {
  /** 0 or more. */
  positive: number;
  /** 0 or less. */
  negative: number;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  LEXICON_WORDS.flatMap(([words, tenths]) => words.split(" ").map((word) => [word, tenths / 10] as const)),
);

const NEGATIONS = new Set(
  "not no never nothing nobody none cannot cant can't dont don't didnt didn't doesnt doesn't isnt isn't wasnt wasn't arent aren't werent weren't wont won't wouldnt wouldn't couldnt couldn't shouldnt shouldn't havent haven't hasnt hasn't hadnt hadn't without hardly barely neither nor".split(
    " ",
  ),
);
const BOOSTERS = new Set(
  "very really so extremely absolutely totally completely utterly incredibly truly most especially particularly super".split(
    " ",
  ),
);
const DAMPERS = new Set("bit little slightly somewhat fairly rather kinda quite".split(" "));

/** Negated words turn and lose strength: "not happy" is less bad than "unhappy" (Hutto and Gilbert 2014). */
const NEGATED = -0.74;
const BOOST = 0.3;
const REACH = 3;

/** The valence of one word, -4 to 4; 0 for words that are not in the lexicon. */
export function valenceOf(word: string): number {
  return WORDS.get(word) ?? 0;
}

/**
 * The valence of a sentence by VADER's lexicon without domain words. Boosters count just before a word,
 * negations up to three words before it.
 */
export function valence(sentence: string): Valence {
  const tokens =
    sentence
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[a-z][a-z'-]*/g) ?? [];
  const sum: Valence = { positive: 0, negative: 0 };
  for (const [i, token] of tokens.entries()) {
    let value = valenceOf(token);
    if (value === 0) continue;
    const before = tokens.slice(Math.max(0, i - REACH), i);
    const last = before.at(-1) ?? "";
    if (BOOSTERS.has(last)) value += Math.sign(value) * BOOST;
    if (DAMPERS.has(last)) value -= Math.sign(value) * BOOST;
    if (before.some((word) => NEGATIONS.has(word))) value *= NEGATED;
    if (value > 0) sum.positive += value;
    else sum.negative += value;
  }
  return sum;
}
