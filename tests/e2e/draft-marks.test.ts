import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { undo } from "../browsers/attune.ts";
import { inEachBrowser, type Stage } from "./each-browser.ts";
import {
  ask,
  type Box,
  drawnWords,
  EDITORS,
  type EditorKind,
  enter,
  placeOf,
  seenPlaceOf,
  showEditor,
  textOf,
  workbenchScript,
} from "./workbench.ts";

const DRAFT = "I am just sorry for the delay.\n\nWe will look into it as soon as possible.";
const LONG = Array.from({ length: 30 }, (_, line) => `This is sentence number ${line} of a long draft.`).join(
  " ",
);
const spoil = await workbenchScript();

/** One page for all tests of a stage: each gets an editor of its own, alone in it. */
function opener(stage: Stage) {
  let page: Page | null = null;
  return async (kind: EditorKind, draft = DRAFT, style = ""): Promise<Page> => {
    if (!page) {
      page = await stage.attuned.newPage();
      await page.goto(stage.inbox.url);
      await page.waitForSelector("#list a");
    }
    await ask(page, "reset");
    await showEditor(page, kind, draft, style);
    return page;
  };
}

/** About: a selection is as high as its line and takes in the space at its end, a box is as large as its letters. */
function expectSamePlace(said: readonly Box[], seen: Box): void {
  expect(said).not.toEqual([]);
  const left = Math.min(...said.map((box) => box.left));
  const right = Math.max(...said.map((box) => box.left + box.width));
  const top = Math.min(...said.map((box) => box.top));
  const bottom = Math.max(...said.map((box) => box.top + box.height));
  const off = [
    left - seen.left,
    right - seen.left - seen.width,
    top - seen.top,
    bottom - seen.top - seen.height,
  ];
  const most = [3, 8, 5, 5];
  expect(
    off.every((one, edge) => Math.abs(one) < (most[edge] ?? 0)),
    JSON.stringify([said, seen]),
  ).toBe(true);
}

