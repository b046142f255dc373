import { describe, expect, it } from "vitest";
import { richText } from "../../../lib/editors/rich-text.ts";
import { hostOf } from "../../../lib/hosts/registry.ts";
import { requestTracker } from "../../../lib/hosts/sites/request-tracker.ts";
import { one } from "../open-page.ts";
import { openTicketReply } from "./open-hosts.ts";

const composers = () => requestTracker.read(document).composers;
const facts = () => composers()[0]?.facts();
/** The ticket's number, in the form of the captured page. */
const ticketNumber = () => one<HTMLInputElement>("form[name=TicketUpdate] input[name=id]").value;

describe("the reply page", () => {
  it("shows no message, and a reply box that names its ticket", () => {
    const frame = openTicketReply("reply-thread");
    expect(hostOf(document)).toBe(requestTracker);
    expect(requestTracker.read(document)).toMatchObject({ conversation: null, missing: [] });
    expect(composers().map(({ editor }) => editor)).toEqual([frame]);
    expect(facts()).toEqual({
      host: "request-tracker",
      kind: "reply",
      conversationKey: `request-tracker:${location.origin}:${ticketNumber()}`,
      messageId: null,
      recipients: [],
      subject: one<HTMLInputElement>("input[name=UpdateSubject]").value,
      quote: "",
    });
  });

  it("names the same conversation as the ticket's page, also below a path", () => {
    openTicketReply("reply-thread", "/rt/Ticket/Update.html?Action=Respond&id=12");
    expect(facts()?.conversationKey).toBe(`request-tracker:${location.origin}/rt:${ticketNumber()}`);
  });

  it("with a quote tells which message it answers, and the quote as it is read", () => {
    openTicketReply("reply-quoted", "/Ticket/Update.html?Action=Respond;id=12;QuoteTransaction=64");
    expect(facts()?.messageId).toBe("64");
    expect(facts()?.quote).toMatch(
      /^Dear support,\n\nMy parcel \(order #50117\)[\s\S]*where it is\?\n\nAisha Bello$/,
    );
  });

  it("is a note as soon as the agent turns it into a comment", () => {
    openTicketReply("reply-thread");
    const [composer] = composers();
    const kind = one<HTMLSelectElement>("select#UpdateType");
    kind.value = "private";
    expect(composer?.facts().kind).toBe("note");
    kind.value = "response";
    expect(composer?.facts().kind).toBe("reply");
  });

  it("holds a hint that is never read as a draft", () => {
    const frame = openTicketReply("reply-thread");
    const body = frame.contentDocument?.body;
    // Not in this DOM: whether an element can be edited.
    if (body) Object.defineProperty(body, "isContentEditable", { value: true });
    expect(body?.textContent).toContain("Type your message here");
    expect(richText.read(frame)).toBe("");
    body?.classList.remove("placeholder");
    expect(richText.read(frame)).toContain("Type your message here");
  });
});

describe("the plain reply page (rich text turned off)", () => {
  const openPlain = () => {
    openTicketReply("reply-thread");
    one("#cke_UpdateContent").remove();
    const field = one<HTMLTextAreaElement>("#UpdateContent");
    field.style.cssText = "";
    return field;
  };

  it("is the text field, with its quote", () => {
    const field = openPlain();
    field.value = "On Sunday, Aisha wrote:\n> Dear support,\n>\n> where is it?\n\nmy draft";
    expect(composers().map(({ editor }) => editor)).toEqual([field]);
    expect(facts()?.quote).toBe("Dear support,\n\nwhere is it?");
  });
});

it.each(["#UpdateContent", "select#UpdateType", "form[name=TicketUpdate]", "iframe", "body > *"])(
  "without %s: no exception",
  (selector) => {
    openTicketReply("reply-thread");
    const [composer] = composers();
    for (const part of document.querySelectorAll(selector)) part.remove();
    expect(() => composer?.facts()).not.toThrow();
    expect(() => composers().map((each) => each.facts())).not.toThrow();
  },
);
