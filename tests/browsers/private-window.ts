import type { Page } from "puppeteer-core";
import { extensionFolder } from "../../scripts/extension.ts";
import type { AttunedBrowser } from "./launch.ts";

interface Privileged {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: object, done: () => void): void;
      updateExtensionConfiguration(change: object, done: () => void): void;
    };
    windows: { create(what: object): Promise<unknown> };
    extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  };
}

/** The first Firefox whose protocol can allow an extension in private windows (140 takes no notice of the word). */
const FIREFOX_ALLOWS = 153;

/** Whether a test can let Attune run in private windows of this browser. */
export async function canAllowPrivate({ kind, browser }: AttunedBrowser): Promise<boolean> {
  const [, version = "0"] = /(\d+)/.exec(await browser.version()) ?? [];
  return kind === "chromium" || Number(version) >= FIREFOX_ALLOWS;
}

/** Lets Attune run in private windows, which an agent does on the browser's own page of extensions. */
async function allowInPrivate(attuned: AttunedBrowser): Promise<void> {
  if (attuned.kind === "firefox") {
    // The driver's own `installExtension` has no word for it; the protocol has (Firefox 153).
    const { connection } = attuned.browser as unknown as {
      connection: { send(method: string, params: object): Promise<unknown> };
    };
    await connection.send("webExtension.install", {
      extensionData: { type: "path", path: extensionFolder("firefox") },
      "moz:allowPrivateBrowsing": true,
    });
    return;
  }
  const own = await attuned.ownPage("options.html");
  const id = await own.evaluate(() => location.hostname);
  await own.close();
  const page = await attuned.browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Privileged).chrome;
    // Without developer mode Chromium would not start an unpacked extension again after the change.
    await new Promise<void>((done) =>
      developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done),
    );
    await new Promise<void>((done) =>
      developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }, done),
    );
  }, id);
  await page.close();
}

/** Opens an address in a private window with Attune in it. */
export async function openInPrivate(attuned: AttunedBrowser, address: string): Promise<Page> {
  await allowInPrivate(attuned);
  // The change starts the extension anew, and until it is back its pages can't be opened.
  const own = await untilItOpens(() => attuned.ownPage("options.html"));
  await own.evaluate(
    (url) => (globalThis as unknown as Privileged).chrome.windows.create({ incognito: true, url }),
    address,
  );
  await own.close();
  if (attuned.kind === "chromium") {
    const target = await attuned.browser.waitForTarget((one) => one.url().startsWith(address));
    const page = await target.page();
    if (page) return page;
    throw new Error("The private window has no page");
  }
  return untilItOpens(async () => {
    for (const page of await attuned.browser.pages()) {
      // A page that went with the extension's restart answers nothing any more.
      const at = await page.evaluate(() => location.href).catch(() => "");
      if (at.startsWith(address)) return page;
    }
    throw new Error("No private window shows it");
  });
}

async function untilItOpens<T>(open: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
