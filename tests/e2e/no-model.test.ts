import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { extensionFolder } from "../../scripts/extension.ts";
import { inPage, panelFor } from "../browsers/attune.ts";
import { inEachBrowser, itIn } from "./each-browser.ts";

const FILE = "models/tone-en.bin";
const SENTENCE =
  "Attune can't read tone or suggest replies: its model file is missing or damaged. Please update or reinstall Attune. Your notes still work.";

const remove = (folder: string) => rmSync(join(folder, FILE));
const flipOneBit = (folder: string) => {
  const bytes = readFileSync(join(folder, FILE));
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(join(folder, FILE), bytes);
};

for (const [what, spoil] of [
  ["removed", remove],
  ["changed by one bit", flipOneBit],
] as const) {
  inEachBrowser(`the model's file ${what}`, { spoil }, (stage) => {
    const open = async (): Promise<Page> => {
      const page = await stage.attuned.newPage();
      await page.goto(`${stage.inbox.url}#/2`);
      await page.waitForSelector("[data-attune=chip] >>> button.no-tone");
      return page;
    };
    const says = (page: Page, words: string) => page.waitForSelector(`::-p-text(${words})`);

    it("the page says so once, at the latest message, and a click says what to do", async () => {
      const page = await open();
      const chips = await page.$$eval("article", (articles) =>
        articles.map((article) => article.querySelectorAll("[data-attune=chip]").length),
      );
      expect(chips).toEqual([0, 0, 1]);
      expect(await inPage.chip(page)).toBe("Attune can't read tone");
      expect(await inPage.card(page)).toContain(SENTENCE);
      await page.close();
    });

    it("the card at the reply box knows whom the draft answers, and says why it suggests nothing", async () => {
      const page = await open();
      await page.focus("textarea");
      await (await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true }))?.click();
      await page.waitForSelector("[data-attune=bar] >>> [role=alert]");
      const card = await inPage.replyHelp(page);
      expect(card).toContain("Answering Aisha Bello");
      expect(card).toContain(SENTENCE);
      await page.close();
    });

    it("the panel says so, knows the customer, and keeps a note", async () => {
      const page = await open();
      const panel = await panelFor(stage.attuned, stage.inbox.url);
      await says(panel, "its model file is missing or damaged");
      await says(panel, "aisha.bello@customer.example");
      await panel.type("textarea", "Calls herself Aisha.");
      await says(panel, "Saved");
      await panel.close();
      await page.close();
    });

    itIn("chromium", stage, "the popup says so beside what it sees", async () => {
      const page = await open();
      await page.bringToFront();
      const target = await stage.attuned.browser.waitForTarget((one) => one.type() === "service_worker");
      const worker = await target.worker();
      await worker?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
        ).chrome.action.openPopup(),
      );
      const popup = await (
        await stage.attuned.browser.waitForTarget((one) => one.url().includes("popup.html"))
      ).asPage();
      await says(popup, "its model file is missing or damaged");
      await says(popup, "I can see 3 messages, 2 from a customer.");
      await page.close();
    });

    it("the file comes back: trying again reads the messages", async () => {
      const page = await open();
      await inPage.card(page);
      copyFileSync(join(extensionFolder(stage.kind), FILE), join(stage.folder, FILE));
      await page.locator("[data-attune=chip] >>> .foot button").click();
      await page.waitForFunction(() => document.querySelectorAll("[data-attune=chip]").length === 2);
      expect(await page.$("[data-attune=chip] >>> button.no-tone")).toBeNull();
      await page.close();
    });
  });
}
