import { describe, expect, it } from "vitest";
import { valence, valenceOf } from "../../../lib/tone/lexicon.ts";

describe("valenceOf", () => {
  it("has VADER's values", () => {
    expect(valenceOf("horrible")).toBe(-2.5);
    expect(valenceOf("great")).toBe(3.1);
  });
  it("leaves topic words neutral (EVIDENCE E13)", () => {
    for (const word of ["error", "problem", "issue", "bug", "cancel", "dead", "kill", "fault", "charge"])
      expect(valenceOf(word)).toBe(0);
  });
});

describe("valence", () => {
  it("adds up good and bad apart", () => {
    const both = valence("The food was great but the noise was horrible");
    expect(both.positive).toBeCloseTo(3.1);
    expect(both.negative).toBeCloseTo(-2.5);
  });
  it("turns and weakens what is negated", () => {
    expect(valence("It is not great").negative).toBeCloseTo(-0.74 * 3.1);
    expect(valence("isn't horrible").positive).toBeCloseTo(0.74 * 2.5);
    expect(valence("isn’t horrible").positive).toBeCloseTo(0.74 * 2.5);
  });
  it("counts boosters and dampers", () => {
    expect(valence("really great").positive).toBeGreaterThan(valence("great").positive);
    expect(valence("slightly horrible").negative).toBeGreaterThan(valence("horrible").negative);
  });
  it("finds nothing in facts", () => {
    expect(valence("Error 504 when I cancel the slot")).toEqual({ positive: 0, negative: 0 });
  });
});
