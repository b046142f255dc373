/**
 * The draft in an editable element as it is read, with the place of every character. `innerText` gives no places, and
 * what is to be underlined or replaced needs them.
 */

/** A piece of one text node. `start` is its offset in the whole text, `from` its offset in the node. */
interface Piece {
  node: Text;
  start: number;
  from: number;
  length: number;
}

export interface PlacedText {
  /** No-break spaces as spaces, without the characters of no width that editors put at the caret. */
  text: string;
  pieces: readonly Piece[];
}

/**
 * Reads what is visible in an editable element. Lines follow blocks and `<br>`, a paragraph leaves an empty line; runs
 * of spaces are one space unless the element keeps them. Bounded: what is nested deeper than 400 is left out.
 */
export function readPlaced(root: HTMLElement): PlacedText {
  const reader = new Reader(root.ownerDocument.defaultView);
  reader.walk(root, false, 0);
  return reader.result();
}

/** The ranges, one for each text node, that hold `start` to `end`. */
export function rangesOf(placed: PlacedText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of placed.pieces) {
    if (piece.start >= end) break;
    const first = Math.max(start, piece.start);
    const last = Math.min(end, piece.start + piece.length);
    if (first >= last) continue;
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, piece.from + first - piece.start);
    range.setEnd(piece.node, piece.from + last - piece.start);
    ranges.push(range);
  }
  return ranges;
}

/** The one range from `start` to `end`; null where no text is between them. */
export function rangeOf(placed: PlacedText, start: number, end: number): Range | null {
  const ranges = rangesOf(placed, start, end);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first && last) first.setEnd(last.endContainer, last.endOffset);
  return first ?? null;
}

const SILENT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE TEXTAREA SELECT IFRAME OBJECT svg SVG".split(" "),
);
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TR UL".split(
    " ",
  ),
);
/** What TinyMCE and CKEditor 4 put in for themselves and never send. */
const NOT_SENT = "[data-mce-bogus=all], [data-cke-temp], [data-cke-hidden-sel], [data-attune]";
const DEEPEST = 400;

/** Runs of: caret fillers, spaces that collapse, everything else. */
const RUNS = /[\u200b\ufeff]+|[ \t\n\r\f]+|[^ \t\n\r\f\u200b\ufeff]+/g;
/** The same where spaces are kept: caret fillers, line ends, everything else. */
const KEPT_RUNS = /[\u200b\ufeff]+|\r?\n|[^\r\n\u200b\ufeff]+/g;

class Reader {
  private readonly parts: string[] = [];
  private length = 0;
  /** The last two characters. */
  private ending = "";
  private readonly pieces: Piece[] = [];
  private pendingSpace = false;
  private readonly view: Window | null;

  constructor(view: Window | null) {
    this.view = view;
  }

  walk(element: HTMLElement, keepsSpaces: boolean, depth: number): void {
    if (depth > DEEPEST || SILENT.has(element.tagName)) return;
    if (element.tagName === "BR") {
      this.newLine();
      return;
    }
    let keeps = keepsSpaces;
    let block = BLOCKS.has(element.tagName);
    // To ask for the style of each of a thousand bare `<b>` takes longer than to read them.
    if (block || depth === 0 || element.attributes.length > 0) {
      if (depth > 0 && element.matches(NOT_SENT)) return;
      const style = this.view?.getComputedStyle(element);
      if (style?.display === "none" || style?.visibility === "hidden") return;
      if (style?.whiteSpace) keeps = /^(?:pre|break-spaces)/.test(style.whiteSpace);
      block ||= /^(?:block|flex|grid|list-item|flow-root|table)/.test(style?.display ?? "");
    }
    if (block) this.breakLine();
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.take(child as Text, keeps);
      else if (child.nodeType === 1) this.walk(child as HTMLElement, keeps, depth + 1);
    }
    if (block) this.breakLine(element.tagName === "P");
  }

  private breakLine(paragraph = false): void {
    this.pendingSpace = false;
    if (this.ending === "") return;
    if (!this.ending.endsWith("\n")) this.add("\n");
    if (paragraph && this.ending !== "\n\n") this.add("\n");
  }

  private newLine(): void {
    this.pendingSpace = false;
    this.add("\n");
  }

  private add(part: string): void {
    this.parts.push(part.replaceAll("\u00a0", " "));
    this.length += part.length;
    this.ending = (this.ending + part.slice(-2)).slice(-2);
  }

  private take(node: Text, keepsSpaces: boolean): void {
    for (const match of node.data.matchAll(keepsSpaces ? KEPT_RUNS : RUNS)) {
      const run = match[0];
      const first = run[0];
      if (first === "\u200b" || first === "\ufeff") continue;
      if (keepsSpaces && (first === "\n" || first === "\r")) this.newLine();
      else if (!keepsSpaces && /[ \t\n\r\f]/.test(first ?? ""))
        this.pendingSpace = this.ending !== "" && !/[ \n]$/.test(this.ending);
      else this.put(node, match.index, run);
    }
  }

  private put(node: Text, from: number, run: string): void {
    const space = this.pendingSpace ? 1 : 0;
    if (space) this.add(" ");
    this.pendingSpace = false;
    const last = this.pieces.at(-1);
    const follows =
      last?.node === node &&
      last.from + last.length + space === from &&
      last.start + last.length + space === this.length;
    // Words of one line are one piece, so that a line under them doesn't break at each space.
    if (follows) last.length += space + run.length;
    else this.pieces.push({ node, start: this.length, from, length: run.length });
    this.add(run);
  }

  result(): PlacedText {
    const text = this.parts.join("");
    let end = text.length;
    while (text[end - 1] === "\n") end--;
    return { text: text.slice(0, end), pieces: this.pieces };
  }
}
