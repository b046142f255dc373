import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createNoteStore } from "../../lib/db/note-store.ts";
import { createDatabase } from "../../lib/db/schema.ts";
import { answer, type Sender } from "../../lib/messages/answer.ts";
import type { Answer } from "../../lib/messages/errors.ts";
import type { Changed } from "../../lib/messages/table.ts";
import { createReviewer } from "../../lib/reply/review/reviewer.ts";
import { openingIdsOf, suggest } from "../../lib/reply/suggest.ts";
import { createHandlers } from "../../lib/service/handlers.ts";
import { Openings } from "../../lib/service/openings.ts";
import { SeenMemory, type SessionArea } from "../../lib/service/seen-memory.ts";
import { covers, siteOf } from "../../lib/service/sites.ts";
import { createTone } from "../../lib/service/tone.ts";
import { WritingStore } from "../../lib/service/writing.ts";
import { openModel } from "../../lib/tone/model/text-model.ts";
import { readMessage } from "../../lib/tone/read.ts";
import { followLeaving } from "./leaving.ts";
import { ownFile } from "./model.ts";
import { openPanel } from "./panel.ts";
import { keepSitesInStep, sitesOn } from "./sites.ts";

export default defineBackground(() => {
  const session = browser.storage.session;
  const area = (store: typeof session): SessionArea => ({
    get: async (key) => (await store.get(key))[key],
    set: (key, value) => store.set({ [key]: value }),
  });
  const memory = new SeenMemory(area(session));
  const reviewer = createReviewer();
  const tone = createTone({
    bytes: () => ownFile(`${location.origin}/models/tone-en.bin`),
    open: openModel,
    read: readMessage,
  });
  // Loaded while the first request is still on its way; who asks is told of a failure.
  void tone.ready().catch(() => {});
  // Nobody listening is no fault.
  const tell = (changed: Changed) => void browser.runtime.sendMessage(changed).catch(() => {});
  const handlers = createHandlers({
    memory,
    notes: createNoteStore(createDatabase()),
    tone,
    suggest,
    openingIdsOf,
    openings: new Openings(area(session)),
    reviewer,
    writing: new WritingStore(area(browser.storage.local)),
    isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
    openPanel,
    tell,
  });

  browser.runtime.onMessage.addListener((message: unknown, from, reply) => {
    if (typeof message !== "object" || message === null || !("kind" in message)) return;
    const sender: Sender = {
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      ownPage: from.id === browser.runtime.id && (from.url ?? "").startsWith(`${location.origin}/`),
      privateWindow: from.tab?.incognito ?? false,
      site: siteOf(from.url, from.origin),
    };
    void answerWhereOn(message, sender).then(reply);
    return true;
  });

  /** A script that has not heard yet that its site was turned off is told so. */
  async function answerWhereOn(message: { kind: unknown }, sender: Sender): Promise<Answer<unknown>> {
    // The browser opens the panel only within the click that asked for it; it tells the page nothing.
    if (sender.ownPage || message.kind === "panel.open") return answer(handlers, message, sender);
    const on = await sitesOn().catch(() => null);
    if (!on) return { ok: false, failure: "failed", message: "The browser did not say which sites are on." };
    if (covers(on, sender.site ?? null)) return answer(handlers, message, sender);
    return { ok: false, failure: "not-allowed", message: "Attune is off for this site." };
  }

  followLeaving(memory, () => tell({ changed: "screen" }));
  const forget = () => {
    tone.forget();
    reviewer.forget();
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id)
      void browser.tabs.sendMessage(tab.id, { open: command.replace("open-", "") }).catch(() => {});
  });
  keepSitesInStep(async (on) => {
    await memory.keepSites((site) => covers(on, site));
    forget();
    tell({ changed: "screen" });
  });
});
