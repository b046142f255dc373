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
