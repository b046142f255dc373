/**
 * How a mark looks. `finding`: a wavy line, words that could be put in another way. `unfilled`: a double line, a field
 * that waits to be filled. `shown`: a thick line and a tint, the words that an open card or lamp speaks of.
 */
export type MarkKind = "finding" | "unfilled" | "shown";

export const MARK_KINDS: readonly MarkKind[] = ["finding", "unfilled", "shown"];

/** Each is told from white and from black paper at 3:1 or more, as an editor can be either. */
export const LINE_COLOURS: Record<MarkKind, string> = {
  finding: "#c0561f",
  unfilled: "#8f5bd3",
  shown: "#0f8a7e",
};

/** Under words that are read, so thin that they can be. */
export const TINT = "rgb(15 138 126 / 0.16)";

/** A box on the page, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Half a wave, and how far it goes up and down, in px. */
const STEP = 3;
const RISE = 1.5;

/**
 * The line under some boxes, as the `d` of an SVG path; it lies at their lower edge, where descenders end. Each kind has a form of its own, so that none is told by its
 * colour alone: a wave, two lines, or one that is as thick as its stroke.
 */
export function lineUnder(kind: MarkKind, boxes: readonly Box[]): string {
  return boxes.map((box) => (kind === "finding" ? wave(box) : straight(kind, box))).join("");
}

function wave({ left, right, bottom }: Box): string {
  let path = `M${px(left)} ${px(bottom)}`;
  let up = true;
  for (let x = left; x < right - 0.1; x += STEP, up = !up) {
    const step = Math.min(STEP, right - x);
    path += `q${px(step / 2)} ${px(up ? -2 * RISE : 2 * RISE)} ${px(step)} 0`;
  }
  return path;
}

function straight(kind: MarkKind, { left, right, bottom }: Box): string {
  const heights = kind === "unfilled" ? [bottom - 1.5, bottom + 1.5] : [bottom + 0.5];
  return heights.map((y) => `M${px(left)} ${px(y)}H${px(right)}`).join("");
}

const px = (length: number) => String(Math.round(length * 100) / 100);
