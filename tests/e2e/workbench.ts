import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { build } from "vite";
import solid from "vite-plugin-solid";
import type { Workbench } from "./workbench-script.ts";

/** For `spoil`: the extension with the workbench in place of Attune's part in the page. */
export async function workbenchScript(): Promise<(folder: string) => void> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [solid()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "workbench-script.ts"), formats: ["iife"], name: "workbench" },
    },
  });
  const [output] = [built].flat();
  const code = output && "output" in output ? output.output[0].code : "";
  return (folder) => writeFileSync(join(folder, "content-scripts/inbox.js"), code);
}

type Answer<Name extends keyof Workbench> = Awaited<ReturnType<Workbench[Name]>>;

/** Has the workbench in the page do something. */
export async function ask<Name extends keyof Workbench>(
  page: Page,
  name: Name,
  ...given: Parameters<Workbench[Name]>
): Promise<Answer<Name>> {
  await page.waitForFunction(() => document.documentElement.dataset["workbench"] === "ready");
  const said = await page.evaluate(
    (detail) =>
      new Promise<string>((done) => {
        document.addEventListener("workbench-done", (event) => done((event as CustomEvent<string>).detail), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent("workbench-do", { detail }));
      }),
    JSON.stringify({ name, given }),
  );
  const { done, failed } = JSON.parse(said);
  if (failed) throw new Error(failed);
  return done;
}

/** The editors that a page can hold, all with the same two paragraphs. */
export const EDITORS = ["textarea", "editable", "TinyMCE-like frame", "CKEditor-like frame"] as const;
export type EditorKind = (typeof EDITORS)[number];

/** Puts one editor with `#editor` into the page, alone, and waits until it can be typed in. */
export async function showEditor(page: Page, kind: EditorKind, draft: string, style = ""): Promise<void> {
  await page.evaluate(
    (wanted, text, css) => {
      const paragraphs = text
        .split("\n\n")
        .map((one) => `<p>${one}</p>`)
        .join("");
      const tag = wanted === "textarea" ? "textarea" : wanted === "editable" ? "div" : "iframe";
      const editor = document.createElement(tag);
      editor.id = "editor";
      editor.style.cssText = `box-sizing: border-box; width: 420px; height: 160px; ${css}`;
      document.body.replaceChildren(editor);
      document.body.style.cssText = "margin: 40px; padding: 0";
      window.scrollTo(0, 0);
      if (editor instanceof HTMLTextAreaElement) editor.value = text;
      else if (!(editor instanceof HTMLIFrameElement)) {
        editor.contentEditable = "true";
        editor.style.overflow = "auto";
        editor.innerHTML = paragraphs;
      } else {
        const inner = editor.contentDocument as Document;
        inner.open();
        inner.write(`<!doctype html><title>Draft</title><body contenteditable="true">${paragraphs}</body>`);
        inner.close();
        // Both take a paste themselves; CKEditor 4 works it off a moment later.
        inner.addEventListener("paste", (event) => {
          const pasted = event.clipboardData?.getData("text/html") ?? "";
          event.preventDefault();
          const insert = () => inner.execCommand("insertHTML", false, pasted);
          if (wanted === "CKEditor-like frame") setTimeout(insert);
          else insert();
        });
      }
    },
    kind,
    draft,
    style,
  );
}

