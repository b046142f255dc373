import { frameDocument, isFrame } from "./editable.ts";

/**
 * Tells that what is drawn over an editor may have to be drawn elsewhere: it was scrolled, resized, or moved by what
 * the page put beside it. No event says all of this, and an observer tells it a frame too late: it is looked at before
 * each frame the browser draws, which costs some microseconds, and only while something is drawn.
 * @returns ends it
 */
export function watchMoves(editor: HTMLElement, moved: () => void): () => void {
  const view = editor.ownerDocument.defaultView;
  let last = placeOf(editor);
  let next = 0;
  const look = () => {
    next = view?.requestAnimationFrame(look) ?? 0;
    const now = placeOf(editor);
    if (now === last) return;
    last = now;
    moved();
  };
  next = view?.requestAnimationFrame(look) ?? 0;
  return () => view?.cancelAnimationFrame(next);
}

/** All that decides where the words of an editor are in the window, its text and font aside. */
function placeOf(editor: HTMLElement): string {
  const { left, top, width, height } = editor.getBoundingClientRect();
  const root = editor.ownerDocument.documentElement;
  const inner = isFrame(editor) ? frameDocument(editor) : null;
  const scroller = inner?.scrollingElement ?? editor;
  const lengths = [left, top, width, height, root.clientWidth, root.clientHeight];
  return [...lengths, scroller.scrollLeft, scroller.scrollTop, scroller.scrollHeight].join();
}
