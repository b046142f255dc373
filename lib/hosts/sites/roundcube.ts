import type { ComposerView, ConversationView, Host, PageView } from "../contract.ts";
import type { Direction } from "../conversation.ts";
import { quotedIn } from "../quoted-draft.ts";
import { isShown } from "../shown.ts";
import { readVisibleText } from "../visible-text.ts";

/** Selectors of the Elastic skin, Roundcube 1.6, measured 2026-11. */
const MESSAGE = {
  header: "#message-header",
  subject: "#message-header h2.subject",
  summary: "#message-header .header-summary",
  sender:
    "#message-header td.header.from .adr a.rcmContactAddress, #message-header .header-summary a.rcmContactAddress",
  date: "#message-header .header-summary .text-nowrap, #message-header td.header.date",
  parts: "#messagebody .message-part .pre, #messagebody .message-htmlpart",
  body: "#messagebody",
};
const COMPOSER = {
  form: "#compose-content form, form[name=form]",
  text: "textarea#composebody",
  frame: "iframe#composebody_ifr",
  recipients: "#_to, textarea[name=_to]",
  subject: "#compose-subject",
  /** The button below the form; Elastic shows a copy of it in the footer of a narrow window. */
  send: "button.send, a.button.send",
};

/** Folders whose mails the agent wrote. */
const OWN_FOLDERS = /^(sent|drafts|gesendet|entwürfe|envoyés|brouillons|enviados|borradores|rascunhos)\b/i;

/** The host file for Roundcube webmail. */
export const roundcube: Host = {
  id: "roundcube",
  name: "Roundcube",
  examples: ["https://webmail.example.org/?_task=mail"],
  source: "Measured on Roundcube 1.6.5 (Debian 12), November 2026",
  limits: ["Shows one mail at a time, so Attune reads that one and not the whole thread."],
  isHere: (document) =>
    document.querySelector(`${MESSAGE.header}, ${COMPOSER.text}, body.task-mail #messagelist`) !== null &&
    document.querySelector("#rcmloginuser") === null,
  read: (document) => {
    const missing: string[] = [];
    const view: PageView = {
      conversation: readMessage(document, missing),
      composers: readComposers(document),
      missing,
    };
    return view;
  },
};

function readMessage(document: Document, missing: string[]): ConversationView | null {
  const header = document.querySelector(MESSAGE.header);
  if (!header) return null;
  const place = new URL(document.location.href);
  const uid = place.searchParams.get("_uid");
  const folder = place.searchParams.get("_mbox") ?? "INBOX";
  const sender = document.querySelector<HTMLElement>(MESSAGE.sender);
  const summary = document.querySelector<HTMLElement>(MESSAGE.summary);
  const bodies = [...document.querySelectorAll(MESSAGE.parts)];
  if (!uid) missing.push("the number of the mail");
  if (!sender) missing.push("the sender");
  if (!summary) missing.push("the line with sender and date");
  if (bodies.length === 0 && !document.querySelector(MESSAGE.body)) missing.push("the text of the mail");
  if (!uid || !summary) return null;

  const body = readVisibleText(bodies);
  const direction: Direction = OWN_FOLDERS.test(folder) ? "agent" : "customer";
  return {
    conversation: {
      host: "roundcube",
      key: `roundcube:${place.origin}${place.pathname}:${folder}:${uid}`,
      subject: subjectOf(document),
      messages: [
        {
          id: uid,
          direction,
          from: {
            name: sender?.textContent?.trim() ?? "",
            address: (sender?.title ?? "").trim().toLowerCase(),
          },
          sentAt: document.querySelector(MESSAGE.date)?.textContent?.trim() ?? "",
          text: body.text,
        },
      ],
    },
    messages: [{ messageId: uid, chipHome: summary, body }],
  };
}

function subjectOf(document: Document): string {
  const heading = document.querySelector(MESSAGE.subject);
  if (!heading) return "";
  return readVisibleText([heading], (element) =>
    element.matches(".voice, a.extwin, [data-attune]"),
  ).text.trim();
}

function readComposers(document: Document): ComposerView[] {
  // A customer can mail a field that looks like the reply box.
  const outside = <T extends Element>(selector: string) =>
    [...document.querySelectorAll<T>(selector)].find((element) => !element.closest(MESSAGE.body)) ?? null;
  const text = outside<HTMLTextAreaElement>(COMPOSER.text);
  if (!text) return [];
  const frame = outside<HTMLIFrameElement>(COMPOSER.frame);
  const editor = frame && isShown(frame) ? frame : text;
  if (!isShown(editor)) return [];
  const value = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? "";
  return [
    {
      editor,
      facts: () => {
        const quote = quotedIn(editor, "blockquote");
        return {
          host: "roundcube",
          kind: quote || /^(re|aw|antw|sv|rif)\s*:/i.test(value(COMPOSER.subject)) ? "reply" : "new",
          conversationKey: null,
          messageId: null,
          recipients: addressesIn(value(COMPOSER.recipients)),
          subject: value(COMPOSER.subject),
          quote,
        };
      },
      sendButtons: () =>
        [...document.querySelectorAll<HTMLElement>(COMPOSER.send)].filter(
          (button) => !button.closest(MESSAGE.body),
        ),
      // None in app.js and editor.js of 1.6.5.
      sendKeys: [],
    },
  ];
}

function addressesIn(list: string): string[] {
  return (list.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? []).map((address) => address.toLowerCase());
}
