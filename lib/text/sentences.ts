import { type Range, trimmed } from "./ranges.ts";

/** A sentence of the text: `text` is exactly the slice from `start` to `end`. */
export interface Sentence extends Range {
  text: string;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|fr|st|no|nr|ref|tel|approx|incl|excl|ext|dept|vs|etc|e\.g|i\.e|a\.m|p\.m|z\.b|bzw|ca|sr|sra|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L})\.$/iu;
const BULLET = /^\s*(?:[-*•–·]|\(?\d{1,2}[.)]|\(?[a-h][.)])\s/i;
const LONGEST = 2000;

/** Whether the full stop at `at` only ends an abbreviation, an initial or a number. */
function onlyADot(text: string, from: number, at: number): boolean {
  if (text.charAt(at) !== ".") return false;
  const next = text.slice(at + 1, at + 3).trim();
  if (/^\p{Ll}/u.test(next) && /\d\.$/.test(text.slice(from, at + 1))) return true;
  return (
    ABBREVIATION.test(text.slice(Math.max(from, at - 8), at + 1)) &&
    !/^\s*$/.test(text.slice(at + 1, at + 40))
  );
}

/** Whether the line break at `at` ends a sentence, rather than only wrapping a long line. */
function breaksHere(text: string, from: number, at: number): boolean {
  const next = text.slice(at + 1, at + 80);
  if (/^[ \t]*\r?\n/.test(next) || next.trim() === "" || BULLET.test(next)) return true;
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1) + 1, from);
  return at - lineStart < 55 || /^\s*[\p{Lu}\d"“(@#]/u.test(next);
}

/**
 * Splits a text into sentences with their offsets, in order; white space around them is left out.
 * Breaks at `.?!…` and their East Asian forms, at blank lines, list items and lines that do not just wrap.
 * Keeps "Mr. Lee", "12.03. the" and "e.g." together. No sentence is longer than 2,000 characters.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (end: number): void => {
    const range = trimmed(text, { start: from, end });
    for (let start = range.start; start < range.end; start += LONGEST) {
      const stop = Math.min(start + LONGEST, range.end);
      sentences.push({ start, end: stop, text: text.slice(start, stop) });
    }
    from = end;
  };
  const marks = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$|\p{Extended_Pictographic})|[。！？]+|\n/gu;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === "\n") {
      if (breaksHere(text, from, match.index)) close(match.index);
    } else if (match[0].length > 1 || !onlyADot(text, from, match.index)) {
      close(end);
    }
  }
  close(text.length);
  return sentences;
}
