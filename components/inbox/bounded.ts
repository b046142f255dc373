import type { ComposerFacts, Conversation, Message } from "../../lib/hosts/conversation.ts";

/** Longer messages are read from their first part only. */
const LONGEST_TEXT = 200_000;
/** Names, subjects and the like; a page can hold anything there. */
const LONGEST_LABEL = 1_000;
const MOST_MESSAGES = 1_000;
const MOST_RECIPIENTS = 100;

const label = (text: string) => text.slice(0, LONGEST_LABEL);

/** The conversation within the bounds of the message table: cut, never refused. The latest messages are kept. */
export function boundedConversation(conversation: Conversation): Conversation {
  const bounded = (message: Message): Message => ({
    ...message,
    id: label(message.id),
    from: { name: label(message.from.name), address: label(message.from.address) },
    sentAt: label(message.sentAt),
    text: message.text.slice(0, LONGEST_TEXT),
  });
  return {
    host: conversation.host,
    key: label(conversation.key),
    subject: label(conversation.subject),
    messages: conversation.messages.slice(-MOST_MESSAGES).map(bounded),
  };
}

/** The facts of a reply box within the same bounds. */
export function boundedFacts(facts: ComposerFacts): ComposerFacts {
  return {
    ...facts,
    conversationKey: facts.conversationKey === null ? null : label(facts.conversationKey),
    messageId: facts.messageId === null ? null : label(facts.messageId),
    recipients: facts.recipients.slice(0, MOST_RECIPIENTS).map(label),
    subject: label(facts.subject),
    quote: facts.quote.slice(0, LONGEST_TEXT),
  };
}
