import { techniqueFor } from "./insert.ts";
import { watchTouches } from "./touched.ts";

/**
 * The draft as it stands, as text. Offsets of marks and replacements are offsets into this text.
 * @returns the empty string where Attune can't read the editor
 */
export function draftOf(editor: HTMLElement): string {
  return techniqueFor(editor)?.read(editor) ?? "";
}

/**
 * Tells of every change of the draft's text, whoever made it: the agent, the host, an undo, Attune. A text field that
 * the page itself sets is seen at its next focus, blur or input. The frame of an editor may be loaded anew meanwhile.
 * @param changed called after the change, once for each; not at the start
 * @returns ends it
 */
export function watchDraft(editor: HTMLElement, changed: () => void): () => void {
  let last = draftOf(editor);
  return watchTouches(editor, () => {
    const now = draftOf(editor);
    if (now === last) return;
    last = now;
    changed();
  });
}
