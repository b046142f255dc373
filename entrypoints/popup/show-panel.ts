import { type Browser, browser } from "wxt/browser";

/** Opens the side panel from a click in the popup; each browser has its own word for it. */
export async function showPanel(tab: Browser.tabs.Tab | undefined): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) await sidebarAction.open();
  else if (tab?.id !== undefined) await browser.sidePanel.open({ tabId: tab.id });
  window.close();
}
