import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, expect, it } from "vitest";
import { inPage, panelFor } from "../browsers/attune.ts";
import { type AttunedBrowser, launch } from "../browsers/launch.ts";
import { inEachBrowser, itIn, type Stage } from "./each-browser.ts";

const folder = await mkdtemp(join(tmpdir(), "attune-storage-"));
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const says = (panel: Page, words: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

async function openDerek(stage: Stage, attuned: AttunedBrowser): Promise<Page> {
  const page = await attuned.newPage();
  await page.goto(`${stage.inbox.url}#/1`);
  await inPage.chip(page);
  return page;
}

inEachBrowser("storage", {}, (stage) => {
  it("can't be opened: a calm sentence, what was typed stays, and all the rest of Attune goes on", async () => {
    const profile = join(folder, `broken-${stage.kind}`);
    const first = await launch(stage.kind, { profile });
    const { host } = new URL(
      (await first.ownPage("options.html").then((page) => page.evaluate(() => location.href))) as string,
    );
    await first.close();
    await breakDatabase(stage, profile, host);

    const attuned = await launch(stage.kind, { profile });
    await attuned.turnOn(stage.inbox.url);
    const page = await openDerek(stage, attuned);
    const panel = await panelFor(attuned, stage.inbox.url);
    await says(panel, "this browser doesn't let Attune use its storage");
    await panel.type("textarea", "Typed although it can't be kept.");
    await says(panel, "What you wrote stays here");
    expect(await panel.$eval("textarea", (field) => field.value)).toBe("Typed although it can't be kept.");
    await page.bringToFront();
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Derek Olsen");
    await attuned.close();
    expect(attuned.troubles).toEqual([]);
  });

  itIn(
    "chromium",
    stage,
    "full: a calm sentence, the text stays, and is saved when there is room again",
    async () => {
      const page = await openDerek(stage, stage.attuned);
      const panel = await panelFor(stage.attuned, stage.inbox.url);
      const tools = await panel.createCDPSession();
      const origin = await panel.evaluate(() => location.origin);
      await tools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
      await panel.type("textarea", "Typed while the disk was full.");
      await says(panel, "no room left on this machine");
      expect(await panel.$eval("textarea", (field) => field.value)).toBe("Typed while the disk was full.");
      await tools.send("Storage.overrideQuotaForOrigin", { origin });
      await panel.click(".trouble button");
      await says(panel, "Saved");
      await panel.reload();
      await says(panel, "Typed while the disk was full.");
      await panel.close();
      await page.close();
    },
  );
});

/** Puts a plain file where the browser would keep the extension's database, as a damaged profile has it. */
async function breakDatabase({ kind }: Stage, profile: string, host: string): Promise<void> {
  if (kind === "chromium") {
    const place = join(profile, "Default", "IndexedDB");
    await rm(place, { recursive: true, force: true });
    await writeFile(place, "not a folder");
    return;
  }
  const place = join(profile, "storage", "default", `moz-extension+++${host}`);
  await mkdir(place, { recursive: true });
  await rm(join(place, "idb"), { recursive: true, force: true });
  await writeFile(join(place, "idb"), "not a folder");
}
