import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOut, leftOutByPaste } from "../../../lib/editors/left-out.ts";

/** The draft without the words in brackets. */
function without(marked: string): string {
  const start = marked.indexOf("<");
  const draft = marked.replace(/[<>]/g, "");
  const change = leftOut(draft, start, marked.indexOf(">") - 1);
  return draft.slice(0, change.start) + change.text + draft.slice(change.end);
}

describe("leaving words out of a draft", () => {
  it.each([
    ["I am <just> sorry.", "I am sorry."],
    ["<Just> sorry for that.", "sorry for that."],
    ["It is late, <honestly>.", "It is late,."],
    ["We will call you <asap>", "We will call you"],
    ["First line\n<Honestly> it is late", "First line\nit is late"],
    ["First line <really>\nsecond line", "First line\nsecond line"],
    ["(<well> then)", "( then)"],
    ["<All of it>", ""],
    ["pre<fix> word", "pre word"],
  ])("%j becomes %j", (marked, left) => {
    expect(without(marked)).toBe(left);
  });

  it("takes the words and at most one space", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(), fc.nat(), (draft, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (draft.length + 1)).sort((a, b) => a - b);
        const change = leftOut(draft, start, end);
        expect(change.text).toBe("");
        expect(change.start).toBeLessThanOrEqual(start);
        expect(change.end).toBeGreaterThanOrEqual(end);
        const more = draft.slice(change.start, start) + draft.slice(end, change.end);
        expect(["", " "]).toContain(more);
      }),
    );
  });
});

describe("where only a paste can change the draft", () => {
  const applied = (draft: string, words: string) => {
    const start = draft.indexOf(words);
    const change = leftOutByPaste(draft, leftOut(draft, start, start + words.length));
    return {
      left: draft.slice(0, change.start) + change.text + draft.slice(change.end),
      pasted: change.text,
    };
  };

  it.each([
    ["I am just sorry.", "just", "I am sorry.", "m"],
    ["Just sorry.", "Just", "sorry.", "s"],
    ["Hi 👨‍👩‍👧‍👦 all", "all", "Hi 👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"],
    ["Andre\u0301 now", "now", "Andre\u0301", "e\u0301"],
    ["Hello.\nAll of it\nBye", "All of it", "Hello.\n\u00a0\nBye", "\u00a0"],
    ["All of it", "All of it", "\u00a0", "\u00a0"],
  ])("%j without %j is %j: %j is pasted", (draft, words, left, pasted) => {
    expect(applied(draft, words)).toEqual({ left, pasted });
  });

  it("what is pasted is never nothing, and changes what leaving out changes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.nat(), fc.nat(), (draft, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (draft.length + 1)).sort((a, b) => a - b);
        const plain = leftOut(draft, start, end);
        const change = leftOutByPaste(draft, plain);
        expect(change.text.trim() !== "" || change.text === "\u00a0").toBe(true);
        const seen = (by: typeof change) =>
          (draft.slice(0, by.start) + by.text + draft.slice(by.end)).replace(/\s/g, "");
        expect(seen(change)).toBe(seen(plain));
      }),
    );
  });
});
