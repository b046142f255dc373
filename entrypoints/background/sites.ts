import { browser } from "wxt/browser";
import { covers, siteOf } from "../../lib/service/sites.ts";

const SCRIPT = "inbox";
const FILES = { js: ["content-scripts/inbox.js"], css: ["content-scripts/inbox.css"] };

let asked: Promise<string[]> | null = null;

/** The sites that are on. One question for all who ask in between two changes, so they are answered in their order. */
export function sitesOn(): Promise<string[]> {
  if (!asked) {
    asked = browser.permissions.getAll().then(({ origins = [] }) => origins);
    asked.catch(() => {
      asked = null;
    });
  }
  return asked;
}

/**
 * Runs Attune on exactly those sites that the agent has turned on, and keeps that so.
 * @param turnedOff is told which sites are still on when one was turned off
 */
export function keepSitesInStep(turnedOff: (on: string[]) => Promise<void>): void {
  let queue: Promise<unknown> = Promise.resolve();
  const plan = (...steps: ((on: string[]) => Promise<void>)[]) => {
    asked = null;
    for (const step of steps) queue = queue.then(async () => step(await sitesOn())).catch(() => {});
  };
  browser.runtime.onInstalled.addListener(() => plan(register, (on) => startIn(on, on)));
  // Restored pages are reached by the registration itself.
  browser.runtime.onStartup.addListener(() => plan(register));
  browser.permissions.onAdded.addListener(({ origins = [] }) => plan(register, (on) => startIn(origins, on)));
  browser.permissions.onRemoved.addListener(() => plan(turnedOff, endElsewhere, register));
}

async function register(on: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (on.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      ...FILES,
      matches: on,
      allFrames: true,
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * A site just turned on works without a reload, and after an update the old script hears of the new one and ends.
 * Pages of other sites are left alone: a new script there would throw away an open card.
 */
async function startIn(sites: string[], on: string[]): Promise<void> {
  if (sites.length === 0 || on.length === 0) return;
  const tabs = await browser.tabs.query({ url: on });
  // A page that never finishes loading must not keep the next change waiting.
  for (const { id } of tabs) if (id !== undefined) void startInTab(id, sites).catch(() => {});
}

async function startInTab(tabId: number, sites: string[]): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => location.href,
  });
  const frameIds = frames
    .filter(({ result }) => covers(sites, siteOf(result, undefined)))
    .map(({ frameId }) => frameId);
  if (frameIds.length === 0) return;
  await browser.scripting.insertCSS({ target: { tabId, frameIds }, files: FILES.css });
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: FILES.js });
}

/** Open pages don't hear from the browser that they are off; each script ends itself unless its site is still on. */
async function endElsewhere(on: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs have no script that could hear it.
  for (const { id } of tabs)
    if (id !== undefined) void browser.tabs.sendMessage(id, { stillOn: on }).catch(() => {});
}
