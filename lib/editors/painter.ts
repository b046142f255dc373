import type { MarkKind } from "./lines.ts";

/** One mark, at its place in the document. */
export interface Placed {
  kind: MarkKind;
  ranges: Range[];
}

/** A way to draw lines under words. */
export interface Painter {
  /** Draws these and no others; what was there already stays untouched. */
  paint(marks: readonly Placed[]): void;
  /** Takes everything away. */
  remove(): void;
}
