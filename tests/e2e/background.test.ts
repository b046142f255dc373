import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { putToSleep, update } from "../browsers/background.ts";
import { inEachBrowser } from "./each-browser.ts";

inEachBrowser("the background", {}, (stage) => {
  const open = async (id: string): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    await inPage.chip(page);
    return page;
  };

  it("put to sleep: wakes for the next request and still knows which message is answered", async () => {
    const page = await open("1");
    await putToSleep(stage.attuned);
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Derek Olsen");
    await page.close();
  });

  it("updated while a page is open: the old script leaves nothing, the new one takes over, the draft stays", async () => {
    const page = await open("2");
    await inPage.chip(page, 1);
    await page.type("textarea", "half a sentence");
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll("[data-attune]")) mark.setAttribute("data-old", "");
    });
    await update(stage.attuned);
    await page.waitForFunction(
      () =>
        document.querySelectorAll("[data-attune][data-old]").length === 0 &&
        document.querySelectorAll("[data-attune=chip]").length === 2 &&
        document.querySelectorAll("[data-attune=bar]").length === 1,
    );
    expect(await page.$eval("textarea", (field) => field.value)).toBe("half a sentence");
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Aisha Bello");
    await page.close();
  });
});
