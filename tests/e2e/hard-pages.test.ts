import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";

inEachBrowser("pages that make it hard", {}, (stage) => {
  const open = async (id = "1"): Promise<Page> => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/${id}`);
    await inPage.chip(page);
    return page;
  };
  const draft = (page: Page) => page.$eval("textarea", (field) => field.value);
  /** Another conversation comes up in the very same elements, at the same address. */
  const swapInPlace = (page: Page) =>
    page.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      (document.querySelector("[data-conversation]") as HTMLElement).dataset["conversation"] = "other";
      article.dataset["message"] = "other-1";
      article.dataset["name"] = "Ana Lima";
      article.dataset["address"] = "ana@customer.example";
      (article.querySelector("[data-body]") as HTMLElement).textContent =
        "Thank you so much, it all works again!";
    });

  const readAgain = (page: Page) =>
    page.waitForFunction(() =>
      /pleased|delighted/i.test(document.querySelector("[data-attune=chip]")?.shadowRoot?.textContent ?? ""),
    );

  it("the box stays while the conversation changes: the card answers the new one", async () => {
    const page = await open();
    await swapInPlace(page);
    await readAgain(page);
    await inPage.openReplyHelp(page);
    expect(await inPage.replyHelp(page)).toContain("Answering Ana Lima");
    await page.close();
  });

  it("the same with the card open: nothing of the old one goes into the new one's box", async () => {
    const page = await open();
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "for Derek only");
    await swapInPlace(page);
    await readAgain(page);
    const kept = await page.waitForSelector("[data-attune=bar] >>> textarea.kept");
    expect(await kept?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain("for Derek only");
    expect(await draft(page)).toBe("");
    await page.close();
  });

  it("Escape closes the card and keeps what was typed in its fields for the next time", async () => {
    const page = await open();
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "typed once");
    await page.keyboard.press("Escape");
    await page.waitForFunction(
      () => !document.querySelector("[data-attune=bar]")?.shadowRoot?.querySelector(".card"),
    );
    await inPage.openReplyHelp(page);
    expect(await inPage.offered(page)).toContain("typed once");
    await page.close();
  });

  it("a double click on Insert puts the text in once and doesn't go through to the page", async () => {
    const page = await open();
    await page.evaluate(() => {
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      for (const type of ["mousedown", "click"]) document.addEventListener(type, () => heard.push(type));
    });
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "once");
    const offered = await inPage.offered(page);
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await (await page.$("[data-attune=bar] >>> button.primary"))?.click({ count: 2 });
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
    expect(await draft(page)).toBe(offered);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.close();
  });

  it("a field with a character of no width is in the draft, and is seen to be", async () => {
    const page = await open();
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "with\u200bnothing between");
    await inPage.insert(page);
    expect(await draft(page)).toContain("with\u200bnothing between");
    await page.close();
  });

  it("rules of the page for its own elements don't hide chip and bar", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await page.addStyleTag({ content: "span { display: none !important } * { all: revert }" });
    await inPage.chip(page);
    const sizes = await page.$$eval("[data-attune]", (parts) =>
      parts.map(
        (part) => (part.shadowRoot?.querySelector("button")?.getBoundingClientRect().width ?? 0) > 20,
      ),
    );
    expect(sizes).toEqual([true, true]);
    await page.close();
  });

  it("a page that draws itself anew whenever something is put in is left alone after a while", async () => {
    const page = await open();
    await page.evaluate(() => {
      const state = { redraws: 0 };
      (window as unknown as { state: typeof state }).state = state;
      const article = document.querySelector("article") as HTMLElement;
      const plain = article.innerHTML;
      const again = () => {
        observer.disconnect();
        article.innerHTML = plain;
        state.redraws++;
        observer.observe(article, { childList: true, subtree: true });
      };
      const observer = new MutationObserver(again);
      again();
    });
    const redraws = () =>
      page.evaluate(() => (window as unknown as { state: { redraws: number } }).state.redraws);
    // Until the number stands still over three hundred frames the page draws.
    const settled = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const { state } = window as unknown as { state: { redraws: number } };
          let [last, still] = [-1, 0];
          const look = () => {
            still = state.redraws === last ? still + 1 : 0;
            last = state.redraws;
            if (still > 300) done(last);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(settled).toBeGreaterThan(1);
    expect(settled).toBeLessThan(40);
    expect(await redraws()).toBe(settled);
    await page.close();
  });

  it("the button hides under a dialog of the page, and goes into the dialog that holds the box", async () => {
    const page = await open();
    await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
    await page.evaluate(() => {
      const veil = document.createElement("div");
      veil.id = "veil";
      veil.setAttribute("role", "dialog");
      veil.style.cssText = "position: fixed; inset: 0; z-index: 50; background: white";
      document.body.append(veil);
    });
    await page.waitForSelector("[data-attune=bar] >>> button.pill", { hidden: true });
    await page.evaluate(() => {
      document.querySelector("#veil")?.remove();
      const dialog = document.createElement("dialog");
      document.querySelector("#thread")?.append(dialog);
      dialog.append(document.querySelector("form") as Element);
      dialog.showModal();
    });
    await page.waitForSelector("[data-attune=bar] >>> button.pill", { visible: true });
    await page.waitForFunction(() => document.querySelector("dialog > [data-attune=bar]"));
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "in a dialog");
    await inPage.insert(page);
    expect(await draft(page)).toContain("in a dialog");
    await page.close();
  });
});
