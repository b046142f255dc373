import { describe, expect, test } from "vitest";
import { contentWords, keysOf, shareIn } from "../../../../../lib/reply/review/matching/content.ts";

const keys = (text: string) => keysOf(contentWords(text));
const share = (theirs: string, ours: string) => shareIn(contentWords(theirs), keys(ours));

describe("the matter is found again in other words", () => {
  test.each([
    ["I want my money back", "The refund is on its way."],
    ["take it off my bill", "You get a discount."],
    ["it was shipped", "We have dispatched it."],
    ["cancel my subscription", "Your membership ends: cancellation confirmed."],
    ["£112.00", "We owe you £112."],
    ["at 7.15", "At 7:15 it was there."],
    ["1,200 points", "Your 1200 points"],
    ["3rd Sept", "on 3 September"],
    ["the shoes", "a pair of shoe laces"],
  ])("%s: %s", (theirs, ours) => expect(share(theirs, ours)).toBeGreaterThan(0));
});

test("words that say nothing are no matter", () => {
  expect(contentWords("Could you please let me know how it will be, thanks")).toEqual([]);
  expect(share("the blue kettle", "the red lamp")).toBe(0);
  expect(shareIn([], new Set(["kettle"]))).toBe(0);
});

test("words of any support mail weigh less", () => {
  expect(share("order kettle", "your kettle")).toBeGreaterThan(share("order kettle", "your order"));
});

test("each word says where it stands", () => {
  const text = "The kettle, order 88213, leaks.";
  const words = contentWords(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(["kettle", "order", "88213", "leaks"]);
});

test("only so many words are read", () => {
  expect(contentWords("kettle ".repeat(20_000)).length).toBeLessThanOrEqual(4000);
});
