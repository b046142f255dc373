import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExtension } from "../../scripts/extension.ts";
import { inPage, visible } from "../browsers/attune.ts";
import { available } from "../browsers/available.ts";
import { type AttunedBrowser, launch } from "../browsers/launch.ts";
import { requestTrackerPage } from "./request-tracker-page.ts";
import { roundcubePage } from "./roundcube-page.ts";
import type { Hosts } from "./servers/config.ts";
import { stopHosts } from "./servers/down.ts";
import { isAnswer, SEEDS, seed, ticketOf, uidOf } from "./servers/mails.ts";
import { startHosts } from "./servers/up.ts";

let hosts: Hosts;
beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(stopHosts);

const inbox = SEEDS.filter((one) => !isAnswer(one));
/** What the chip must say; where a seed isn't named, any word will do. */
const MOODS: Record<string, RegExp> = {
  angry: /upset/i,
  "thread-3": /upset/i,
  confused: /unsure/i,
  worried: /unsure/i,
  thankful: /pleased|delighted/i,
  facts: /neutral|not sure/i,
  german: /not sure/i,
  french: /not sure/i,
  japanese: /not sure/i,
  arabic: /not sure/i,
};

describe.each(await available())("every seeded mail in %s", (kind) => {
  let attuned: AttunedBrowser;
  let page: Page;
  beforeAll(async () => {
    buildExtension(kind);
    attuned = await launch(kind);
    await attuned.turnOn(hosts.roundcube.url);
    page = await attuned.newPage();
    page.on("dialog", (dialog) => void dialog.accept());
    await roundcubePage.logIn(page);
    await requestTrackerPage.logIn(page);
  });
  afterAll(async () => {
    await attuned?.close();
    expect(attuned?.troubles).toEqual([]);
  });

  const chipCount = () => page.$$eval("[data-attune=chip]", (chips) => chips.length);
  const pwned = () => page.evaluate(() => (window as unknown as { __pwned?: number }).__pwned);
  /** Waits until Attune has told how many messages it sees. */
  const seen = async (url: string, messages: number) => {
    const own = await attuned.ownPage("options.html");
    const tabId = await attuned.tabId(url);
    await own.waitForFunction(
      async (tab, wanted) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Status> } } }
        ).chrome;
        const answer = await runtime.sendMessage({ kind: "page.status", input: { tabId: tab } });
        return answer.value.status?.messages === wanted;
      },
      { polling: 100 },
      tabId,
      messages,
    );
    await own.close();
    await page.bringToFront();
  };

  it.each(inbox.filter(({ id }) => id !== "empty").map(({ id }) => id))("Roundcube: %s", async (id) => {
    await roundcubePage.open(page, String(uidOf(id)));
    expect(await inPage.chip(page)).toMatch(MOODS[id] ?? /\S/);
    expect(await chipCount()).toBe(1);
    expect(await inPage.card(page)).toContain("Read on this machine");
    expect(await pwned()).toBeUndefined();
  });

  it("Roundcube: an empty mail has no chip", async () => {
    await roundcubePage.open(page, String(uidOf("empty")));
    await seen(hosts.roundcube.url, 1);
    expect(await chipCount()).toBe(0);
  });

  it("Roundcube: a mail with a fake editor gets no bar in it", async () => {
    await roundcubePage.open(page, String(uidOf("hostile")));
    await inPage.chip(page);
    expect(await page.$("[data-attune=bar]")).toBeNull();
  });

  it("Roundcube: a long quoted history is not read as the customer's words", async () => {
    await roundcubePage.open(page, String(uidOf("thread-3")));
    await inPage.chip(page);
    await inPage.card(page);
    const own = visible((seed("thread-3").text ?? "").split("\nOn ")[0] ?? "");
    for (const words of await inPage.marked(page)) expect(own).toContain(visible(words));
  });

  it("Roundcube: each of two mails with the same subject is known in its own reply", async () => {
    for (const id of ["thread-3", "thread-5"]) {
      await roundcubePage.open(page, String(uidOf(id)));
      await inPage.chip(page);
      await roundcubePage.reply(page);
      await inPage.openReplyHelp(page);
      const start = visible((seed(id).text ?? "").split("\n\n")[1] ?? "").slice(0, 30);
      expect(visible(await inPage.replyHelp(page))).toContain(start);
    }
  });

  it("Request Tracker: a thread has a chip at each of the customer's messages, none at the agent's or the comment", async () => {
    await page.goto(`${hosts.rt.url}/Ticket/Display.html?id=${ticketOf("thread")}`);
    await inPage.chip(page, 2);
    const who = await page.$$eval(".transaction.message", (blocks) =>
      blocks.map((block) => [
        (block.querySelector(".description") as HTMLElement).innerText.includes("aisha.bello"),
        block.querySelectorAll("[data-attune=chip]").length,
      ]),
    );
    expect(who.length).toBeGreaterThan(5);
    for (const [customer, chips] of who) expect(chips).toBe(customer ? 1 : 0);
  });

  it.each(inbox.filter(({ id, answers }) => !answers && !["empty", "huge"].includes(id)).map(({ id }) => id))(
    "Request Tracker: %s",
    async (id) => {
      await page.goto(`${hosts.rt.url}/Ticket/Display.html?id=${ticketOf(id)}`);
      expect(await inPage.chip(page)).toMatch(MOODS[id] ?? /\S/);
      expect(await inPage.card(page)).toContain("Read on this machine");
      expect(await pwned()).toBeUndefined();
    },
  );

  it("Request Tracker: where it doesn't show the text, Attune doesn't read the notice instead", async () => {
    await page.goto(`${hosts.rt.url}/Ticket/Display.html?id=${ticketOf("huge")}`);
    await seen(hosts.rt.url, 1);
    expect(await chipCount()).toBe(0);
  });
});

interface Status {
  value: { status: { messages: number } | null };
}
