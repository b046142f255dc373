import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";

const split = (text: string): string[] => sentencesOf(text).map((s) => s.text);

describe("sentencesOf", () => {
  it("splits at marks, also with quotes and brackets behind them", () => {
    expect(split('It broke. "Why?" Nobody knows! (Really.) Yes')).toEqual([
      "It broke.",
      '"Why?"',
      "Nobody knows!",
      "(Really.)",
      "Yes",
    ]);
  });

  it("keeps abbreviations, initials, numbers and dates together", () => {
    expect(split("I saw Mr. Lee at 5.30 p.m. today. T. Okafor wrote.")).toEqual([
      "I saw Mr. Lee at 5.30 p.m. today.",
      "T. Okafor wrote.",
    ]);
    expect(split("Bought on 12.03. the grinder.")).toEqual(["Bought on 12.03. the grinder."]);
  });

  it("splits list items and short lines, but not wrapped ones", () => {
    expect(split("Please:\n- cancel it\n- refund me")).toEqual(["Please:", "- cancel it", "- refund me"]);
    const wrapped = "This is a line that was wrapped by the mail program at about\nseventy characters.";
    expect(split(wrapped)).toEqual([wrapped]);
  });

  it("splits Japanese and Chinese", () => {
    expect(split("届きません。いつですか？")).toEqual(["届きません。", "いつですか？"]);
  });

  it("gives exact, ordered slices and loses no letter, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const sentences = sentencesOf(text);
        let end = 0;
        for (const s of sentences) {
          expect(s.text).toBe(text.slice(s.start, s.end));
          expect(s.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, s.start).trim()).toBe("");
          end = s.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
    );
  });

  it("takes a million marks for one sentence, cut to pieces", () => {
    expect(split(`${"!".repeat(1_000_000)}a`)).toHaveLength(501);
  });

  it("cuts no emoji in two", () => {
    for (const sentence of split(`a${"😡".repeat(5000)}`)) expect(sentence.isWellFormed()).toBe(true);
  });
});
