/**
 * Firefox gives an extension its own view of the page's objects: a paste event built with the extension's
 * constructors reaches the page with an empty clipboard. Built with the page's own constructors it arrives. Of the
 * event's options Firefox ignores `clipboardData`, so the data is set on the event's own one (both measured 2026-11
 * on TinyMCE 5 and CKEditor 4 in Firefox 153). Chromium takes the option.
 */
interface PageWindow extends Window {
  wrappedJSObject?: Record<string, new (...given: unknown[]) => unknown> & Window;
  ClipboardEvent: typeof ClipboardEvent;
  DataTransfer: typeof DataTransfer;
}

/** A paste event that the page's own handlers can read. The real clipboard is not involved. */
export function pasteEvent(view: Window, text: string, html: string): Event {
  const page = (view as PageWindow).wrappedJSObject;
  const Transfer = (page?.DataTransfer ?? (view as PageWindow).DataTransfer) as typeof DataTransfer;
  const Paste = (page?.ClipboardEvent ?? (view as PageWindow).ClipboardEvent) as typeof ClipboardEvent;
  const data = new Transfer();
  data.setData("text/plain", text);
  data.setData("text/html", html);
  const init: ClipboardEventInit = page?.Object ? (new page.Object() as ClipboardEventInit) : {};
  init.clipboardData = data;
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  const event = new Paste("paste", init);
  if (event.clipboardData && event.clipboardData.getData("text/plain") !== text) {
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", html);
  }
  return event;
}
