import type { MoodTurn, Output, RepeatedPoint } from "../../lib/messages/table.ts";

/** What the thread tells of one message, beside its own reading. */
export interface InThread {
  turn: MoodTurn | null;
  /** What of it was said before, each earlier wording once. */
  repeated: RepeatedPoint[];
}

/** At most this many are shown of what was said before. */
const MOST_SHOWN = 2;

/** What a thread tells of one of its messages. */
export function inThread(
  { readings, repeated }: Pick<Output<"conversation.read">, "readings" | "repeated">,
  messageId: string,
): InThread {
  const first = new Map<string, RepeatedPoint>();
  for (const point of repeated) {
    const { text } = point.first.span;
    if (point.messageId === messageId && !first.has(text)) first.set(text, point);
  }
  return {
    turn: readings.find((one) => one.messageId === messageId)?.turn ?? null,
    repeated: [...first.values()].slice(0, MOST_SHOWN),
  };
}
