import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";

inEachBrowser("the reply box", {}, (stage) => {
  const open = async (id = "1"): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    await inPage.chip(page);
    return page;
  };
  const draft = (page: Page) => page.$eval("textarea", (field) => field.value);

  it("Insert with an empty field puts nothing in, and goes to that field", async () => {
    const page = await open();
    await inPage.openReplyHelp(page);
    const button = await page.waitForSelector("[data-attune=bar] >>> button.primary");
    await button?.click();
    const focused = await page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return [inner?.className, inner?.getAttribute("aria-invalid")];
    });
    expect(focused).toEqual(["field missed", "true"]);
    expect(await draft(page)).toBe("");
    await page.close();
  });

  it("taken away while the card is open: what was typed is kept, shown, and goes into the box that comes back", async () => {
    const page = await open();
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "typed with care");
    await page.evaluate(() => {
      (window as unknown as { form: Element }).form = document.querySelector("form") as Element;
      document.querySelector("form")?.remove();
    });
    const kept = await page.waitForSelector("[data-attune=bar] >>> textarea.kept");
    expect(await kept?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain("typed with care");
    await page.evaluate(() =>
      document.querySelector("#thread")?.append((window as unknown as { form: Element }).form),
    );
    await page.waitForSelector("[data-attune=bar] >>> button.primary");
    await inPage.insert(page);
    expect(await draft(page)).toContain("typed with care");
    await page.close();
  });

  it("another conversation opened under the card: the text is kept, and a new one is made when asked for", async () => {
    const page = await open("1");
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "meant for Derek");
    await page.evaluate(() => {
      location.hash = "#/3";
    });
    await page.waitForFunction(() => document.querySelector("article")?.dataset["name"] === "Tomás Herrera");
    const kept = await page.waitForSelector("[data-attune=bar] >>> textarea.kept");
    expect(await kept?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain("meant for Derek");
    const anew = await page.waitForSelector("[data-attune=bar] >>> ::-p-text(Make one for this message)");
    await anew?.press("Enter");
    await page.waitForSelector("[data-attune=bar] >>> ::-p-text(Answering Tomás Herrera)");
    expect(await inPage.offered(page)).toContain("Tomás");
    expect(await draft(page)).toBe("");
    await page.close();
  });

  it("read-only: says that the box takes no text", async () => {
    const page = await open();
    await page.$eval("textarea", (field) => {
      field.readOnly = true;
    });
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "x");
    await (await page.$("[data-attune=bar] >>> button.primary"))?.click();
    await page.waitForFunction(() =>
      document
        .querySelector("[data-attune=bar]")
        ?.shadowRoot?.textContent?.includes("takes no text at the moment"),
    );
    await page.close();
  });

  it("keyboard alone: chip, card, suggestion, fields, insert, back in the draft", async () => {
    const page = await open();
    const inShadow = (selector: string) =>
      page.evaluate(
        (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false,
        selector,
      );
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 40; presses++) {
        if (await inShadow(selector)) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never came to ${selector}`);
    };
    await page.focus("nav a:last-child");
    await tabTo("button.mood");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-attune=chip] >>> .card.reading");
    await page.keyboard.press("Escape");
    expect(await inShadow("button.mood")).toBe(true);
    await page.focus("textarea");
    await page.keyboard.type("Hand: ");
    await tabTo("button.pill");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-attune=bar] >>> .offer");
    const count = (await inPage.fields(page)).length;
    await tabTo(".field");
    for (let field = 0; field < count; field++) {
      await page.keyboard.type(`value ${field}`);
      if (field < count - 1) await page.keyboard.press("Tab");
    }
    const offered = await inPage.offered(page);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    expect(await draft(page)).toBe(`Hand: ${offered}`);
    await page.close();
  });

  it("the page's own keys hear nothing of what is typed in Attune", async () => {
    const page = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of ["keydown", "keyup", "keypress", "input"])
        document.addEventListener(type, () => heard.push(type));
    });
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "j k / ?");
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });
});
