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
 * Puts words in at a place of the draft, by writing the word beside it anew: spaces at the ends of what is pasted would be
 * lost in rich editors, and they have no place that is no word's.
 * @param at offset into `draftOf(editor)`, beside a word
 */
export async function insertInDraft(editor: HTMLElement, at: number, text: string): Promise<ReplaceResult> {
  const draft = techniqueFor(editor)?.read(editor) ?? "";
  const [before] = /\S{1,80}$/.exec(draft.slice(0, at)) ?? [];
  if (before !== undefined)
    return replaceInDraft(editor, { start: at - before.length, end: at, text: before }, before + text);
  const [after] = /^\S{1,80}/.exec(draft.slice(at)) ?? [];
  if (after === undefined) return { ok: false, why: "changed" };
  return replaceInDraft(editor, { start: at, end: at + after.length, text: after }, text + after);
}

function isThere(draft: string, { start, end, text }: DraftSpan): boolean {
  return start < end && draft.slice(start, end) === text;
}
