import type { Host, PageView } from "../contract.ts";
import type { Message } from "../conversation.ts";
import { isShown } from "../shown.ts";
import { readVisibleText } from "../visible-text.ts";

/** The demo inbox says in its markup what is what: it is ours (scripts/demo). */
const PAGE = {
  inbox: "main[data-demo-inbox]",
  conversation: "[data-conversation]",
  message: "[data-message]",
  body: "[data-body]",
  send: "button:not([type=button])",
  reply: "textarea[data-reply], [contenteditable][data-reply]",
};

/** The host file for the demo inbox that `npm run demo` starts. */
export const demoInbox: Host = {
  id: "demo-inbox",
  name: "Attune demo inbox",
  examples: ["http://127.0.0.1:8499/"],
  source: "Part of this project",
  limits: [],
  isHere: (document) => document.querySelector(PAGE.inbox) !== null,
  read: (document) => {
    const view: PageView = { conversation: null, composers: [], missing: [] };
    const thread = document.querySelector<HTMLElement>(`${PAGE.inbox} ${PAGE.conversation}`);
    if (!thread) return view;
    const key = `demo-inbox:${document.location.origin}:${thread.dataset.conversation ?? ""}`;
    const subject = thread.querySelector("h2")?.textContent?.trim() ?? "";
    const blocks = [...thread.querySelectorAll<HTMLElement>(PAGE.message)].map((block) => ({
      block,
      home: block.querySelector<HTMLElement>("header") ?? block,
      body: readVisibleText([...block.querySelectorAll(PAGE.body)]),
    }));
    const messages: Message[] = blocks.map(({ block, body }) => ({
      id: block.dataset.message ?? "",
      direction: block.dataset.direction === "customer" ? "customer" : "agent",
      from: { name: block.dataset.name ?? "", address: block.dataset.address ?? "" },
      sentAt: block.querySelector("time")?.textContent ?? "",
      text: body.text,
    }));
    view.conversation = {
      conversation: { host: "demo-inbox", key, subject, messages },
      messages: blocks.map(({ home, body }, place) => ({
        messageId: messages[place]?.id ?? "",
        chipHome: home,
        body,
      })),
    };
    const editor = document.querySelector<HTMLElement>(PAGE.reply);
    if (!editor || !isShown(editor)) return view;
    const customer = messages.find((message) => message.direction === "customer")?.from.address;
    view.composers.push({
      editor,
      facts: () => ({
        host: "demo-inbox",
        kind: "reply",
        conversationKey: key,
        messageId: null,
        recipients: customer ? [customer] : [],
        subject: `Re: ${subject}`,
        quote: "",
      }),
      sendButtons: () => [...(editor.closest("form")?.querySelectorAll<HTMLElement>(PAGE.send) ?? [])],
      sendKeys: [],
    });
    return view;
  },
};
