import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf, rangesOf, readPlaced } from "../../../lib/editors/placed-text.ts";

function editable(html: string, style = ""): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
}

const read = (html: string, style?: string) => readPlaced(editable(html, style)).text;

describe("a draft in an editable is read as it is seen", () => {
  it.each([
    ["<p>Hello Ann,</p><p>Sorry.</p>", "Hello Ann,\n\nSorry."],
    ["<div>One</div><div>Two</div>", "One\nTwo"],
    ["One<br>Two", "One\nTwo"],
    ["<p>One</p><p><br></p><p>Two</p>", "One\n\n\nTwo"],
    ["<p>so <b>very</b>  <i>sorry</i>\n for that</p>", "so very sorry for that"],
    ["<p>a&nbsp; b</p>", "a  b"],
    ["<p>caret\u200b\ufeff here</p>", "caret here"],
    ["<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
    ["<p>shown</p><p style='display: none'>hidden</p>", "shown"],
    ["<p>kept<span data-mce-bogus='all'>never sent</span></p>", "kept"],
    ["<p><br></p>", ""],
    ["", ""],
  ])("%j is %j", (html, text) => {
    expect(read(html)).toBe(text);
  });

  it("with its spaces and lines where the editor keeps them", () => {
    expect(read("two  spaces\nand a line", "white-space: pre-wrap")).toBe("two  spaces\nand a line");
  });
});

describe("the places of its words", () => {
  const HTML = "<p>I am <b>just</b> sorry,&nbsp; Ann.</p><p>We&nbsp;will\n  look <i>into</i> it.<br>Bye</p>";

  it("hold exactly the words of any stretch without a line's end", () => {
    const draft = readPlaced(editable(HTML));
    fc.assert(
      fc.property(fc.nat(draft.text.length), fc.nat(draft.text.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const wanted = draft.text.slice(start, end);
        const words = rangesOf(draft, start, end).map(String).join("").replaceAll("\u00a0", " ");
        expect(words.replace(/\s/g, "")).toBe(wanted.replace(/\s/g, ""));
      }),
    );
  });

  it("are one range from the first to the last word", () => {
    const draft = readPlaced(editable(HTML));
    const start = draft.text.indexOf("just");
    expect(String(rangeOf(draft, start, start + 10))).toBe("just sorry");
    expect(rangeOf(draft, 4, 4)).toBeNull();
    expect(rangeOf(draft, draft.text.length + 1, draft.text.length + 9)).toBeNull();
  });
});

it("a draft of 5,000 words, one of thousands of nested tags and one of empty lines are read", () => {
  const words = Array.from({ length: 5_000 }, (_, word) => `<span>word${word}</span>`).join(" ");
  expect(read(`<p>${words}</p>`).split(" ")).toHaveLength(5_000);
  expect(() => read(`${"<b>".repeat(3_000)}deep`)).not.toThrow();
  expect(read(`${"\n".repeat(50_000)}x`, "white-space: pre-wrap").length).toBeGreaterThan(0);
});
