import type { SeenConversation } from "../../../lib/hosts/answered.ts";
import type { ComposerFacts, Conversation, Message } from "../../../lib/hosts/conversation.ts";

export const aisha = { name: "Aisha Bello", address: "aisha.bello@customer.example" };

export function messageOf(text: string, more: Partial<Message> = {}): Message {
  return { id: "1", direction: "customer", from: aisha, sentAt: "today", text, ...more };
}

export function conversationOf(messages: Message[], more: Partial<Conversation> = {}): Conversation {
  return { host: "roundcube", key: "roundcube:1", subject: "Parcel has not arrived", messages, ...more };
}

export function seenOf(conversation: Conversation, tabId = 1): SeenConversation {
  return { conversation, tabId };
}

export function factsOf(more: Partial<ComposerFacts> = {}): ComposerFacts {
  return {
    host: "roundcube",
    kind: "reply",
    conversationKey: null,
    messageId: null,
    recipients: [aisha.address],
    subject: "Re: Parcel has not arrived",
    quote: "",
    ...more,
  };
}
