import { describe, expect, test } from "vitest";
import { ALL_PHRASES } from "../../../../lib/reply/phrases/bank.ts";
import { inRegister } from "../../../../lib/reply/phrases/contractions.ts";
import { spelt } from "../../../../lib/reply/phrases/spelling.ts";

const BRITISH =
  /\b(?:\w+is(?:e|ed|ing|ation) (?!you|me)|colour|favour\w*|honour|behaviour|centre|cheque|cancelled|travelled|fulfil|enquir\w+|towards|whilst|learnt|straight away|sorted|in the post|cross about|bother|shout)\b/i;
const NO_VERB_IN_ISE =
  /\b(?:promise|otherwise|advise|exercise|surprise|precise|noise|raise|rise|wise|exercis\w+|promis\w+|surpris\w+|advis\w+|rais\w+|pleas\w+|please)\b/gi;
const AMERICAN =
  /\b(?:apologize\w*|organiz\w+|realiz\w+|recogniz\w+|color|favor\w*|honor|behavior|center|canceled|traveled|fulfill\b|inquir\w+|toward\b|right away|gotten)\b/i;

describe("spelling", () => {
  test.each([
    ["I apologise, and I have organised it.", "I apologize, and I have organized it."],
    ["Apologised", "Apologized"],
    ["your favourite colour", "your favorite color"],
    ["I have cancelled it straight away.", "I have canceled it right away."],
    ["I promise otherwise, with no surprise.", "I promise otherwise, with no surprise."],
    ["towards the centre", "toward the center"],
    ["I will ring you.", "I will call you."],
    ["during this", "during this"],
  ])("%s in American", (british, american) => {
    expect(spelt(british, "american")).toBe(american);
    expect(spelt(british, "british")).toBe(british);
  });

  test("no phrase mixes the two", () => {
    for (const phrase of ALL_PHRASES) {
      if (phrase.locale !== "american") expect(spelt(phrase.text, "british")).not.toMatch(AMERICAN);
      if (phrase.locale !== "british")
        expect(spelt(phrase.text, "american").replace(NO_VERB_IN_ISE, "")).not.toMatch(BRITISH);
    }
  });
});

describe("registers", () => {
  test.each([
    ["I'm sorry that it's late.", "I am sorry that it is late."],
    [
      "Don't worry: you'll hear from me, and that's certain.",
      "Do not worry: you will hear from me, and that is certain.",
    ],
    ["Thanks for writing.", "Thank you for writing."],
  ])("formal writes out: %s", (plain, formal) => {
    expect(inRegister(plain, "formal")).toBe(formal);
    expect(inRegister(plain, "plain")).toBe(plain);
  });

  test("casual shortens", () => {
    expect(inRegister("I will write to you. I do not mind.", "casual")).toBe(
      "I'll write to you. I don't mind.",
    );
  });

  test("a possessive is no contraction, and nothing at the end of a sentence is shortened", () => {
    expect(inRegister("Your son's bag is where I am.", "formal")).toBe("Your son's bag is where I am.");
    expect(inRegister("This is where I am.", "casual")).toBe("This is where I am.");
  });

  test("no formal phrase holds a contraction", () => {
    for (const phrase of ALL_PHRASES.filter(({ registers }) => registers?.includes("formal") !== false))
      expect(inRegister(phrase.text, "formal")).not.toMatch(
        /\b\w+(?:n['’]t|['’](?:ll|ve|re|m|d))\b|\b(?:it|that|there|here|what)['’]s\b/i,
      );
  });
});
