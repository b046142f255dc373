import { describe, expect, it } from "vitest";
import { bareSubject, findAnswered } from "../../../lib/hosts/answered.ts";
import { aisha, conversationOf, factsOf, messageOf, seenOf } from "./seen.ts";

const thread = conversationOf(
  [
    messageOf("Where is my parcel?", { id: "1" }),
    messageOf("I will look.", { id: "2", direction: "agent", from: { name: "Nora", address: "" } }),
    messageOf("It is noon now.", { id: "3" }),
    messageOf("She sounds cross.", { id: "4", direction: "internal", from: { name: "Nora", address: "" } }),
  ],
  { host: "request-tracker", key: "request-tracker:5" },
);
const named = factsOf({ host: "request-tracker", conversationKey: "request-tracker:5" });

describe("a page that names the conversation", () => {
  it.each([
    ["no message: the customer's latest", null, "3"],
    ["one of the customer's messages", "1", "1"],
    ["an agent's message: the customer's latest", "2", "3"],
    ["a message that isn't there: the customer's latest", "99", "3"],
  ])("and %s", (_, messageId, id) => {
    const answered = findAnswered({ ...named, messageId }, [seenOf(thread, 7)], 1);
    expect(answered).toMatchObject({ how: "named", conversationKey: "request-tracker:5", message: { id } });
  });

  it("holds for an internal note too", () => {
    expect(findAnswered({ ...named, kind: "note" }, [seenOf(thread)], 1)).toMatchObject({
      how: "named",
      message: { id: "3" },
    });
  });

  it("that was never on screen is answered from its quote, under its own key", () => {
    const facts = { ...named, quote: "Where is my parcel?", recipients: [] };
    expect(findAnswered(facts, [], 1)).toMatchObject({
      how: "from-quote",
      conversationKey: "request-tracker:5",
      message: { text: "Where is my parcel?", from: { name: "", address: "" } },
    });
  });

  it("is never answered with another conversation, however alike", () => {
    const other = seenOf({ ...thread, key: "request-tracker:6" });
    expect(findAnswered(named, [other], 1)).toBeNull();
  });

  it("where no customer wrote answers nothing", () => {
    const agents = {
      ...thread,
      messages: thread.messages.filter(({ direction }) => direction !== "customer"),
    };
    expect(findAnswered(named, [seenOf(agents)], 1)).toBeNull();
  });
});

describe("a draft without a quote", () => {
  const first = seenOf(conversationOf([messageOf("first")], { key: "first" }));
  const second = seenOf(conversationOf([messageOf("second")], { key: "second" }), 2);

  it("is matched by subject and recipient", () => {
    expect(findAnswered(factsOf(), [first], 1)).toMatchObject({ how: "matched", conversationKey: "first" });
  });

  it("answers the latest where one person wrote twice under one subject", () => {
    expect(findAnswered(factsOf(), [second, first], 3)?.conversationKey).toBe("second");
    const both = conversationOf([messageOf("early", { id: "1" }), messageOf("late", { id: "2" })]);
    expect(findAnswered(factsOf(), [seenOf(both)], 1)?.message.text).toBe("late");
  });

  it("answers what its own tab showed before what others showed", () => {
    expect(findAnswered(factsOf(), [second, first], 1)?.conversationKey).toBe("first");
  });

  it.each([
    ["another subject", factsOf({ subject: "Re: Invoice" })],
    ["another recipient", factsOf({ recipients: ["derek@customer.example"] })],
    ["no recipient yet", factsOf({ recipients: [] })],
    ["another host", factsOf({ host: "sogo" })],
  ])("with %s is not guessed", (_, facts) => {
    expect(findAnswered(facts, [first, second], 1)).toBeNull();
  });

  it.each(["Fwd: Parcel has not arrived", "Re: FW: Parcel has not arrived", "AW: Parcel has not arrived "])(
    "is matched under %j",
    (subject) => {
      expect(findAnswered(factsOf({ subject }), [first], 1)?.how).toBe("matched");
    },
  );

  it("a message whose sender is unknown is never matched to a draft without recipient", () => {
    const nameless = seenOf(conversationOf([messageOf("x", { from: { name: "", address: "" } })]));
    expect(findAnswered(factsOf({ recipients: [] }), [nameless], 1)).toBeNull();
  });
});

it("a new mail answers nothing, whatever it holds", () => {
  const facts = { ...named, kind: "new" as const, quote: "Where is my parcel?", recipients: [aisha.address] };
  expect(findAnswered(facts, [seenOf(thread)], 1)).toBeNull();
});

describe("bareSubject", () => {
  it.each([
    ["Parcel", "parcel"],
    ["Re: Parcel", "parcel"],
    ["RE: Re: re:Parcel", "parcel"],
    ["Re[2]: Parcel", "parcel"],
    ["Fwd: Fw: Parcel", "parcel"],
    ["AW: WG: Paket", "paket"],
    ["SV: VS: Paket", "paket"],
    ["RE : Colis", "colis"],
    ["  Re:   Parcel  ", "parcel"],
    ["Antw: Pakket", "pakket"],
    ["Re:", ""],
    ["", ""],
    ["Reply: Parcel", "reply: parcel"],
    ["Refund: Parcel", "refund: parcel"],
    ["Parcel re: order", "parcel re: order"],
    ["Re: 荷物", "荷物"],
  ])("%j is %j", (subject, bare) => {
    expect(bareSubject(subject)).toBe(bare);
  });
});
