/** How hard a text is to read. */

const WORD = /\p{L}[\p{L}'’-]*/u;
/** Of a longer one the rest says nothing. */
const LONGEST = 60;
/** Addresses and codes are not read aloud. */
const NO_WORDS = /[@/\\\d]|\.\p{L}/u;

export function wordsIn(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((part) => (NO_WORDS.test(part) ? [] : (WORD.exec(part.slice(0, LONGEST))?.[0] ?? [])));
}

/** Of an English word, by its groups of vowels; at least one. */
function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .slice(0, 40);
  const spoken = letters
    .replace(/(?:[^laeiouy]|[^aeiouy]l)(?:es|ed|e)$/, (end) => end.charAt(0))
    .replace(/^y/, "");
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/**
 * The Flesch-Kincaid grade of sentences: years of school (US) that their length and long words ask for.
 * 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * Source: Kincaid, Fishburne, Rogers, Chissom 1975, Naval Technical Training Command, Research Branch Report 8-75.
 * @returns 0 where there are no words
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.map(wordsIn).filter((one) => one.length > 0);
  const count = words.reduce((sum, one) => sum + one.length, 0);
  if (count === 0) return 0;
  const syllables = words.reduce(
    (sum, one) => sum + one.reduce((all, word) => all + syllablesOf(word), 0),
    0,
  );
  return Math.max(0, (0.39 * count) / words.length + (11.8 * syllables) / count - 15.59);
}
