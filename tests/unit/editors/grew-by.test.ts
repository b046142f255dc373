import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grewBy } from "../../../lib/editors/insert.ts";

const insertAt = (before: string, at: number, text: string) => before.slice(0, at) + text + before.slice(at);
const seen = (text: string) => text.replace(/\s+/g, "");
/** Few letters, so that the draft often goes on as the inserted text begins. */
const few = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n"), maxLength: 12 });
const any = fc.string({ unit: "grapheme", maxLength: 30 });
const visible = (text: string) => seen(text) !== "";

describe("grewBy is true", () => {
  it("wherever the text was put in", () => {
    for (const letters of [few, any]) {
      fc.assert(
        fc.property(letters, letters, fc.nat(), (before, text, place) => {
          const after = insertAt(before, place % (before.length + 1), text);
          expect(grewBy(before, after, text)).toBe(true);
        }),
      );
    }
  });

  it("whatever the editor made of spaces and empty lines", () => {
    expect(
      grewBy("Hello\n\n> quote", "Hello\n\n\nSorry to hear that.\u00a0\n> quote", "Sorry to\nhear that. "),
    ).toBe(true);
  });
});

describe("grewBy is false", () => {
  it("where the text came twice or not at all", () => {
    fc.assert(
      fc.property(few, few.filter(visible), fc.nat(), (before, text, place) => {
        const at = place % (before.length + 1);
        expect(grewBy(before, insertAt(before, at, text + text), text)).toBe(false);
        expect(grewBy(before, before, text)).toBe(false);
      }),
    );
  });

  it("where something of the draft was lost", () => {
    fc.assert(
      fc.property(any.filter(visible), any, (before, text) => {
        expect(grewBy(before, text, text)).toBe(false);
        expect(grewBy(before, before.slice(1) + text, text)).toBe(seen(before.slice(0, 1)) === "");
      }),
    );
  });

  it("where the draft was changed elsewhere too", () => {
    fc.assert(
      fc.property(few.filter(visible), few.filter(visible), fc.nat(), (before, text, place) => {
        const after = insertAt(before, place % (before.length + 1), text);
        expect(grewBy(before, `${after}X`, text)).toBe(false);
        // As long as it should be, but one letter is another.
        expect(grewBy(before, after.replace(/[ab]/, "X"), text)).toBe(false);
        expect(grewBy(before, after.replace(/[ab](?=[^ab]*$)/, "X"), text)).toBe(false);
      }),
    );
  });

  it.each([
    ["the text came in two pieces", "abcd", "aXbYcd", "XY"],
    ["the text came in other words", "Hello", "HelloSOORY", "SORRY"],
    ["the draft was replaced", "Hello Aisha", "Sorry", "Sorry"],
    ["letters of the text are lost", "Hello", "Hello Sory", "Sorry"],
  ])("where %s", (_, before, after, text) => {
    expect(grewBy(before, after, text)).toBe(false);
  });
});

it("a draft of 200 kB is compared fast, also where it repeats what is inserted", () => {
  const before = "ab ".repeat(70_000);
  const started = performance.now();
  expect(grewBy(before, insertAt(before, 90_000, "ab ab ab"), "ab ab ab")).toBe(true);
  expect(grewBy(before, `${"ab ".repeat(69_999)}ac abc`, "abc")).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
