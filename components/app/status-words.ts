import type { PageStatus } from "../../lib/messages/table.ts";

const HOST_NAMES: Record<string, string> = {
  roundcube: "Roundcube",
  "request-tracker": "Request Tracker",
  "demo-inbox": "the demo inbox",
};

/** What Attune sees on a page, in plain sentences. */
export function statusSentences(status: PageStatus | null): string[] {
  if (!status) return ["Nothing seen yet. Reload the page if a message is open."];
  if (!status.host) return ["This page is no mailbox that Attune knows."];
  const sentences = [`This is ${HOST_NAMES[status.host] ?? status.host}.`];
  const { messages, customerMessages, composers } = status;
  if (messages > 0) {
    const fromCustomer =
      customerMessages === 0 ? "none from a customer" : `${customerMessages} from a customer`;
    sentences.push(`I can see ${count(messages, "message")}, ${fromCustomer}.`);
  } else if (composers === 0) sentences.push("No message is open.");
  if (composers > 0) sentences.push("I can see a reply box.");
  else if (messages > 0) sentences.push("No reply box is open.");
  if (status.missing.length > 0) sentences.push(`I can't find: ${status.missing.join(", ")}.`);
  return sentences;
}

function count(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
