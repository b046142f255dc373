import { describe, expect, test } from "vitest";
import { candidatesIn } from "../../../../lib/reply/restate/candidates.ts";
import { spokenFor } from "../../../../lib/reply/restate/spoken-for.ts";
import { wishOf } from "../../../../lib/reply/restate/wish.ts";
import { reading } from "../samples.ts";

function cuts(sentence: string): string[] {
  return candidatesIn(sentence).map((run) => sentence.slice(run.start, run.end));
}

describe("what may be said alone", () => {
  test("a clause behind a comma, and both together", () => {
    expect(cuts("I ordered a lamp, but the shade was torn")).toEqual([
      "I ordered a lamp",
      "I ordered a lamp, but the shade was torn",
      "the shade was torn",
    ]);
  });

  test.each([
    ["a condition", "If I don't pay by Friday, my account is closed", "my account is closed"],
    ["what somebody said", "The chat told me to wait, my parcel is lost", "my parcel is lost"],
    ["what the company gave as a reason", "You refused because my card was expired", "my card was expired"],
    ["a belief", "I believe the bank was hacked and my money was stolen", "my money was stolen"],
    ["what is still to be told", "I have to tell my son we can't get in", "we can't get in"],
  ])("not %s", (_why, sentence, words) => {
    expect(cuts(sentence)).not.toContain(words);
  });

  test("what is quoted is not cut", () => {
    expect(cuts('The site says "paid, thank you" and my order is gone')).toContain(
      'The site says "paid, thank you"',
    );
  });

  test("of a question only what is told before it", () => {
    expect(cuts("My app is down, is it you?")).toEqual(["My app is down"]);
    expect(candidatesIn("Is my order lost?")).toEqual([]);
  });
});

describe("the noun for a pronoun", () => {
  test.each([
    ["It stopped working.", "I bought the kettle in May.", "the kettle stopped working."],
    ["It's been broken for weeks", "My screen came on Monday.", "my screen has been broken for weeks"],
    ["He drove off", "The driver rang the bell.", "the driver drove off"],
  ])("%s after %s", (words, before, expected) => {
    expect(spokenFor(words, before)).toBe(expected);
  });

  test.each([
    ["two things", "It stopped working.", "I bought the kettle and the toaster in May."],
    ["one thing and a plural pronoun", "They stopped working.", "I bought the kettle in May."],
    ["no thing", "It stopped working.", "Hello there."],
    ["two persons", "He drove off", "The driver rang and my husband came."],
  ])("left alone where there are %s", (_why, words, before) => {
    expect(spokenFor(words, before)).toBe(words);
  });
});

describe("wishOf", () => {
  function wish(message: string): string | null {
    return wishOf(reading(message, { asks: [message] }));
  }

  test.each([
    ["Can you send me a corrected bill?", "you'd like to know whether I can send you a corrected bill"],
    ["Please send me a corrected bill.", "you'd like me to send you a corrected bill"],
    ["When will my new card arrive?", "you'd like to know when your new card will arrive"],
  ])("%s", (message, expected) => {
    expect(wish(message)).toBe(expected);
  });

  test.each(["Where is it?", "What do I do?", "I like the dark mode.", "Refund that."])(
    "nothing for %s",
    (message) => {
      expect(wish(message)).toBeNull();
    },
  );
});
