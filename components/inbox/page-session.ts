import type { ComposerView, ConversationView, PageView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import { observePage } from "../../lib/hosts/observe.ts";
import { hostOf } from "../../lib/hosts/registry.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { RequestError } from "../../lib/messages/errors.ts";
import { placeholdersIn } from "../../lib/text/placeholders.ts";
import { boundedConversation } from "./bounded.ts";
import { createChips } from "./chips.ts";
import type { Card } from "./composer-bar.tsx";
import { createReplyBar } from "./reply-bar.ts";
import { guardSending } from "./send-guard.ts";
import { sendWarning } from "./send-warning.tsx";

/** Milliseconds until a conversation that was not answered is asked for once more. */
const SECOND_TRY = 1_000;

export interface PageSession {
  /** Opens a card at the reply box, as its button does. */
  open(card: Card): void;
}

/** Keeps Attune in step with the page: reads what is there, draws a chip at each customer message, a bar at the reply box. */
export function startPageSession(document: Document, lifetime: Lifetime, ask: Ask): PageSession {
  /** A request that ends with "gone" ends the session: there is no background any more that could answer. */
  const tell = async <T>(request: Promise<T>): Promise<T | null> => {
    try {
      return await request;
    } catch (error) {
      if (error instanceof RequestError && error.failure === "gone") lifetime.end();
      return null;
    }
  };
  const readPage = (): PageView & { host: string | null } => {
    const host = hostOf(document);
    const page = host?.read(document) ?? { conversation: null, composers: [], missing: [] };
    return { ...page, host: host?.id ?? null };
  };

  const chips = createChips(
    document,
    lifetime,
    async () => (await tell(ask("panel.open", {})))?.opened ?? false,
    async () => {
      readAs = "";
      if (latest) await readConversation(latest);
    },
  );
  const bar = createReplyBar(document, lifetime, ask, () => readPage().composers[0] ?? null);
  /** The reply box as it was last seen. */
  let box: ComposerView | null = null;
  const replyBox = () => (box && box.facts().kind !== "note" ? box : null);
  guardSending(document, lifetime, replyBox, placeholdersIn, sendWarning(document, lifetime));
  let latest: ConversationView | null = null;
  let readAs = "";
  let triedTwice = "";
  let reported = "";

  const look = () => {
    const page = readPage();
    report(page);
    latest = page.conversation;
    if (latest) void readConversation(latest);
    else {
      readAs = "";
      chips.clear();
    }
    box = page.composers[0] ?? null;
    bar.show(box);
  };

  const report = ({ host, conversation, composers, missing }: ReturnType<typeof readPage>) => {
    const messages = conversation?.conversation.messages ?? [];
    const status = {
      host,
      messages: messages.length,
      customerMessages: messages.filter((message) => message.direction === "customer").length,
      composers: composers.length,
      missing: [...new Set(missing)].slice(0, 10),
    };
    const now = JSON.stringify(status);
    if (now === reported) return;
    void tell(ask("page.report", { ...status, first: reported === "" }));
    reported = now;
  };

  const readConversation = async (view: ConversationView) => {
    const conversation = boundedConversation(view.conversation);
    const now = JSON.stringify(conversation);
    if (now === readAs) {
      chips.keep(view);
      return;
    }
    readAs = now;
    const answer = await tell(ask("conversation.read", { conversation }));
    if (readAs !== now || lifetime.over) return;
    if (!answer) {
      // A background that ended in the middle wakes for the next request; one that says no twice means it.
      if (triedTwice === now) return;
      triedTwice = now;
      readAs = "";
      lifetime.after(SECOND_TRY, look);
      return;
    }
    // The same messages may stand in other elements by now.
    chips.show(latest ?? view, answer);
  };

  // A script of an older version that the browser ended at once could not tidy up.
  for (const left of document.querySelectorAll("[data-attune]")) left.remove();
  observePage(document, lifetime, look);
  return { open: bar.open };
}
