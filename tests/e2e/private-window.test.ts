import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { canAllowPrivate, openInPrivate } from "../browsers/private-window.ts";
import { inEachBrowser } from "./each-browser.ts";

inEachBrowser("a private window", {}, (stage) => {
  it("reads and suggests, keeps no notes, and says so; other windows learn nothing of it", async () => {
    if (!(await canAllowPrivate(stage.attuned))) {
      // This browser can't be given leave by a test; without leave Attune is in no private window.
      await expect(openInPrivate(stage.attuned, `${stage.inbox.url}#/1`)).rejects.toThrow(/incognito/);
      return;
    }
    const page = await openInPrivate(stage.attuned, `${stage.inbox.url}#/1`);
    expect(await inPage.chip(page)).toMatch(/upset/i);
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Derek Olsen");
    const panel = await stage.attuned.ownPage(
      `sidepanel.html?tab=${await stage.attuned.tabId(stage.inbox.url)}`,
    );
    await panel.waitForFunction(() => document.body.innerText.includes("This is a private window"));
    expect(await panel.$("textarea")).toBeNull();
    await panel.close();
    await page.close();
  });
});
