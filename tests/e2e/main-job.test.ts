import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { inPage, panelFor, redo, undo } from "../browsers/attune.ts";
import { launch } from "../browsers/launch.ts";
import { inEachBrowser } from "./each-browser.ts";

const profile = await mkdtemp(join(tmpdir(), "attune-e2e-"));
afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

inEachBrowser("the main job on the demo inbox", {}, (stage) => {
  it("a chip stands at each message of a customer, and at no other", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/2`);
    await inPage.chip(page, 1);
    const with_ = await page.$$eval("article", (articles) =>
      articles.map((article) => [
        article.dataset["direction"],
        article.querySelectorAll("[data-attune=chip]").length,
      ]),
    );
    expect(with_).toEqual([
      ["customer", 1],
      ["agent", 0],
      ["customer", 1],
    ]);
    await page.close();
  });

  it("the card names words of the message, and marks them there and nowhere in the quote", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/2`);
    await inPage.chip(page, 1);
    const card = await inPage.card(page, 1);
    expect(card).toContain("They ask");
    const own = await page.$eval(
      "article:last-of-type [data-body]",
      (body) => body.textContent?.split("On Thu,")[0] ?? "",
    );
    const marked = await inPage.marked(page);
    expect(marked.length).toBeGreaterThan(1);
    for (const words of marked) expect(own).toContain(words);
    await page.close();
  });

  it("a suggestion lands at the caret between what is there, undo takes it out, redo brings it back", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    const draft = () => page.$eval("textarea", (field) => field.value);
    await page.type("textarea", "Before. After.");
    await page.$eval("textarea", (field) => field.setSelectionRange(8, 8));
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, (label) => `[${label}]`);
    const offered = await inPage.offered(page);
    await inPage.insert(page);
    expect(await draft()).toBe(`Before. ${offered}After.`);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.type("!");
    expect(await draft()).toBe(`Before. ${offered}!After.`);
    await undo(page);
    await undo(page);
    expect(await draft()).toBe("Before. After.");
    await redo(page);
    expect(await draft()).toBe(`Before. ${offered}After.`);
    await page.close();
  });

  it("what is sent is the draft with the suggestion in it", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/3`);
    await inPage.chip(page);
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "by Monday");
    const offered = await inPage.offered(page);
    await inPage.insert(page);
    await page.click("form button");
    await page.waitForFunction(() => document.querySelectorAll("article").length === 2);
    expect(stage.inbox.sent.get("3")).toEqual([offered]);
    await page.close();
  });

  it("a note outlives the browser and is there at the customer's next mail", async () => {
    const folder = join(profile, stage.kind);
    const note = "Calls herself Aisha. Birthday present.";
    for (const round of ["written", "found"] as const) {
      const attuned = await launch(stage.kind, { profile: folder });
      await attuned.turnOn(stage.inbox.url);
      const page = await attuned.newPage();
      await page.goto(`${stage.inbox.url}#/${round === "written" ? "1" : "8"}`);
      await inPage.chip(page);
      const panel = await panelFor(attuned, stage.inbox.url);
      if (round === "written") {
        await panel.type("textarea", note);
        await panel.waitForFunction(() => document.body.innerText.includes("Saved"));
      } else await panel.waitForFunction((words) => document.body.innerText.includes(words), {}, note);
      await attuned.close();
      expect(attuned.troubles).toEqual([]);
    }
  });
});
