import { describe, expect, it } from "vitest";
import { hostOf } from "../../../lib/hosts/registry.ts";
import { roundcube } from "../../../lib/hosts/sites/roundcube.ts";
import { one, openPage } from "../open-page.ts";
import { openRoundcubeMail } from "./open-hosts.ts";

const message = () => roundcube.read(document).conversation?.conversation.messages[0];

describe("a plain mail", () => {
  const angry = [
    "This is the THIRD time I am writing to you and nobody answers!!!",
    "",
    'You charged my card twice on Nov 14 (2 x 89.90 EUR) for order #48213. I want the second charge refunded TODAY, not "in 5-10 business days". I have been a customer for four years and this is honestly the worst service I have seen. If I don\'t hear back by tomorrow I will dispute it with my bank and leave a review everywhere.',
    "",
    "Derek Olsen",
    "+45 20 11 22 33",
  ].join("\n");

  it.each([
    ["on a page of its own", "show-angry-plain", "/?_task=mail&_uid=7&_mbox=INBOX&_action=show"],
    [
      "in the preview frame",
      "list-preview.frame1",
      "/?_task=mail&_uid=7&_mbox=INBOX&_framed=1&_action=preview",
    ],
  ])("is read %s", (_, page, address) => {
    openRoundcubeMail(page, address);
    expect(hostOf(document)).toBe(roundcube);
    const { conversation, missing, composers } = roundcube.read(document);
    expect(conversation?.conversation).toEqual({
      host: "roundcube",
      key: `roundcube:${location.origin}/:INBOX:7`,
      subject: "CHARGED TWICE for order #48213 - third time I am writing!!",
      messages: [
        {
          id: "7",
          direction: "customer",
          from: { name: "Derek Olsen", address: "derek.olsen@customer.example" },
          sentAt: "2026-11-20 09:00",
          text: angry,
        },
      ],
    });
    expect(missing).toEqual([]);
    expect(composers).toEqual([]);
    const [view] = conversation?.messages ?? [];
    expect(view?.chipHome).toBe(one("#message-header .header-summary"));
    expect(view?.body.text).toBe(angry);
  });

  it("has its quoted history with it", () => {
    openRoundcubeMail("show-thread-plainquote");
    const text = message()?.text ?? "";
    expect(text.startsWith("Hello Nora,\n\nit is now past noon")).toBe(true);
    expect(text).toContain(
      "Aisha\n\nOn Fri, 20 Nov 2026 at 15:00, Nora Support <support@desk.test> wrote:\nHello Aisha,",
    );
    expect(text.endsWith("Can you tell me where it is?\n\nAisha Bello")).toBe(true);
  });
});

it("an HTML mail is read in lines and paragraphs, without its styles", () => {
  openRoundcubeMail("show-confused-html");
  const { text = "" } = message() ?? {};
  expect(
    text.startsWith("Hello,\n\nsorry to bother you but I really don't understand the new website. "),
  ).toBe(true);
  expect(text.endsWith("please explain step by step.\n\nKind regards,\nMargaret")).toBe(true);
  expect(text).not.toContain("Calibri");
});

it("Japanese is read", () => {
  openRoundcubeMail("show-japanese");
  expect(message()).toMatchObject({
    from: { name: "佐藤 花子", address: "hanako.sato@kyaku.example" },
    text: "お世話になっております。佐藤と申します。\n\n本日届いたティーポット(注文番号 90233)の注ぎ口が割れていました。母へのプレゼントでしたので、とても残念です。交換していただくことは可能でしょうか。\n\nよろしくお願いいたします。\n佐藤 花子",
  });
});

it("Arabic, written from right to left, is read", () => {
  openRoundcubeMail("show-arabic");
  expect(roundcube.read(document).conversation?.conversation.subject).toBe("لم أستلم رمز التفعيل");
  expect(message()).toMatchObject({
    from: { name: "سارة منصور", address: "sara.mansour@customer.example" },
    text: "مرحبا،\n\nلم يصلني رمز التفعيل منذ ساعتين وأحتاج إلى الدخول إلى حسابي بشكل عاجل. هل يمكنكم مساعدتي؟\n\nشكرا",
  });
});

describe("whose words it is", () => {
  it.each([
    ["INBOX", "customer"],
    ["Customers/VIP", "customer"],
    ["Sent", "agent"],
    ["sent", "agent"],
    ["Gesendet", "agent"],
    ["Drafts", "agent"],
    ["Sentimental", "customer"],
  ])("in the folder %s: the %s's", (folder, direction) => {
    openRoundcubeMail("show-angry-plain", `/?_task=mail&_uid=7&_mbox=${folder}`);
    expect(message()?.direction).toBe(direction);
  });
});

describe("a part that is not on the page", () => {
  it.each([
    ["#message-header td.header.from, #message-header .header-summary a", "the sender"],
    ["#message-header .header-summary", "the line with sender and date"],
    ["#messagebody", "the text of the mail"],
  ])("%s is named", (selector, name) => {
    openRoundcubeMail("show-angry-plain");
    for (const part of document.querySelectorAll(selector)) part.remove();
    expect(roundcube.read(document).missing).toContain(name);
  });

  it("the mail's number is named", () => {
    openRoundcubeMail("show-angry-plain", "/?_task=mail&_mbox=INBOX");
    expect(roundcube.read(document)).toMatchObject({
      conversation: null,
      missing: ["the number of the mail"],
    });
  });

  it.each(["#message-header", "#message-header h2.subject", "#message-header .text-nowrap", "body > *"])(
    "%s: no exception",
    (selector) => {
      openRoundcubeMail("show-angry-plain");
      for (const part of document.querySelectorAll(selector)) part.remove();
      expect(() => roundcube.read(document)).not.toThrow();
    },
  );
});

it("its login page and pages of others are not read", () => {
  openPage("<body class='task-login'><input id='rcmloginuser'><div id='message-header'></div></body>", "/");
  expect(hostOf(document)).toBeNull();
  openPage("<body><p>A page about mail</p><textarea></textarea></body>", "/");
  expect(hostOf(document)).toBeNull();
});
