import { defineConfig } from "wxt";

export default defineConfig({
  modules: ["@wxt-dev/module-solid"],
  // Everything is imported by name: a reader sees where it comes from.
  imports: false,
  // Firefox too runs Manifest V3: sites are asked for one by one there as well (optional host permissions, Firefox 128).
  manifestVersion: 3,
  // The scripts use what drives browsers and hosts for the tests, and the measures; only the tests themselves stay out.
  zip: {
    excludeSources: ["tests/{architecture,bench,dom,e2e,unit}/**", ".github/**", ".cache/**", ".ci/**"],
  },
  // Every browser that runs Attune preloads modules itself; the stand-in for older ones would bring a `fetch` of its own.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: "Attune",
    description:
      "Reads how a customer feels, on your own machine, and helps you answer so that they feel heard.",
    // On install only what needs no warning. Each site is asked for when the agent turns it on.
    permissions: ["storage", "scripting", "activeTab", ...(browser === "firefox" ? [] : ["sidePanel"])],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    // `connect-src 'self'` is the extension's own package and no network: the background reads the model's file from it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    commands: {
      "open-reply-help": {
        suggested_key: { default: "Alt+Shift+A" },
        description: "Open Attune at the reply box",
      },
      "open-draft-check": {
        suggested_key: { default: "Alt+Shift+D" },
        description: "Open the check of the draft",
      },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "attune@attune.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
  }),
});
