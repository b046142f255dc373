import "../../components/ui/base.css";
import "../../components/ui/page.css";
import "../../components/panel/panel.css";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { browser } from "wxt/browser";
import { Panel } from "../../components/panel/panel.tsx";
import { followSystemTheme } from "../../components/ui/page-theme.ts";
import { createAsk } from "../../lib/messages/client.ts";
import { runtimeTransport } from "../../lib/messages/runtime-transport.ts";
import type { Changed } from "../../lib/messages/table.ts";

const root = document.getElementById("root");
if (root) {
  followSystemTheme(root);
  const ask = createAsk(runtimeTransport(browser.runtime));
  // Opened in a tab of its own it stays with the tab named in its address; beside a page it follows the window.
  const pinned = Number(new URLSearchParams(location.search).get("tab")) || null;
  const [tabId, setTabId] = createSignal(pinned);
  const [version, setVersion] = createSignal(0);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message !== "object" || message === null || !("changed" in message)) return;
    const { changed } = message as Changed;
    if (changed === "screen" || changed === "notes") setVersion((at) => at + 1);
  });
  if (!pinned) {
    const follow = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setTabId(tab?.id ?? null);
    };
    browser.tabs.onActivated.addListener(() => void follow());
    void follow();
  }
  render(() => <Panel ask={ask} tabId={tabId()} version={version()} />, root);
}
