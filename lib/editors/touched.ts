import { editableOf, frameDocument, isField, isFrame } from "./editable.ts";

/** Editors in which an input method is in the middle of a word, as far as they are watched. */
const composing = new WeakSet<HTMLElement>();

/** Whether an input method is in the middle of a word in this editor. Known while it is watched. */
export function isComposing(editor: HTMLElement): boolean {
  return composing.has(editor);
}

/** At these a text field is looked at: pages set its value without a word. */
const FIELD_EVENTS = ["input", "change", "focus", "blur"];

/** What may change how the draft reads or where it lies, without a change of its nodes. */
const ATTRIBUTES = ["class", "style", "hidden", "dir", "contenteditable"];

/**
 * Tells that an editor was touched: its text, its markup or its frame may be another now. Many touches at once are told
 * once, before the browser draws.
 * @returns ends it
 */
export function watchTouches(editor: HTMLElement, touched: () => void): () => void {
  let planned = false;
  let over = false;
  const plan = () => {
    if (planned || over) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      if (!over) touched();
    });
  };
  let unbind = bind(editor, plan);
  const again = () => {
    unbind();
    unbind = bind(editor, plan);
    plan();
  };
  // TinyMCE and CKEditor 4 write their frame's document after it is there.
  if (isFrame(editor)) editor.addEventListener("load", again);
  return () => {
    over = true;
    unbind();
    editor.removeEventListener("load", again);
  };
}

function bind(editor: HTMLElement, touch: () => void): () => void {
  const starts = () => void composing.add(editor);
  const ends = () => {
    composing.delete(editor);
    touch();
  };
  const root = isFrame(editor) ? frameDocument(editor) : editor;
  if (!root) return () => {};
  const heard: [string, () => void][] = [
    ["compositionstart", starts],
    ["compositionend", ends],
  ];
  if (isField(editor)) for (const type of FIELD_EVENTS) heard.push([type, touch]);
  for (const [type, hear] of heard) root.addEventListener(type, hear, { capture: true });
  const observer = isField(editor) ? null : new MutationObserver(touch);
  // In a frame from the document on: the body itself may be another one later.
  observer?.observe(isFrame(editor) ? root : (editableOf(editor) ?? root), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  return () => {
    composing.delete(editor);
    observer?.disconnect();
    try {
      for (const [type, hear] of heard) root.removeEventListener(type, hear, { capture: true });
    } catch {
      // The document of a frame that is gone can't be reached in Firefox; its listeners went with it.
    }
  };
}
