import { innerBox, scaleOf } from "./sight.ts";

/** What decides where the words of a text field stand. */
const COPIED = [
  "direction",
  "fontFamily",
  "fontFeatureSettings",
  "fontKerning",
  "fontOpticalSizing",
  "fontSize",
  "fontSizeAdjust",
  "fontStretch",
  "fontStyle",
  "fontVariant",
  "fontVariationSettings",
  "fontWeight",
  "hyphens",
  "letterSpacing",
  "lineBreak",
  "lineHeight",
  "overflowWrap",
  "paddingBottom",
  "paddingLeft",
  "paddingRight",
  "paddingTop",
  "tabSize",
  "textAlign",
  "textIndent",
  "textRendering",
  "textTransform",
  "unicodeBidi",
  "whiteSpace",
  "wordBreak",
  "wordSpacing",
] as const;

/**
 * An invisible copy of a text field, over it: a browser tells where a word stands in an element, and never in a field.
 * It is not seen, not read out, not found by a search in the page, and takes no click.
 */
export interface Twin {
  /** Takes over text and look of the field. Only as much text as is asked for: up to the line of `end`. */
  copy(end: number): void;
  /** Lies where the field lies, and as far scrolled. */
  place(): void;
  /** The range that stands over `start` to `end` of the field. */
  rangeOf(start: number, end: number): Range;
  remove(): void;
}

export function createTwin(field: HTMLTextAreaElement, ground: HTMLElement): Twin {
  const document = ground.ownerDocument;
  const body = document.createElement("div");
  const text = document.createTextNode("");
  body.append(text);
  body.setAttribute("aria-hidden", "true");
  body.style.cssText =
    "all: initial; position: fixed; left: 0; top: 0; visibility: hidden; pointer-events: none; user-select: none;" +
    "box-sizing: border-box; overflow: visible; transform-origin: 0 0; contain: layout style";
  ground.append(body);

  const copyLook = () => {
    const look = document.defaultView?.getComputedStyle(field);
    if (!look) return;
    for (const property of COPIED) set(body.style, property, look[property]);
    // A line of its own stands in the middle of its field.
    if (field.tagName === "INPUT") {
      const { paddingTop, paddingBottom } = look;
      const height =
        field.clientHeight - (Number.parseFloat(paddingTop) || 0) - (Number.parseFloat(paddingBottom) || 0);
      set(body.style, "lineHeight", `${height}px`);
    }
  };
  const twin: Twin = {
    copy: (end) => {
      const { value } = field;
      const line = value.indexOf("\n", end);
      const wanted = line < 0 ? value : value.slice(0, line);
      if (text.data !== wanted) text.data = wanted;
      copyLook();
      twin.place();
    },
    place: () => {
      const { left, top, right } = innerBox(field);
      const scale = scaleOf(field);
      set(body.style, "width", `${widthIn(field, scale, right - left)}px`);
      const x = left - field.scrollLeft * scale;
      const y = top - field.scrollTop * scale;
      set(body.style, "transform", `translate(${x}px, ${y}px)${scale === 1 ? "" : ` scale(${scale})`}`);
    },
    rangeOf: (start, end) => {
      const range = document.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return range;
    },
    remove: () => body.remove(),
  };
  return twin;
}

/** The width in which the field sets its lines, to the fraction: `clientWidth` is rounded, and a line would break elsewhere. */
function widthIn(field: HTMLElement, scale: number, rounded: number): number {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const edge = (length = "") => Number.parseFloat(length) || 0;
  const whole =
    field.getBoundingClientRect().width / scale -
    edge(style?.borderLeftWidth) -
    edge(style?.borderRightWidth);
  const shown = rounded / scale;
  const bar = Math.round(whole - shown);
  return bar > 0 ? whole - bar : whole;
}

function set(style: CSSStyleDeclaration, property: string, value: string): void {
  const values = style as unknown as Record<string, string>;
  if (values[property] !== value) values[property] = value;
}
