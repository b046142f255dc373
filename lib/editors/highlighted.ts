import { LINE_COLOURS, MARK_KINDS, type MarkKind, TINT } from "./lines.ts";
import type { Painter, Placed } from "./painter.ts";

type View = Window & typeof globalThis;

/**
 * Whether this browser draws lines by the CSS Custom Highlight API. Firefox has the API and says that it knows the
 * lines, but draws none (140, measured 2026-11); no question to the browser tells, so it is asked who it is.
 */
export function canHighlight(view: View): boolean {
  if (globalThis.CSS?.supports?.("-moz-appearance", "none")) return false;
  return Boolean(view.CSS?.highlights && view.Highlight);
}

const NAME = (kind: MarkKind) => `attune-draft-${kind}`;

const LINES: Record<MarkKind, string> = {
  finding: `underline wavy 1.5px ${LINE_COLOURS.finding}`,
  unfilled: `underline double 1px ${LINE_COLOURS.unfilled}`,
  shown: `underline solid 3px ${LINE_COLOURS.shown}; background-color: ${TINT}`,
};

/** With forced colours a highlight would look like a selection; only the line is to be seen. */
function ruleFor(kind: MarkKind): string {
  const mark = `::highlight(${NAME(kind)})`;
  return `${mark} { text-decoration: ${LINES[kind]} }
@media (forced-colors: active) { ${mark} { background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText } }`;
}

/** Lines that the browser draws itself, in the editor's own document, without a node or an attribute in it. */
export function highlighted(root: Document | ShadowRoot, view: View): Painter {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARK_KINDS.map(ruleFor).join("\n"));
  const adopt = () => {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  const registry = view.CSS.highlights;
  const drawn = new Map<MarkKind, Range[]>();

  const paintKind = (kind: MarkKind, wanted: Range[]) => {
    const old = drawn.get(kind) ?? [];
    const kept = wanted.map((range) => old.find((one) => isSame(one, range)) ?? range);
    drawn.set(kind, kept);
    const highlight = registry.get(NAME(kind)) ?? new view.Highlight();
    for (const range of kept) if (!highlight.has(range)) highlight.add(range);
    for (const range of old) if (!kept.includes(range)) highlight.delete(range);
    if (highlight.size === 0) registry.delete(NAME(kind));
    else if (!registry.has(NAME(kind))) registry.set(NAME(kind), highlight);
  };
  return {
    paint: (marks: readonly Placed[]) => {
      if (marks.length > 0) adopt();
      for (const kind of MARK_KINDS) {
        paintKind(
          kind,
          marks.flatMap((mark) => (mark.kind === kind ? mark.ranges : [])),
        );
      }
    },
    remove: () => {
      for (const kind of MARK_KINDS) paintKind(kind, []);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  };
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
