import { readVisibleText } from "./visible-text.ts";

/**
 * The mail that a host quoted into a draft; empty where there is none.
 * @param editor a text field, where the lines with one `>` more are the quote, or the frame of an editor
 * @param quotes selector of the quote inside the frame
 */
export function quotedIn(editor: HTMLElement, quotes: string): string {
  if (editor.tagName === "TEXTAREA") {
    const lines = (editor as HTMLTextAreaElement).value.split("\n").filter((line) => line.startsWith(">"));
    return lines.map((line) => line.replace(/^> ?/, "")).join("\n");
  }
  const body = editor.tagName === "IFRAME" ? (editor as HTMLIFrameElement).contentDocument?.body : null;
  const quote = body?.querySelector(quotes);
  return quote ? readVisibleText([quote]).text : "";
}
