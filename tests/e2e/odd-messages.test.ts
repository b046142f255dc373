import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";
import { oddConversations } from "./odd-conversations.ts";

inEachBrowser("odd messages", { conversations: oddConversations }, (stage) => {
  const open = async (id: string): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    // The bar at the reply box shows that Attune has looked at the page.
    await page.waitForSelector("[data-attune=bar]");
    return page;
  };

  it.each(["agentonly", "empty", "spaces"])("%s: no chip, and nothing is claimed", async (id) => {
    const page = await open(id);
    await page.goto(`${stage.inbox.url}#/next`);
    await inPage.chip(page);
    await page.evaluate((to) => {
      location.hash = to;
    }, `#/${id}`);
    await page.waitForFunction(() => document.querySelectorAll("[data-attune=chip]").length === 0);
    await page.close();
  });

  it("agentonly: the bar says that it can't tell which message is answered", async () => {
    const page = await open("agentonly");
    const pill = await page.waitForSelector("[data-attune=bar] >>> button.pill");
    await pill?.click();
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLElement>("[data-attune=bar]")
        ?.shadowRoot?.textContent?.includes("can't tell which message"),
    );
    await page.close();
  });

  it.each(["rtl", "emoji", "lone", "shouting", "huge", "long"])(
    "%s: a chip, a card, suggestions",
    async (id) => {
      const page = await open(id);
      expect(await inPage.chip(page)).not.toBe("");
      expect(await inPage.card(page)).toContain("Read on this machine");
      await page.keyboard.press("Escape");
      await page.$eval("textarea", (field) => field.scrollIntoView());
      await inPage.openReplyHelp(page);
      expect((await inPage.offered(page)).length).toBeGreaterThan(20);
      await page.close();
    },
  );

  it("rtl: says which language it is and doesn't guess", async () => {
    const page = await open("rtl");
    expect(await inPage.chip(page)).toMatch(/not sure/i);
    expect(await inPage.card(page)).toContain("Arabic");
    await page.close();
  });

  it("markup stays words: nothing runs, and no field is made of it", async () => {
    const page = await open("markup");
    await inPage.chip(page);
    await inPage.card(page);
    await page.keyboard.press("Escape");
    await inPage.openReplyHelp(page);
    const labels = await Promise.all(
      (await inPage.fields(page)).map((field) => field.evaluate((input) => input.getAttribute("data-field"))),
    );
    expect(labels).not.toContain("field");
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
    await page.close();
  });

  it("two tabs on one conversation: both have their chip, and a note written beside one shows beside the other", async () => {
    const [first, second] = [await open("next"), await open("next")];
    await inPage.chip(first);
    await inPage.chip(second);
    const tabs = await stage.attuned.tabIds(`${stage.inbox.url}#/next`);
    expect(tabs.length).toBe(2);
    const panels = [];
    for (const tab of tabs) {
      const panel = await stage.attuned.ownPage(`sidepanel.html?tab=${tab}`);
      await panel.waitForSelector("textarea");
      panels.push(panel);
    }
    await panels[0]?.bringToFront();
    await panels[0]?.type("textarea", "Seen in both windows.");
    await panels[1]?.waitForFunction(() => document.body.innerText.includes("Seen in both windows."), {
      // A page in the background draws no frames, so it is asked whenever it changes.
      polling: "mutation",
    });
    for (const page of [first, second, ...panels]) await page.close();
  });
});
