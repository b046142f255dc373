import { type Answered, findAnswered } from "../hosts/answered.ts";
import type { ComposerFacts, Message } from "../hosts/conversation.ts";
import type { Sender } from "../messages/answer.ts";
import type { Failure } from "../messages/errors.ts";
import type { AnsweredMessage } from "../messages/table.ts";
import type { ToneReading } from "../tone/reading.ts";
import type { SeenMemory } from "./seen-memory.ts";
import { readInThread, whereReadable } from "./thread.ts";
import type { Tone } from "./tone.ts";

/** The message that a draft answers. */
export interface Identified {
  message: Message;
  /** As it is shown. */
  answered: AnsweredMessage;
  conversationKey: string;
  subject: string;
  /** Null where no tone can be read. */
  reading: ToneReading | null;
  toneFailure: Failure | null;
}

/** Finds and reads the message that a reply box answers; null where it can't be told. Changes nothing. */
export async function identify(
  composer: ComposerFacts,
  sender: Sender,
  memory: SeenMemory,
  tone: Pick<Tone, "read">,
): Promise<Identified | null> {
  const seen = await memory.seen(sender.privateWindow);
  const found = findAnswered(composer, seen, sender.tabId ?? -1);
  if (!found) return null;
  const { message, conversationKey, subject } = found;
  const inTab = (one: (typeof seen)[number]) => one.tabId === sender.tabId;
  const known = seen.filter(({ conversation }) => conversation.key === conversationKey);
  const thread = (known.find(inTab) ?? known[0])?.conversation;
  const { value: reading, toneFailure } = await whereReadable(async () => {
    const inThread = thread && (await readInThread(thread, message.id, tone));
    return inThread?.reading ?? tone.read(message.text);
  });
  return { message, conversationKey, subject, answered: describe(found, reading), reading, toneFailure };
}

function describe({ message, subject, how }: Answered, reading: ToneReading | null): AnsweredMessage {
  const words = message.text.replace(/\s+/g, " ").trim();
  const excerpt = words.length > 140 ? `${words.slice(0, 139).trimEnd()}…` : words;
  return { ...message.from, subject, sentAt: message.sentAt, excerpt, how, reading };
}
