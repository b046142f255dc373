import { LINE_COLOURS, lineUnder, TINT } from "./lines.ts";
import type { Painter } from "./painter.ts";
import { boxesIn, seenBoxes, sightOf } from "./sight.ts";

const SVG = "http://www.w3.org/2000/svg";

const STYLE = `
.sight { all: initial; overflow: clip; pointer-events: none; position: fixed }
svg { display: block; height: 100%; overflow: visible; width: 100% }
path { fill: none; stroke-width: 1.5px }
.finding { stroke: ${LINE_COLOURS.finding} }
.unfilled { stroke: ${LINE_COLOURS.unfilled} }
.shown { stroke: ${LINE_COLOURS.shown}; stroke-width: 3px }
rect { fill: ${TINT} }
@media (forced-colors: active) {
  .finding, .unfilled { stroke: CanvasText }
  .shown { stroke: Highlight }
  rect { fill: none }
}`;

/** Lines drawn over the editor, where it can be seen, in an element of ours outside of it. */
export function drawn(editor: HTMLElement, ground: HTMLElement): Painter {
  const document = ground.ownerDocument;
  const sheet = document.createElement("style");
  sheet.textContent = STYLE;
  const window = document.createElement("div");
  window.className = "sight";
  window.setAttribute("aria-hidden", "true");
  const canvas = document.createElementNS(SVG, "svg");
  window.append(canvas);
  ground.append(sheet, window);
  let strokes = new Map<string, Element>();

  return {
    paint: (marks) => {
      const sight = sightOf(editor);
      place(window, sight.left, sight.top, sight.right - sight.left, sight.bottom - sight.top, sight.layer);
      const now = new Map<string, Element>();
      for (const { kind, ranges } of marks) {
        const boxes = seenBoxes(boxesIn(editor, ranges), sight).map((box) => ({
          left: box.left - sight.left,
          top: box.top - sight.top,
          right: box.right - sight.left,
          bottom: box.bottom - sight.top,
        }));
        if (boxes.length === 0) continue;
        const line = lineUnder(kind, boxes);
        const key = `${kind} ${line}`;
        now.set(key, strokes.get(key) ?? stroke(document, kind, line));
        if (kind !== "shown") continue;
        for (const { left, top, right, bottom } of boxes) {
          const at = { x: left, y: top, width: right - left, height: bottom - top };
          const tint = `tint ${JSON.stringify(at)}`;
          now.set(tint, strokes.get(tint) ?? shape(document, "rect", at));
        }
      }
      for (const [key, element] of strokes) if (!now.has(key)) element.remove();
      for (const element of now.values()) if (!element.parentNode) canvas.append(element);
      strokes = now;
    },
    remove: () => {
      sheet.remove();
      window.remove();
    },
  };
}

function place(
  { style }: HTMLElement,
  left: number,
  top: number,
  width: number,
  height: number,
  layer: string,
): void {
  const wanted = [left, top, Math.max(0, width), Math.max(0, height)].map((length) => `${length}px`);
  for (const [at, property] of (["left", "top", "width", "height"] as const).entries()) {
    const length = wanted[at] ?? "";
    if (style[property] !== length) style[property] = length;
  }
  if (style.zIndex !== layer) style.zIndex = layer;
}

function stroke(document: Document, kind: string, line: string): Element {
  return shape(document, "path", { class: kind, d: line });
}

function shape(document: Document, tag: string, attributes: Record<string, string | number>): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
