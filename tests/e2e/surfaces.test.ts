import type { Page, Target } from "puppeteer-core";
import { expect } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { inEachBrowser, itIn } from "./each-browser.ts";

inEachBrowser("the browser's own places", {}, (stage) => {
  const open = async (id: string): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    await inPage.chip(page);
    return page;
  };
  const surface = async (path: string): Promise<Page> => {
    const target: Target = await stage.attuned.browser.waitForTarget((one) => one.url().includes(path));
    return target.asPage();
  };
  /** The panel and the popup draw no frames of their own in a browser without a window. */
  const says = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);

  itIn(
    "chromium",
    stage,
    "a click on the card opens the side panel, which follows the page and saves a note",
    async () => {
      const page = await open("1");
      await inPage.card(page);
      await (await page.$("[data-attune=chip] >>> .foot button"))?.click();
      const panel = await surface("sidepanel.html");
      await says(panel, "derek.olsen@customer.example");
      await panel.type("textarea", "Noted in the panel.");
      await says(panel, "Saved");
      await page.evaluate(() => {
        location.hash = "#/3";
      });
      await says(panel, "tomas.herrera@customer.example");
      expect(await panel.evaluate(() => document.body.innerText)).not.toContain("Noted in the panel.");
      await page.evaluate(() => {
        location.hash = "#/8";
      });
      await says(panel, "Noted in the panel.");
      await page.close();
    },
  );

  itIn("firefox", stage, "Firefox lets no page open its sidebar: the card says where to click", async () => {
    const page = await open("1");
    await inPage.card(page);
    await (await page.$("[data-attune=chip] >>> .foot button"))?.click();
    await page.waitForFunction(() =>
      document.querySelector("[data-attune=chip]")?.shadowRoot?.textContent?.includes("Click Attune's icon"),
    );
    await page.close();
  });

  itIn("chromium", stage, "the popup says what Attune sees, and turns it off", async () => {
    const page = await open("2");
    await page.bringToFront();
    const target = await stage.attuned.browser.waitForTarget((one) => one.type() === "service_worker");
    const worker = await target.worker();
    await worker?.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
      ).chrome.action.openPopup(),
    );
    const popup = await surface("popup.html");
    await says(popup, "I can see 3 messages, 2 from a customer.");
    await says(popup, "I can see a reply box.");
    await popup.evaluate(() => {
      const off = [...document.querySelectorAll("button")].find((one) =>
        one.textContent?.startsWith("Turn off"),
      );
      off?.click();
    });
    await says(popup, "Turn on for");
    await page.close();
  });
});
