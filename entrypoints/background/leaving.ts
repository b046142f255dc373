import { browser } from "wxt/browser";
import type { SeenMemory } from "../../lib/service/seen-memory.ts";

/** Notices when a tab leaves the page that its customer is on for one where no script could tell. */
export function followLeaving(memory: SeenMemory, changed: () => void): void {
  browser.tabs.onRemoved.addListener((tabId) => void memory.closeTab(tabId).then(changed));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) void clearIfLeft(memory, tabId).then((left) => left && changed());
  });
}

/** Browsers say "loading" for a new hash or frame too, so the script that showed the customer is asked if it is there. */
async function clearIfLeft(memory: SeenMemory, tabId: number): Promise<boolean> {
  const shown = (await memory.onScreen(tabId))?.onScreen;
  if (!shown) return false;
  const there: unknown = await browser.tabs
    .sendMessage(tabId, { areYouThere: true }, { frameId: shown.frameId })
    .catch(() => false);
  return there !== true && memory.clearScreen(tabId, shown);
}
