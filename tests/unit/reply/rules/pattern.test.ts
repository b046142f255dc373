import { describe, expect, it } from "vitest";
import { matchesOf, rangesOf } from "../../../../lib/reply/rules/words/hits.ts";
import { anyOf } from "../../../../lib/reply/rules/words/pattern.ts";

const found = (patterns: readonly RegExp[], text: string) =>
  matchesOf(text, anyOf(patterns)).map(([words]) => words);

describe("many patterns as one", () => {
  it("finds what each of them finds, in the order of the text", () => {
    const patterns = [/\bred (?:hat|shoe)s?\b/, /\b(?:blue|green) hats?\b/, /hat|cap/];
    expect(found(patterns, "A green hat, a Red Hat, a straw hat and a cap")).toEqual([
      "green hat",
      "Red Hat",
      "hat",
      "cap",
    ]);
  });

  it("cuts at outer bars only: not in groups, classes or after a backslash", () => {
    expect(found([/\ba(?:b|c)|[|)(]x|\|y/], "ab ac |x )x |y b")).toEqual(["ab", "ac", "|x", ")x", "|y"]);
  });

  it("keeps the end of a group of words", () => {
    expect(found([/\b(?:ca[rt]|do(?:g|t))\b/], "cat cats car dogs dot")).toEqual(["cat", "car", "dot"]);
    expect(found([/\b(?:ab|cd)(?:ef|gh)\b/], "abef cdgh ab ef")).toEqual(["abef", "cdgh"]);
  });

  it("lets an optional first letter be", () => {
    expect(found([/\bx?\.?509/], "x509 509")).toEqual(["x509", "509"]);
  });

  it("walks on after an empty match", () => {
    expect(rangesOf("ab", /c?/g)).toEqual([
      { start: 0, end: 0 },
      { start: 1, end: 1 },
      { start: 2, end: 2 },
    ]);
  });
});
