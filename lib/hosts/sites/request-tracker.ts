import type { ComposerView, ConversationView, Host, MessageView } from "../contract.ts";
import type { Direction, Message, Person } from "../conversation.ts";
import { quotedIn } from "../quoted-draft.ts";
import { isShown } from "../shown.ts";
import { readVisibleText } from "../visible-text.ts";

/** Selectors of Request Tracker 5.0, measured 2026-11. */
const TICKET = {
  title: "#header h1",
  messages: ".transaction.message[data-transaction-id]",
  metadata: ":scope > .metadata",
  date: ":scope > .metadata .date",
  description: ":scope > .metadata .description",
  author: ":scope > .metadata .description .user",
  bodies: ".messagebody",
  words: ".message-stanza",
  requestors: ".requestors .user[data-user-id]",
};
/** Inside a body, but not the customer's words: "Show quoted text", headers of forwarded mails, buttons. */
const NOT_TEXT =
  ".message-stanza-folder, .downloadattachment, .message-header-key, .message-header-value, [data-attune]";
const COMPOSER = {
  text: "textarea#UpdateContent",
  frame: "iframe.cke_wysiwyg_frame",
  kind: "select#UpdateType",
  subject: "input[name=UpdateSubject]",
  ticket: "form[name=TicketUpdate] input[name=id]",
  send: "form[name=TicketUpdate] [name=SubmitTicket]",
};

/** RT marks an internal comment by words alone, in the agent's language. The first words of those it ships. */
const COMMENT_WORDS =
  /comments? added|kommentar|commentaires? ajout|comentarios? (añadid|agregad)|comentários? adicionad|commenti aggiunt|opmerking|komentarz|kommenter/i;

/** The host file for Request Tracker. */
export const requestTracker: Host = {
  id: "request-tracker",
  name: "Request Tracker",
  examples: ["https://rt.example.org/Ticket/Display.html?id=5"],
  source: "Measured on Request Tracker 5.0.3 (Debian 12), November 2026",
  limits: [
    "In languages other than those listed in the host file an internal comment may be taken for a reply.",
  ],
  isHere: (document) => document.querySelector(`${TICKET.messages}, form[name=TicketUpdate]`) !== null,
  read: (document) => {
    const missing: string[] = [];
    const conversation = readTicket(document, missing);
    return { conversation, composers: readComposers(document), missing: [...new Set(missing)] };
  },
};

function ticketKey(document: Document, id: string): string {
  const path = document.location.pathname.replace(/\/(Ticket|SelfService|m)\/.*$/, "");
  return `request-tracker:${document.location.origin}${path}:${id}`;
}

function readTicket(document: Document, missing: string[]): ConversationView | null {
  const blocks = outsideMessages<HTMLElement>(document, TICKET.messages);
  if (blocks.length === 0) return null;
  const id = new URLSearchParams(document.location.search.replaceAll(";", "&")).get("id");
  if (!id) {
    missing.push("the number of the ticket");
    return null;
  }
  const requestors = new Set(
    [...document.querySelectorAll(TICKET.requestors)].map((user) => user.getAttribute("data-user-id")),
  );
  if (requestors.size === 0) missing.push("who asked (the requestors)");
  const messages: Message[] = [];
  const views: MessageView[] = [];
  for (const block of blocks) {
    const messageId = block.dataset.transactionId;
    const home = block.querySelector<HTMLElement>(TICKET.description);
    if (!home) missing.push("the heading of a message");
    if (!messageId || !home) continue;
    const bodies = [...block.querySelectorAll(TICKET.bodies)].filter((one) =>
      one.querySelector(TICKET.words),
    );
    if (bodies.length === 0) missing.push("the text of a message");
    if (!block.querySelector(TICKET.author)) missing.push("who wrote a message");
    const body = readVisibleText(bodies, (element) => element.matches(NOT_TEXT));
    messages.push({
      id: messageId,
      direction: directionOf(block, requestors),
      from: authorOf(block),
      sentAt: textOf(block.querySelector(TICKET.date)),
      text: body.text,
    });
    views.push({ messageId, chipHome: home, body });
  }
  const order = new Map(messages.map((message, place) => [message.id, place]));
  // RT can show the newest first; transaction numbers only grow.
  messages.sort((a, b) => Number(a.id) - Number(b.id) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const subject = textOf(document.querySelector(TICKET.title)).replace(/^#\d+:\s*/, "");
  return {
    conversation: { host: "request-tracker", key: ticketKey(document, id), subject, messages },
    messages: views,
  };
}

function directionOf(block: HTMLElement, requestors: ReadonlySet<string | null>): Direction {
  const author = block.querySelector(TICKET.author);
  if (author && requestors.has(author.getAttribute("data-user-id"))) return "customer";
  if (COMMENT_WORDS.test(textOf(block.querySelector(TICKET.description)))) return "internal";
  // Staff are shown as "login (Real Name)", everybody else with their address.
  return /<[^<>@\s]+@[^<>@\s]+>/.test(textOf(author)) ? "customer" : "agent";
}

function authorOf(block: HTMLElement): Person {
  const shown = textOf(block.querySelector(TICKET.author));
  const withAddress = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(shown);
  if (withAddress)
    return {
      name: withAddress[1]?.replace(/^"|"$/g, "") ?? "",
      address: (withAddress[2] ?? "").toLowerCase(),
    };
  if (/^\S+@\S+$/.test(shown)) return { name: "", address: shown.toLowerCase() };
  return { name: /\((.+)\)$/.exec(shown)?.[1] ?? shown, address: "" };
}

function readComposers(document: Document): ComposerView[] {
  const [text] = outsideMessages<HTMLTextAreaElement>(document, COMPOSER.text);
  if (!text) return [];
  const frame = outsideMessages<HTMLIFrameElement>(document, COMPOSER.frame).find(isShown);
  const editor = frame ?? text;
  if (!isShown(editor)) return [];
  return [
    {
      editor,
      facts: () => {
        const id = document.querySelector<HTMLInputElement>(COMPOSER.ticket)?.value ?? null;
        const query = new URLSearchParams(document.location.search.replaceAll(";", "&"));
        return {
          host: "request-tracker",
          kind:
            document.querySelector<HTMLSelectElement>(COMPOSER.kind)?.value === "private" ? "note" : "reply",
          conversationKey: id ? ticketKey(document, id) : null,
          messageId: query.get("QuoteTransaction"),
          recipients: [],
          subject: document.querySelector<HTMLInputElement>(COMPOSER.subject)?.value ?? "",
          quote: quotedIn(editor, "blockquote, .gmail_quote"),
        };
      },
      sendButtons: () => outsideMessages<HTMLElement>(document, COMPOSER.send),
      // Its own keys (static/js/keyboard-shortcuts.js of 5.0.3) move about; none sends.
      sendKeys: [],
    },
  ];
}

/** A customer can mail what looks like a part of the page. */
function outsideMessages<T extends Element>(document: Document, selector: string): T[] {
  return [...document.querySelectorAll<T>(selector)].filter((element) => !element.closest(TICKET.bodies));
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.replaceAll("\u00a0", " ").trim() ?? "";
}
