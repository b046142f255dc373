import { describe, expect, it } from "vitest";
import { hostOf } from "../../../lib/hosts/registry.ts";
import { requestTracker } from "../../../lib/hosts/sites/request-tracker.ts";
import { one } from "../open-page.ts";
import { openTicket } from "./open-hosts.ts";

const read = () => requestTracker.read(document);
const messages = () => read().conversation?.conversation.messages ?? [];

describe("a ticket with four messages", () => {
  it("is read whole", () => {
    openTicket("show-thread-3msgs");
    expect(hostOf(document)).toBe(requestTracker);
    const { conversation, missing, composers } = read();
    expect(conversation?.conversation).toMatchObject({
      host: "request-tracker",
      key: `request-tracker:${location.origin}:12`,
      subject: "Parcel has not arrived",
    });
    expect(messages().map(({ id, direction, from }) => [id, direction, from.name, from.address])).toEqual([
      ["64", "customer", "Aisha Bello", "aisha.bello@customer.example"],
      ["66", "agent", "Nora Support", ""],
      ["69", "customer", "Aisha Bello", "aisha.bello@customer.example"],
      ["133", "internal", "Nora Support", ""],
    ]);
    expect(missing).toEqual([]);
    expect(composers).toEqual([]);
  });

  it("has the exact words, and none of the page's own", () => {
    openTicket("show-thread-3msgs");
    const [first, , third, note] = messages();
    expect(first?.text).toBe(
      'Dear support,\n\nMy parcel (order #50117) was supposed to arrive on Tuesday. The tracking page has said "in transit" for six days. It is a birthday present for Saturday. Can you tell me where it is?\n\nAisha Bello',
    );
    expect(note?.text).toBe(
      "Internal: carrier says the parcel is lost in hub Leipzig. Do not promise Saturday.",
    );
    expect(third?.text).not.toContain("quoted text");
    expect(first?.sentAt).toBe("Sun Nov 22 00:50:31 2026");
  });

  it("leaves out the quoted history that the page has folded", () => {
    openTicket("show-thread-3msgs");
    for (const folded of document.querySelectorAll<HTMLElement>(".message-stanza.closed"))
      folded.style.display = "none";
    const text = messages()[2]?.text ?? "";
    expect(text).toMatch(/^Hello Nora,[\s\S]*Aisha/);
    expect(text).not.toContain(">> Dear support");
  });

  it("gives each message its place and its words on the page", () => {
    openTicket("show-thread-3msgs");
    const { messages: views, conversation } = read().conversation ?? { messages: [], conversation: null };
    expect(views).toHaveLength(4);
    for (const { messageId, chipHome, body } of views) {
      expect(chipHome.closest("[data-transaction-id]")?.getAttribute("data-transaction-id")).toBe(messageId);
      expect(conversation?.messages.find(({ id }) => id === messageId)?.text).toBe(body.text);
    }
  });

  it("comes oldest first also where the agent reads the newest first", () => {
    openTicket("show-thread-3msgs");
    const blocks = [...document.querySelectorAll(".transaction.message[data-transaction-id]")];
    for (const block of blocks) block.parentElement?.prepend(block);
    expect(messages().map(({ id }) => id)).toEqual(["64", "66", "69", "133"]);
  });

  it.each([
    ["/Ticket/Display.html?id=12", ":12"],
    ["/rt/Ticket/Display.html?id=12&results=abc", "/rt:12"],
    ["/Ticket/Display.html?results=abc;id=12", ":12"],
    ["/SelfService/Display.html?id=12", ":12"],
  ])("is the same conversation at %s", (address, key) => {
    openTicket("show-thread-3msgs", address);
    expect(read().conversation?.conversation.key).toBe(`request-tracker:${location.origin}${key}`);
  });
});

it("Arabic, written from right to left, is read", () => {
  openTicket("show-arabic");
  expect(messages()).toMatchObject([
    {
      direction: "customer",
      from: { name: "سارة منصور", address: "sara.mansour@customer.example" },
      text: "مرحبا،\n\nلم يصلني رمز التفعيل منذ ساعتين وأحتاج إلى الدخول إلى حسابي بشكل عاجل. هل يمكنكم مساعدتي؟\n\nشكرا",
    },
  ]);
});

describe("whose words they are", () => {
  it.each([
    ["Kommentar hinzugefügt", "internal"],
    ["Commentaires ajoutés", "internal"],
    ["Comments added", "internal"],
    ["Antwort hinzugefügt", "agent"],
  ])("of staff, under %j: %s", (words, direction) => {
    openTicket("show-thread-3msgs");
    const description = one('[data-transaction-id="133"] > .metadata .description');
    for (const node of [...description.childNodes]) if (node.nodeType === 3) node.remove();
    description.append(words);
    expect(messages()[3]?.direction).toBe(direction);
  });

  it("of somebody with an address who is no requestor (a colleague of the customer): the customer's", () => {
    openTicket("show-thread-3msgs");
    for (const requestor of document.querySelectorAll(".requestors .user"))
      requestor.setAttribute("data-user-id", "9999");
    expect(messages()[0]?.direction).toBe("customer");
  });
});

describe("a part that is not on the page", () => {
  it.each([
    [".requestors .user", "who asked (the requestors)"],
    [".transaction.message > .metadata .description", "the heading of a message"],
    [".transaction.message > .metadata .description .user", "who wrote a message"],
    [".messagebody", "the text of a message"],
  ])("%s is named once", (selector, name) => {
    openTicket("show-thread-3msgs");
    for (const part of document.querySelectorAll(selector)) part.remove();
    expect(read().missing.filter((each) => each === name)).toEqual([name]);
  });

  it("the ticket's number is named", () => {
    openTicket("show-thread-3msgs", "/Ticket/Display.html");
    expect(read()).toMatchObject({ conversation: null, missing: ["the number of the ticket"] });
  });

  it.each(["#header h1", ".transaction.message .metadata", ".transaction", "body > *"])(
    "%s: no exception",
    (selector) => {
      openTicket("show-thread-3msgs");
      for (const part of document.querySelectorAll(selector)) part.remove();
      expect(() => read()).not.toThrow();
    },
  );
});
