/** A message as a learner or a hurried writer would spell it: what the model must read in the same way. */
import { randomFrom } from "./random.ts";

/** Share of the words that are touched, and of the small words that are left out. */
const TOUCHED = 0.2;
const LEFT_OUT = 0.4;

/** Spellings by sound and slips of grammar, tried in a random order. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/ph/, "f"],
  [/ght/, "t"],
  [/tion/, "shun"],
  [/ck/, "k"],
  [/ce/, "se"],
  [/c(?=[aou])/, "k"],
  [/ea|ee/, "e"],
  [/ou/, "u"],
  [/(.)\1/, "$1"],
  [/(?<=[a-z])e$/, ""],
  [/ie/, "ei"],
  [/th/, "d"],
  [/ing$/, "in"],
  [/ed$/, ""],
  [/(?<=[a-z]{3})s$/, ""],
  [/(?<=[a-z])([a-z])([a-z])(?=[a-z])/, "$2$1"],
  [/'/, ""],
];
const SMALL = /^(?:the|a|an)$/i;

/** The text with such slips; the same for the same seed. */
export function misspelt(text: string, seed: number): string {
  const random = randomFrom(seed);
  return text.replace(/[A-Za-z']+\s?/g, (piece) => {
    const word = piece.trimEnd();
    if (SMALL.test(word)) return random() < LEFT_OUT ? "" : piece;
    if (word.length < 4 || random() >= TOUCHED) return piece;
    const from = Math.floor(random() * SLIPS.length);
    for (let k = 0; k < SLIPS.length; k += 1) {
      const [pattern, put] = SLIPS[(from + k) % SLIPS.length] ?? [/$^/, ""];
      if (pattern.test(word)) return word.replace(pattern, put) + piece.slice(word.length);
    }
    return piece;
  });
}
