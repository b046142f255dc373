import { FUNCTION_WORDS, SHARED } from "./function-words.ts";
import { HINTS } from "./language-hints.ts";

export interface Language {
  /** ISO 639-1 code, or `und` where it can't be told. */
  code: string;
  /** How clear it is, 0-1. */
  confidence: number;
}

const UNKNOWN: Language = { code: "und", confidence: 0 };

/** Scripts that name their language well enough. Japanese before Chinese: it mixes kana with Han. */
const SCRIPTS: readonly [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ru", /\p{Script=Cyrillic}/gu],
  ["el", /\p{Script=Greek}/gu],
];

const SAMPLE = 3000;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function byScript(text: string): Language | null {
  const letters = countOf(text, /\p{L}/gu);
  if (letters === 0) return null;
  const han = countOf(text, /\p{Script=Han}/gu);
  for (const [code, pattern] of SCRIPTS) {
    const count = countOf(text, pattern);
    // A few kana among many Han characters are still Japanese.
    const share = (code === "ja" && count > 0 ? count + han : count) / letters;
    if (share > 0.4) return { code, confidence: Math.min(1, share) };
  }
  return null;
}

const WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [code, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words)) {
      const codes = map.get(word) ?? [];
      codes.push(code);
      map.set(word, codes);
    }
  }
  return map;
})();

/** What a frequent word, one shared with English, and a word with the look of a language count. */
const WORD = 1;
const SHARED_WORD = 0.4;
const HINT = 0.45;
/** Letters that English words do not have, but for a few loans and names. */
const FOREIGN_LETTER = /[^\p{ASCII}'’]/u;

/** How much each language has for it. */
function scoresOf(tokens: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (code: string, score: number) => scores.set(code, (scores.get(code) ?? 0) + score);
  for (const token of tokens) {
    const codes = WORDS.get(token);
    if (codes !== undefined) {
      const score = SHARED.has(token) ? SHARED_WORD : WORD;
      for (const code of codes) add(code, score);
    }
    if (codes?.includes("en") || token.length < 3) continue;
    for (const [hinted, pattern] of HINTS) {
      if (pattern.test(token)) for (const code of hinted) add(code, HINT);
    }
  }
  return scores;
}

/**
 * The language of a text: scripts first, then frequent words, letters and endings (English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish, Turkish and, less surely, Finnish,
 * Czech, Hungarian, Romanian, Vietnamese, Indonesian, Tagalog, Hindi in Latin letters). Give it cleaned text; at
 * most the first 3,000 characters are looked at. `und` when too little speaks for one language.
 */
export function languageOf(text: string): Language {
  const sample = text
    .slice(0, 4 * SAMPLE)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const tokens =
    sample
      .normalize("NFC")
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  if (tokens.length === 0) return UNKNOWN;
  const scores = scoresOf(tokens);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return UNKNOWN;
  const [code, score] = best;
  const share = score / tokens.length;
  const margin = score / (score + (second?.[1] ?? 0));
  const least = code === "en" ? 1 : 0.8;
  if (margin < 0.53 || share < 0.1 || (score < least && tokens.length > 2)) return UNKNOWN;
  const foreign = tokens.filter((token) => FOREIGN_LETTER.test(token)).length / tokens.length;
  if (code === "en" && foreign > 0.3 && share < 0.5) return UNKNOWN;
  return { code, confidence: margin * Math.min(1, 0.3 + 0.5 * Math.min(1, share) + tokens.length / 30) };
}
