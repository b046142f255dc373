import { browser } from "wxt/browser";

/**
 * Opens the side panel beside a tab. Chromium lets a click in the page do that; Firefox wants a click in the
 * extension's own pages or the browser's, so there the answer is false and the page says where to click.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  if (!browser.sidePanel) return false;
  try {
    await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}
