import { drawn } from "./drawn.ts";
import { editableOf, isField } from "./editable.ts";
import { canHighlight, highlighted } from "./highlighted.ts";
import type { MarkKind } from "./lines.ts";
import { watchMoves } from "./moves.ts";
import type { Painter, Placed } from "./painter.ts";
import { rangesOf } from "./placed-text.ts";
import { placedDraft } from "./rich-text.ts";
import { boxesIn, seenBoxes, sightOf } from "./sight.ts";
import { watchTouches } from "./touched.ts";
import { createTwin, type Twin } from "./twin.ts";

export type { MarkKind } from "./lines.ts";

/** Words of the draft to be underlined. Offsets are into `draftOf(editor)`. */
export interface DraftMark {
  start: number;
  end: number;
  kind: MarkKind;
}

export interface DraftMarks {
  /** Marks these and no others. Marks that were there already are not drawn again. */
  update(marks: readonly DraftMark[]): void;
  /** Takes all marks away and ends. Nothing is left, neither in the editor's document nor in the ground. */
  clear(): void;
  /** The place, in the list last given, of the mark under a point of the top document's window; null where none is. */
  at(x: number, y: number): number | null;
  /**
   * The boxes of one mark that are in sight, one for each line, in the top document's window as
   * `getBoundingClientRect` gives them. Empty: scrolled out of sight, or no longer in the text.
   */
  boxesOf(index: number): DOMRect[];
}

/**
 * Underlines words of the draft without touching the editor. Marks stay at their offsets whatever the host does with
 * its elements: when the text changes, the caller gives the offsets anew, in the same turn (`watchDraft`).
 * @param ground an element of ours in a shadow root of the editor's page, outside the editor, neither moved nor cut by
 * a style of its own; what must be drawn is drawn in it, over the editor, and lets every pointer through
 */
export function markDraft(editor: HTMLElement, marks: readonly DraftMark[], ground: HTMLElement): DraftMarks {
  let wanted = marks;
  let placed: Placed[] = [];
  const twin = isField(editor) ? createTwin(editor, ground) : null;
  const brush = createBrush(editor, ground);
  let stopMoves = () => {};
  /** The document or root over which lines are drawn that must go where it goes. */
  let followed: Node | null = null;

  const draw = () => {
    placed = placesOf(editor, wanted, twin);
    brush.paint(placed);
    const follow = placed.length > 0 ? brush.follows() : null;
    if (follow === followed) return;
    followed = follow;
    stopMoves();
    stopMoves = follow ? watchMoves(editor, draw) : () => {};
  };
  const stopTouches = watchTouches(editor, draw);
  draw();

  const boxesOf = (index: number) => {
    const ranges = placed[index]?.ranges ?? [];
    // Asked for in the middle of a scroll, the copy is still where the field was.
    twin?.place();
    return ranges.length === 0 ? [] : seenBoxes(boxesIn(editor, ranges), sightOf(editor));
  };
  return {
    update: (given) => {
      wanted = given;
      draw();
    },
    clear: () => {
      stopTouches();
      stopMoves();
      brush.remove();
      twin?.remove();
      placed = [];
    },
    at: (x, y) => {
      // The last one given lies on top.
      const under = placed.findLastIndex((_, index) =>
        boxesOf(index).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
      );
      return under < 0 ? null : under;
    },
    boxesOf: (index) =>
      boxesOf(index).map(
        ({ left, top, right, bottom }) => new DOMRect(left, top, right - left, bottom - top),
      ),
  };
}

function placesOf(editor: HTMLElement, marks: readonly DraftMark[], twin: Twin | null): Placed[] {
  if (twin) {
    twin.copy(marks.length === 0 ? 0 : Math.max(...marks.map(({ end }) => end)));
    return marks.map(({ start, end, kind }) => ({ kind, ranges: [twin.rangeOf(start, end)] }));
  }
  if (marks.length === 0) return [];
  const draft = placedDraft(editor);
  return marks.map(({ start, end, kind }) => ({ kind, ranges: rangesOf(draft, start, end) }));
}

interface Brush extends Painter {
  /** Where what is drawn lies over the editor and must go where it goes: the root that holds the text. */
  follows(): Node | null;
}

/** The painter for an editor as it is now: the document in its frame may be another one each time. */
function createBrush(editor: HTMLElement, ground: HTMLElement): Brush {
  let painter: Painter | null = null;
  let root: Node | null = null;
  let follows = false;
  const now = (): Painter | null => {
    const editable = isField(editor) ? null : editableOf(editor);
    const place = editable?.getRootNode() ?? editor;
    if (painter && root === place) return painter;
    painter?.remove();
    root = place;
    const view = editable?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
    follows = !view || !canHighlight(view);
    painter = view && !follows ? highlighted(place as Document | ShadowRoot, view) : drawn(editor, ground);
    return painter;
  };
  return {
    paint: (marks) => {
      if (marks.length > 0 || painter) now()?.paint(marks);
    },
    follows: () => (follows ? root : null),
    remove: () => painter?.remove(),
  };
}
