import type { Page } from "puppeteer-core";
import { HOSTS } from "./servers/config.ts";

/** Roundcube as the agent uses it. */
export const roundcubePage = {
  async logIn(page: Page): Promise<void> {
    await page.goto(HOSTS.roundcube.url);
    await page.waitForSelector("#rcmloginuser");
    await page.type("#rcmloginuser", HOSTS.roundcube.user);
    await page.type("#rcmloginpwd", HOSTS.roundcube.password);
    await Promise.all([page.waitForNavigation(), page.click("#rcmloginsubmit")]);
    await page.waitForSelector("#messagelist tbody tr");
  },

  /** The number of the mail with this subject in the list on screen. */
  async uid(page: Page, subject: string): Promise<string> {
    const row = await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLAnchorElement>("#messagelist tbody tr .subject a")].find((link) =>
          link.innerText.includes(wanted),
        )?.href ?? false,
      {},
      subject,
    );
    return new URL((await row.jsonValue()) as string).searchParams.get("_uid") ?? "";
  },

  /** Opens a mail on a page of its own. */
  async open(page: Page, uid: string): Promise<void> {
    await page.goto(`${HOSTS.roundcube.url}/?_task=mail&_uid=${uid}&_mbox=INBOX&_action=show`);
    await page.waitForSelector("#messagebody");
  },

  /** Presses Reply and waits for the composer. */
  async reply(page: Page): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click("#toolbar-menu a.reply")]);
    await page.waitForSelector("#composebody");
  },

  /** Presses Send and waits until Roundcube has handed the mail over. */
  async send(page: Page): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click("button.send, a.send")]);
    await page.waitForSelector("#messagelist, #message-header");
  },

  listUrl: `${HOSTS.roundcube.url}/?_task=mail&_mbox=INBOX`,
};
