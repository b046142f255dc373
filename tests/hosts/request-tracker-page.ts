import type { Page } from "puppeteer-core";
import { HOSTS } from "./servers/config.ts";

/** Request Tracker as the agent uses it. */
export const requestTrackerPage = {
  async logIn(page: Page): Promise<void> {
    await page.goto(HOSTS.rt.url);
    await page.waitForSelector("input[name=pass]");
    await page.type("input[name=user]", HOSTS.rt.user);
    await page.type("input[name=pass]", HOSTS.rt.password);
    await Promise.all([page.waitForNavigation(), page.click("input[type=submit][value=Login]")]);
  },

  /** Finds the ticket by a part of its subject and opens it. */
  async open(page: Page, subject: string): Promise<string> {
    const query = encodeURIComponent(`Subject LIKE "${subject}"`);
    await page.goto(`${HOSTS.rt.url}/Search/Results.html?Query=${query}&RowsPerPage=50`);
    const link = await page.waitForSelector('a[href*="/Ticket/Display.html?id="]');
    const address = (await link?.evaluate((a) => (a as HTMLAnchorElement).href)) ?? "";
    const id = new URL(address).searchParams.get("id") ?? "";
    await page.goto(`${HOSTS.rt.url}/Ticket/Display.html?id=${id}`);
    await page.waitForSelector(".transaction.message");
    return id;
  },

  /** Presses Reply at the top of the ticket and waits for the rich-text editor. */
  async reply(page: Page, id: string): Promise<void> {
    const link = await page.waitForSelector(`a[href*="Update.html"][href*="id=${id}"][href*="Respond"]`);
    await Promise.all([page.waitForNavigation(), link?.evaluate((a) => (a as HTMLAnchorElement).click())]);
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLIFrameElement>("iframe.cke_wysiwyg_frame")?.contentDocument?.body
          ?.isContentEditable,
    );
  },

  /** Presses the form's own button and waits for the ticket. */
  async send(page: Page): Promise<void> {
    await Promise.all([
      page.waitForNavigation(),
      page.click("form[name=TicketUpdate] input[type=submit][name=SubmitTicket]"),
    ]);
    await page.waitForSelector(".transaction.message");
  },
};
