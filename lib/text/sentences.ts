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

/** Whether the line break from `at` to `end` ends a sentence, rather than only wrapping a long line. */
function breaksHere(text: string, from: number, at: number, end: number): boolean {
  const next = text.slice(end, end + 80);
  if (/^[ \t]*[\n\r\u2028\u2029]/.test(next) || next.trim() === "" || BULLET.test(next)) return true;
  return at - from < 55 || /^\s*[\p{Lu}\d"“(@#]/u.test(next);
}

/** Codes of the characters at which a sentence may end: . ! ? … and their East Asian forms, line breaks. */
const MARKS = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0x0a, 0x0d, 0x2028, 0x2029]);
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/y;
const MARK = /[.!?…]+["'”’)\]]*|[。！？]+/y;
const AFTER_MARK = /\s|$|\p{Extended_Pictographic}/uy;

/** The match of a sticky pattern at an offset, or null. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Splits a text into sentences with their offsets, in order; white space around them is left out.
 * Breaks at `.?!…` and their East Asian forms, at blank lines, list items and lines that do not just wrap.
 * Keeps "Mr. Lee", "12.03. the" and "e.g." together. No sentence is longer than 2,000 characters.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let lineStart = 0;
  const close = (end: number): void => {
    const range = trimmed(text, { start: from, end });
    for (let start = range.start; start < range.end; ) {
      const full = Math.min(start + LONGEST, range.end);
      // Never between the halves of an emoji.
      const stop = full < range.end && /[\uDC00-\uDFFF]/.test(text.charAt(full)) ? full - 1 : full;
      const piece = text.slice(start, stop);
      if (piece.trim() !== "") sentences.push({ start, end: stop, text: piece });
      start = stop;
    }
    from = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    if (!MARKS.has(text.charCodeAt(i))) continue;
    const line = matchAt(LINE_BREAK, text, i);
    if (line !== null) {
      const end = i + line.length;
      if (breaksHere(text, Math.max(lineStart, from), i, end)) close(i);
      lineStart = end;
      i = end - 1;
      continue;
    }
    const mark = matchAt(MARK, text, i) ?? "";
    const end = i + mark.length;
    const ends = /^[。！？]/.test(mark) || matchAt(AFTER_MARK, text, end) !== null;
    if (ends && (mark.length > 1 || !onlyADot(text, from, i))) close(end);
    i = end - 1;
  }
  close(text.length);
  return sentences;
}
