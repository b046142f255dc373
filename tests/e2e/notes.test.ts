import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { inPage, panelFor } from "../browsers/attune.ts";
import { inEachBrowser } from "./each-browser.ts";

const WORDS = ["allergic", "to", "strawberries,", "prefers", "afternoons,", "speaks", "Portuguese", "too"];

/** Counts how often the open note has begun to save itself: a save may be over before anybody looks. */
async function countSaves(panel: Page): Promise<(atLeast: number) => Promise<unknown>> {
  await panel.evaluate(() => {
    const state = document.querySelector("li .state");
    if (!state) throw new Error("No note is open");
    const main = document.querySelector("main");
    if (main) main.dataset["saves"] = "0";
    new MutationObserver(() => {
      if (main && state.textContent === "Saving …")
        main.dataset["saves"] = String(Number(main.dataset["saves"]) + 1);
    }).observe(state, { characterData: true, childList: true, subtree: true });
  });
  return (atLeast) =>
    panel.waitForFunction(
      (wanted) => Number(document.querySelector("main")?.dataset["saves"]) >= wanted,
      { polling: "mutation" },
      atLeast,
    );
}

const says = (panel: Page, words: string) =>
  panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

inEachBrowser("a stored note that is written on", {}, (stage) => {
  it("has every word that was typed while it saved itself, in the field and in a panel opened anew", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    let panel = await panelFor(stage.attuned, stage.inbox.url);
    const openAnew = async () => {
      await panel.close();
      panel = await panelFor(stage.attuned, stage.inbox.url);
    };
    for (const text of ["Calls herself Aisha", "Birthday present"]) {
      const before = await panel.$$eval("li", (rows) => rows.length);
      await panel.waitForSelector(".notes > .note-editor textarea");
      await panel.type(".notes > .note-editor textarea", text);
      await says(panel, "Saved");
      await openAnew();
      await panel.waitForFunction((rows) => document.querySelectorAll("li").length === rows, {}, before + 1);
    }

    // The older one: by the first save it becomes the latest.
    await panel.click("li:last-of-type button.text");
    await panel.waitForSelector("li textarea");
    const saves = await countSaves(panel);
    await panel.keyboard.press("End");
    let count = 0;
    for (const word of WORDS) {
      // The pauses between the keys let what is stored be told while the word is being typed.
      await panel.keyboard.type(` ${word}`, { delay: 12 });
      count += 1;
      await saves(count);
    }
    const whole = `Calls herself Aisha ${WORDS.join(" ")}`;
    expect(await panel.$eval("li textarea", (field) => field.value)).toBe(whole);
    await says(panel, "Saved");
    expect(await panel.$eval("li textarea", (field) => field.value)).toBe(whole);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain("another window");
    await openAnew();
    await says(panel, whole);
    expect(await panel.$$eval("li button.text", (texts) => texts.map((text) => text.textContent))).toEqual([
      whole,
      "Birthday present",
    ]);
    await panel.close();
    await page.close();
  });
});
