/** What a host file reads out of a page: plain data, no DOM. */

/** Whose words a message is. `internal`: a comment that the customer never sees. */
export type Direction = "customer" | "agent" | "internal";

export interface Person {
  /** As shown; may be empty. */
  name: string;
  /** Lower-cased mail address; empty where the page doesn't show it. */
  address: string;
}

/** One mail or comment. */
export interface Message {
  /** Unique within its conversation, stable over reloads. */
  id: string;
  direction: Direction;
  from: Person;
  /** As the host shows it; empty where it doesn't. */
  sentAt: string;
  /** The visible text of the body, as the agent sees it. Quoted history and signature still in it. */
  text: string;
}

/** The messages of one thread, oldest first. */
export interface Conversation {
  /** The host file's id. */
  host: string;
  /** Unique among the conversations of all hosts: host, origin and the host's own number. */
  key: string;
  subject: string;
  messages: Message[];
}

/** What can be told of a reply box and the form around it. */
export interface ComposerFacts {
  /** The host file's id. */
  host: string;
  /** `note`: stays inside the team. `new`: answers nothing. */
  kind: "reply" | "note" | "new";
  /** The conversation it belongs to, where the page says so. */
  conversationKey: string | null;
  /** The one message it answers, where the page says so. */
  messageId: string | null;
  /** Lower-cased addresses the mail goes to. */
  recipients: string[];
  subject: string;
  /** The text that the host quoted into the draft; empty if none. */
  quote: string;
}
