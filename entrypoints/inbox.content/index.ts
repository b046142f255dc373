import "./highlights.css";
import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { startPageSession } from "../../components/inbox/page-session.ts";
import { Lifetime } from "../../lib/hosts/lifetime.ts";
import { createAsk } from "../../lib/messages/client.ts";
import { runtimeTransport } from "../../lib/messages/runtime-transport.ts";
import { retelling } from "../../lib/service/retelling.ts";
import { covers, siteOf } from "../../lib/service/sites.ts";

/** Runs only on sites that the agent has turned on; `background/sites.ts` registers it for them. */
export default defineContentScript({
  registration: "runtime",
  matches: [],
  allFrames: true,
  cssInjectionMode: "manual",
  main(context) {
    const lifetime = new Lifetime();
    context.onInvalidated(() => lifetime.end());
    const send = runtimeTransport(browser.runtime);
    const told = retelling(async (request) => {
      const answer = await send(request);
      // The site was turned off, and this page was not there to hear it.
      if (!answer.ok && answer.failure === "not-allowed") lifetime.end();
      return answer;
    });
    const session = startPageSession(document, lifetime, createAsk(told.transport));
    const listen = (message: unknown, _from: unknown, reply: (answer: unknown) => void) => {
      if (typeof message !== "object" || message === null) return;
      if ("open" in message) session.open(message.open === "draft-check" ? "check" : "help");
      if ("areYouThere" in message) reply(true);
      if ("stillOn" in message && !covers(message.stillOn as string[], siteOf(location.href, window.origin)))
        lifetime.end();
    };
    lifetime.listen(window, "pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted) told.again();
    });
    browser.runtime.onMessage.addListener(listen);
    // An orphaned script has no messaging left to be taken off.
    lifetime.own(() => browser.runtime?.onMessage?.removeListener(listen));
  },
});
