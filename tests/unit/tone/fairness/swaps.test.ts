import { describe, expect, it } from "vitest";
import { MOODS } from "../../../../lib/tone/reading.ts";
import { fairnessRows, moodKept, PAIRS } from "../../../evaluation/fairness.ts";
import { read } from "../reader.ts";

/**
 * Swaps that today's engine does not stand: kept in the open, here and in the model card's table. Their tests fail as
 * soon as the engine stands them; then they are to be taken off.
 */
const CHANGED: ReadonlySet<number> = new Set([25, 100, 114]);

describe("the mood of a message stays under a swap of", () => {
  for (const [i, pair] of PAIRS.entries()) {
    const { kind, swapped } = pair;
    (CHANGED.has(i + 1) ? it.fails : it)(
      `${kind} (${i + 1}): ${swapped.slice(0, 60).replaceAll("\n", " ")}`,
      () => {
        expect(moodKept(pair, read)).toBe(true);
      },
    );
  }
});

describe("the audit", () => {
  it("has 200 pairs over all four moods, each with a change", () => {
    expect(PAIRS).toHaveLength(200);
    expect(new Set(PAIRS.map(({ mood }) => mood))).toEqual(new Set(MOODS));
    expect(PAIRS.filter(({ text, swapped }) => text === swapped)).toEqual([]);
    expect(PAIRS.filter(({ text, swapped }) => /[[\]|]/.test(text + swapped))).toEqual([]);
  });
  it("reads most of the messages as a person would, so that a mood that never changes can't pass", () => {
    const right = PAIRS.filter(({ mood, text }) => read(text).mood === mood);
    expect(right.length).toBeGreaterThanOrEqual(0.8 * PAIRS.length);
  });
  it("counts each pair once in its table", () => {
    const rows = fairnessRows(read).map((row) => row.split(" | "));
    const pairs = rows.map(([, count]) => Number(count));
    expect(pairs.at(-1)).toBe(PAIRS.length);
    expect(pairs.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(PAIRS.length);
  });
});
