import "../../components/ui/base.css";
import "../../components/ui/page.css";
import "../../components/app/app.css";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { browser } from "wxt/browser";
import { Sites } from "../../components/app/sites.tsx";
import { Writing } from "../../components/app/writing.tsx";
import { followSystemTheme } from "../../components/ui/page-theme.ts";
import { createAsk } from "../../lib/messages/client.ts";
import { runtimeTransport } from "../../lib/messages/runtime-transport.ts";
import type { Changed } from "../../lib/messages/table.ts";

const root = document.getElementById("root");
if (root) {
  followSystemTheme(root);
  const [version, setVersion] = createSignal(0);
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (typeof message === "object" && message !== null && "changed" in message)
      if ((message as Changed).changed === "writing") setVersion((at) => at + 1);
  });
  render(
    () => (
      <main class="attune app">
        <h1>Attune</h1>
        <Sites
          list={async () => (await browser.permissions.getAll()).origins ?? []}
          turnOn={(pattern) => browser.permissions.request({ origins: [pattern] })}
          turnOff={(pattern) => browser.permissions.remove({ origins: [pattern] })}
        />
        <Writing ask={createAsk(runtimeTransport(browser.runtime))} version={version()} />
      </main>
    ),
    root,
  );
}
