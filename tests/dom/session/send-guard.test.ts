import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guardSending, type HeldDraft } from "../../../components/inbox/send-guard.ts";
import type { ComposerView } from "../../../lib/hosts/contract.ts";
import type { ComposerFacts } from "../../../lib/hosts/conversation.ts";
import { Lifetime } from "../../../lib/hosts/lifetime.ts";
import { placeholdersIn } from "../../../lib/text/placeholders.ts";
import { fillBrowserGaps } from "../browser-gaps.ts";
import { one, openPage } from "../open-page.ts";

let life: Lifetime;
let held: HeldDraft[];
let sent: string[];
let facts: ComposerFacts;
beforeEach(() => {
  fillBrowserGaps();
  life = new Lifetime();
  [held, sent] = [[], []];
  facts = {
    host: "demo",
    kind: "reply",
    conversationKey: "7",
    messageId: null,
    recipients: [],
    subject: "",
    quote: "",
  };
});
afterEach(() => life.end());

/** A reply box with a button that sends, guarded. */
function open(editorHtml: string) {
  openPage(`<body>${editorHtml}<button id="send">Send</button></body>`, "/");
  const editor = one("#editor");
  one("#send").addEventListener("click", () => sent.push((editor as HTMLTextAreaElement).value ?? ""));
  const view = (): ComposerView => ({
    editor,
    facts: () => facts,
    sendButtons: () => [one("#send")],
    sendKeys: [],
  });
  guardSending(document, life, view, placeholdersIn, (draft) => {
    held.push(draft);
    return () => true;
  });
  return editor;
}

const field = (text = "") => {
  const made = open('<textarea id="editor"></textarea>') as HTMLTextAreaElement;
  made.value = text;
  return made;
};

const send = () => one("#send").click();
const named = () => held.map(({ fields }) => fields.map(({ text }) => text));
/** What the page's observers have to tell is told by then. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
const press = (target: HTMLElement) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: "v", bubbles: true }));

describe("a draft that was sent on as it is", () => {
  it("may be sent again, also when its subject was mended between", () => {
    const editor = field("By [date].");
    send();
    held[0]?.sendAnyway();
    facts = { ...facts, subject: "Late parcel" };
    press(editor);
    send();
    expect(sent).toEqual(["By [date].", "By [date]."]);
    expect(held).toHaveLength(1);
  });

  it("is not the next mail with the same field in a box that the page emptied", () => {
    const editor = field("By [date].");
    send();
    held[0]?.sendAnyway();
    editor.value = "";
    press(editor);
    editor.value = "Another mail, by [date].";
    send();
    expect(sent).toEqual(["By [date]."]);
    expect(named()).toEqual([["[date]"], ["[date]"]]);
  });

  it("nor where only the box itself tells that it was emptied", async () => {
    const editor = open('<div id="editor" contenteditable="true">By [date].</div>');
    send();
    held[0]?.sendAnyway();
    editor.textContent = "";
    await nextTask();
    editor.textContent = "By [date].";
    send();
    expect(held).toHaveLength(2);
  });

  it.each([{ conversationKey: "8" }, { messageId: "m-2" }])("nor a mail elsewhere: %o", (changed) => {
    field("By [date].");
    send();
    held[0]?.sendAnyway();
    facts = { ...facts, ...changed };
    send();
    expect(held).toHaveLength(2);
    expect(sent).toHaveLength(1);
  });

  it("leaves nothing behind", () => {
    field("By [date].");
    send();
    held[0]?.sendAnyway();
    life.end();
    expect(life.left).toBe(0);
  });
});

describe("fields in quoted history", () => {
  it.each([
    ["marked lines", "By noon.\n\n> Dear [name],\n> yours"],
    ["below an attribution", "By noon.\n\nOn Tue, 3 Nov 2026 at 14:05, Ann Lee wrote:\n\nDear [name],"],
    ["an original message", "By noon.\n\n-----Original Message-----\nDear [name],"],
  ])("hold no draft back: %s", (_, text) => {
    field(text);
    send();
    expect(named()).toEqual([]);
    expect(sent).toEqual([text]);
  });

  it("are not named beside the agent's own, between and below them", () => {
    field("By [date].\n> Dear [name],\nYour [order number]?\n> yours, [signature]\nBye, [your name]");
    send();
    expect(named()).toEqual([["[date]", "[order number]", "[your name]"]]);
  });

  it("in a blockquote don't count, those of an answer below it do", () => {
    open(
      '<div id="editor" contenteditable="true"><p>On Tue, 3 Nov 2026 at 14:05, Ann Lee wrote:</p><blockquote><p>Dear [name],</p><blockquote>[order number]</blockquote></blockquote><p>By [date].</p></div>',
    );
    send();
    expect(named()).toEqual([["[date]"]]);
  });

  it("only in a blockquote: it goes out", () => {
    open(
      '<div id="editor" contenteditable="true">By noon.<blockquote type="cite">Dear <b>[name]</b>,<br>yours</blockquote></div>',
    );
    send();
    expect(held).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it("long history with many fields costs little more than reading it", () => {
    const quote = "<p>Dear [name], and [order number]</p>".repeat(2_000);
    open(
      `<div id="editor" contenteditable="true"><p>[date]</p><blockquote>${quote}</blockquote><p>[your name]</p></div>`,
    );
    send();
    expect(named()).toEqual([["[date]", "[your name]"]]);
  });
});
