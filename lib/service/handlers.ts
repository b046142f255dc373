import { isPerson } from "../customers/identity.ts";
import { StoreError } from "../db/errors.ts";
import type { NoteStore } from "../db/note-store.ts";
import type { Handlers } from "../messages/answer.ts";
import { failureOf, RequestError } from "../messages/errors.ts";
import type { CurrentCustomer } from "../messages/table.ts";
import { createReplyHandlers, type ReplyParts } from "./reply-handlers.ts";
import { readInThread, readThread, whereReadable } from "./thread.ts";
import type { Tone } from "./tone.ts";
import { createWritingHandlers } from "./writing-handlers.ts";

/** What the handlers stand on. The background gives the real ones; a plain page can give its own. */
export interface Parts extends ReplyParts {
  notes: NoteStore;
  tone: Pick<Tone, "ready" | "read">;
  isPrivate(tabId: number): Promise<boolean>;
  /** Opens the side panel beside a tab; false where the browser doesn't let a page do that. */
  openPanel(tabId: number): Promise<boolean>;
}

/** Answers every request of the table. */
export function createHandlers(parts: Parts): Handlers {
  const { memory, notes, tone } = parts;

  /** A tab that was closed meanwhile can't be asked. Beside a private one no note can be begun in the first place. */
  const isPrivate = (tabId: number) => parts.isPrivate(tabId).catch(() => false);

  return {
    "conversation.read": async ({ conversation }, sender) => {
      const fromCustomer = conversation.messages.filter((message) => message.direction === "customer");
      const latest = fromCustomer.at(-1);
      if (sender.tabId !== null && latest) {
        await memory.remember(conversation, sender.tabId, sender.privateWindow, sender.site);
        await memory.setOnScreen(sender.tabId, sender.frameId, {
          conversationKey: conversation.key,
          messageId: latest.id,
        });
        parts.tell({ changed: "screen" });
      } else if (sender.tabId !== null && (await memory.clearScreen(sender.tabId))) {
        parts.tell({ changed: "screen" });
      }
      const { value, toneFailure } = await whereReadable(() => readThread(conversation, tone));
      return { readings: [], turns: [], repeated: [], ...value, toneFailure };
    },

    ...createReplyHandlers(parts),
    ...createWritingHandlers(parts.writing, parts.tell),

    "page.report": async ({ first, ...status }, sender) => {
      if (sender.tabId !== null) {
        const left = await memory.report(sender.tabId, sender.frameId, status, first, sender.site);
        // Where a customer follows at once, the panel need not be empty in between.
        if ((first && sender.frameId === 0) || (left && status.customerMessages === 0))
          parts.tell({ changed: "screen" });
      }
      return {};
    },

    "page.status": async ({ tabId }) => ({
      status: tabId === null ? null : await memory.status(tabId),
      toneFailure: (await whereReadable(() => tone.ready())).toneFailure,
    }),

    "customer.current": async ({ tabId }) => {
      if (tabId === null) return { customer: null, privateWindow: false, toneFailure: null };
      const privateWindow = await isPrivate(tabId);
      const shown = await memory.onScreen(tabId);
      const message = shown?.conversation.messages.find(({ id }) => id === shown.onScreen.messageId);
      if (!shown || !message || !isPerson(message.from.address))
        return { customer: null, privateWindow, toneFailure: null };
      const { value, toneFailure } = await whereReadable(() =>
        readInThread(shown.conversation, message.id, tone),
      );
      const customer: CurrentCustomer = {
        ...message.from,
        reading: value?.reading ?? null,
        turn: value?.turn ?? null,
        notes: [],
        notesFailure: null,
      };
      try {
        customer.notes = await stored(() => notes.of(message.from.address));
      } catch (error) {
        // Who it is and how they feel is known all the same.
        customer.notesFailure = failureOf(error);
      }
      return { customer, privateWindow, toneFailure };
    },

    "note.save": async ({ noteId, customer, text, tabId }) => {
      if (tabId !== null && (await isPrivate(tabId))) throw new RequestError("private-window");
      if (!isPerson(customer.address))
        throw new RequestError("malformed-request", "note.save: not a person's address");
      const note = await stored(() => notes.save(noteId, customer, text));
      parts.tell({ changed: "notes" });
      return { note };
    },

    "note.remove": async ({ noteId }) => {
      await stored(() => notes.remove(noteId));
      parts.tell({ changed: "notes" });
      return {};
    },

    "panel.open": async (_, sender) => ({
      opened: sender.tabId !== null && (await parts.openPanel(sender.tabId)),
    }),
  };
}

async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && error.why === "full") throw new RequestError("storage-full");
    if (error instanceof StoreError && error.why === "unavailable")
      throw new RequestError("storage-unavailable");
    throw error;
  }
}
