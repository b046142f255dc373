import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangesOf, readVisibleText } from "../../../lib/hosts/visible-text.ts";

/** A piece of a page: some text, or an element with pieces in it. */
type Tree = string | { tag: string; style: string; inside: Tree[] };

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.string({
        unit: fc.constantFrom("a", "b", " ", "\n", "\t", "\u00a0", "é", "😡", "م"),
        maxLength: 8,
      }),
    },
    { weight: 2, arbitrary: tie("element") },
  ),
  element: fc.record({
    tag: fc.constantFrom(
      "div",
      "p",
      "b",
      "span",
      "br",
      "pre",
      "table",
      "tr",
      "td",
      "ul",
      "li",
      "blockquote",
      "style",
      "textarea",
    ),
    style: fc.constantFrom("", "", "", "display:none", "white-space:pre-wrap", "visibility:hidden"),
    inside: fc.array(tie("tree"), { maxLength: 4 }),
  }),
}));

function draw(piece: Tree): Node {
  if (typeof piece === "string") return document.createTextNode(piece);
  const element = document.createElement(piece.tag);
  if (piece.style) element.style.cssText = piece.style;
  element.append(...piece.inside.map(draw));
  return element;
}

function page(pieces: readonly Tree[]): HTMLElement {
  const root = document.createElement("div");
  root.append(...pieces.map(draw));
  document.body.replaceChildren(root);
  return root;
}

const solid = (text: string) => text.replace(/\s+/g, "");

describe("the places of the text", () => {
  it("hold exactly the words of any stretch of it, on any page", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const visible = readVisibleText([page(pieces)]);
        const [start = 0, end = 0] = [one, other]
          .map((place) => place % (visible.text.length + 1))
          .sort((a, b) => a - b);
        const held = rangesOf(visible, start, end).map(String).join("");
        // Breaks between blocks are in the text and not on the page.
        expect(solid(held)).toBe(solid(visible.text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });

  it("of each piece hold the same characters as the text, blanks and all", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (pieces) => {
        const visible = readVisibleText([page(pieces)]);
        for (const { node, start, from, length } of visible.pieces) {
          const end = Math.min(start + length, visible.text.length);
          if (end <= start) continue;
          expect(visible.text.slice(start, end)).toBe(node.data.slice(from, from + end - start));
          expect(rangesOf(visible, start, end).map(String)).toEqual([visible.text.slice(start, end)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("of the whole text never lie in what is hidden", () => {
    const root = page([
      "a ",
      { tag: "div", style: "display:none", inside: ["secret"] },
      { tag: "p", style: "", inside: ["b"] },
    ]);
    const visible = readVisibleText([root]);
    expect(rangesOf(visible, 0, visible.text.length).map(String)).toEqual(["a", "b"]);
  });

  it("are none where the page has changed since", () => {
    const root = page([{ tag: "p", style: "", inside: ["Where is it?"] }]);
    const visible = readVisibleText([root]);
    expect(rangesOf(visible, 0, 5).map(String)).toEqual(["Where"]);
    const text = root.firstChild?.firstChild as Text;
    text.data = "No";
    expect(rangesOf(visible, 0, 5)).toEqual([]);
    text.data = "Where is it?";
    root.replaceChildren();
    expect(rangesOf(visible, 0, 5)).toEqual([]);
  });

  it("are none for an empty or backward stretch, or one behind the end", () => {
    const visible = readVisibleText([page(["Where is it?"])]);
    expect(rangesOf(visible, 3, 3)).toEqual([]);
    expect(rangesOf(visible, 5, 2)).toEqual([]);
    expect(rangesOf(visible, 90, 99)).toEqual([]);
  });
});
