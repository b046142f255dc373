import "../../components/ui/base.css";
import "../../components/ui/page.css";
import "../../components/app/app.css";
import { render } from "solid-js/web";
import { browser } from "wxt/browser";
import { Popup } from "../../components/app/popup.tsx";
import { sitePattern } from "../../components/app/site-pattern.ts";
import { followSystemTheme } from "../../components/ui/page-theme.ts";
import { createAsk } from "../../lib/messages/client.ts";
import { runtimeTransport } from "../../lib/messages/runtime-transport.ts";
import { showPanel } from "./show-panel.ts";

const root = document.getElementById("root");
if (root) {
  followSystemTheme(root);
  const ask = createAsk(runtimeTransport(browser.runtime));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const origin = tab?.url && /^https?:/.test(tab.url) ? sitePattern(tab.url) : null;
  render(
    () => (
      <Popup
        site={origin}
        granted={() =>
          origin ? browser.permissions.contains({ origins: [origin] }) : Promise.resolve(false)
        }
        status={() => ask("page.status", { tabId: tab?.id ?? null })}
        turnOn={() => (origin ? browser.permissions.request({ origins: [origin] }) : Promise.resolve(false))}
        turnOff={() => (origin ? browser.permissions.remove({ origins: [origin] }) : Promise.resolve(false))}
        openPanel={() => showPanel(tab)}
        openSites={() => {
          void browser.runtime.openOptionsPage();
          window.close();
        }}
      />
    ),
    root,
  );
}
