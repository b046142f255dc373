import type { Caret, Technique } from "./contract.ts";

/** Plain text fields. `execCommand` is the one way in that the native undo knows (measured 2026-11, both browsers). */
export const textField: Technique = {
  id: "text-field",
  source: "Measured on Roundcube 1.6 in Chromium 156 and Firefox 153, November 2026",
  mine: (editor) => editor.tagName === "TEXTAREA" || editor.tagName === "INPUT",
  read: (editor) => (editor as HTMLTextAreaElement).value,
  caret: (editor): Caret => {
    const field = editor as HTMLTextAreaElement;
    // The end of a selection: what is selected is the agent's, and is not replaced.
    const place = field.selectionEnd;
    return {
      restore: () => {
        if (!field.isConnected) return false;
        field.focus({ preventScroll: true });
        field.setSelectionRange(place, place);
        return field.ownerDocument.activeElement === field;
      },
    };
  },
  write: (editor, text) => {
    editor.ownerDocument.execCommand("insertText", false, text);
  },
};
