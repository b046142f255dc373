import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { extensionFolder } from "../../scripts/extension.ts";
import { inPage, panelFor } from "../browsers/attune.ts";
import { launch } from "../browsers/launch.ts";
import { inEachBrowser, itIn } from "./each-browser.ts";

const folder = await mkdtemp(join(tmpdir(), "attune-promises-"));
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

inEachBrowser("promises: permissions", { off: true }, (stage) => {
  it("on install: no site, and only permissions without a warning", async () => {
    const manifest = JSON.parse(await readFile(join(extensionFolder(stage.kind), "manifest.json"), "utf8"));
    const silent = ["storage", "scripting", "activeTab", "sidePanel"];
    expect(manifest.permissions.filter((one: string) => !silent.includes(one))).toEqual([]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const policy: string = manifest.content_security_policy.extension_pages;
    // Its own package, from which the background reads the model's file. That is no network.
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("default-src 'none'");
  });

  it("on a site that was not turned on there is nothing of Attune", async () => {
    const page = await stage.attuned.newPage();
    await page.goto(`${stage.inbox.url}#/1`);
    await page.waitForSelector("article");
    // Turned on afterwards, it comes to the open page: what was not there before would have shown by then.
    expect(await page.$("[data-attune]")).toBeNull();
    await stage.attuned.turnOn(stage.inbox.url);
    await inPage.chip(page);
    await page.close();
  });

  it("a page that is no mailbox stays as it is", async () => {
    const page = await stage.attuned.newPage();
    const [mailbox, other] = [await stage.attuned.newPage(), page];
    await other.goto(`${stage.inbox.url}inbox.css`);
    await mailbox.goto(`${stage.inbox.url}#/1`);
    await inPage.chip(mailbox);
    expect(await other.$("[data-attune]")).toBeNull();
    await mailbox.close();
    await other.close();
  });
});

inEachBrowser("promises: network", {}, (stage) => {
  it("the whole job makes no request but the page's own", async () => {
    const page = await stage.attuned.newPage();
    const requested: string[] = [];
    page.on("request", (request) => requested.push(request.url()));
    await page.goto(`${stage.inbox.url}#/1`);
    await inPage.chip(page);
    await inPage.card(page);
    await page.keyboard.press("Escape");
    await inPage.openReplyHelp(page);
    await inPage.fillFields(page, () => "soon");
    await inPage.insert(page);
    const panel = await panelFor(stage.attuned, stage.inbox.url);
    panel.on("request", (request) => requested.push(request.url()));
    await panel.type("textarea", "A note.");
    await panel.waitForFunction(() => document.body.innerText.includes("Saved"));
    const own = new RegExp(`^(${stage.inbox.url}|data:|chrome-extension:|moz-extension:)`);
    expect(requested.filter((url) => !own.test(url))).toEqual([]);
    expect(requested.length).toBeGreaterThan(0);
    await panel.close();
    await page.close();
  });

  itIn(
    "chromium",
    stage,
    "Chromium's log of its whole network: no request of page or extension, the background included, goes elsewhere",
    async () => {
      const file = join(folder, "whole.json");
      const attuned = await launch("chromium", { netLog: file });
      await attuned.turnOn(stage.inbox.url);
      const page = await attuned.newPage();
      await page.goto(`${stage.inbox.url}#/1`);
      await inPage.chip(page);
      await inPage.openReplyHelp(page);
      await attuned.close();
      const log = JSON.parse(await readFile(file, "utf8")) as {
        events: { params?: { url?: string; initiator?: string } }[];
      };
      // Requests of the browser itself (its clock, its updates) have "not an origin" for their initiator.
      const started = log.events.flatMap(({ params }) =>
        params?.url && params.initiator && params.initiator !== "not an origin" ? [params.url] : [],
      );
      expect(started.some((url) => url.startsWith(stage.inbox.url))).toBe(true);
      const own = new RegExp(`^(${stage.inbox.url}|data:|blob:|chrome-extension:|chrome:)`);
      expect(started.filter((url) => !own.test(url))).toEqual([]);
    },
  );
});
