import { FUNCTION_WORDS, SHARED } from "./function-words.ts";

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

/**
 * The language of a text: scripts first, then counted function words (English, German, French, Spanish,
 * Portuguese, Dutch, Italian). Give it cleaned text; at most the first 3,000 letters are looked at.
 * `und` when too little speaks for one language.
 */
export function languageOf(text: string): Language {
  const sample = text.replace(/\s+/g, " ").trim().slice(0, SAMPLE);
  const script = byScript(sample);
  if (script !== null) return script;
  const tokens =
    sample
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .match(/[\p{L}']+/gu) ?? [];
  if (tokens.length === 0) return UNKNOWN;
  const scores = new Map<string, number>();
  for (const token of tokens) {
    for (const code of WORDS.get(token) ?? []) {
      scores.set(code, (scores.get(code) ?? 0) + (SHARED.has(token) ? 0.4 : 1));
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return UNKNOWN;
  const [code, score] = best;
  const share = score / tokens.length;
  const margin = score / (score + (second?.[1] ?? 0));
  if (margin < 0.55 || share < 0.1 || (score < 1 && tokens.length > 2)) return UNKNOWN;
  return { code, confidence: margin * Math.min(1, 0.3 + 0.5 * share + tokens.length / 30) };
}
