/**
 * `npm run demo`: a sample inbox and a browser with Attune in it. Without a display it does the main job by itself,
 * says each step's result and writes pictures. Ctrl-C ends all of it.
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { launch } from "../tests/browsers/launch.ts";
import { type BrowserKind, ensureBrowser, hasDisplay } from "./browsers.ts";
import { startDemoInbox } from "./demo/inbox.ts";
import { doMainJob } from "./demo/main-job.ts";
import { buildExtension } from "./extension.ts";
import { ROOT } from "./steps.ts";

const kind = await pickBrowser();
if (kind) {
  console.log("Building the extension …");
  buildExtension(kind);
  const inbox = await startDemoInbox();
  try {
    if (hasDisplay() && !process.argv.includes("--headless")) await openForThePerson(kind, inbox.url);
    else await showBySelf(kind);
  } finally {
    await inbox.close();
  }

  async function showBySelf(browser: BrowserKind): Promise<void> {
    const folder = join(ROOT, ".cache", "demo");
    mkdirSync(folder, { recursive: true });
    console.log(`No display here, so ${browser} runs unseen and does the main job by itself.\n`);
    let step = 0;
    const stop = new AbortController();
    endOnSignal(() => stop.abort());
    try {
      await doMainJob(browser, inbox, folder, (line) => console.log(`  ${++step}. ${line}`), stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      process.exitCode = 130;
      return;
    }
    console.log(`\nDone. Pictures of each step: ${relative(process.cwd(), folder) || "."}/`);
  }
}

async function pickBrowser(): Promise<BrowserKind | null> {
  const missing: string[] = [];
  for (const one of ["chromium", "firefox"] as const) {
    const found = await ensureBrowser(one);
    if (!("missing" in found)) return one;
    missing.push(found.missing);
  }
  console.error(missing[0]);
  process.exitCode = 1;
  return null;
}

async function openForThePerson(browser: BrowserKind, url: string): Promise<void> {
  const attuned = await launch(browser, { visible: true, ownSignals: true });
  const closed = new Promise<void>((done) => {
    attuned.browser.on("disconnected", () => done());
    endOnSignal(() => done());
  });
  await attuned.turnOn(url);
  const page = await attuned.newPage();
  await page.goto(`${url}#/1`);
  console.log(`\nThe demo inbox is open, with Attune in it: ${url}`);
  console.log("Click the chip at Derek's name. Then click into the reply box and press “Reply help”.");
  console.log(
    "For notes, click Attune's icon in the toolbar. Close the browser, or press Ctrl-C here, to end.",
  );
  await closed;
  await attuned.close().catch(() => {});
}

/** Runs `end` at Ctrl-C or when told to stop. */
function endOnSignal(end: () => void): void {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, end);
}
