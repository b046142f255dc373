import "../../components/ui/base.css";
import "../../components/ui/page.css";
import "../../components/app/app.css";
import { render } from "solid-js/web";
import { browser } from "wxt/browser";
import { Sites } from "../../components/app/sites.tsx";
import { followSystemTheme } from "../../components/ui/page-theme.ts";

const root = document.getElementById("root");
if (root) {
  followSystemTheme(root);
  render(
    () => (
      <main class="attune app">
        <h1>Attune</h1>
        <Sites
          list={async () => (await browser.permissions.getAll()).origins ?? []}
          turnOn={(pattern) => browser.permissions.request({ origins: [pattern] })}
          turnOff={(pattern) => browser.permissions.remove({ origins: [pattern] })}
        />
      </main>
    ),
    root,
  );
}
