import type { Conversation, Message } from "../hosts/conversation.ts";
import { type Failure, RequestError } from "../messages/errors.ts";
import type { MoodTurn, Output, ReadMessage } from "../messages/table.ts";
import { readConversation, type Turn } from "../tone/conversation.ts";
import type { ToneReading } from "../tone/reading.ts";
import type { Tone } from "./tone.ts";

/** What was asked of the tone, or nothing and why where there is no model. Everything else goes on without it. */
export async function whereReadable<T>(
  work: () => Promise<T>,
): Promise<{ value: T; toneFailure: null } | { value: null; toneFailure: Failure }> {
  try {
    return { value: await work(), toneFailure: null };
  } catch (error) {
    if (error instanceof RequestError && error.failure === "no-model")
      return { value: null, toneFailure: error.failure };
    throw error;
  }
}

/** The readings of a conversation's customer messages, and what only the whole thread tells. */
export async function readThread(
  { messages }: Conversation,
  tone: Pick<Tone, "read">,
): Promise<Omit<Output<"conversation.read">, "toneFailure">> {
  const known = new Map<string, ToneReading>();
  for (const { direction, text } of messages)
    if (direction === "customer") known.set(text, await tone.read(text));
  const thread = messages.map(({ direction, text, sentAt, from }) => ({
    direction,
    text,
    time: sentAt,
    author: from.address || from.name,
  }));
  const { readings, turns, repeated } = readConversation(thread, (text) => known.get(text) as ToneReading);
  const at = (index: number) => messages[index] as Message;
  const told = ({ index, from, to, before }: Turn): MoodTurn => ({
    messageId: at(index).id,
    from,
    to,
    until: at(before).sentAt,
  });
  return {
    readings: readings.map(({ index, reading, turn }) => ({
      messageId: at(index).id,
      reading,
      turn: turn && told(turn),
    })),
    turns: turns.map(told),
    repeated: repeated.map(({ what, first, again }) => ({
      what,
      messageId: at(again.index).id,
      again: again.span,
      first: { messageId: at(first.index).id, sentAt: at(first.index).sentAt, span: first.span },
    })),
  };
}

/** One message of a conversation as it stands in its thread. */
export async function readInThread(
  conversation: Conversation,
  messageId: string,
  tone: Pick<Tone, "read">,
): Promise<ReadMessage | null> {
  const { readings } = await readThread(conversation, tone);
  return readings.find((one) => one.messageId === messageId) ?? null;
}
