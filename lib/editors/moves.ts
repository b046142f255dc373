import { frameDocument, isFrame } from "./editable.ts";

/**
 * Tells that what is drawn over an editor may have to be drawn elsewhere: it was scrolled, resized, or moved by what
 * the page put beside it.
 * @returns ends it
 */
export function watchMoves(editor: HTMLElement, moved: () => void): () => void {
  const document = editor.ownerDocument;
  const inner = isFrame(editor) ? frameDocument(editor) : null;
  const heard: [EventTarget | null | undefined, string][] = [
    [document, "scroll"],
    [inner, "scroll"],
    [document.defaultView, "resize"],
    [document.fonts, "loadingdone"],
    [inner?.fonts, "loadingdone"],
  ];
  const options = { capture: true, passive: true };
  for (const [target, type] of heard) target?.addEventListener(type, moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(editor);
  const stopShifts = watchShifts(editor, moved);
  return () => {
    for (const [target, type] of heard) target?.removeEventListener(type, moved, options);
    sizes.disconnect();
    stopShifts();
  };
}

/** At this share of the editor in its frame of comparison no browser counts any more. */
const LEAST = 1e-4;

/** The browser is asked to tell when the editor is no longer exactly where it was: no event says that it was moved. */
function watchShifts(editor: HTMLElement, moved: () => void): () => void {
  let observer: IntersectionObserver | null = null;
  const compare = (share: number) => {
    observer?.disconnect();
    const { left, top, right, bottom, width, height } = editor.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = editor.ownerDocument.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let first = true;
    observer = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)?.intersectionRatio ?? 0;
        if (first) {
          first = false;
          // Partly out of the window: from here on any other share is a move.
          if (now !== share && now > LEAST && share === 1) compare(now);
          return;
        }
        moved();
        compare(1);
      },
      {
        root: editor.ownerDocument,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(" "),
        threshold: Math.min(1, Math.max(LEAST, share)),
      },
    );
    observer.observe(editor);
  };
  compare(1);
  return () => observer?.disconnect();
}
