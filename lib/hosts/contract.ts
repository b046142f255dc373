import type { ComposerFacts, Conversation } from "./conversation.ts";
import type { VisibleText } from "./visible-text.ts";

/** One message as it stands on the page. */
export interface MessageView {
  /** The `id` of the message in the conversation. */
  messageId: string;
  /** The chip is put in as the last child of this element, on a line that the host has anyway. */
  chipHome: HTMLElement;
  /** The visible text of the body with its places on the page. Its `text` is the message's `text`. */
  body: VisibleText;
}

/** A conversation with the places of its messages on the page. */
export interface ConversationView {
  conversation: Conversation;
  messages: MessageView[];
}

/** A key by which a host sends: `{ key: "Enter", ctrl: true }`. On a Mac the command key counts as Ctrl. */
export interface SendKey {
  key: string;
  ctrl: boolean;
}

/** A reply box as it stands on the page. */
export interface ComposerView {
  /** The element that is typed into: a text field, an editable element, or the frame of one. */
  editor: HTMLElement;
  /** Reads the form anew, as recipients and kind may be changed while it is open. */
  facts(): ComposerFacts;
  /** The host's own controls that send this draft, as they are now; empty where none is on the page. */
  sendButtons(): HTMLElement[];
  /** The keys by which the host sends while the agent types. */
  sendKeys: readonly SendKey[];
}

/** What a host file tells of a page: what it saw, and what it looked for in vain. */
export interface PageView {
  conversation: ConversationView | null;
  composers: ComposerView[];
  /** Plain words for parts that should be here and were not found: "the sender's name". */
  missing: string[];
}

/** Knowledge of one mailbox or helpdesk. One file each in `sites/`, the file name is the id. */
export interface Host {
  id: string;
  /** As agents call it. */
  name: string;
  /** Example addresses where it runs. Self-hosted products have an address of their own. */
  examples: string[];
  /** Where the knowledge of its pages comes from, with a date. */
  source: string;
  /** What Attune can't do there, in plain words. */
  limits: string[];
  /** Whether this document is a page (or frame) of this host. Cheap: it runs on every change of the page. */
  isHere(document: Document): boolean;
  /** Reads the page. Never throws for markup that has changed: what is not found is named in `missing`. */
  read(document: Document): PageView;
}
