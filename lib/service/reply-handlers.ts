import type { ComposerFacts } from "../hosts/conversation.ts";
import type { Handlers, Sender } from "../messages/answer.ts";
import type { Changed } from "../messages/table.ts";
import type { Reviewer } from "../reply/review/reviewer.ts";
import type { SuggestInput } from "../reply/suggest.ts";
import type { Suggestion } from "../reply/suggestion.ts";
import { type Identified, identify } from "./answering.ts";
import { elsewhereOf } from "./elsewhere.ts";
import type { Openings } from "./openings.ts";
import type { SeenMemory } from "./seen-memory.ts";
import type { Tone } from "./tone.ts";
import type { WritingStore } from "./writing.ts";

/** What the requests about a reply stand on. */
export interface ReplyParts {
  memory: SeenMemory;
  tone: Pick<Tone, "read">;
  writing: WritingStore;
  openings: Openings;
  reviewer: Pick<Reviewer, "review">;
  suggest(input: SuggestInput): Suggestion[];
  openingIdsOf(suggestions: readonly Suggestion[]): string[];
  tell(changed: Changed): void;
}

type ReplyRequests = "composer.identify" | "reply.suggest" | "draft.review";

/** Answers what the reply box asks. */
export function createReplyHandlers(parts: ReplyParts): Pick<Handlers, ReplyRequests> {
  const { memory, tone, writing, openings } = parts;

  /** As `identify`; the tab is about that message from now on. */
  const turnTo = async (composer: ComposerFacts, sender: Sender): Promise<Identified | null> => {
    const found = await identify(composer, sender, memory, tone);
    if (!found) return null;
    const tabId = sender.tabId ?? -1;
    const { message, conversationKey: key, subject } = found;
    if (found.answered.how === "from-quote") {
      const conversation = { host: composer.host, key, subject, messages: [message] };
      await memory.remember(conversation, tabId, sender.privateWindow, sender.site);
    }
    await memory.setOnScreen(tabId, sender.frameId, { conversationKey: key, messageId: message.id });
    parts.tell({ changed: "screen" });
    return found;
  };
  const nameOf = ({ message }: Identified) => (message.from.name === "" ? null : message.from.name);

  return {
    "composer.identify": async ({ composer }, sender) => ({
      answered: (await turnTo(composer, sender))?.answered ?? null,
    }),

    "reply.suggest": async ({ composer }, sender) => {
      const found = await turnTo(composer, sender);
      if (!found) return { answered: null, suggestions: [], toneFailure: null };
      const { answered, reading, toneFailure, message } = found;
      if (!reading) return { answered, suggestions: [], toneFailure };
      const suggestions = parts.suggest({
        message: message.text,
        reading,
        customerName: nameOf(found),
        style: (await writing.load()).style,
        recent: await openings.toAvoid(message.text),
      });
      await openings.offered(message.text, parts.openingIdsOf(suggestions));
      return { answered, suggestions, toneFailure };
    },

    "draft.review": async ({ composer, draft, muted }, sender) => {
      const [found, { style, muted: always }, seen] = await Promise.all([
        identify(composer, sender, memory, tone),
        writing.load(),
        memory.seen(sender.privateWindow),
      ]);
      const own = [composer.subject, composer.quote, ...composer.recipients].join("\n");
      const review = parts.reviewer.review(
        {
          draft,
          answers: found?.reading ? { message: found.message.text, reading: found.reading } : null,
          customerName: found && nameOf(found),
          style,
          elsewhere: elsewhereOf(draft, found?.conversationKey ?? null, own, seen),
        },
        new Set([...always, ...muted]),
      );
      return { answered: found?.answered ?? null, review, toneFailure: found?.toneFailure ?? null };
    },
  };
}
