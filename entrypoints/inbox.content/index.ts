import "./highlights.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { startPageSession } from "../../components/inbox/page-session.ts";
import { Lifetime } from "../../lib/hosts/lifetime.ts";
import { createAsk } from "../../lib/messages/client.ts";
import { runtimeTransport } from "../../lib/messages/runtime-transport.ts";

/** Runs only on sites that the agent has turned on; `background/sites.ts` registers it for them. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  allFrames: true,
  cssInjectionMode: "manual",
  main(context) {
    const lifetime = new Lifetime();
    context.onInvalidated(() => lifetime.end());
    const session = startPageSession(document, lifetime, createAsk(runtimeTransport(browser.runtime)));
    const listen = (message: unknown) => {
      if (typeof message === "object" && message !== null && "open" in message) session.openReplyHelp();
    };
    browser.runtime.onMessage.addListener(listen);
    // An orphaned script has no messaging left to be taken off.
    lifetime.own(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
