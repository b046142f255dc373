import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { BrowserKind } from "../../scripts/browsers.ts";
import { buildExtension } from "../../scripts/extension.ts";
import { inPage, panelFor, undo, visible } from "../browsers/attune.ts";
import { available } from "../browsers/available.ts";
import { type AttunedBrowser, launch } from "../browsers/launch.ts";
import { requestTrackerPage } from "./request-tracker-page.ts";
import { roundcubePage } from "./roundcube-page.ts";
import { HOSTS, type Hosts } from "./servers/config.ts";
import { stopHosts } from "./servers/down.ts";
import { waitForMail } from "./servers/mailbox.ts";
import { startHosts } from "./servers/up.ts";

const DEREK = "derek.olsen@customer.example";
const NOTE = "Double charge in November. Wants short answers.";

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(stopHosts);

describe.each(await available())("the main job in %s", (kind: BrowserKind) => {
  let profile: string;
  let attuned: AttunedBrowser;
  let page: Page;

  beforeAll(async () => {
    buildExtension(kind);
    profile = await mkdtemp(join(tmpdir(), "attune-hosts-"));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  beforeEach(async () => {
    attuned = await launch(kind, { profile });
    await attuned.turnOn(hosts.roundcube.url);
    page = await attuned.newPage();
    page.on("dialog", (dialog) => void dialog.accept());
  });
  afterEach(async () => {
    expect(attuned.troubles).toEqual([]);
    await attuned.close();
  });

  /** The draft as the editor in the frame holds it. */
  const framedDraft = (selector: string) =>
    page.evaluate(
      (frame) => document.querySelector<HTMLIFrameElement>(frame)?.contentDocument?.body.innerText ?? "",
      selector,
    );

  it("Roundcube, plain text: chip, reasons, suggestion at the caret, undo, sent and received, note", async () => {
    await roundcubePage.logIn(page);
    await roundcubePage.open(page, await roundcubePage.uid(page, "CHARGED TWICE"));
    expect(await inPage.chip(page)).toMatch(/upset/i);
    const card = await inPage.card(page);
    expect(card).toMatch(/Because of these words/);
    expect(card).toMatch(/refunded/i);
    const body = await page.$eval("#messagebody", (element) => (element as HTMLElement).innerText);
    const marked = await inPage.marked(page);
    expect(marked.length).toBeGreaterThan(1);
    for (const words of marked) expect(visible(body)).toContain(visible(words));
    await page.keyboard.press("Escape");
    expect(await inPage.marked(page)).toEqual([]);

    await roundcubePage.reply(page);
    await page.focus("#composebody");
    await page.$eval("#composebody", (field) => (field as HTMLTextAreaElement).setSelectionRange(0, 0));
    await page.keyboard.type("Written by hand. ");
    const before = await page.$eval("#composebody", (field) => (field as HTMLTextAreaElement).value);
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Derek Olsen");
    await inPage.fillFields(page, (label) => `(${label})`);
    const offered = await inPage.offered(page);
    await inPage.insert(page);
    const filled = await page.$eval("#composebody", (field) => (field as HTMLTextAreaElement).value);
    expect(filled).toBe(before.replace("Written by hand. ", `Written by hand. ${offered}`));

    await undo(page);
    expect(await page.$eval("#composebody", (field) => (field as HTMLTextAreaElement).value)).toBe(before);
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, (label) => `(${label})`);
    await inPage.insert(page);
    await roundcubePage.send(page);
    const mail = await waitForMail(DEREK, ({ text }) => text.includes("Written by hand."));
    expect(visible(mail.text)).toContain(visible(`Written by hand. ${offered}`));
  });

  it("Roundcube, HTML: into TinyMCE at the caret, undo, sent and received", async () => {
    await roundcubePage.logIn(page);
    await roundcubePage.open(page, await roundcubePage.uid(page, "download my invoice"));
    expect(await inPage.chip(page)).toMatch(/unsure/i);
    await roundcubePage.reply(page);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLIFrameElement>("#composebody_ifr")?.contentDocument?.body
          ?.isContentEditable,
    );
    const frame = await (await page.$("#composebody_ifr"))?.contentFrame();
    await frame?.focus("body");
    await page.keyboard.type("Typed first. ");
    const before = await framedDraft("#composebody_ifr");
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Margaret Whitfield");
    await inPage.fillFields(page, (label) => `(${label})`);
    const offered = await inPage.offered(page);
    await inPage.insert(page);
    const after = await framedDraft("#composebody_ifr");
    expect(visible(after)).toContain(visible(`Typed first. ${offered}`));
    expect(visible(after).replace(visible(offered), "").replace(/\s+/g, "")).toBe(before.replace(/\s+/g, ""));
    await undo(page);
    expect(visible(await framedDraft("#composebody_ifr"))).toBe(visible(before));
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, (label) => `(${label})`);
    await inPage.insert(page);
    await roundcubePage.send(page);
    const mail = await waitForMail("m.whitfield@customer.example", ({ text }) =>
      text.includes("Typed first."),
    );
    expect(visible(mail.text)).toContain(visible(offered).slice(0, 60));
    expect(mail.html).toContain("Typed first.");
  });

  it("Roundcube, preview frame: the chip sits in the frame and the reply knows its message", async () => {
    await roundcubePage.logIn(page);
    const uid = await roundcubePage.uid(page, "Strange login from Vietnam");
    await page.click(
      `#messagelist tbody tr a[href*="_uid=${uid}&"], #messagelist tbody tr a[href$="_uid=${uid}"]`,
    );
    const frame = await page.waitForFrame(
      (one) => one.url().includes(`_uid=${uid}`) && one.url().includes("_framed=1"),
    );
    expect(await inPage.chip(frame)).toMatch(/unsure/i);
    expect(await inPage.card(frame)).toMatch(/They ask/);
    await page.keyboard.press("Escape");
    await Promise.all([page.waitForNavigation(), page.click("#toolbar-menu a.reply:not(.disabled)")]);
    await page.waitForSelector("#composebody");
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Tomás Herrera");
  });

  it("Request Tracker: chips at the customer's messages only, CKEditor, undo, sent and received; then a note", async () => {
    await requestTrackerPage.logIn(page);
    const id = await requestTrackerPage.open(page, "CHARGED TWICE");
    expect(await inPage.chip(page)).toMatch(/upset/i);
    await requestTrackerPage.reply(page, id);
    const frame = await (await page.$("iframe.cke_wysiwyg_frame"))?.contentFrame();
    await frame?.click("body");
    await page.keyboard.type("Typed by hand. ");
    const before = await framedDraft("iframe.cke_wysiwyg_frame");
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Derek Olsen");
    await inPage.fillFields(page, (label) => `(${label})`);
    const offered = await inPage.offered(page);
    await inPage.insert(page);
    expect(visible(await framedDraft("iframe.cke_wysiwyg_frame"))).toContain(
      visible(`Typed by hand. ${offered}`),
    );
    await undo(page);
    expect(visible(await framedDraft("iframe.cke_wysiwyg_frame"))).toBe(visible(before));
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, (label) => `(${label})`);
    await inPage.insert(page);

    const panel = await panelFor(attuned, HOSTS.rt.url);
    await panel.waitForFunction(() => document.body.innerText.includes("Derek Olsen"));
    await panel.type("textarea", NOTE);
    await panel.waitForFunction(() => document.body.innerText.includes("Saved"));
    await panel.close();

    await page.bringToFront();
    await requestTrackerPage.send(page);
    const mail = await waitForMail(DEREK, ({ text, html }) => `${text}${html}`.includes("Typed by hand."));
    expect(visible(mail.text || mail.html.replace(/<[^>]+>/g, " "))).toContain(visible(offered).slice(0, 60));
  });

  it("the note is there after a restart, at the same customer's next mail, on the other host", async () => {
    await roundcubePage.logIn(page);
    await roundcubePage.open(page, await roundcubePage.uid(page, "Refund has arrived"));
    await inPage.chip(page);
    const panel = await panelFor(attuned, hosts.roundcube.url);
    await panel.waitForFunction((note) => document.body.innerText.includes(note), {}, NOTE);
    expect(await panel.$eval("main", (main) => (main as HTMLElement).innerText)).toContain(DEREK);
  });
});
