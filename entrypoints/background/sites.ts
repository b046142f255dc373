import { browser } from "wxt/browser";

const SCRIPT = "inbox";
const FILES = { js: ["content-scripts/inbox.js"], css: ["content-scripts/inbox.css"] };

/** Runs Attune on exactly those sites that the agent has turned on, and keeps that so. */
export function keepSitesInStep(): void {
  let queue: Promise<void> = Promise.resolve();
  const sync = (reachOpenPages: boolean) => () => {
    queue = queue.then(() => syncSites(reachOpenPages)).catch(() => {});
  };
  browser.runtime.onInstalled.addListener(sync(true));
  // Restored pages are reached by the registration itself.
  browser.runtime.onStartup.addListener(sync(false));
  browser.permissions.onAdded.addListener(sync(true));
  browser.permissions.onRemoved.addListener(sync(false));
}

async function syncSites(reachOpenPages: boolean): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      ...FILES,
      matches: origins,
      allFrames: true,
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
  if (!reachOpenPages) return;
  // A site just turned on works without a reload, and after an update the old
  // script hears of the new one and ends.
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : startIn(tab.id))));
}

async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: FILES.css });
  await browser.scripting.executeScript({ target, files: FILES.js });
}
