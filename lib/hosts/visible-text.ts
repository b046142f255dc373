/**
 * The text of an element as a reader sees it, with the place of every character on the page.
 * `innerText` gives no places and is not there in every DOM, so the walk is our own.
 */

/** A piece of one text node. `start` is its offset in the whole text, `from` its offset in the node. */
interface Piece {
  node: Text;
  start: number;
  from: number;
  length: number;
}

export interface VisibleText {
  text: string;
  pieces: readonly Piece[];
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE TEXTAREA SELECT OPTION IFRAME OBJECT SVG".split(" "),
);

/**
 * Reads what is visible inside `roots`, one after the other.
 * Lines follow blocks and `<br>`; runs of spaces are one space unless the element keeps them (`pre`).
 * @param skip elements that are not part of it, e.g. the host's own buttons
 */
export function readVisibleText(
  roots: readonly Element[],
  skip: (element: Element) => boolean = () => false,
): VisibleText {
  const reader = new Reader(skip);
  for (const root of roots) {
    reader.breakLine();
    reader.walk(root, false, 0);
  }
  return reader.result();
}

/** The ranges on the page that hold `start` to `end` of the text; empty where the page has changed since. */
export function rangesOf(visible: VisibleText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of visible.pieces) {
    const first = Math.max(start, piece.start);
    const last = Math.min(end, piece.start + piece.length);
    if (first >= last) continue;
    const from = piece.from + first - piece.start;
    const to = piece.from + last - piece.start;
    if (!piece.node.isConnected || to > piece.node.data.length) return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Deep enough for any mail; a hostile one with ten thousand nested tags must not end the stack. */
const DEEPEST = 400;

class Reader {
  private text = "";
  /** The last two characters: to look for them in a long text, over and over, takes seconds. */
  private ending = "";
  private readonly pieces: Piece[] = [];
  private pendingSpace = false;
  private readonly skip: (element: Element) => boolean;

  constructor(skip: (element: Element) => boolean) {
    this.skip = skip;
  }

  walk(element: Element, keepsSpaces: boolean, depth: number): void {
    if (depth > DEEPEST || SILENT.has(element.tagName.toUpperCase()) || this.skip(element)) return;
    if (element.tagName === "BR") {
      this.newLine();
      return;
    }
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.display === "none" || style?.visibility === "hidden") return;
    const keeps = style?.whiteSpace
      ? style.whiteSpace.startsWith("pre") || style.whiteSpace === "break-spaces"
      : keepsSpaces;
    const block = BLOCKS.has(element.tagName);
    if (block) this.breakLine();
    if (element.tagName === "TD" || element.tagName === "TH") this.pendingSpace = this.ending !== "";
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.take(child as Text, keeps);
      else if (child.nodeType === 1) this.walk(child as Element, keeps, depth + 1);
    }
    if (block) this.breakLine(element.tagName === "P");
  }

  /** Ends the line unless one has just begun; `paragraph` leaves an empty one. */
  breakLine(paragraph = false): void {
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
    this.text += part;
    this.ending = (this.ending + part.slice(-2)).slice(-2);
  }

  private take(node: Text, keepsSpaces: boolean): void {
    const parts = keepsSpaces ? /[^\n\r]+|\r?\n/g : /\S+|\s+/g;
    for (const match of node.data.matchAll(parts)) {
      const part = match[0];
      if (keepsSpaces && (part === "\n" || part === "\r\n")) this.newLine();
      else if (!keepsSpaces && part.trim() === "")
        this.pendingSpace = this.ending !== "" && !/\s$/.test(this.ending);
      else this.put(node, match.index, part);
    }
  }

  private put(node: Text, from: number, part: string): void {
    const space = this.pendingSpace && !this.ending.endsWith("\n") ? 1 : 0;
    if (space) this.add(" ");
    this.pendingSpace = false;
    const last = this.pieces.at(-1);
    const follows =
      last &&
      last.node === node &&
      last.from + last.length + space === from &&
      last.start + last.length + space === this.text.length &&
      (space === 0 || node.data[from - 1] === " ");
    // Words of one line are one piece, so that marks on the page don't break at each space.
    if (follows) last.length += space + part.length;
    else this.pieces.push({ node, start: this.text.length, from, length: part.length });
    this.add(part);
  }

  result(): VisibleText {
    return { text: this.text.trimEnd(), pieces: this.pieces };
  }
}
