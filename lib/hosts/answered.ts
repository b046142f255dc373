import type { ComposerFacts, Conversation, Message } from "./conversation.ts";

/** A conversation that was on screen, with the tab it was seen in. */
export interface SeenConversation {
  conversation: Conversation;
  tabId: number;
}

/** How it is known which message a draft answers, the surest first. */
export type AnsweredHow =
  /** The page of the reply names the conversation. */
  | "named"
  /** The draft quotes a message that was on screen. */
  | "quoted"
  /** Subject and recipient are those of a message that was on screen. */
  | "matched"
  /** Nothing was on screen before: the quote in the draft is all there is. */
  | "from-quote";

export interface Answered {
  conversationKey: string;
  subject: string;
  message: Message;
  how: AnsweredHow;
}

/**
 * Finds the message that a draft answers. Some hosts (Roundcube, Request Tracker) show the reply form on a page
 * without that message, so it is looked for among the conversations seen before.
 * @param seen the conversations seen so far, the latest first
 * @returns null when it can't be told, never a guess
 */
export function findAnswered(
  facts: ComposerFacts,
  seen: readonly SeenConversation[],
  tabId: number,
): Answered | null {
  if (facts.kind === "new") return null;
  if (facts.conversationKey !== null) {
    const named = seen.find(({ conversation }) => conversation.key === facts.conversationKey)?.conversation;
    const message = named && pick(named, facts.messageId);
    return named && message ? answered(named, message, "named") : fromQuote(facts);
  }
  const here = seen.filter(({ conversation }) => conversation.host === facts.host);
  const sameTabFirst = [
    ...here.filter((one) => one.tabId === tabId),
    ...here.filter((one) => one.tabId !== tabId),
  ];
  const candidates = sameTabFirst.flatMap(({ conversation }) =>
    conversation.messages
      .filter((message) => message.direction === "customer")
      .toReversed()
      .map((message) => ({ conversation, message })),
  );
  const quoted = mostQuoted(candidates, facts);
  if (quoted) return answered(quoted.conversation, quoted.message, "quoted");
  if (facts.quote.trim() !== "") return fromQuote(facts);
  const matched = candidates.find(
    ({ conversation, message }) =>
      bareSubject(conversation.subject) === bareSubject(facts.subject) &&
      facts.recipients.includes(message.from.address),
  );
  return matched ? answered(matched.conversation, matched.message, "matched") : null;
}

function answered(conversation: Conversation, message: Message, how: AnsweredHow): Answered {
  return { conversationKey: conversation.key, subject: conversation.subject, message, how };
}

/** The message asked for if a customer wrote it, else the customer's latest. */
function pick(conversation: Conversation, messageId: string | null): Message | undefined {
  const fromCustomer = conversation.messages.filter((message) => message.direction === "customer");
  return fromCustomer.find((message) => message.id === messageId) ?? fromCustomer.at(-1);
}

function fromQuote(facts: ComposerFacts): Answered | null {
  const text = facts.quote.trim();
  if (text === "") return null;
  const from = { name: "", address: facts.recipients[0] ?? "" };
  return {
    conversationKey:
      facts.conversationKey ?? `${facts.host}:quote:${from.address}:${bareSubject(facts.subject)}`,
    subject: bareSubject(facts.subject),
    message: { id: "quote", direction: "customer", from, sentAt: "", text },
    how: "from-quote",
  };
}

/** Enough to tell two mails apart, short enough to be whole where a host cuts a long quote. */
const TELLING = 160;

/** The message of which the quote holds most; mails made from one form begin alike. */
function mostQuoted<T extends { message: Message }>(
  candidates: readonly T[],
  facts: ComposerFacts,
): T | null {
  const quote = lettersOf(facts.quote);
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const text = lettersOf(candidate.message.text);
    const shared = sharedStart(quote, text);
    if (shared <= most) continue;
    const toSender = facts.recipients.includes(candidate.message.from.address);
    if (shared < TELLING && !(quote === text || (toSender && isMostOf(shared, quote, text)))) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

/** Hosts leave a signature out of the quote, or add a line: still the same short mail if it goes to its sender. */
function isMostOf(shared: number, quote: string, text: string): boolean {
  return shared === Math.min(quote.length, text.length) && shared * 2 > Math.max(quote.length, text.length);
}

function sharedStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one[at] === other[at]) at++;
  return at;
}

/** Hosts re-wrap lines and drop markup, so only letters and digits count. */
function lettersOf(text: string): string {
  return text
    .slice(0, TELLING * 20)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, "");
}

/** The subject without "Re:", "Fwd:", "AW:" and the like, lower-cased. */
export function bareSubject(subject: string): string {
  return subject
    .replace(/^(\s*(re|aw|wg|fwd?|sv|vs|rif|tr|antw|odp|enc|res|rv)\s*(\[\d+\])?\s*:\s*)+/i, "")
    .trim()
    .toLowerCase();
}
