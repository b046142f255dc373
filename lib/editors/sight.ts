import { isFrame } from "./editable.ts";
import type { Box } from "./lines.ts";

/** The part of an editor that can be seen, in the window of its document, and the layer of the page it lies in. */
export interface Sight extends Box {
  /** The `z-index` that stands beside the editor's own. */
  layer: string;
}

/** Where the editor's content is seen: inside its edges, and inside those of all that scrolls or cuts around it. */
export function sightOf(editor: HTMLElement): Sight {
  const view = editor.ownerDocument.defaultView;
  let sight: Box = innerBox(editor);
  let layer = "auto";
  if (!view) return { ...sight, layer };
  let fixed = false;
  for (let element: HTMLElement | null = editor; element; element = parentOf(element)) {
    const style = view.getComputedStyle(element);
    const cuts = element !== editor && !fixed && element.parentElement?.parentElement;
    if (cuts && `${style.overflowX}${style.overflowY}` !== "visiblevisible")
      sight = common(sight, innerBox(element));
    if (style.position !== "static" && style.zIndex !== "auto") layer = style.zIndex;
    // What scrolls further out doesn't move or cut it any more.
    fixed ||= style.position === "fixed";
  }
  const { clientWidth, clientHeight } = editor.ownerDocument.documentElement;
  return { ...common(sight, { left: 0, top: 0, right: clientWidth, bottom: clientHeight }), layer };
}

/** How many px on the page one px in the editor is: a page may draw it larger or smaller. */
export function scaleOf(editor: HTMLElement): number {
  const { width } = editor.getBoundingClientRect();
  // Rounded lengths differ by less than one, scaled ones by more.
  return Math.abs(width - editor.offsetWidth) < 1 ? 1 : width / editor.offsetWidth;
}

/** Boxes of ranges in the window of the top document: what lies in the editor's frame is moved to where the frame is. */
export function boxesIn(editor: HTMLElement, ranges: readonly Range[]): Box[] {
  const boxes = rectsOf(ranges);
  if (!isFrame(editor)) return boxes;
  const inner = innerBox(editor);
  const scale = scaleOf(editor);
  const at = (x: number) => inner.left + x * scale;
  const down = (y: number) => inner.top + y * scale;
  return boxes.map(({ left, top, right, bottom }) => ({
    left: at(left),
    top: down(top),
    right: at(right),
    bottom: down(bottom),
  }));
}

function rectsOf(ranges: readonly Range[]): DOMRect[] {
  try {
    return ranges.flatMap((range) => [...range.getClientRects()]);
  } catch {
    return []; // The document of a frame that is gone can't be reached in Firefox.
  }
}

/** Those parts of boxes that can be seen. Boxes of one line that touch become one. */
export function seenBoxes(boxes: readonly Box[], sight: Box): Box[] {
  const seen: Box[] = [];
  for (const box of boxes) {
    const part = common(box, sight);
    if (part.right <= part.left || part.bottom <= part.top) continue;
    const last = seen.at(-1);
    const sameLine = last && Math.abs(last.bottom - part.bottom) < 1 && Math.abs(last.top - part.top) < 1;
    if (sameLine && part.left - last.right < 1 && last.left - part.right < 1) {
      last.left = Math.min(last.left, part.left);
      last.right = Math.max(last.right, part.right);
    } else seen.push(part);
  }
  return seen;
}

/** Without border and scroll bar; of a frame without its padding, too. */
export function innerBox(element: HTMLElement): Box {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  let [x, y, width, height] = [
    element.clientLeft,
    element.clientTop,
    element.clientWidth,
    element.clientHeight,
  ];
  const style = isFrame(element) ? element.ownerDocument.defaultView?.getComputedStyle(element) : null;
  if (style) {
    const edge = (length: string) => Number.parseFloat(length) || 0;
    x += edge(style.paddingLeft);
    y += edge(style.paddingTop);
    width -= edge(style.paddingLeft) + edge(style.paddingRight);
    height -= edge(style.paddingTop) + edge(style.paddingBottom);
  }
  return {
    left: left + x * scale,
    top: top + y * scale,
    right: left + (x + width) * scale,
    bottom: top + (y + height) * scale,
  };
}

function common(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function parentOf(element: HTMLElement): HTMLElement | null {
  const parent = element.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host as HTMLElement | null;
  return element.parentElement;
}
