import type { Caret, Technique } from "./contract.ts";
import { editableOf, isFrame } from "./editable.ts";
import { pasteEvent } from "./page-world.ts";
import { type PlacedText, rangeOf, readPlaced } from "./placed-text.ts";

/**
 * Editors that keep a model of their own and take a paste: TinyMCE and CKEditor 4, which live in a frame and are
 * driven from its parent document, and editable elements whose page handles paste. Where nobody handled it, the
 * browser's own command is the next best; it is never used on editors that break by it (Draft.js, CKEditor 5, Lexical).
 */
export const richText: Technique = {
  id: "rich-text",
  source: "Measured on TinyMCE 5.8 and CKEditor 4.13 in Chromium 156 and Firefox 153, November 2026",
  mine: (editor) => editableOf(editor) !== null,
  read: (editor) => placedDraft(editor).text,
  caret: (editor): Caret => {
    const editable = editableOf(editor);
    const selection = editable?.ownerDocument.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
    // The end of a selection: what is selected is the agent's, and is not replaced.
    range?.collapse(false);
    const inside = range && editable?.contains(range.startContainer) ? range : null;
    return { restore: () => restoreCaret(editor, inside) };
  },
  part: (editor, start, end): Caret => ({
    restore: () => {
      const range = rangeOf(placedDraft(editor), start, end);
      if (!range || !restoreCaret(editor, range)) return false;
      range.startContainer.parentElement?.scrollIntoView?.({ block: "nearest" });
      return true;
    },
  }),
  onlyPastes: (editor) => {
    const editable = editableOf(editor);
    return editable !== null && (breaksByCommands(editable) || editable.matches(KEEPS_ITS_OWN_UNDO));
  },
  write: (editor, text) => {
    const editable = editableOf(editor);
    const document = editable?.ownerDocument;
    const view = document?.defaultView;
    if (!editable || !document || !view) return;
    if (text === "") {
      document.execCommand("delete");
      return;
    }
    const target = document.getSelection()?.anchorNode?.parentElement ?? editable;
    const before = readPlaced(editable).text;
    const paste = pasteEvent(view, text, htmlOf(text));
    (editable.contains(target) ? target : editable).dispatchEvent(paste);
    if (paste.defaultPrevented || readPlaced(editable).text !== before || breaksByCommands(editable)) return;
    document.execCommand("insertText", false, text);
  },
};

const NOTHING: PlacedText = { text: "", pieces: [] };

/** The draft in an editable or in the frame of one, with its places. */
export function placedDraft(editor: HTMLElement): PlacedText {
  const editable = editableOf(editor);
  // CKEditor 4 shows its hint as real text as long as it isn't focused (Request Tracker 5).
  return !editable || editable.classList.contains("placeholder") ? NOTHING : readPlaced(editable);
}

function restoreCaret(editor: HTMLElement, range: Range | null): boolean {
  const editable = editableOf(editor);
  const view = editable?.ownerDocument.defaultView;
  if (!editable?.isConnected || !view) return false;
  if (isFrame(editor)) view.focus();
  editable.focus({ preventScroll: true });
  const selection = view.getSelection();
  if (range?.startContainer.isConnected && editable.contains(range.startContainer)) {
    selection?.removeAllRanges();
    selection?.addRange(range);
  } else if (selection && !editable.contains(selection.anchorNode)) {
    // Never clicked into, or its content was replaced: the beginning, above a quote.
    const first = editable.ownerDocument.createRange();
    first.setStart(editable, 0);
    selection.removeAllRanges();
    selection.addRange(first);
  }
  return true;
}

const BREAKS = ".DraftEditor-root, .ck-editor__editable, [data-lexical-editor]";

/** TinyMCE's undo doesn't hear of the browser's commands: it would take back more (5.8, both browsers, 2026-11). */
const KEEPS_ITS_OWN_UNDO = ".mce-content-body";

function breaksByCommands(editable: HTMLElement): boolean {
  return editable.closest(BREAKS) !== null || editable.querySelector(BREAKS) !== null;
}

/** Paragraphs survive best as `<p>`; single line breaks as `<br>` (measured 2026-11). */
function htmlOf(text: string): string {
  const escapeMarkup = (line: string) =>
    line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split("\n").map(escapeMarkup).join("<br>"));
  return paragraphs.length === 1
    ? (paragraphs[0] ?? "")
    : paragraphs.map((html) => `<p>${html}</p>`).join("");
}
