import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Pages of the real hosts, see pages/README.md. */
export type CapturedPage = `${"roundcube" | "request-tracker"}/${string}`;

/** Shows a page in this document, as at this address. Its scripts do not run: it stands as it was when captured. */
export function openPage(html: string, address: string): void {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const script of page.querySelectorAll("script")) script.remove();
  history.replaceState(null, "", address);
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

export function openCaptured(name: CapturedPage, address: string): void {
  openPage(captured(name), address);
}

/** Fills a frame of the page, as the host's editor or a preview does. */
export function fillFrame(frame: HTMLIFrameElement, name: CapturedPage): Document {
  const inner = frame.contentDocument;
  if (!inner) throw new Error("The frame has no document.");
  const page = new DOMParser().parseFromString(captured(name), "text/html");
  inner.replaceChild(inner.adoptNode(page.documentElement), inner.documentElement);
  return inner;
}

function captured(name: CapturedPage): string {
  return readFileSync(join(import.meta.dirname, "pages", `${name}.html`), "utf8");
}

/** The one element of this selector; fails where there is none. */
export function one<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`Not on the page: ${selector}`);
  return element;
}
