import type { AnsweredMessage } from "../../../lib/messages/table.ts";
import type { Change } from "./changes.ts";
import type { Values } from "./filled.ts";

/** What the agent chose, changed and typed on the card, for one message. It outlives the card. */
export interface Work {
  /** Of the message that is answered. */
  for: string;
  chosen: number | null;
  values: Values;
  /** By the suggestion's id, each in the order in which they were made. */
  changes: Readonly<Record<string, readonly Change[]>>;
}

export function emptyWork(): Work {
  return { for: "", chosen: null, values: {}, changes: {} };
}

/** Goes on with what was begun for this very message; for another one it begins anew. */
export function takeUp(work: Work, answered: AnsweredMessage): void {
  const { address, subject, sentAt, excerpt } = answered;
  const message = JSON.stringify([address, subject, sentAt, excerpt]);
  if (work.for !== message) Object.assign(work, emptyWork(), { for: message });
}
