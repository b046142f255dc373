import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { inPage, panelFor, undo } from "../../tests/browsers/attune.ts";
import { type AttunedBrowser, launch } from "../../tests/browsers/launch.ts";
import type { BrowserKind } from "../browsers.ts";
import type { DemoInbox } from "./inbox.ts";

const NOTE = "Was charged twice in November. Prefers short answers.";

/** What somebody in a hurry writes. */
const HURRIED = "We apologise for any inconvenience and will reply as soon as possible.";

/** What the agent knows and Attune can't: typed into the suggestion's open fields. */
function known(label: string): string {
  if (/when/i.test(label)) return "by Tuesday noon";
  if (/why/i.test(label)) return "The payment page sent your order twice; that is mended.";
  return "The second charge went back to your card this morning.";
}

/**
 * Does the main job on the demo inbox as an agent would, and says at each step what came of it.
 * @param folder gets a picture of each step
 * @param stop ends it at once; it then rejects, with nothing left running
 */
export async function doMainJob(
  kind: BrowserKind,
  inbox: DemoInbox,
  folder: string,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "attune-demo-"));
  const start = () => launch(kind, { profile, ownSignals: true });
  let attuned: AttunedBrowser = await start();
  const end = () => void attuned.close();
  stop.addEventListener("abort", end);
  const picture = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });
  const draft = (page: Page) => page.$eval("textarea", (field) => field.value);
  try {
    await attuned.turnOn(inbox.url);
    say("Attune is in the browser and turned on for the demo inbox, and nowhere else.");

    let page = await attuned.newPage();
    await page.goto(`${inbox.url}#/1`);
    say(`Opened Derek Olsen's mail. The chip says: ${await inPage.chip(page)}.`);
    const card = await inPage.card(page);
    say(`A click shows why:\n${indent(card)}`);
    await picture(page, "1-reading");
    await page.keyboard.press("Escape");

    await page.focus("textarea");
    await page.keyboard.type("(Nora here.) ");
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, known);
    await picture(page, "2-suggestion");
    await inPage.insert(page);
    const filled = await draft(page);
    say(`Picked a suggestion, filled its fields, inserted it after what was there:\n${indent(filled)}`);
    await undo(page);
    say(`Undo takes it out again, and leaves: “${(await draft(page)).trim()}”`);
    const begun = await draft(page);
    await page.focus("textarea");
    await page.keyboard.type(HURRIED);
    await inPage.check(page, /to look at/);
    const check = await inPage.openCheck(page);
    say(`Typed a hurried answer: “${HURRIED}” The draft check says:\n${indent(check)}`);
    await picture(page, "3-check");
    await page.keyboard.press("Escape");
    await page.focus("textarea");
    for (let left = HURRIED.length; left > 0; left--) await page.keyboard.press("Backspace");
    if ((await draft(page)) !== begun) throw new Error("The draft is not as it was before.");

    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, known);
    await inPage.insert(page);
    await picture(page, "4-draft");

    const panel = await panelFor(attuned, inbox.url);
    await panel.setViewport({ width: 380, height: 700 });
    await panel.type("textarea", NOTE);
    await panel.waitForFunction(() => document.body.innerText.includes("Saved"));
    await picture(panel, "5-note");
    say("Wrote a note on Derek in the side panel; it saved itself.");

    await page.bringToFront();
    const sent = await draft(page);
    await Promise.all([
      page.waitForFunction(() => document.querySelectorAll("article").length === 2),
      page.click("form button"),
    ]);
    if (inbox.sent.get("1")?.at(-1) !== sent) throw new Error("The inbox did not get the draft as it stood.");
    say("Sent it with the inbox's own button; what arrived is the draft, word for word.");

    await attuned.close();
    attuned = await start();
    await attuned.turnOn(inbox.url);
    page = await attuned.newPage();
    await page.goto(`${inbox.url}#/8`);
    await inPage.chip(page);
    const again = await panelFor(attuned, inbox.url);
    await again.setViewport({ width: 380, height: 700 });
    await again.waitForFunction((note) => document.body.innerText.includes(note), {}, NOTE);
    await picture(again, "6-note-after-restart");
    say("Closed the browser, started it again, opened Derek's next mail: the note is there.");
    if (attuned.troubles.length > 0) throw new Error(attuned.troubles.join("\n"));
  } finally {
    stop.removeEventListener("abort", end);
    await attuned.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function indent(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `      ${line}`)
    .join("\n");
}
