import { describe, expect, test } from "vitest";
import { restatementFor } from "../../../../lib/reply/restate/restatement.ts";
import { frameOf } from "../../../../lib/reply/situation/frame.ts";
import { type Restated, restated } from "../../../../scripts/evaluate/restatement.ts";
import { read } from "../../../evaluation/model.ts";

const DEV: readonly Restated[] = restated("dev");
const GIVEN = DEV.flatMap((one) =>
  one.restatement === null ? [] : [{ ...one, restatement: one.restatement }],
);

/** Words that a restatement may bring along: turned persons, helpers, the frames of fragments and wishes. */
const BROUGHT = new Set(
  "you your yours yourself yourselves we us our ours ourselves are were was is been have has had haven't hasn't isn't aren't don't doesn't didn't can't won't couldn't you'd you've you're we've not the there a an this that be it to of in on at for and or with no so like know me i can could will whether when where what who how which why if still waiting answer sent charged twice three times without called write wrote call item treated rudely somebody hung up on".split(
    " ",
  ),
);

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[\u2018\u2019]/g, "'")
      .match(/[\p{L}\d][\p{L}\d'.,-]*/gu)
      ?.map((word) => word.replace(/[.,'-]+$/, "")) ?? []
  );
}

describe("every restatement of the dev messages", () => {
  test("is given for more than half of the messages with a problem", () => {
    expect(GIVEN.length / DEV.length).toBeGreaterThan(0.55);
  });

  test("never speaks as the customer", () => {
    for (const { restatement } of GIVEN) {
      const own = restatement.clause.replace(/"[^"]*"/g, "");
      if (restatement.wish === true) expect(own).not.toMatch(/\b(?:my|mine|myself)\b/i);
      else expect(own).not.toMatch(/\b(?:I|me|my|mine|myself)\b/);
    }
  });

  test("brings no word that is not in the message, but for a closed list and full forms", () => {
    for (const { record, restatement } of GIVEN) {
      const theirs = new Set(words(record.text));
      const letters = record.text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
      const brought = words(restatement.clause).filter(
        (word) =>
          !theirs.has(word) &&
          !BROUGHT.has(word) &&
          // "Feb" is "February", "min" is "minutes", "lookin'" has lost its mark.
          !letters.includes(word.replace(/[^\p{L}\d]/gu, "").slice(0, 3)),
      );
      expect(brought, restatement.clause).toEqual([]);
    }
  });

  test("is one clause of at most 25 words, without a stop, an ask or a mark", () => {
    for (const { restatement } of GIVEN) {
      expect(restatement.clause.split(" ").length).toBeLessThanOrEqual(25);
      expect(restatement.clause).not.toMatch(/[.!?;]$|[?{}<>]|\n|https?:|^\s|\s$| {2}/);
      expect(restatement.clause.charAt(0)).not.toMatch(/[.,;]/);
    }
  });

  test("a wish is no trouble", () => {
    for (const { restatement } of GIVEN)
      if (restatement.wish === true) expect(restatement.trouble).toBe(false);
  });
});

describe("hostile messages", () => {
  test.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["one long word", "a".repeat(20_000)],
    ["exclamation marks", "!".repeat(10_000)],
    ["commas", "the, ".repeat(4000)],
    ["no end of conjunctions", "and the lamp is broken ".repeat(2000)],
    ["unclosed quotes", 'the app says "not found '.repeat(800)],
    ["unclosed tags", "<b <i <u my order is late ".repeat(500)],
    ["only pronouns", "it they he she we you I ".repeat(1000)],
    ["spaces", `my order${" ".repeat(20_000)}is late`],
    ["surrogates", "\ud83d my lamp \udc00 is broken \u202e twice"],
    ["digits", "my card 4".padEnd(5000, "4 ")],
    ["5,000 words", "My kettle stopped working on the third day and nobody answered. ".repeat(500)],
  ])("%s: answered without an error", (_what, message) => {
    const reading = read(message);
    const found = restatementFor(message, reading, frameOf(message, reading));
    expect(found === null || found.clause.split(" ").length <= 25).toBe(true);
  });
});
