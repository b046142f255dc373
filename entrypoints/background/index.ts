import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createNoteStore } from "../../lib/db/note-store.ts";
import { createDatabase } from "../../lib/db/schema.ts";
import { answer, type Sender } from "../../lib/messages/answer.ts";
import { suggest } from "../../lib/reply/suggest.ts";
import { createHandlers } from "../../lib/service/handlers.ts";
import { SeenMemory } from "../../lib/service/seen-memory.ts";
import { readMessage } from "../../lib/tone/read.ts";
import { openPanel } from "./panel.ts";
import { keepSitesInStep } from "./sites.ts";

export default defineBackground(() => {
  const session = browser.storage.session;
  const memory = new SeenMemory({
    get: async (key) => (await session.get(key))[key],
    set: (key, value) => session.set({ [key]: value }),
  });
  const handlers = createHandlers({
    memory,
    notes: createNoteStore(createDatabase()),
    read: readMessage,
    suggest,
    isPrivate: async (tabId) => (await browser.tabs.get(tabId)).incognito,
    openPanel,
    // Nobody listening is no fault.
    tell: (changed) => void browser.runtime.sendMessage(changed).catch(() => {}),
  });

  browser.runtime.onMessage.addListener((message: unknown, from, reply) => {
    if (typeof message !== "object" || message === null || !("kind" in message)) return;
    const sender: Sender = {
      tabId: from.tab?.id ?? null,
      frameId: from.frameId ?? 0,
      ownPage: from.id === browser.runtime.id && (from.url ?? "").startsWith(`${location.origin}/`),
      privateWindow: from.tab?.incognito ?? false,
    };
    void answer(handlers, message, sender).then(reply);
    return true;
  });

  browser.tabs.onRemoved.addListener((tabId) => void memory.closeTab(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "open-reply-help" && tab?.id) {
      void browser.tabs.sendMessage(tab.id, { open: "reply-help" }).catch(() => {});
    }
  });
  keepSitesInStep();
});