inEachBrowser("marks in the draft", { spoil }, (stage) => {
  const open = opener(stage);

  describe.each(EDITORS)("in a %s", (kind) => {
    it("lie under their words, each kind in a form of its own, and leave the editor as it is", async () => {
      const page = await open(kind);
      const before = await markup(page);
      await ask(page, "mark", ["just sorry", "finding"], ["look into", "unfilled"], ["as soon as", "shown"]);
      expect(await drawnWords(page, kind)).toEqual(["finding", "unfilled", "shown"]);
      for (const [at, words] of ["just sorry", "look into", "as soon as"].entries())
        expectSamePlace(await ask(page, "boxes", at), await placeOf(page, words));
      expect(await markup(page)).toBe(before);
      await ask(page, "clear");
      expect(await drawnWords(page, kind)).toEqual([]);
      expect(await leftovers(page)).toEqual({ sheets: 0, names: 0, nodes: 0 });
    });

    it("can be pointed at", async () => {
      const page = await open(kind);
      await ask(page, "mark", ["just sorry", "finding"], ["as soon as", "shown"]);
      const { left, top, width, height } = await placeOf(page, "as soon as");
      expect(await ask(page, "at", left + width / 2, top + height / 2)).toBe(1);
      expect(await ask(page, "at", left + width + 4, top + height / 2)).toBeNull();
      // What is drawn takes no click away from the editor.
      const hit = await page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.closest("#editor") !== null,
        left,
        top,
      );
      expect(hit).toBe(true);
    });

    it("that stay are not drawn again when others come and go", async () => {
      const page = await open(kind);
      await ask(page, "mark", ["just sorry", "finding"], ["look into", "unfilled"]);
      await watchDrawing(page);
      await ask(
        page,
        "update",
        ["just sorry", "finding"],
        ["as soon as", "finding"],
        ["look into", "unfilled"],
      );
      expect(await drawnWords(page, kind)).toEqual(["finding", "finding", "unfilled"]);
      expect(await takenAway(page)).toBe(0);
    });

    it("stay with their words when the agent types before them and the caller says where they are", async () => {
      const page = await open(kind);
      await ask(page, "watch");
      await ask(page, "mark", ["just sorry", "finding"]);
      await enter(page);
      await page.keyboard.type(" Thanks");
      await page.waitForFunction((wanted) => wanted > 0, {}, (await ask(page, "changes")).length);
      await ask(page, "update", ["just sorry", "finding"], ["Thanks", "shown"]);
      expectSamePlace(await ask(page, "boxes", 1), await placeOf(page, "Thanks"));
    });

    it("go where the box goes: scrolled, pushed down, made wider", async () => {
      const page = await open(kind);
      await page.evaluate(() => {
        document.body.style.paddingBottom = "3000px";
      });
      await ask(page, "mark", ["just sorry", "finding"]);
      const moves = [
        () => window.scrollTo(0, 25),
        () => document.body.prepend(document.createElement("h1"), "A banner of the page"),
        () => {
          (document.querySelector("#editor") as HTMLElement).style.marginLeft = "60px";
        },
      ];
      for (const move of moves) {
        await page.evaluate(move);
        expectSamePlace(await ask(page, "boxes", 0), await placeOf(page, "just sorry"));
        await page.waitForFunction(followed, {}, await placeOf(page, "just sorry"), kind);
      }
    });

    it("scrolled out of sight in the box are neither drawn nor found", async () => {
      const page = await open(kind, `${DRAFT}\n\n${LONG}`, "height: 90px");
      await ask(page, "mark", ["just sorry", "finding"]);
      expect(await ask(page, "boxes", 0)).toHaveLength(1);
      await page.evaluate(() => {
        const editor = document.querySelector("#editor") as HTMLElement;
        if (editor instanceof HTMLIFrameElement) editor.contentWindow?.scrollTo(0, 400);
        else editor.scrollTop = 400;
      });
      expect(await ask(page, "boxes", 0)).toEqual([]);
      await page.waitForFunction(
        () => !document.querySelector("#ground")?.shadowRoot?.querySelector("path.finding"),
      );
    });
  });

  it("come again in a frame that the host has written anew", async () => {
    const page = await open("TinyMCE-like frame");
    await ask(page, "mark", ["just sorry", "finding"]);
    await page.evaluate(() => {
      const inner = (document.querySelector("#editor") as HTMLIFrameElement).contentDocument as Document;
      const { outerHTML } = inner.documentElement;
      inner.open();
      inner.write(outerHTML);
      inner.close();
    });
    await page.waitForFunction(
      () =>
        document.querySelector("#ground")?.shadowRoot?.querySelector("path.finding") ??
        (
          (document.querySelector("#editor") as HTMLIFrameElement).contentWindow as typeof window
        ).CSS.highlights.has("attune-draft-finding"),
    );
    expectSamePlace(await ask(page, "boxes", 0), await placeOf(page, "just sorry"));
  });

  describe("in a text field lie where the field sets the words", () => {
    const words = "number 17 of";
    it.each([
      ["wrapped beside a scroll bar", LONG, "height: 100px"],
      [
        "with edges, a font and a spacing of its own",
        LONG,
        "padding: 7px 23px 5px 11px; border: 3px solid; font: italic 19px/1.7 serif; letter-spacing: 0.7px; word-spacing: 2px",
      ],
      ["of an odd width", LONG, "width: 333.4px; font: 15px sans-serif"],
      ["drawn larger by the page", LONG, "transform: scale(1.35); transform-origin: 0 0"],
      ["with tabs and spaces", `a\tb   c\n  \t${LONG}`, "tab-size: 3"],
      [
        "from right to left",
        `\u0645\u0631\u062d\u0628\u0627 ${LONG} \u0634\u0643\u0631\u0627`,
        "direction: rtl",
      ],
    ])("%s", async (_, draft, style) => {
      const page = await open("textarea", draft, style);
      const box = await seenPlaceOf(page, words);
      await ask(page, "mark", [words, "finding"]);
      expectSamePlace(await ask(page, "boxes", 0), box);
    });
  });
});

