import { attributionLines, opensOriginal } from "./attribution.ts";
import type { Line, Range } from "./ranges.ts";

const QUOTE_MARK = /^\s{0,3}(?:>|&gt;)/;
const RULE = /^\s*(?:_{8,}|-{8,})\s*$/;

/** The index after a block of `>` lines that starts at `at`; blank lines between them belong to it. */
function endOfMarked(lines: readonly Line[], at: number): number {
  let end = at;
  for (let i = at; i < lines.length; i += 1) {
    const text = lines[i]?.text ?? "";
    if (QUOTE_MARK.test(text)) end = i + 1;
    else if (text.trim() !== "") break;
  }
  return end;
}

/** The first line at or after `at` that is not blank. */
function nextFilled(lines: readonly Line[], at: number): number {
  let i = at;
  while (i < lines.length && lines[i]?.text.trim() === "") i += 1;
  return i;
}

/**
 * The quoted history of a mail, as ranges of whole lines, in order.
 * Lines marked `>` go one by one, so that answers written between them stay. After an attribution line the
 * marked block goes; without marks (Gmail's and Outlook's plain text) all the rest goes.
 */
export function quotedRanges(lines: readonly Line[]): Range[] {
  const ranges: Range[] = [];
  const last = lines.at(-1)?.end ?? 0;
  const cut = (from: number, to: number): void => {
    const start = lines[from]?.start ?? last;
    const end = lines[to - 1]?.end ?? last;
    if (end > start) ranges.push({ start, end });
  };
  let i = 0;
  while (i < lines.length) {
    const text = lines[i]?.text ?? "";
    if (text.trim() === "") {
      i += 1;
      continue;
    }
    const attribution = attributionLines(lines, i);
    if (attribution > 0) {
      const body = nextFilled(lines, i + attribution);
      const marked = QUOTE_MARK.test(lines[body]?.text ?? "");
      const end = marked ? endOfMarked(lines, body) : lines.length;
      cut(i, end);
      i = end;
    } else if (
      opensOriginal(lines, i) ||
      (RULE.test(text) && opensOriginal(lines, nextFilled(lines, i + 1)))
    ) {
      cut(i, lines.length);
      return ranges;
    } else if (QUOTE_MARK.test(text)) {
      const end = endOfMarked(lines, i);
      cut(i, end);
      i = end;
    } else {
      i += 1;
    }
  }
  return ranges;
}
