import { extensionFolder } from "../../scripts/extension.ts";
import { type AttunedBrowser, openInFirefox } from "./launch.ts";

/** Ends the background as the browser does when it is idle. */
export async function putToSleep({ kind, browser }: AttunedBrowser): Promise<void> {
  if (kind === "chromium") {
    const target = await browser.waitForTarget((one) => one.type() === "service_worker");
    await (await target.worker())?.close();
    return;
  }
  const page = await browser.newPage();
  await openInFirefox(page, "about:debugging#/runtime/this-firefox");
  // This page of the browser forbids the driver's own waiting scripts, so it is asked plainly.
  await comesTrue(() =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>(
        ".qa-temporary-extension-terminate-bgscript-button",
      );
      button?.click();
      return button !== null;
    }),
  );
  await comesTrue(() =>
    page.evaluate(() => document.querySelector(".extension-backgroundscript__status--stopped") !== null),
  );
  await page.close();
}

async function comesTrue(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition())) if (Date.now() > deadline) throw new Error("It never came true");
}

/** Installs the extension over itself, as the browser does with a new version. */
export async function update({ kind, browser }: AttunedBrowser): Promise<void> {
  await browser.installExtension(extensionFolder(kind));
}
