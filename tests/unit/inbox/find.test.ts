import { describe, expect, it } from "vitest";
import { findWordings } from "../../../components/inbox/suggestions/find.ts";
import { part, standard, suggestionOf } from "./made-up.ts";

const short = suggestionOf("short", [
  part("greet", 0, "Hello Derek,"),
  part("close", 1, "Write to me whenever you’d like."),
]);
const both = [short, standard];
const found = (query: string, chosen = 1) =>
  findWordings(both, chosen, query, { when: "by noon" }).map((one) => [one.suggestion, one.part, one.text]);

describe("looking for a wording", () => {
  it("finds words by how they begin, in small or large letters", () => {
    expect(found("CHAR twi")).toEqual([
      [1, 1, "I'm sorry that your card was charged twice."],
      [1, 1, "Your card was charged twice."],
    ]);
    expect(found("harged")).toEqual([]);
  });

  it("finds parts by what they are", () => {
    expect(found("clos")).toEqual([
      [1, 4, "I'd like to put this right."],
      [0, 1, "Write to me whenever you’d like."],
    ]);
  });

  it("begins with the chosen suggestion, and names what stands in both once", () => {
    expect(found("hello", 0)).toEqual([[0, 0, "Hello Derek,"]]);
    expect(found("hello", 1)).toEqual([[1, 0, "Hello Derek,"]]);
  });

  it("finds what was typed into a field, and shows an open one by its label", () => {
    expect(found("noon")).toEqual([
      [1, 3, "I will write again by noon."],
      [1, 3, "I will [What you will do] and write again by noon."],
    ]);
  });

  it("takes either apostrophe", () => {
    expect(found("you'd")).toEqual(found("you’d"));
    expect(found("you'd")).toHaveLength(1);
  });

  it("finds at most twenty", () => {
    const many = suggestionOf(
      "full",
      Array.from({ length: 30 }, (_, at) => part("act", at, `Step ${at}`)),
    );
    expect(findWordings([many], 0, "step", {})).toHaveLength(20);
  });
});
