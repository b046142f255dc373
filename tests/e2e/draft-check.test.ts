import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage, undo } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";

/** Derek was charged twice, asks for his money and why: the answer of somebody in a hurry. */
const HURRIED = "Hello Derick,\n\nWe apologise for any inconvenience and will reply as soon as possible.";

inEachBrowser("the check of the draft", {}, (stage) => {
  const open = async (): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    await page.focus("textarea");
    return page;
  };
  const draft = (page: Page) => page.$eval("textarea", (field) => field.value);
  const findings = (page: Page) =>
    page.$$eval("[data-attune=bar] >>> .finding q", (quotes) => quotes.map((quote) => quote.textContent));
  /** Goes by arrow keys to the finding of these words. */
  const goTo = async (page: Page, words: string) => {
    const all = await findings(page);
    const place = all.indexOf(words);
    expect(all).toContain(words);
    for (let at = 0; at < all.length; at++) await page.keyboard.press("ArrowUp");
    for (let at = 0; at < place; at++) await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      (wanted) =>
        document.activeElement?.shadowRoot?.activeElement?.querySelector("q")?.textContent === wanted &&
        document.activeElement.shadowRoot.activeElement.matches(".current"),
      {},
      words,
    );
  };

  it("is silent on an empty draft, speaks while the agent writes, and is content with a good reply", async () => {
    const page = await open();
    expect(await page.$("[data-attune=bar] >>> button.check")).toBeNull();
    await page.keyboard.type(HURRIED);
    expect(await inPage.check(page, /to look at/)).toMatch(/^[2-5] to look at$/);
    await page.$eval("textarea", (field) => field.select());
    await page.keyboard.type(
      "Hello Derek,\n\nI'm sorry that your card was charged twice for order #48213 and that nobody answered you. I have sent the second charge back today; it is on your card by Tuesday. It happened because the payment page sent your order twice, and that is mended.\n\nI will look at your account again on Tuesday at noon and write to you. Thank you for your patience with us.",
    );
    expect(await inPage.check(page, /^(?!.*to look at)/)).not.toMatch(/Nothing found/);
    await page.close();
  });

  it("keyboard alone: to a finding, its words replaced, taken back by the browser's own undo", async () => {
    const page = await open();
    await page.keyboard.type(HURRIED);
    await inPage.check(page, /to look at/);
    await inPage.openCheck(page);
    await goTo(page, "Derick");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("textarea")?.value.startsWith("Hello Derek,"));
    expect(await draft(page)).toBe(HURRIED.replace("Derick", "Derek"));
    await page.focus("textarea");
    await undo(page);
    expect(await draft(page)).toBe(HURRIED);
    await page.close();
  });

  it("muted for the agent: gone here, listed in the settings, and back when it may speak again", async () => {
    const page = await open();
    await page.keyboard.type(HURRIED);
    const before = await inPage.check(page, /to look at/);
    await inPage.openCheck(page);
    await goTo(page, "as soon as possible");
    const words = await findings(page);
    await page.keyboard.down("Shift");
    await page.keyboard.press("M");
    await page.keyboard.up("Shift");
    await inPage.check(page, new RegExp(`^${Number.parseInt(before, 10) - 1} to look at$`));
    expect(await findings(page)).toEqual(words.filter((one) => one !== "as soon as possible"));
    const settings = await stage.attuned.ownPage("options.html");
    const row = await settings.waitForSelector(".sites li ::-p-text(Vague time)");
    await row?.evaluate((words) => words.closest("li")?.querySelector("button")?.click());
    await settings.waitForFunction(
      () => !document.querySelector(".sites")?.textContent.includes("Vague time"),
    );
    await settings.close();
    await page.bringToFront();
    await page.focus("textarea");
    await page.keyboard.type(" ");
    await inPage.check(page, new RegExp(`^${before}$`));
    await page.close();
  });

  it("a finding marked as wrong is kept with its words, and can be taken off in the settings", async () => {
    const page = await open();
    await page.keyboard.type(HURRIED);
    await inPage.check(page, /to look at/);
    await inPage.openCheck(page);
    await goTo(page, "Derick");
    await page.keyboard.press("w");
    await page.waitForSelector("[data-attune=bar] >>> ::-p-text(Noted as wrong)");
    const settings = await stage.attuned.ownPage("options.html");
    const listed = await settings.waitForSelector("q");
    expect(await listed?.evaluate((quote) => quote.textContent)).toBe("Derick");
    await (await settings.$("::-p-text(Take off)"))?.evaluate((button) => (button as HTMLElement).click());
    await settings.waitForSelector("::-p-text(None. In the draft check)");
    await settings.close();
    await page.close();
  });

  it("a sentence of a lamp goes in where it belongs, and nothing runs together", async () => {
    const page = await open();
    await page.keyboard.type("Hello Derek,\n\nI refunded it.");
    await inPage.check(page, / of /);
    await inPage.openCheck(page);
    const unfold = async (words: RegExp) => {
      const summaries = await page.$$("[data-attune=bar] >>> .lamp-list summary");
      for (const summary of summaries) {
        if (!words.test(await summary.evaluate((line) => line.textContent))) continue;
        await summary.press("Enter");
        const take = await summary.evaluateHandle(
          (line) => line.parentElement?.querySelector("[data-take]") ?? null,
        );
        const button = take.asElement() as typeof summary | null;
        if (button) await button.press("Enter");
        return button !== null;
      }
      return false;
    };
    expect(await unfold(/^Ending/)).toBe(true);
    await page.waitForFunction(() => (document.querySelector("textarea")?.value.length ?? 0) > 40);
    expect(await draft(page)).toMatch(/^Hello Derek,\n\nI refunded it\. [A-Z][^\n]*[.!]$/);
    await page.close();
  });

  it("Escape closes the card also from the draft, and the page hears nothing of it", async () => {
    const page = await open();
    await page.keyboard.type(HURRIED);
    await inPage.check(page, /to look at/);
    await inPage.openCheck(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      document.addEventListener("keydown", (event) => heard.push(event.key));
    });
    await page.focus("textarea");
    await page.keyboard.press("Escape");
    await page.waitForFunction(
      () => document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector(".card.review") === null,
    );
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.close();
  });

  it("with more findings than are shown the keyboard stays in the card when one is muted", async () => {
    const page = await open();
    await page.keyboard.type(
      `${HURRIED} You should have told us earlier. Unfortunately, per our policy we cannot do that. Actually, you must wait!! [NAME]`,
    );
    await inPage.check(page, /^5\+ to look at$/);
    await inPage.openCheck(page);
    const before = await findings(page);
    await page.keyboard.press("m");
    await page.waitForFunction(
      (first) =>
        document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector(".finding q")?.textContent !==
        first,
      {},
      before[0],
    );
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.matches(".finding") ?? false,
    );
    await page.close();
  });
});
