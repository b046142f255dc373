import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inEachBrowser, type Stage } from "./each-browser.ts";
import { ask, showEditor, textOf, workbenchScript } from "./workbench.ts";

const UNFILLED = "Sorry for this.\n\nI will write again by [When you will write again].";
const FILLED = "Sorry for this.\n\nI will write again by noon.";
const spoil = await workbenchScript();

inEachBrowser("before a draft is sent", { spoil }, (stage) => {
  const open = opener(stage);

  it("an unfilled field holds it back: the dialog names the field, and Escape leads to it", async () => {
    const page = await open(UNFILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await warning(page)).toEqual({
      role: "alertdialog",
      name: "Not filled in yet:",
      fields: ["[When you will write again]"],
      focused: "Go back and fill it",
    });
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await gone(page);
    await page.keyboard.type("noon");
    expect(await textOf(page)).toBe(FILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await sent(page)).toEqual([FILLED]);
    expect(await page.$("[data-attune=guard]")).toBeNull();
  });

  it("by a click, and by the second click of a double click that falls where the dialog is", async () => {
    const page = await open(UNFILLED);
    const button = await page.$("#send");
    await button?.click({ count: 2 });
    expect((await warning(page)).focused).toBe("Go back and fill it");
    expect(await sent(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await gone(page);
    expect(
      await page.$eval("#editor", (field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toBe("[When you will write again]");
  });

  it("“Send anyway” sends it once, by the host's own button, and doesn't ask again for the same fields", async () => {
    const page = await open(UNFILLED);
    await page.focus("#send");
    await page.keyboard.press(" ");
    await warning(page);
    await sendAnyway(page);
    expect(await sent(page)).toEqual([UNFILLED]);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await sent(page)).toEqual([UNFILLED, UNFILLED]);
    await page.$eval("#editor", (field) => {
      (field as HTMLTextAreaElement).value += " Your [name]";
    });
    await page.keyboard.press("Enter");
    expect((await warning(page)).fields).toEqual(["[When you will write again]", "[name]"]);
    expect(await sent(page)).toHaveLength(2);
  });

  it("the next mail with the same field, in a box that the page emptied, is held back again", async () => {
    const page = await open(UNFILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    await warning(page);
    await sendAnyway(page);
    await page.$eval("#editor", (field) => {
      (field as HTMLTextAreaElement).value = "";
    });
    await page.focus("#editor");
    await page.keyboard.type(UNFILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect((await warning(page)).fields).toEqual(["[When you will write again]"]);
    expect(await sent(page)).toEqual([UNFILLED]);
  });

  it.each(["textarea", "editable", "TinyMCE-like frame"] as const)(
    "fields in the customer's quote hold nothing back in a %s",
    async (kind) => {
      const page = await open(`${FILLED}\n\n> Dear [name],\n> yours`, kind);
      await page.focus("#send");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => (window as unknown as { sent: string[] }).sent.length === 1);
      expect(await page.$("[data-attune=guard]")).toBeNull();
    },
  );

  it("the keyboard stays in the dialog, and the page hears nothing of it", async () => {
    const page = await open(UNFILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    await warning(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      document.addEventListener("keydown", (event) => heard.push(event.key));
    });
    const passed: (string | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      await page.keyboard.press("Tab");
      passed.push(await focusedButton(page));
    }
    expect(passed).toEqual(["Send anyway", "Go back and fill it", "Send anyway"]);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it("Enter in the subject line sends the form, and counts", async () => {
    const page = await open(UNFILLED);
    await page.focus("#subject");
    await page.keyboard.press("Enter");
    await warning(page);
    expect(await sent(page)).toEqual([]);
    await sendAnyway(page);
    expect(await sent(page)).toEqual([UNFILLED]);
  });

  it.each(["textarea", "editable", "TinyMCE-like frame"] as const)(
    "the host's own key counts in a %s",
    async (kind) => {
      const page = await open(UNFILLED, kind);
      await ask(page, "select", "Sorry");
      const press = async () => {
        await page.keyboard.down("Control");
        await page.keyboard.press("Enter");
        await page.keyboard.up("Control");
      };
      await press();
      expect((await warning(page)).fields).toEqual(["[When you will write again]"]);
      expect(await sent(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await gone(page);
      await page.keyboard.type("noon");
      expect(await textOf(page)).toBe(FILLED);
      await press();
      await page.waitForFunction(() => (window as unknown as { sent: string[] }).sent.length === 1);
      expect(await sent(page)).toEqual([FILLED]);
    },
  );

  it("a draft without fields goes out at once, and so do the host's other buttons", async () => {
    const page = await open(FILLED);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await sent(page)).toEqual([FILLED]);
    const other = await open(UNFILLED);
    await other.focus("#attach");
    await other.keyboard.press("Enter");
    expect(await other.evaluate(() => (window as unknown as { attached: number }).attached)).toBe(1);
    expect(await other.$("[data-attune=guard]")).toBeNull();
  });

  it("a fault of Attune's keeps nobody from sending", async () => {
    const page = await open(UNFILLED);
    await ask(page, "guard", "#send", [], true);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await sent(page)).toEqual([UNFILLED]);
  });

  it("nor does a page that takes the dialog away", async () => {
    const page = await open(UNFILLED);
    await page.$eval("html", (html) => {
      const observer = new MutationObserver(() => {
        document.querySelector("[data-attune=guard]")?.remove();
        observer.disconnect();
      });
      observer.observe(html, { childList: true });
    });
    await page.focus("#send");
    await page.keyboard.press("Enter");
    await gone(page);
    expect(await sent(page)).toEqual([]);
    await page.focus("#send");
    await page.keyboard.press("Enter");
    expect(await sent(page)).toEqual([UNFILLED]);
  });
});

/** A form of a host: subject line, reply box, a button of its own, "Send"; Ctrl+Enter sends, too. */
function opener(stage: Stage) {
  let page: Page | null = null;
  return async (draft: string, kind: Parameters<typeof showEditor>[1] = "textarea"): Promise<Page> => {
    if (!page) {
      page = await stage.attuned.newPage();
      await page.goto(stage.inbox.url);
      await page.waitForSelector("#list a");
    }
    await ask(page, "reset");
    await showEditor(page, kind, draft);
    await page.evaluate(() => {
      for (const left of document.querySelectorAll("head style")) left.remove();
      const editor = document.querySelector("#editor") as HTMLElement;
      const state = window as unknown as { sent: string[]; attached: number };
      [state.sent, state.attached] = [[], 0];
      const make = <Tag extends "form" | "input" | "button">(tag: Tag, id: string, type: string) => {
        const made = document.createElement(tag);
        made.id = id;
        if (type) made.setAttribute("type", type);
        return made;
      };
      const form = make("form", "form", "");
      const [subject, attach, send] = [
        make("input", "subject", "text"),
        make("button", "attach", "button"),
        make("button", "send", "submit"),
      ];
      [attach.textContent, send.textContent] = ["Attach", "Send"];
      document.body.append(form);
      form.append(subject, document.createElement("br"));
      // A frame would be loaded anew if it were moved.
      if (!(editor instanceof HTMLIFrameElement)) form.append(editor);
      form.append(document.createElement("br"), attach, send);
      attach.addEventListener("click", () => state.attached++);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const inner = editor instanceof HTMLIFrameElement ? editor.contentDocument?.body : editor;
        const text =
          editor instanceof HTMLTextAreaElement ? editor.value : ((inner as HTMLElement).innerText ?? "");
        state.sent.push(text.replaceAll("\u00a0", " ").replace(/\n+/g, "\n\n").trim());
      });
      const typedIn = editor instanceof HTMLIFrameElement ? (editor.contentDocument as Document) : editor;
      typedIn.addEventListener("keydown", (event) => {
        const { key, ctrlKey } = event as KeyboardEvent;
        if (key === "Enter" && ctrlKey) form.requestSubmit(send as HTMLButtonElement);
      });
    });
    await ask(page, "guard", "#send", [{ key: "Enter", ctrl: true }]);
    return page;
  };
}

function sent(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { sent: string[] }).sent);
}

/** Waits for the dialog and answers what it says, and which button has the keyboard. */
async function warning(page: Page) {
  const dialog = await page.waitForSelector("[data-attune=guard] >>> dialog[open]");
  await page.waitForFunction(() => document.activeElement?.matches("[data-attune=guard]"));
  return dialog?.evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot;
    return {
      role: element.getAttribute("role"),
      name: root.getElementById(element.getAttribute("aria-labelledby") ?? "")?.textContent,
      fields: [...element.querySelectorAll("li")].map((field) => field.textContent),
      focused: root.activeElement?.textContent,
    };
  }) as Promise<{ role: string; name: string; fields: string[]; focused: string }>;
}

function gone(page: Page): Promise<unknown> {
  return page.waitForFunction(() => !document.querySelector("[data-attune=guard]"));
}

function focusedButton(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? undefined);
}

/** By keyboard: from "Go back" one step back. */
async function sendAnyway(page: Page): Promise<void> {
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  expect(await focusedButton(page)).toBe("Send anyway");
  await page.keyboard.press("Enter");
  await gone(page);
}
