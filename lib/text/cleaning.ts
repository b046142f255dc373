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

/** Invisible characters that would keep words from being found: zero-width, soft hyphen, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text with its middle blanked; line breaks at both ends of the gap keep the parts from running together. */
function clip(text: string): string {
  const gap = text.length - HEAD - TAIL;
  return `${text.slice(0, HEAD)}\n${" ".repeat(Math.max(0, gap - 2))}${gap > 1 ? "\n" : ""}${text.slice(text.length - TAIL)}`;
}

/**
 * Takes away what a reader would skip: quoted history, signature, legal footer, "Sent from my ...", greeting
 * and closing formula. Offsets into the original are kept. Works on any string; of texts over 56,000
 * characters it reads the first 40,000 and the last 16,000.
 */
export function cleanMessage(text: string): Cleaned {
  const removed: Removed[] = [];
  const take = (ranges: readonly Range[], kind: RemovedKind): void => {
    for (const { start, end } of ranges) if (end > start) removed.push({ start, end, kind });
  };
  if (text.length > HEAD + TAIL) take([{ start: HEAD, end: text.length - TAIL }], "clipped");
  // Zero-width joiners hold emoji together, and are harmless there.
  let left = (removed.length === 0 ? text : clip(text)).replace(INVISIBLE, (mark) =>
    mark === "\u200D" ? mark : " ",
  );

  take(quotedRanges(linesOf(left)), "quote");
  left = blank(left, removed);
  for (const range of signatureRanges(linesOf(left))) removed.push(range);
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
