import type { Caret, Technique } from "./contract.ts";
import { isField } from "./editable.ts";

/** Plain text fields. `execCommand` is the one way in that the native undo knows (measured 2026-11, both browsers). */
export const textField: Technique = {
  id: "text-field",
  source: "Measured on Roundcube 1.6 in Chromium 156 and Firefox 153, November 2026",
  mine: isField,
  read: (editor) => (editor as HTMLTextAreaElement).value,
  caret: (editor): Caret => {
    const field = editor as HTMLTextAreaElement;
    // The end of a selection: what is selected is the agent's, and is not replaced.
    const place = field.selectionEnd;
    return { restore: () => select(field, place, place) };
  },
  part: (editor, start, end): Caret => {
    const field = editor as HTMLTextAreaElement;
    return {
      restore: () => {
        if (!field.isConnected) return false;
        field.setSelectionRange(start, start);
        // A field brings its caret into sight when it gets the focus, and only then.
        field.blur();
        field.focus();
        return select(field, start, end);
      },
    };
  },
  onlyPastes: () => false,
  write: (editor, text) => {
    // Nothing is no text to insert: in Firefox the command would do nothing.
    if (text === "") editor.ownerDocument.execCommand("delete");
    else editor.ownerDocument.execCommand("insertText", false, text);
  },
};

function select(field: HTMLTextAreaElement, start: number, end: number): boolean {
  if (!field.isConnected) return false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  return field.ownerDocument.activeElement === field;
}