/** The text of the editor, as the page has it. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector("#editor");
    if (editor instanceof HTMLTextAreaElement) return editor.value;
    const typed = editor instanceof HTMLIFrameElement ? editor.contentDocument?.body : editor;
    return ((typed as HTMLElement | null)?.innerText ?? "")
      .replaceAll("\u00a0", " ")
      .replace(/\n+/g, "\n\n")
      .trim();
  });
}

/** Puts the keyboard into the editor, at its end. */
export async function enter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector("#editor") as HTMLElement;
    if (editor instanceof HTMLTextAreaElement) {
      editor.focus();
      editor.setSelectionRange(editor.value.length, editor.value.length);
      return;
    }
    const inner = editor instanceof HTMLIFrameElement ? editor.contentDocument : document;
    const typed = editor instanceof HTMLIFrameElement ? (inner?.body as HTMLElement) : editor;
    if (editor instanceof HTMLIFrameElement) editor.contentWindow?.focus();
    typed.focus();
    inner?.getSelection()?.selectAllChildren(typed.lastElementChild ?? typed);
    inner?.getSelection()?.collapseToEnd();
  });
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where words of the draft stand in the window: in a text field as they are seen, elsewhere as the browser tells. */
export function placeOf(page: Page, words: string): Promise<Box> {
  return page
    .evaluate((wanted) => {
      const editor = document.querySelector("#editor") as HTMLElement;
      if (editor instanceof HTMLTextAreaElement) return null;
      const frame = editor instanceof HTMLIFrameElement ? editor : null;
      const inner = frame?.contentDocument ?? document;
      const walker = inner.createTreeWalker(frame ? inner.body : editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = node.data.replaceAll("\u00a0", " ").indexOf(wanted);
        if (start < 0) continue;
        const range = inner.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        const outer = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
        const edge = frame ? [frame.clientLeft, frame.clientTop] : [0, 0];
        return {
          left: left + outer.left + (edge[0] ?? 0),
          top: top + outer.top + (edge[1] ?? 0),
          width,
          height,
        };
      }
      throw new Error(`Not in the editor: ${wanted}`);
    }, words)
    .then((place) => place ?? seenPlaceOf(page, words));
}

/**
 * Where words of a text field are seen. No browser tells it, so they are selected, in red, and looked for in a picture
 * of the page.
 */
export async function seenPlaceOf(page: Page, words: string): Promise<Box> {
  await page.evaluate((wanted) => {
    const field = document.querySelector("#editor") as HTMLTextAreaElement;
    const style = document.createElement("style");
    style.id = "red";
    style.textContent =
      "#editor::selection { background: rgb(255 0 0); color: rgb(255 0 0) } #ground { opacity: 0 }";
    document.head.append(style);
    const start = field.value.indexOf(wanted);
    field.setSelectionRange(start, start);
    field.blur();
    field.focus();
    field.setSelectionRange(start, start + wanted.length);
  }, words);
  // A picture may be of the frame before the selection was drawn.
  let seen = await redIn(page);
  while (seen.width <= 0) seen = await redIn(page);
  await page.evaluate(() => document.querySelector("#red")?.remove());
  return seen;
}

/** The box of all that is red on the page; without a width where nothing is. */
async function redIn(page: Page): Promise<Box> {
  const picture = await page.screenshot({ encoding: "base64" });
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      if (r < 200 || g > 60 || b > 60) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x + 1),
        Math.min(top, y),
        Math.max(bottom, y + 1),
      ];
    }
    const size = image.naturalWidth / window.innerWidth;
    return {
      left: left / size,
      top: top / size,
      width: (right - left) / size,
      height: (bottom - top) / size,
    };
  }, picture);
}

/** The kinds of marks that are drawn, in the order of the draft. */
export function drawnWords(page: Page, kind: EditorKind): Promise<string[]> {
  return page.evaluate((wanted) => {
    const kinds = ["finding", "unfilled", "shown"];
    const editor = document.querySelector("#editor");
    const paths = [...(document.querySelector("#ground")?.shadowRoot?.querySelectorAll("path") ?? [])];
    if (wanted === "textarea" || paths.length > 0)
      return kinds.flatMap((each) => paths.flatMap((path) => (path.classList.contains(each) ? [each] : [])));
    const view = (editor instanceof HTMLIFrameElement ? editor.contentWindow : window) as typeof window;
    return kinds.flatMap((each) =>
      [...(view.CSS.highlights.get(`attune-draft-${each}`) ?? [])].map(() => each),
    );
  }, kind);
}
