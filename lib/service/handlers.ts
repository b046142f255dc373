import { isPerson } from "../customers/identity.ts";
import { StoreError } from "../db/errors.ts";
import type { NoteStore } from "../db/note-store.ts";
import { type Answered, findAnswered } from "../hosts/answered.ts";
import type { ComposerFacts, Message } from "../hosts/conversation.ts";
import type { Handlers, Sender } from "../messages/answer.ts";
import { type Failure, failureOf, RequestError } from "../messages/errors.ts";
import type { AnsweredMessage, Changed, CurrentCustomer } from "../messages/table.ts";
import { review } from "../reply/review/review.ts";
import { PLAIN_STYLE } from "../reply/style-guide.ts";
import type { SuggestInput } from "../reply/suggest.ts";
import type { Suggestion } from "../reply/suggestion.ts";
import type { ToneReading } from "../tone/reading.ts";
import type { SeenMemory } from "./seen-memory.ts";
import { readInThread, readThread, whereReadable } from "./thread.ts";
import type { Tone } from "./tone.ts";

/** What the handlers stand on. The background gives the real ones; a plain page can give its own. */
export interface Parts {
  memory: SeenMemory;
  notes: NoteStore;
  tone: Pick<Tone, "ready" | "read">;
  suggest(input: SuggestInput): Suggestion[];
  isPrivate(tabId: number): Promise<boolean>;
  /** Opens the side panel beside a tab; false where the browser doesn't let a page do that. */
  openPanel(tabId: number): Promise<boolean>;
  tell(changed: Changed): void;
}

/** Answers every request of the table. */
export function createHandlers(parts: Parts): Handlers {
  const { memory, notes, tone } = parts;

  const identify = async (composer: ComposerFacts, sender: Sender): Promise<Identified | null> => {
    const tabId = sender.tabId ?? -1;
    const answered = findAnswered(composer, await memory.seen(sender.privateWindow), tabId);
    if (!answered) return null;
    if (answered.how === "from-quote") {
      const { conversationKey: key, subject, message } = answered;
      await memory.remember(
        { host: composer.host, key, subject, messages: [message] },
        tabId,
        sender.privateWindow,
        sender.site,
      );
    }
    await memory.setOnScreen(tabId, sender.frameId, {
      conversationKey: answered.conversationKey,
      messageId: answered.message.id,
    });
    parts.tell({ changed: "screen" });
    const { message } = answered;
    const shown = await memory.onScreen(tabId);
    const { value: reading, toneFailure } = await whereReadable(async () => {
      const inThread = shown && (await readInThread(shown.conversation, message.id, tone));
      return inThread?.reading ?? tone.read(message.text);
    });
    return { message, answered: describe(answered, reading), reading, toneFailure };
  };

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

    "composer.identify": async ({ composer }, sender) => ({
      answered: (await identify(composer, sender))?.answered ?? null,
    }),

    "reply.suggest": async ({ composer }, sender) => {
      const found = await identify(composer, sender);
      if (!found) return { answered: null, suggestions: [], toneFailure: null };
      const { message, answered, reading, toneFailure } = found;
      const customerName = message.from.name === "" ? null : message.from.name;
      return {
        answered,
        suggestions: reading ? parts.suggest({ message: message.text, reading, customerName }) : [],
        toneFailure,
      };
    },

    "draft.review": async ({ composer, draft, muted }, sender) => {
      const found = await identify(composer, sender);
      const answers = found?.reading ? { message: found.message.text, reading: found.reading } : null;
      const name = found?.message.from.name ?? "";
      return {
        answered: found?.answered ?? null,
        review: review({ draft, answers, customerName: name === "" ? null : name }, new Set(muted)),
        toneFailure: found?.toneFailure ?? null,
      };
    },

    "rule.mute": async () => ({}),
    "finding.report": async () => ({ reportId: "" }),
    "finding.forget": async () => ({}),
    "writing.settings": async () => ({ style: PLAIN_STYLE, muted: [], reports: [], rules: [] }),
    "writing.save": async () => ({}),

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

/** The message that a draft answers, for the suggestions and as it is shown. */
interface Identified {
  message: Message;
  answered: AnsweredMessage;
  /** Null where no tone can be read. */
  reading: ToneReading | null;
  toneFailure: Failure | null;
}

function describe({ message, subject, how }: Answered, reading: ToneReading | null): AnsweredMessage {
  const words = message.text.replace(/\s+/g, " ").trim();
  const excerpt = words.length > 140 ? `${words.slice(0, 139).trimEnd()}…` : words;
  return { ...message.from, subject, sentAt: message.sentAt, excerpt, how, reading };
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
