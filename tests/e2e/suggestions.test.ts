import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage, undo, visible } from "../browsers/attune.ts";
import { inEachBrowser, itIn } from "./each-browser.ts";

/** What the keys speak to inside Attune: its label, and whether it is a part, a field or the box for words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement;
    return { label: at?.getAttribute("aria-label") ?? "", kind: at?.classList[0] ?? at?.localName ?? "" };
  });

/** The parts as they stand, fields by their label or what is typed in them. */
const parts = (page: Page) =>
  page.$$eval("[data-attune=bar] >>> .part", (all) =>
    all.map((part) => ({
      label: part.getAttribute("aria-label") ?? "",
      kind:
        part
          .getAttribute("aria-label")
          ?.replace(/^Left out\. /, "")
          .split(":")[0] ?? "",
      out: part.classList.contains("out"),
    })),
  );

const words = (label: string) => label.replace(/^(?:Left out\. )?[^:]+: /, "");

const note = (page: Page) =>
  page.$eval("[data-attune=bar] >>> .why", (beside) => (beside as HTMLElement).innerText);

const told = (page: Page) =>
  page.$eval("[data-attune=bar] >>> .card [role=status].visually-hidden", (said) => said.textContent);

/** Opens the card by its button's key: a host's page still moves while a click is on its way. */
async function openCard(page: Page): Promise<void> {
  const pill = await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
  await pill?.press("Enter");
  await page.waitForSelector("[data-attune=bar] >>> .offer");
}

