import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage, panelFor } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";

inEachBrowser("a site turned on or off while pages are open", {}, (stage) => {
  const otherSite = () => stage.inbox.url.replace("127.0.0.1", "localhost");
  const open = async (address: string): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(address);
    await page.waitForSelector("[data-message]");
    return page;
  };
  const marks = (page: Page) => page.$$eval("[data-attune]", (all) => all.length);
  /** The next mail comes in on a page that stays. */
  const addMessage = (page: Page) =>
    page.evaluate(() => {
      const last = document.querySelector("[data-message]");
      const next = last?.cloneNode(true) as HTMLElement;
      for (const mark of next.querySelectorAll("[data-attune]")) mark.remove();
      next.dataset.message = "later";
      last?.after(next);
    });
  const says = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);

  it("turning on another site leaves an open card and what was typed in it", async () => {
    const page = await open(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    await inPage.openReplyHelp(page);
    expect(await inPage.fields(page)).not.toHaveLength(0);
    await inPage.fillFields(page, () => "typed");
    const offered = await inPage.offered(page);
    expect(offered).toContain("typed");
    const other = await open(`${otherSite()}#/3`);
    expect(await marks(other)).toBe(0);
    await stage.attuned.turnOn(otherSite());
    await inPage.chip(other);
    expect(await inPage.offered(page)).toBe(offered);
    await other.close();
    await page.close();
  });

  it("turning one off ends Attune in its open pages, and there only", async () => {
    const page = await open(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    const other = await open(`${otherSite()}#/3`);
    await inPage.chip(other);
    const panel = await panelFor(stage.attuned, stage.inbox.url);
    await says(panel, "derek.olsen@customer.example");

    const options = await stage.attuned.ownPage("options.html");
    await options.waitForSelector(".sites li");
    await options.evaluate(() => {
      const row = [...document.querySelectorAll(".sites li")].find((one) =>
        one.textContent?.includes("127.0.0.1"),
      );
      row?.querySelector("button")?.click();
    });
    await says(options, "Attune is off for http://127.0.0.1.");
    await page.waitForFunction(() => document.querySelector("[data-attune]") === null);
    await says(panel, "No customer on screen");

    // The page that is still on shows when a script would have seen the message; pages behind another one are slower.
    await page.bringToFront();
    await addMessage(page);
    await addMessage(other);
    await other.waitForFunction(() => document.querySelectorAll("[data-attune=chip]").length === 2, {
      polling: 50,
    });
    expect(await marks(page)).toBe(0);
    expect(await panel.evaluate(() => document.body.innerText)).toContain("No customer on screen");

    await stage.attuned.turnOn(stage.inbox.url);
    await page.bringToFront();
    await inPage.chip(page, 1);
    await says(panel, "derek.olsen@customer.example");
    for (const one of [options, panel, other, page]) await one.close();
  });
});
