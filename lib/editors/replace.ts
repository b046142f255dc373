import type { InsertFailure } from "./contract.ts";
import { seen, techniqueFor, write } from "./insert.ts";
import { type Change, leftOut, leftOutByPaste } from "./left-out.ts";

/** What came of a try to replace. `changed`: the words are no longer in the draft, at that place. */
export type ReplaceResult = { ok: true } | { ok: false; why: InsertFailure | "changed" };

/** Words of the draft. Offsets are into `draftOf(editor)`. */
export interface DraftSpan {
  start: number;
  end: number;
  text: string;
}

/**
 * Puts the keyboard focus into the editor and selects these words, scrolled into sight.
 * @returns false where they are no longer there
 */
export function selectInDraft(editor: HTMLElement, span: DraftSpan): boolean {
  const technique = techniqueFor(editor);
  if (!technique || !isThere(technique.read(editor), span)) return false;
  return technique.part(editor, span.start, span.end).restore();
}

/**
 * Puts other words in place of a span of the draft, read back to see that they are there and nothing else changed.
 * The editor's own undo brings the old words back in one step.
 * @param span refused ("changed") where the draft no longer holds `text` there
 * @param replacement empty: the span is left out, and one of two spaces that would meet
 */
export function replaceInDraft(
  editor: HTMLElement,
  span: DraftSpan,
  replacement: string,
): Promise<ReplaceResult> {
  return write<"changed">(editor, (technique) => {
    const draft = technique.read(editor);
    if (!isThere(draft, span)) return "changed";
    let change: Change = { start: span.start, end: span.end, text: replacement };
    if (replacement === "") {
      change = leftOut(draft, span.start, span.end);
      if (technique.onlyPastes(editor)) change = leftOutByPaste(draft, change);
    }
    return {
      place: technique.part(editor, change.start, change.end),
      text: change.text,
      selects: true,
      arrived: (before, after) =>
        seen(before.slice(0, change.start) + change.text + before.slice(change.end)) === seen(after),
    };
  });
}

/**
 * Puts words in at a place of the draft, read back as `replaceInDraft` does.
 * @param at offset into `draftOf(editor)`; past the end refused ("changed")
 */
export function insertInDraft(editor: HTMLElement, at: number, text: string): Promise<ReplaceResult> {
  return write<"changed">(editor, (technique) => {
    if (at > technique.read(editor).length) return "changed";
    return {
      place: technique.part(editor, at, at),
      text,
      selects: true,
      arrived: (before, after) => seen(before.slice(0, at) + text + before.slice(at)) === seen(after),
    };
  });
}

function isThere(draft: string, { start, end, text }: DraftSpan): boolean {
  return start < end && draft.slice(start, end) === text;
}
