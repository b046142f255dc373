import { describe, expect, it } from "vitest";
import { filledWording, stretchesOf } from "../../../components/inbox/review/marked-text.ts";
import { checkWords, countWords } from "../../../components/inbox/review/words.ts";
import type { Finding, Lamp, Review } from "../../../lib/reply/review/result.ts";

const finding: Finding = {
  rule: "vague-time",
  start: 0,
  end: 4,
  text: "soon",
  reason: "A day says more.",
  source: "Packard, Berger 2021",
  strength: "A",
};
const lamp = (lit: Lamp["lit"]): Lamp => ({ id: "issue", lit, words: "", seen: null, hint: null });
const reviewOf = (findings: Finding[], lamps: Lamp[], more = 0): Review => ({
  feeling: null,
  issue: 0,
  ownership: 0,
  nextStep: 0,
  asks: [],
  warmOpen: false,
  warmClose: false,
  lamps,
  findings,
  more,
  empathy: 3,
  sendable: 0.5,
  notReviewed: [],
  places: { opening: 0, end: 0, bare: false },
});

describe("what the button says", () => {
  it.each([
    ["findings first", reviewOf([finding], [lamp("off")]), "1 to look at"],
    ["there are more than are shown", reviewOf([finding], [], 2), "1+ to look at"],
    ["all lamps", reviewOf([], [lamp("on"), lamp("on")]), "Reads well"],
    ["some lamps", reviewOf([], [lamp("on"), lamp("half"), lamp("off")]), "1 of 3"],
    ["nothing to light", reviewOf([], []), "Nothing found"],
  ])("%s", (_, review, words) => expect(checkWords(review)).toBe(words));

  it("is said in whole sentences for those who hear it", () => {
    expect(countWords(reviewOf([finding], []))).toBe("Draft check: 1 finding.");
    expect(countWords(reviewOf([], []))).toBe("Draft check: nothing to look at.");
  });
});

describe("a proposed wording", () => {
  it("is cut into words and fields", () => {
    expect(stretchesOf("I will {{step_and_time}}.")).toEqual([
      { text: "I will " },
      { field: "step_and_time" },
      { text: "." },
    ]);
  });

  it("goes in with what was typed; an empty field stays to be seen", () => {
    expect(filledWording("by {{time}}", { time: " noon " })).toBe("by noon");
    expect(filledWording("by {{end_time}}", {})).toBe("by [end time]");
  });
});
