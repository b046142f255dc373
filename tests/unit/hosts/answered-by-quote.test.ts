import { describe, expect, it } from "vitest";
import { findAnswered } from "../../../lib/hosts/answered.ts";
import { aisha, conversationOf, factsOf, messageOf, seenOf } from "./seen.ts";

const parcel =
  'My parcel (order #50117) was supposed to arrive on Tuesday. The tracking page has said "in transit" for six days. ' +
  "It is a birthday present for Saturday. Can you tell me where it is? I have looked everywhere and asked all of them.";
const seen = [seenOf(conversationOf([messageOf(parcel)]))];

/** Lines of 40 characters at most, as a host wraps a quote. */
function wrapped(text: string): string {
  return text.replace(/(.{1,40})(?:\s+|$)/g, "$1\n");
}

describe("a draft that quotes a message", () => {
  it.each([
    ["as it is", parcel],
    ["in other lines", wrapped(parcel)],
    [
      "with other marks and spaces",
      parcel.replaceAll('"', "“").replaceAll(" ", "\u00a0").replaceAll(".", " …"),
    ],
    ["in capitals", parcel.toUpperCase()],
    ["cut after some lines", parcel.slice(0, 220)],
    ["with more behind it", `${parcel}\n\nOn Friday Nora wrote:\nHello Aisha`],
  ])("is known by it: %s", (_, quote) => {
    const answered = findAnswered(factsOf({ quote }), seen, 1);
    expect(answered).toMatchObject({
      how: "quoted",
      conversationKey: "roundcube:1",
      message: { text: parcel },
    });
  });

  it("is known also where the mail goes to another address (Reply-To)", () => {
    expect(
      findAnswered(factsOf({ quote: parcel, recipients: ["family@customer.example"] }), seen, 1)?.how,
    ).toBe("quoted");
  });

  it("goes by the quote alone where the agent has edited it", () => {
    const quote = `[order number removed] ${parcel}`;
    const answered = findAnswered(factsOf({ quote }), seen, 1);
    expect(answered).toMatchObject({
      how: "from-quote",
      conversationKey: `roundcube:quote:${aisha.address}:parcel has not arrived`,
      subject: "parcel has not arrived",
      message: {
        id: "quote",
        direction: "customer",
        from: { name: "", address: aisha.address },
        text: quote,
      },
    });
  });

  it("never takes an agent's mail or a comment for the customer's", () => {
    for (const direction of ["agent", "internal"] as const) {
      const own = [seenOf(conversationOf([messageOf(parcel, { direction })]))];
      expect(findAnswered(factsOf({ quote: parcel }), own, 1)?.how).toBe("from-quote");
    }
  });

  it("never takes a message of another host", () => {
    const elsewhere = [seenOf(conversationOf([messageOf(parcel)], { host: "request-tracker" }))];
    expect(findAnswered(factsOf({ quote: parcel }), elsewhere, 1)?.how).toBe("from-quote");
  });
});

describe("mails that begin alike", () => {
  const form = `New message from the contact form of shop.example. Please answer within two days. Department: parcels and returns. Country: Denmark. Consent to the terms: given. Name: Aisha Bello. Text: `;
  const first = seenOf(conversationOf([messageOf(`${form}Where is my parcel?`)], { key: "roundcube:first" }));
  const second = seenOf(
    conversationOf([messageOf(`${form}I want my money back.`)], { key: "roundcube:second" }),
  );

  it.each([
    ["roundcube:first", "Where is my parcel?"],
    ["roundcube:second", "I want my money back."],
  ])("are told apart by what follows: %s", (key, words) => {
    for (const both of [
      [first, second],
      [second, first],
    ]) {
      expect(findAnswered(factsOf({ quote: form + words }), both, 1)?.conversationKey).toBe(key);
    }
  });

  it("of the same words are told apart by the tab, then by which was seen last", () => {
    const older = seenOf(conversationOf([messageOf(parcel)], { key: "older" }), 1);
    const newer = seenOf(conversationOf([messageOf(parcel)], { key: "newer" }), 2);
    const facts = factsOf({ quote: parcel });
    expect(findAnswered(facts, [newer, older], 1)?.conversationKey).toBe("older");
    expect(findAnswered(facts, [newer, older], 3)?.conversationKey).toBe("newer");
  });
});

describe("short mails", () => {
  it("are not taken for every mail that begins with the same word", () => {
    const hi = [seenOf(conversationOf([messageOf("Hi", { from: { name: "", address: "bob@x.example" } })]))];
    expect(findAnswered(factsOf({ quote: `Hi,\n${parcel}` }), hi, 1)?.how).toBe("from-quote");
    expect(
      findAnswered(factsOf({ quote: `Hi,\n${parcel}`, recipients: ["bob@x.example"] }), hi, 1)?.how,
    ).toBe("from-quote");
  });

  it("are known though the host left the signature out of the quote", () => {
    const text = "does it work with mac and with the old printer too?\n-- \nBob";
    const from = { name: "Bob", address: "bob@x.example" };
    const bob = [seenOf(conversationOf([messageOf(text, { from })]))];
    const quote = "does it work with mac and with the old printer too?";
    expect(findAnswered(factsOf({ quote, recipients: ["bob@x.example"] }), bob, 1)?.how).toBe("quoted");
    expect(findAnswered(factsOf({ quote, recipients: ["ann@x.example"] }), bob, 1)?.how).toBe("from-quote");
  });

  it("of nothing but emoji are known by them", () => {
    const angry = conversationOf([messageOf("😡😡 !!")], { key: "angry" });
    const glad = conversationOf([messageOf("🎉")], { key: "glad" });
    const both = [seenOf(glad), seenOf(angry)];
    expect(findAnswered(factsOf({ quote: "> 😡😡!!" }), both, 1)).toMatchObject({
      how: "quoted",
      conversationKey: "angry",
    });
  });

  it("of marks alone match nothing", () => {
    const marks = [seenOf(conversationOf([messageOf("???")]))];
    expect(findAnswered(factsOf({ quote: "!!!" }), marks, 1)?.how).toBe("from-quote");
  });

  it.each(["商品が壊れて届きました。交換できますか", "لم أستلم رمز التفعيل منذ ساعتين"])(
    "in other scripts are known: %s",
    (text) => {
      expect(
        findAnswered(factsOf({ quote: ` ${text} ` }), [seenOf(conversationOf([messageOf(text)]))], 1)?.how,
      ).toBe("quoted");
    },
  );
});

it("200 conversations of long mails are looked through in less than a second", () => {
  const many = Array.from({ length: 200 }, (_, place) =>
    seenOf(conversationOf([messageOf(`${place} ${parcel.repeat(100)}`)], { key: `k${place}` })),
  );
  const started = performance.now();
  expect(findAnswered(factsOf({ quote: `199 ${parcel.repeat(500)}` }), many, 1)?.conversationKey).toBe(
    "k199",
  );
  expect(performance.now() - started).toBeLessThan(1_000);
});
