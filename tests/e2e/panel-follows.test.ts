import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage, panelFor } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";
import { oddConversations } from "./odd-conversations.ts";

const NOBODY = "No customer on screen";
const ROBIN = "robin.vale@customer.example";

inEachBrowser("the panel when its customer leaves", { conversations: oddConversations }, (stage) => {
  const open = async (): Promise<[Page, Page]> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/thanks`);
    await inPage.chip(page);
    const panel = await panelFor(stage.attuned, stage.inbox.url);
    await says(panel, ROBIN);
    return [page, panel];
  };
  const says = (page: Page, words: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);
  const goTo = (page: Page, hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  it("for a conversation without a customer's message, and comes back", async () => {
    const [page, panel] = await open();
    await goTo(page, "#/agentonly");
    await says(panel, NOBODY);
    await goTo(page, "#/next");
    await says(panel, ROBIN);
    await goTo(page, "#/none");
    await says(panel, NOBODY);
    await panel.close();
    await page.close();
  });

  it("stays with them over a new hash and over a frame that loads", async () => {
    const [page, panel] = await open();
    await page.evaluate(
      () =>
        new Promise((done) => {
          history.replaceState(null, "", "#/thanks?again");
          const frame = document.createElement("iframe");
          frame.addEventListener("load", done);
          frame.src = "inbox.css";
          document.body.append(frame);
        }),
    );
    // A change that the panel is told of comes after all that the frame set off.
    await panel.type("textarea", "Still here.");
    await says(panel, "Saved");
    expect(await panel.evaluate(() => document.body.innerText)).toContain(ROBIN);
    await panel.close();
    await page.close();
  });

  it("for a site where Attune is off, and comes back with Back", async () => {
    const [page, panel] = await open();
    await page.goto(stage.inbox.url.replace("127.0.0.1", "localhost"));
    await says(panel, NOBODY);
    await page.goBack();
    await says(panel, ROBIN);
    await panel.close();
    await page.close();
  });

  it("with their frame's page", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(stage.inbox.url);
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/#/thanks";
      document.body.append(frame);
    });
    const panel = await panelFor(stage.attuned, stage.inbox.url);
    await says(panel, ROBIN);
    await page.$eval("iframe", (frame) => {
      frame.src = "/";
    });
    await says(panel, NOBODY);
    await panel.close();
    await page.close();
  });

  it("with their tab", async () => {
    const [page, panel] = await open();
    await page.close();
    await says(panel, NOBODY);
    await panel.close();
  });
});
