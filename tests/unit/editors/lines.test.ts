import { describe, expect, it } from "vitest";
import { LINE_COLOURS, lineUnder, MARK_KINDS } from "../../../lib/editors/lines.ts";

const box = { left: 10, top: 0, right: 40, bottom: 20 };

/** The ends of a path: where it begins and where it stops, from left to right. */
function reach(path: string): [number, number] {
  const starts = [...path.matchAll(/M([\d.]+)/g)].map((match) => Number(match[1]));
  let x = 0;
  for (const match of path.matchAll(/M([\d.]+) |H([\d.]+)|q[\d.]+ [\d.-]+ ([\d.]+) 0/g)) {
    if (match[1] || match[2]) x = Number(match[1] ?? match[2]);
    else x += Number(match[3]);
  }
  return [Math.min(...starts), x];
}

describe("the line under a mark", () => {
  it.each(MARK_KINDS)("of kind %s is as long as the words", (kind) => {
    const [from, to] = reach(lineUnder(kind, [box]));
    expect(from).toBe(10);
    expect(to).toBeCloseTo(40, 1);
  });

  it("has a form for each kind: one is a wave, one is double, one is neither", () => {
    const forms = MARK_KINDS.map((kind) => {
      const path = lineUnder(kind, [box]);
      return [path.includes("q"), path.match(/M/g)?.length];
    });
    expect(new Set(forms.map(String)).size).toBe(MARK_KINDS.length);
  });

  it("is drawn under every box of words that wrap", () => {
    const path = lineUnder("finding", [box, { left: 0, top: 20, right: 12, bottom: 40 }]);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it("of no box is none, and of a box as wide as a page it is short to write", () => {
    expect(lineUnder("finding", [])).toBe("");
    expect(lineUnder("finding", [{ ...box, right: 4_000 }]).length).toBeLessThan(30_000);
  });
});

it("each colour stands out at 3:1 or more on white and on black paper", () => {
  const luminance = (colour: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const colour of Object.values(LINE_COLOURS)) {
    const light = luminance(colour);
    expect((luminance("#ffffff") + 0.05) / (light + 0.05)).toBeGreaterThanOrEqual(3);
    expect((light + 0.05) / (luminance("#1f211f") + 0.05)).toBeGreaterThanOrEqual(3);
  }
});
