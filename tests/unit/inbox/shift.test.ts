import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shifted } from "../../../components/inbox/review/shift.ts";

const span = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const before = "Hi Ann, we reply soon. Please wait.";

describe("where marked words are after an edit", () => {
  it.each([
    ["typed before", "Hi dear Ann, we reply soon. Please wait.", ["soon", "Please"]],
    ["typed behind", `${before} Bye`, ["soon", "Please"]],
    ["typed between", "Hi Ann, we reply soon. Now: Please wait.", ["soon", "Please"]],
    ["typed into one", "Hi Ann, we reply so-on. Please wait.", ["Please"]],
    ["one taken out", "Hi Ann, we reply. Please wait.", ["Please"]],
    ["all new", "X", []],
    ["nothing", before, ["soon", "Please"]],
  ])("%s", (_, after, left) => {
    const spans = ["soon", "Please"].map((words) => span(before, words));
    expect(shifted(spans, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(left);
  });

  it("what is left always holds its own words", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        fc.nat(30),
        fc.nat(30),
        (a, b, c, d, from, long) => {
          const [old, now] = [a + b + c, a + d + c];
          const start = Math.min(from, old.length);
          const end = Math.min(start + long, old.length);
          for (const moved of shifted([{ start, end }], old, now))
            expect(now.slice(moved.start, moved.end)).toBe(old.slice(start, end));
        },
      ),
    );
  });
});
