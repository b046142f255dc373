import { describe, expect, it } from "vitest";
import { readVisibleText } from "../../../lib/hosts/visible-text.ts";

/** An element on the page with this inside. */
function put(html: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}
const textOf = (html: string) => readVisibleText([put(html)]).text;

describe("readVisibleText", () => {
  it.each([
    ["nothing", "", ""],
    ["blanks", "  \n\t ", ""],
    ["words in one line", "  Hello \n  there ", "Hello there"],
    ["inline elements", "a<b>b</b> <i> c</i>d", "ab cd"],
    ["spaces at the border of elements", "a <b> b </b> c", "a b c"],
    ["line breaks", "a<br>b<br><br>c", "a\nb\n\nc"],
    ["blocks, one line each", "<div>a</div><div>b</div>c", "a\nb\nc"],
    ["blocks in blocks, still one line each", "<div><div><div>a</div></div></div><div>b</div>", "a\nb"],
    ["paragraphs, an empty line between", "<p>a</p><p>b</p>", "a\n\nb"],
    ["lists", "<ul><li>a</li><li>b</li></ul>", "a\nb"],
    ["quotes", "a<blockquote>b<blockquote>c</blockquote></blockquote>d", "a\nb\nc\nd"],
    [
      "tables, a space between cells",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      "a b\nc",
    ],
    ["kept spaces", "<pre>a  b\n  c</pre>", "a  b\n  c"],
    ["kept lines of other systems", "<pre>a\r\nb</pre>", "a\nb"],
    ["hidden text", "a<span style='display:none'>b</span><i style='visibility:hidden'>c</i>d", "ad"],
    ["hard spaces", "a&nbsp;&nbsp;b", "a b"],
    ["emoji and other scripts", "😡<b>😡</b> مرحبا 壊れて", "😡😡 مرحبا 壊れて"],
    ["broken markup", "<p>a<div>b</p></i><td>c<br", "a\n\nb\n\nc"],
  ])("reads %s", (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it("keeps spaces where the style says so", () => {
    expect(textOf("<div style='white-space:pre-wrap'>a\n\n b</div>")).toBe("a\n\n b");
    expect(textOf("<div style='white-space:pre-line'>a\n\n b</div>")).toBe("a\n\n b");
  });

  it("leaves out what it is told to", () => {
    const element = put("a<button>Reply</button>b");
    expect(readVisibleText([element], (each) => each.tagName === "BUTTON").text).toBe("ab");
  });

  it("reads several roots one after the other, each on a line of its own", () => {
    const element = put("<b>a</b><i>b</i>");
    expect(readVisibleText([...element.children]).text).toBe("a\nb");
    expect(readVisibleText([]).text).toBe("");
  });
});

describe("a hostile or very long mail", () => {
  /** As deep as told, made in parts: appending at the end of one long chain takes a DOM far longer. */
  function nested(depth: number): HTMLElement {
    let top = document.createElement("div");
    top.append("deep");
    for (let left = depth; left > 0; left -= 100) {
      const outer = document.createElement("div");
      let at = outer;
      for (let level = 1; level < 100; level++) {
        const inner = document.createElement("div");
        at.append(inner);
        at = inner;
      }
      at.append(top);
      top = outer;
    }
    return top;
  }

  it("of ten thousand nested elements is read around them", () => {
    const element = put("");
    element.append("before", nested(10_000), "after");
    expect(readVisibleText([element]).text).toBe("before\nafter");
    element.replaceChildren("before", nested(100), "after");
    expect(readVisibleText([element]).text).toBe("before\ndeep\nafter");
  });

  const words = "some words of text ";
  it.each([
    ["one line", words.repeat(10_500)],
    ["paragraphs", `<p>${words.repeat(100)}</p>`.repeat(105)],
    ["lines", `${words}<br>`.repeat(10_500)],
    ["kept lines", `<pre>${`${words}\n`.repeat(10_500)}</pre>`],
    ["empty lines and a word", `${"<br>".repeat(200_000)}x`],
  ])("of 200 kB is read in less than a second: %s", (_, html) => {
    const element = put(html);
    const started = performance.now();
    const { text } = readVisibleText([element]);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(text.length).toBeGreaterThan(190_000);
  });
});
