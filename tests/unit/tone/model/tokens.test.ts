import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairBucket, partBuckets, wordBucket } from "../../../../lib/tone/model/grams.ts";
import { partsOf, tokensOf } from "../../../../lib/tone/model/tokens.ts";

const words = (text: string): string[] => tokensOf(text).map((token) => token.word);

describe("tokens", () => {
  test.each([
    ["I can’t log in!!!", ["i", "can't", "log", "in", "!!"]],
    ["Soooo late… order #4711, 12.50 €", ["soo", "late", "…", "order", "#", "#", ",", "#", "€"]],
    ["@shop see https://example.com/a?b=1 now", ["@", "see", "url", "now"]],
    ["what?!! 😡", ["what", "?!?!", "😡"]],
    ["Größe für Zoë", ["größe", "für", "someone"]],
    [
      "She told Mr Clark and Ana. Fine, on Monday",
      ["he", "told", "someone", "someone", "and", "someone", ".", "fine", ",", "on", "monday"],
    ],
    ["my wife, my husband", ["my", "partner", ",", "my", "partner"]],
  ])("%s", (text, wanted) => expect(words(text)).toEqual(wanted));

  test("stand where they say, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let last = 0;
        for (const { word, start, end } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test("are the first and the last ones of a very long text", () => {
    const text = Array.from({ length: 5000 }, (_, i) => `w${"abcdefghij".charAt(i % 10)}`).join(" ");
    const tokens = tokensOf(text);
    expect(tokens).toHaveLength(600);
    expect(tokens[0]?.start).toBe(0);
    expect(tokens.at(-1)?.end).toBe(text.length);
  });

  test("have parts where two words are written as one", () => {
    expect(partsOf("don't")).toEqual(["do", "n't"]);
    expect(partsOf("it's")).toEqual(["it", "'s"]);
    expect(partsOf("o'clock")).toEqual(["o'clock"]);
  });
});

describe("buckets", () => {
  test("of words are even, of parts of words odd", () => {
    expect(wordBucket("refund") % 2).toBe(0);
    expect(pairBucket("no", "refund") % 2).toBe(0);
    expect(partBuckets("refund").every((bucket) => bucket % 2 === 1)).toBe(true);
  });

  test("tell order apart", () => expect(pairBucket("a", "b")).not.toBe(pairBucket("b", "a")));

  test("short words have no parts", () => expect(partBuckets("of")).toEqual([]));
});