inEachBrowser("marks in the draft at 200 %", { spoil, scale: 2 }, (stage) => {
  const open = opener(stage);
  it.each(EDITORS)("lie under their words in a %s", async (kind) => {
    const page = await open(kind, `${DRAFT}\n\n${LONG}`);
    await ask(page, "mark", ["look into", "finding"]);
    expectSamePlace(await ask(page, "boxes", 0), await placeOf(page, "look into"));
  });
});

inEachBrowser("the draft", { spoil }, (stage) => {
  const open = opener(stage);

  describe.each(EDITORS)("in a %s", (kind) => {
    it("is read as it stands, and every change of it is told once", async () => {
      const page = await open(kind);
      expect(await ask(page, "draft")).toBe(DRAFT);
      await ask(page, "watch");
      await enter(page);
      await page.keyboard.type("ab");
      await page.keyboard.press("Backspace");
      expect(await ask(page, "changes")).toEqual([`${DRAFT}a`, `${DRAFT}ab`, `${DRAFT}a`]);
      await ask(page, "stopWatching");
      await page.keyboard.type("c");
      expect(await ask(page, "changes")).toHaveLength(3);
    });

    it("gets other words in place of some; one undo brings them back", async () => {
      const page = await open(kind);
      expect(await ask(page, "replace", "as soon as possible", "by noon on Friday")).toEqual({ ok: true });
      expect(await textOf(page)).toBe(
        "I am just sorry for the delay.\n\nWe will look into it by noon on Friday.",
      );
      await undo(page);
      expect(await textOf(page)).toBe(DRAFT);
    });

    it("gets a sentence behind another, and one before it, with a space between; undo takes each out", async () => {
      const page = await open(kind);
      expect(await ask(page, "insertAt", "possible.", "end", " Thank you.")).toEqual({ ok: true });
      expect(await textOf(page)).toBe(`${DRAFT} Thank you.`);
      expect(await ask(page, "insertAt", "I am", "start", "It was late. ")).toEqual({ ok: true });
      expect(await textOf(page)).toBe(`It was late. ${DRAFT} Thank you.`);
      await undo(page);
      await undo(page);
      expect(await textOf(page)).toBe(DRAFT);
    });

    it.each([
      ["just", "I am sorry for the delay.\n\nWe will look into it as soon as possible."],
      ["I", "am just sorry for the delay.\n\nWe will look into it as soon as possible."],
      ["possible", "I am just sorry for the delay.\n\nWe will look into it as soon as."],
    ])("loses %s and a space with it; one undo brings it back", async (words, left) => {
      const page = await open(kind);
      expect(await ask(page, "replace", words, "")).toEqual({ ok: true });
      expect(await textOf(page)).toBe(left);
      await undo(page);
      expect(await textOf(page)).toBe(DRAFT);
    });

    it("keeps words that are no longer those to be replaced", async () => {
      const page = await open(kind);
      expect(await ask(page, "replaceWrongly", "just", "truly")).toEqual({ ok: false, why: "changed" });
      expect(await textOf(page)).toBe(DRAFT);
    });

    it("takes nothing while an input method is in the middle of a word, and again after it", async () => {
      const page = await open(kind);
      await ask(page, "watch");
      await enter(page);
      const compose = (type: string) =>
        page.evaluate((name) => {
          const editor = document.querySelector("#editor");
          const typed = editor instanceof HTMLIFrameElement ? editor.contentDocument?.body : editor;
          typed?.dispatchEvent(new CompositionEvent(name, { bubbles: true }));
        }, type);
      await compose("compositionstart");
      expect(await ask(page, "insert", "Sorry. ")).toEqual({ ok: false, why: "composing" });
      expect(await ask(page, "replace", "just", "truly")).toEqual({ ok: false, why: "composing" });
      expect(await textOf(page)).toBe(DRAFT);
      await compose("compositionend");
      expect(await ask(page, "replace", "just", "truly")).toEqual({ ok: true });
      expect(await textOf(page)).toContain("I am truly sorry");
    });

    it("has the words selected that it is taken to, in sight", async () => {
      const page = await open(kind, `${LONG}\n\nCall [phone number] for it.`, "height: 100px");
      expect(await ask(page, "select", "[phone number]")).toBe(true);
      await page.keyboard.type("555");
      expect(await textOf(page)).toBe(`${LONG}\n\nCall 555 for it.`);
    });
  });

  it("set by the page itself in a text field is seen when the field gets the focus", async () => {
    const page = await open("textarea");
    await ask(page, "watch");
    await page.$eval("#editor", (field) => {
      (field as HTMLTextAreaElement).value = "Another template.";
    });
    await page.focus("#editor");
    expect(await ask(page, "changes")).toEqual(["Another template."]);
  });

  it("set by the page itself in an editable is seen", async () => {
    const page = await open("editable");
    await ask(page, "watch");
    await page.$eval("#editor", (box) => {
      box.innerHTML = "<p>Another template.</p>";
    });
    expect(await ask(page, "changes")).toEqual(["Another template."]);
  });
});

