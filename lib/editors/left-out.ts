/** A change of the draft: `text` in place of `start` to `end`. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** Before these no space stays behind when the word before them goes. */
const CLOSES = /^[\s.,;:!?)\]]?$/;

/** How to leave out a span: with one of two spaces that would meet, or the one that would stand at a line's edge. */
export function leftOut(draft: string, start: number, end: number): Change {
  const [before, after] = [draft[start - 1] ?? "", draft[end] ?? ""];
  if (before === " " && CLOSES.test(after)) return { start: start - 1, end, text: "" };
  if ((before === "" || before === "\n") && after === " ") return { start, end: end + 1, text: "" };
  return { start, end, text: "" };
}

/**
 * The same change for an editor that only takes a paste: the letter beside the gap is pasted over itself and the gap,
 * as an empty paste is none. A line that would be empty keeps a no-break space.
 */
export function leftOutByPaste(draft: string, { start, end }: Change): Change {
  const line = draft.lastIndexOf("\n", start - 1) + 1;
  const before = lastLetter(draft.slice(Math.max(line, start - LONGEST_LETTER), start));
  if (before !== "") return { start: start - before.length, end, text: before };
  const after = firstLetter(draft.slice(end, end + LONGEST_LETTER));
  if (after !== "") return { start, end: end + after.length, text: after };
  return { start, end, text: "\u00a0" };
}

/** In UTF-16 units: a family of four with skin tones, and a space. */
const LONGEST_LETTER = 32;

/** The last letter with what belongs to it and the spaces after it; empty where there is none. */
function lastLetter(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)].filter(({ segment }) => segment.trim() !== "");
  return text.slice(letters.at(-1)?.index ?? text.length);
}

function firstLetter(text: string): string {
  const letters = new Intl.Segmenter().segment(text);
  for (const { index, segment } of letters) {
    if (segment.includes("\n")) return "";
    if (segment.trim() !== "") return text.slice(0, index + segment.length);
  }
  return "";
}
