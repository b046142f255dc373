import { editableOf } from "../../lib/editors/editable.ts";
import { placedDraft } from "../../lib/editors/rich-text.ts";
import { quotedRanges } from "../../lib/text/quoted.ts";
import { type Line, linesOf, type Range } from "../../lib/text/ranges.ts";

/**
 * What of a draft is quoted history, the customer's words and earlier ones: lines marked `>`, what follows "On … wrote:",
 * and in rich editors what stands in a `<blockquote>`.
 * @param draft as `draftOf(editor)` gives it
 * @returns ranges of whole lines, in order. Takes time in proportion to the draft.
 */
export function quotedHistory(editor: HTMLElement, draft: string): Range[] {
  return quotedRanges(marked(editor, linesOf(draft)));
}

/** The lines, those of blockquotes with the mark that they have in plain text: an answer below them is none of them. */
function marked(editor: HTMLElement, lines: Line[]): Line[] {
  if (!editableOf(editor)?.querySelector("blockquote")) return lines;
  const quoted = new Set<Line>();
  let at = 0;
  for (const { node, start } of placedDraft(editor).pieces) {
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const line = lines[at];
    if (line && node.parentElement?.closest("blockquote")) quoted.add(line);
  }
  return lines.map((line) => (quoted.has(line) ? { ...line, text: `> ${line.text}` } : line));
}
