import { closingTailLength, greetingLength } from "./formulas.ts";
import { quotedRanges } from "./quoted.ts";
import { blank, linesOf, type Range, trimmed } from "./ranges.ts";
import { signatureRanges } from "./signature.ts";

export type RemovedKind = "quote" | "signature" | "device" | "footer" | "greeting" | "closing" | "clipped";

/** A part of the message that is not the customer's own wording of this message. */
export interface Removed extends Range {
  kind: RemovedKind;
}

export interface Cleaned {
  /** As long as the original; what was removed is spaces (line breaks stay), so offsets are the same. */
  text: string;
  /** What was removed, in order of `start`. */
  removed: Removed[];
}

/** Characters read at the start and at the end of a very long text. What lies between is not looked at. */
const HEAD = 40_000;
const TAIL = 16_000;

/**
 * Characters that show nothing but would keep words from being found: zero-width, soft hyphen, direction marks,
 * controls. The zero-width joiner is not among them: it holds emoji together, and is harmless there.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: pasted texts do hold them
  /[\0-\x08\x0E-\x1F\x7F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** Cleans a text that is short enough to be read whole. */
function cleanWhole(text: string): Cleaned {
  const removed: Removed[] = [];
  const take = (ranges: readonly Range[], kind: RemovedKind): void => {
    for (const { start, end } of ranges) if (end > start) removed.push({ start, end, kind });
  };
  let left = text.replace(INVISIBLE, " ");
  take(quotedRanges(linesOf(left)), "quote");
  left = blank(left, removed);
  for (const range of signatureRanges(linesOf(left))) if (range.end > range.start) removed.push(range);
  left = blank(left, removed);

  const whole = trimmed(left, { start: 0, end: left.length });
  const greeting = greetingLength(left.slice(whole.start, whole.end));
  if (greeting > 0 && greeting < whole.end - whole.start) {
    take([{ start: whole.start, end: whole.start + greeting }], "greeting");
  }
  const tail = closingTailLength(left.slice(whole.start + greeting, whole.end));
  if (tail > 0) take([{ start: whole.end - tail, end: whole.end }], "closing");
  removed.sort((a, b) => a.start - b.start);
  return { text: blank(left, removed), removed };
}

/** An offset near `at` that does not cut a surrogate pair in two. */
function between(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** Cleans the two ends of a long text, put together over a blank line, and puts the gap back in. */
function cleanEnds(text: string): Cleaned {
  const gap = { start: between(text, HEAD), end: between(text, text.length - TAIL) };
  const joint = "\n\n";
  const ends = cleanWhole(text.slice(0, gap.start) + joint + text.slice(gap.end));
  const shift = gap.end - gap.start - joint.length;
  const back = (at: number): number => (at > gap.start ? Math.max(at + shift, gap.end) : at);
  const removed: Removed[] = [{ ...gap, kind: "clipped" }];
  for (const range of ends.removed)
    removed.push({ ...range, start: back(range.start), end: back(range.end) });
  removed.sort((a, b) => a.start - b.start);
  // Line breaks at both ends of the gap keep the parts from running together.
  const blanks = `\n${" ".repeat(shift)}\n`;
  return {
    text: ends.text.slice(0, gap.start) + blanks + ends.text.slice(gap.start + joint.length),
    removed,
  };
}

/**
 * Takes away what a reader would skip: quoted history, signature, legal footer, "Sent from my ...", greeting
 * and closing formula. Offsets into the original are kept. Works on any string; of texts over 56,000
 * characters it reads the first 40,000 and the last 16,000, and says so ("clipped").
 */
export function cleanMessage(text: string): Cleaned {
  return text.length > HEAD + TAIL + 2 ? cleanEnds(text) : cleanWhole(text);
}
