/**
 * What browsers have and this DOM (jsdom) lacks, as little as the code under test needs of it. No layout: every box is
 * empty, so nothing here says where things are drawn; the tests in real browsers do.
 */

/** Observers that are watching at present; they never tell of anything, as nothing has a size. */
export const watching = new Set<object>();

class SilentObserver {
  observe(): void {
    watching.add(this);
  }
  unobserve(): void {
    watching.delete(this);
  }
  disconnect(): void {
    watching.delete(this);
  }
  takeRecords(): [] {
    return [];
  }
}

class TextTransfer {
  private readonly texts = new Map<string, string>();
  setData(type: string, text: string): void {
    this.texts.set(type, text);
  }
  getData(type: string): string {
    return this.texts.get(type) ?? "";
  }
}

/** Inserts text at the caret of what has the focus, as the browser's own command does; undo is not here. */
function execCommand(this: Document, command: string, _?: boolean, text = ""): boolean {
  const field = this.activeElement;
  if (command === "copy") return true;
  if (command !== "insertText" || !field) return false;
  const view = this.defaultView;
  if (!view) return false;
  if (field instanceof view.HTMLTextAreaElement || field instanceof view.HTMLInputElement) {
    const at = field.selectionStart ?? field.value.length;
    field.setRangeText(text, at, field.selectionEnd ?? at, "end");
  } else {
    const range = this.getSelection()?.getRangeAt(0);
    range?.deleteContents();
    range?.insertNode(this.createTextNode(text));
    range?.collapse(false);
  }
  field.dispatchEvent(new view.Event("input", { bubbles: true }));
  return true;
}

class SetOfRanges extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

type Gap = [target: object, name: string, what: unknown];

/** Fills the gaps of one window: the test's own, or that of a frame in it. */
export function fillBrowserGaps(view: Window & typeof globalThis = window): void {
  class Paste extends view.Event {
    readonly clipboardData: unknown;
    constructor(type: string, init: EventInit & { clipboardData?: unknown } = {}) {
      super(type, init);
      this.clipboardData = init.clipboardData;
    }
  }
  const gaps: Gap[] = [
    [view, "ResizeObserver", SilentObserver],
    [view, "IntersectionObserver", SilentObserver],
    [view, "DataTransfer", TextTransfer],
    [view, "ClipboardEvent", Paste],
    [view.Document.prototype, "execCommand", execCommand],
    [view.Range.prototype, "getClientRects", () => []],
    [view, "Highlight", SetOfRanges],
    [view.CSS, "highlights", new Map()],
  ];
  if (view === window) {
    gaps.push(
      [globalThis, "ResizeObserver", SilentObserver],
      [globalThis, "IntersectionObserver", SilentObserver],
    );
  }
  for (const [target, name, what] of gaps) {
    if (!(name in target))
      Object.defineProperty(target, name, { value: what, configurable: true, writable: true });
  }
  // It is there, but only says that it isn't.
  if (view !== window) view.focus = () => {};
  if (!("isContentEditable" in view.HTMLElement.prototype)) {
    Object.defineProperty(view.HTMLElement.prototype, "isContentEditable", {
      get(this: HTMLElement) {
        return this.closest("[contenteditable=true]") !== null;
      },
    });
  }
}
