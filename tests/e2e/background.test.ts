import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import type { AttunedBrowser } from "../browsers/launch.ts";
import { inEachBrowser, type Stage } from "./each-browser.ts";

inEachBrowser("the background", { quickSleep: true }, (stage) => {
  const open = async (id: string): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    await inPage.chip(page);
    return page;
  };

  it("put to sleep: wakes for the next request and still knows which message is answered", async () => {
    const page = await open("1");
    await putToSleep(stage);
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
    await reload(stage.attuned);
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

/** Ends the background as the browser does when it is idle. */
async function putToSleep({ kind, attuned }: Stage): Promise<void> {
  if (kind === "chromium") {
    const target = await attuned.browser.waitForTarget((one) => one.type() === "service_worker");
    await (await target.worker())?.close();
    return;
  }
  // Firefox ends it by itself (after a second here, half a minute by default); a page of its own can see that.
  const watcher = await attuned.ownPage("options.html");
  await watcher.waitForFunction(
    () =>
      (
        globalThis as unknown as { chrome: { extension: { getViews(filter: object): unknown[] } } }
      ).chrome.extension.getViews({
        type: "background",
      }).length === 0,
  );
  await watcher.close();
}

/** What the browser does when a new version was installed. */
async function reload(attuned: AttunedBrowser): Promise<void> {
  const page = await attuned.ownPage("options.html");
  await page
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
}