inEachBrowser("suggestions by keys", {}, (stage) => {
  const draft = (page: Page) => page.$eval("textarea", (field) => field.value);
  const press = async (page: Page, ...keys: Parameters<Page["keyboard"]["press"]>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** The card open over a draft that begins with "Hand: ". */
  const open = async (direction = "ltr"): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await inPage.chip(page);
    await page.focus("textarea");
    await page.keyboard.type("Hand: ");
    await openCard(page);
    expect(await focused(page)).toMatchObject({ kind: "part" });
    return page;
  };

  /** Fills every open field, from one to the next by Tab alone. */
  const walkFields = async (page: Page) => {
    const count = (await inPage.fields(page)).length;
    expect(count).toBeGreaterThan(1);
    for (let at = 0; at < count; at++) {
      await press(page, "Tab");
      expect(await focused(page)).toMatchObject({ kind: "field" });
      await page.keyboard.type(`value ${at}`);
    }
    return count;
  };

  /** Down to the first part of this kind. */
  const goTo = async (page: Page, kind: string) => {
    const place = (await parts(page)).findIndex((part) => part.kind === kind);
    expect(place).toBeGreaterThan(0);
    await press(page, "Home");
    for (let at = 0; at < place; at++) await press(page, "ArrowDown");
    expect((await focused(page)).label).toContain(kind);
    return place;
  };

  it("the standard wording without its acknowledgement: down, Delete, the fields, Enter", async () => {
    const page = await open();
    const place = await goTo(page, "Acknowledgement");
    await press(page, "Delete");
    expect((await focused(page)).label).toMatch(/^Left out\. Acknowledgement: /);
    await press(page, "Home");
    await walkFields(page);
    const kept = (await parts(page)).filter((part) => !part.out);
    expect(kept).toHaveLength((await parts(page)).length - 1);
    await press(page, "Enter");
    await page.waitForFunction(() => document.activeElement?.localName === "textarea");
    expect(visible(await draft(page))).toBe(`Hand: ${kept.map((part) => words(part.label)).join(" ")}`);
    expect(place).toBeGreaterThan(0);
    await undo(page);
    expect(await draft(page)).toBe("Hand: ");
    await page.close();
  });

  it("another wording of a part goes in, with what was typed before", async () => {
    const page = await open();
    const count = await walkFields(page);
    await press(page, "ArrowUp");
    const place = await goTo(page, "Acknowledgement");
    const before = (await parts(page))[place]?.label;
    expect(await note(page)).toContain("1 of ");
    await press(page, "ArrowRight");
    expect((await parts(page))[place]?.label).not.toBe(before);
    expect(await told(page)).toMatch(/^Second of \w+ wordings: /);
    expect(await inPage.fields(page)).toHaveLength(count);
    const offered = (await parts(page)).map((part) => words(part.label)).join(" ");
    await press(page, "Enter");
    await page.waitForFunction(() => document.activeElement?.localName === "textarea");
    expect(visible(await draft(page))).toBe(`Hand: ${visible(offered)}`);
    await page.close();
  });

  it("in a page from right to left, left is the next wording", async () => {
    const page = await open("rtl");
    await goTo(page, "Acknowledgement");
    await press(page, "ArrowLeft");
    expect(await told(page)).toMatch(/^Second of /);
    await page.close();
  });

  it("Ctrl+Z takes changes back, also after the card was closed and opened", async () => {
    const page = await open();
    const before = await parts(page);
    await press(page, "Delete", "ArrowDown", "Delete", "Escape");
    await openCard(page);
    expect((await parts(page)).filter((part) => part.out)).toHaveLength(2);
    await undo(page);
    expect((await focused(page)).label).toBe(before[1]?.label);
    await undo(page);
    expect(await parts(page)).toEqual(before);
    await page.close();
  });

  it("each part has its reason and source beside it", async () => {
    const page = await open();
    for (const part of await parts(page)) {
      expect((await focused(page)).label).toBe(part.label);
      const beside = await note(page);
      expect(beside).toContain(part.kind);
      expect(beside).toMatch(/in customer service|studies elsewhere|no study|\(practice\)/);
      await press(page, "ArrowDown");
    }
    await page.close();
  });

  it("1 to 3, and the arrows at the lengths, choose the length", async () => {
    const page = await open();
    const chosen = () =>
      page.$eval("[data-attune=bar] >>> .lengths :checked", (radio) => radio.parentElement?.textContent);
    const texts = new Set<string>();
    for (const [key, length] of [
      ["1", "Short"],
      ["3", "Full"],
      ["2", "Standard"],
    ] as const) {
      await press(page, key);
      expect(await chosen()).toBe(length);
      expect((await focused(page)).kind).toBe("part");
      texts.add(JSON.stringify(await parts(page)));
    }
    expect(texts.size).toBe(3);
    await press(page, "Home", "ArrowUp", "ArrowRight");
    expect(await chosen()).toBe("Full");
    await press(page, "ArrowLeft", "ArrowLeft");
    expect(await chosen()).toBe("Short");
    await press(page, "ArrowDown");
    expect((await focused(page)).kind).toBe("part");
    await page.close();
  });

  it("Tab and Shift+Tab walk the fields and nothing between them", async () => {
    const page = await open();
    const count = await walkFields(page);
    await page.keyboard.down("Shift");
    for (let at = count - 2; at >= 0; at--) {
      await press(page, "Tab");
      const value = () =>
        page.evaluate(
          () => (document.activeElement?.shadowRoot?.activeElement as HTMLInputElement | null)?.value,
        );
      expect(await value()).toBe(`value ${at}`);
    }
    await page.keyboard.up("Shift");
    await page.close();
  });

  it("letters look for a wording; Enter takes it, Escape leaves it, once more closes and gives the caret back", async () => {
    const page = await open();
    await page.keyboard.type("closing");
    expect((await focused(page)).label).toBe("Find a wording");
    const options = await page.$$eval("[data-attune=bar] >>> [role=option]", (all) =>
      all.map((option) => option.lastChild?.textContent ?? ""),
    );
    expect(options.length).toBeGreaterThan(1);
    await press(page, "ArrowDown", "Enter");
    expect(await focused(page)).toEqual({ kind: "part", label: `Closing: ${options[1]}` });
    await page.keyboard.type("qxz");
    await page.waitForSelector("[data-attune=bar] >>> .nothing");
    await press(page, "Escape");
    expect((await focused(page)).kind).toBe("part");
    await press(page, "Escape");
    await page.waitForFunction(() => document.activeElement?.localName === "textarea");
    await page.keyboard.type("here");
    expect(await draft(page)).toBe("Hand: here");
    await page.close();
  });

  it("with an open field nothing goes in at the first Enter; “Insert anyway” puts in its label", async () => {
    const page = await open();
    await press(page, "Enter");
    expect((await focused(page)).kind).toBe("field");
    expect(await draft(page)).toBe("Hand: ");
    await page.locator("[data-attune=bar] >>> .foot button.quiet").click();
    await page.waitForFunction(() => document.activeElement?.localName === "textarea");
    expect(await draft(page)).toMatch(/\[When you will write again\]/);
    await page.close();
  });

  // The other browser can't be told to take a system's colours.
  itIn(
    "chromium",
    stage,
    "in a system's own colours the button's drawing has those of its words",
    async () => {
      const page = await stage.attuned.newPage();
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: "active" }],
      });
      await page.goto(`${stage.inbox.url}#/1`);
      await page.focus("textarea");
      const pill = await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
      const colours = await pill?.evaluate((button) =>
        [button.querySelector("svg"), button.querySelector("span")].map(
          (one) => one && getComputedStyle(one).color,
        ),
      );
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      expect(colours?.[0]).toBe(colours?.[1]);
      await page.close();
    },
  );

  it("the page's own keys hear nothing of all this", async () => {
    const page = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of ["keydown", "keyup", "keypress", "input"])
        document.addEventListener(type, () => heard.push(type));
    });
    await press(page, "ArrowDown", "ArrowRight", "Delete", "1", "j", "Escape", "/", "Escape", "Tab");
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });
});

inEachBrowser(
  "suggestions in a low window with 200 % zoom",
  { width: 640, height: 560, scale: 2 },
  (stage) => {
    it("lie inside of it, and the part with the focus is seen whole", async () => {
      const page = await stage.attuned.newPage();
      await page.goto(`${stage.inbox.url}#/1`);
      await inPage.chip(page);
      // Most of the box lies below the window, and its button is seen while the box is.
      await page.$eval("textarea", (box) => {
        box.scrollIntoView({ block: "center" });
        box.focus();
      });
      await openCard(page);
      await page.waitForFunction(() => {
        const root = document.querySelector("[data-attune=bar]")?.shadowRoot;
        const box = root?.querySelector(".card")?.getBoundingClientRect();
        return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      });
      const seen = () =>
        page.evaluate(() => {
          const root = document.querySelector("[data-attune=bar]")?.shadowRoot;
          const [part, body] = [root?.activeElement, root?.querySelector(".body")].map((one) =>
            one?.getBoundingClientRect(),
          );
          return part && body && part.top >= body.top && part.bottom <= body.bottom;
        });
      for (const key of ["End", "Home", "ArrowDown"] as const) {
        await page.keyboard.press(key);
        expect(await seen()).toBe(true);
      }
      await page.close();
    });
  },
);
