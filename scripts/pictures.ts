/**
 * `npm run pictures`: makes the README's pictures from the real extension in headless Chromium, into
 * `.github/pictures/`. Roundcube and Request Tracker are left out where they can't run. `npm run pictures icon` draws
 * `public/icon/` from `scripts/icon.svg` instead. Words name what to make: icon, demo, hosts.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page, ScreenshotClip } from "puppeteer-core";
import { inPage, panelFor } from "../tests/browsers/attune.ts";
import { type AttunedBrowser, launch } from "../tests/browsers/launch.ts";
import { requestTrackerPage } from "../tests/hosts/request-tracker-page.ts";
import { roundcubePage } from "../tests/hosts/roundcube-page.ts";
import { HOSTS } from "../tests/hosts/servers/config.ts";
import { stopHosts } from "../tests/hosts/servers/down.ts";
import { startHosts } from "../tests/hosts/servers/up.ts";
import { startDemoInbox } from "./demo/inbox.ts";
import { buildExtension } from "./extension.ts";
import { ROOT } from "./steps.ts";

const FOLDER = join(ROOT, ".github", "pictures");
const ICONS = join(ROOT, "public", "icon");
const WINDOW = { width: 1240, height: 680 };
const PANEL = { width: 360, height: 440 };
/** Device pixels per CSS pixel: sharp on dense screens. */
const SCALE = 2;

const NOTES = [
  "Was charged twice in November. The second charge goes back by bank transfer, not to the card.",
  "Prefers short answers, and a call in the afternoon when it is urgent.",
];

const made: string[] = [];

async function keep(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, ...(clip ? { clip } : {}) });
  // A third of the size where the tool is at hand; the picture is right without it.
  spawnSync("pngquant", [
    "--force",
    "--skip-if-larger",
    "--quality=80-98",
    "--speed=1",
    "--output",
    path,
    path,
  ]);
  made.push(path);
}

/** What the agent would type, by a word of the field's label. */
const ANSWERS: [RegExp, string][] = [
  [/^when\b/i, "by Tuesday noon"],
  [/went wrong/i, "somebody tried to get into your account from Hanoi"],
  [/stolen/i, "No. The login was stopped before anybody got in."],
  [/right now/i, "Please choose a new password, with the link below."],
  [/quickly/i, "I am here until six today."],
];
const answer = (label: string) =>
  ANSWERS.find(([wanted]) => wanted.test(label))?.[1] ??
  "I have sent the second charge back to your card today.";

async function picturesOfDemo(dark: boolean): Promise<void> {
  const theme = dark ? "dark" : "light";
  const inbox = await startDemoInbox();
  const attuned = await launch("chromium", { ...WINDOW, scale: SCALE, dark });
  try {
    await attuned.turnOn(inbox.url);
    const page = await attuned.newPage();
    await page.goto(`${inbox.url}#/1`);
    await inPage.chip(page);
    await inPage.card(page);
    await keep(page, `reading-${theme}`);
    await page.keyboard.press("Escape");
    await pictureOfPanel(attuned, inbox.url, `panel-${theme}`);
    await page.bringToFront();
    await pictureOfCheck(page, `check-${theme}`);
    await page.bringToFront();
    await page.goto(`${inbox.url}#/3`);
    await page.reload();
    await inPage.chip(page);
    await page.focus("textarea");
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, answer);
    const body = await page.$("[data-attune=bar] >>> .body");
    await body?.evaluate((element) => element.scrollTo(0, 0));
    await keep(page, `reply-${theme}`);
    quiet(attuned);
  } finally {
    await attuned.close();
    await inbox.close();
  }
}

const HURRIED =
  "Hello Derick,\n\nWe apologise for any inconvenience. Our team is looking into the issue and will get back to you as soon as possible.\n\n[NAME]";

async function pictureOfCheck(page: Page, name: string): Promise<void> {
  await page.setViewport({ ...WINDOW, height: 860, deviceScaleFactor: SCALE });
  await page.focus("textarea");
  await page.keyboard.type(HURRIED);
  await inPage.check(page, /to look at/);
  await inPage.openCheck(page);
  await keep(page, name);
  await page.setViewport({ ...WINDOW, deviceScaleFactor: SCALE });
}

async function pictureOfPanel(attuned: AttunedBrowser, address: string, name: string): Promise<void> {
  const panel = await panelFor(attuned, address);
  await panel.setViewport({ ...PANEL, deviceScaleFactor: SCALE });
  for (const [place, note] of NOTES.entries()) {
    await panel.type("textarea", note);
    await panel.waitForFunction(() => document.body.innerText.includes("Saved"));
    if (place === 0) await panel.locator("button ::-p-text(Another note)").click();
  }
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await keep(panel, name);
}

async function picturesOfHosts(): Promise<void> {
  await startHosts();
  const attuned = await launch("chromium", { ...WINDOW, height: 700, scale: SCALE });
  try {
    await attuned.turnOn(HOSTS.roundcube.url);
    const page = await attuned.newPage();
    page.on("dialog", (dialog) => void dialog.accept());
    await roundcubePage.logIn(page);
    await roundcubePage.open(page, await roundcubePage.uid(page, "CHARGED TWICE"));
    await inPage.chip(page);
    await inPage.card(page);
    await keep(page, "roundcube");
    await requestTrackerPage.logIn(page);
    const ticket = await requestTrackerPage.open(page, "CHARGED TWICE");
    await inPage.chip(page);
    await requestTrackerPage.reply(page, ticket);
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, answer);
    await keep(page, "request-tracker");
    quiet(attuned);
  } finally {
    await attuned.close();
    await stopHosts();
  }
}

/** A picture of a page that complains is not worth showing. */
function quiet({ troubles }: AttunedBrowser): void {
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
}

async function drawIcons(): Promise<void> {
  mkdirSync(ICONS, { recursive: true });
  const drawing = readFileSync(join(ROOT, "scripts", "icon.svg")).toString("base64");
  const { browser, close } = await launch("chromium");
  try {
    const page = await browser.newPage();
    for (const size of [16, 32, 48, 96, 128]) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      await page.waitForFunction(() => document.querySelector("img")?.complete);
      const path = join(ICONS, `${size}.png`);
      await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
      made.push(path);
    }
  } finally {
    await close();
  }
}

const words = process.argv.slice(2);
const wanted = words.length > 0 ? words : ["demo", "hosts"];
mkdirSync(FOLDER, { recursive: true });
buildExtension("chromium");
if (wanted.includes("icon")) await drawIcons();
if (wanted.includes("demo")) for (const dark of [false, true]) await picturesOfDemo(dark);
if (wanted.includes("hosts")) {
  await picturesOfHosts().catch((error: Error) => {
    console.error(`No pictures of the real hosts: ${error.message}`);
    process.exitCode = 1;
  });
}
for (const path of made) console.log(`${relative(ROOT, path)}  ${Math.ceil(statSync(path).size / 1024)} kB`);