/** The editor's own markup, and that of the document in its frame. */
function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const editor = document.querySelector("#editor") as HTMLElement;
    const inner =
      editor instanceof HTMLIFrameElement ? editor.contentDocument?.documentElement.outerHTML : "";
    return editor.outerHTML + inner;
  });
}

function leftovers(page: Page): Promise<{ sheets: number; names: number; nodes: number }> {
  return page.evaluate(() => {
    const editor = document.querySelector("#editor");
    const inner = editor instanceof HTMLIFrameElement ? editor.contentDocument : document;
    return {
      sheets: inner?.adoptedStyleSheets.length ?? -1,
      names: [...(inner?.defaultView?.CSS.highlights.keys() ?? [])].length,
      nodes: document.querySelector("#ground")?.shadowRoot?.firstElementChild?.childNodes.length ?? 0,
    };
  });
}

/** From here on it is counted what is taken out of what is drawn. */
function watchDrawing(page: Page): Promise<void> {
  return page.evaluate(() => {
    const counted = window as unknown as { takenAway: number };
    counted.takenAway = 0;
    const ground = document.querySelector("#ground")?.shadowRoot;
    if (ground) {
      new MutationObserver((changes) => {
        for (const change of changes) counted.takenAway += change.removedNodes.length;
        for (const change of changes) if (change.attributeName === "d") counted.takenAway++;
      }).observe(ground, { subtree: true, childList: true, attributes: true });
    }
    const editor = document.querySelector("#editor");
    const view = (editor instanceof HTMLIFrameElement ? editor.contentWindow : window) as typeof window;
    const kept = [...view.CSS.highlights.values()].map((each) => [each, [...each]] as const);
    (window as unknown as { stillDrawn: () => boolean }).stillDrawn = () =>
      kept.every(([each, ranges]) => ranges.every((range) => each.has(range)));
  });
}

function takenAway(page: Page): Promise<number> {
  return page.evaluate(() => {
    const state = window as unknown as { takenAway: number; stillDrawn: () => boolean };
    return state.takenAway + (state.stillDrawn() ? 0 : 1);
  });
}

/** In the page: whether the line that is drawn begins where the words do. Where the browser draws it itself it always does. */
function followed({ left, top, height }: Box, kind: EditorKind): boolean {
  const path = document.querySelector("#ground")?.shadowRoot?.querySelector("path.finding");
  if (!path) return kind !== "textarea" && navigator.userAgent.includes("Chrome");
  // Without its stroke, which browsers count in different ways.
  const line = (path as SVGPathElement).getBBox();
  const canvas = (path.parentElement as Element).getBoundingClientRect();
  return Math.abs(canvas.left + line.x - left) < 2 && Math.abs(canvas.top + line.y - top - height) < 6;
}
