import { describe, expect, it } from "vitest";
import type { ComposerFacts } from "../../../lib/hosts/conversation.ts";
import type { SuggestInput } from "../../../lib/reply/suggest.ts";
import { aisha, conversationOf, messageOf } from "./fakes.ts";
import { handlersWith, page, panel } from "./some-parts.ts";

const facts = (more: Partial<ComposerFacts> = {}): ComposerFacts => ({
  host: "roundcube",
  kind: "reply",
  conversationKey: null,
  messageId: null,
  recipients: [aisha.address],
  subject: "Re: Parcel",
  quote: "",
  ...more,
});
const thread = conversationOf("k", [
  messageOf("1", "Where is it?"),
  messageOf("2", "I look.", { direction: "agent" }),
  messageOf("3", "Cross.", { direction: "internal" }),
  messageOf("4", "Still nothing."),
]);

describe("conversation.read", () => {
  it("answers a reading of each customer message and of no other", async () => {
    const { handlers, told, memory } = handlersWith();
    const { readings } = await handlers["conversation.read"]({ conversation: thread }, page(1));
    expect(readings.map(({ messageId, reading }) => [messageId, reading.problem?.text])).toEqual([
      ["1", "Where is it?"],
      ["4", "Still nothing."],
    ]);
    expect(told).toEqual([{ changed: "screen" }]);
    expect((await memory.onScreen(1))?.onScreen).toMatchObject({ conversationKey: "k", messageId: "4" });
  });

  it("remembers nothing where no customer wrote", async () => {
    const { handlers, told, memory } = handlersWith();
    const own = conversationOf("k", [messageOf("2", "I look.", { direction: "agent" })]);
    expect(await handlers["conversation.read"]({ conversation: own }, page(1))).toEqual({
      readings: [],
      turns: [],
      repeated: [],
      toneFailure: null,
    });
    expect(await memory.seen(false)).toEqual([]);
    expect(told).toEqual([]);
  });
});

describe("composer.identify", () => {
  it("tells whom the draft answers, with the first words on one line", async () => {
    const { handlers } = handlersWith();
    const long = conversationOf("k", [messageOf("1", `Where\n\n is ${"it ".repeat(100)}?`)]);
    await handlers["conversation.read"]({ conversation: long }, page(1));
    const { answered } = await handlers["composer.identify"]({ composer: facts() }, page(1));
    expect(answered).toMatchObject({ ...aisha, subject: "Parcel", sentAt: "today", how: "matched" });
    expect(answered?.excerpt).toMatch(/^Where is it it .*…$/);
    expect(answered?.excerpt.length).toBeLessThanOrEqual(140);
  });

  it("answers null where it can't be told", async () => {
    const { handlers, told } = handlersWith();
    expect(await handlers["composer.identify"]({ composer: facts() }, page(1))).toEqual({ answered: null });
    expect(told).toEqual([]);
  });

  it("knows what was seen in another tab, but not what a private window showed", async () => {
    const { handlers } = handlersWith();
    await handlers["conversation.read"]({ conversation: thread }, page(1, true));
    expect((await handlers["composer.identify"]({ composer: facts() }, page(2))).answered).toBeNull();
    expect(
      (await handlers["composer.identify"]({ composer: facts() }, page(2, true))).answered,
    ).not.toBeNull();
  });

  it("from a quote alone puts the customer on screen by the mail's address", async () => {
    const { handlers } = handlersWith();
    const composer = facts({ quote: "It never came, and I wrote twice." });
    const { answered } = await handlers["composer.identify"]({ composer }, page(1));
    expect(answered).toMatchObject({ how: "from-quote", name: "", address: aisha.address });
    const { customer } = await handlers["customer.current"]({ tabId: 1 }, panel);
    expect(customer).toMatchObject({
      address: aisha.address,
      reading: { problem: { text: composer.quote } },
    });
    // Asked again it is the same conversation, not a new one.
    await handlers["composer.identify"]({ composer }, page(1));
    expect((await handlers["customer.current"]({ tabId: 1 }, panel)).customer?.address).toBe(aisha.address);
  });
});

describe("reply.suggest", () => {
  it("suggests for the message that is answered, and for its reading", async () => {
    const given: SuggestInput[] = [];
    const { handlers } = handlersWith({
      suggest: (input) => {
        given.push(input);
        return [];
      },
    });
    await handlers["conversation.read"]({ conversation: thread }, page(1));
    const { answered } = await handlers["reply.suggest"]({ composer: facts() }, page(1));
    expect(answered?.excerpt).toBe("Still nothing.");
    expect(given).toMatchObject([
      {
        message: "Still nothing.",
        customerName: "Aisha Bello",
        reading: { problem: { text: "Still nothing." } },
      },
    ]);
  });

  it("gives no name where none is known", async () => {
    const names: (string | null)[] = [];
    const { handlers } = handlersWith({
      suggest: ({ customerName }) => {
        names.push(customerName ?? null);
        return [];
      },
    });
    await handlers["reply.suggest"]({ composer: facts({ quote: "It never came." }) }, page(1));
    expect(names).toEqual([null]);
  });

  it("suggests nothing where no message is answered", async () => {
    const { handlers } = handlersWith({ suggest: () => Promise.reject(new Error("not asked")) as never });
    expect(await handlers["reply.suggest"]({ composer: facts({ kind: "new" }) }, page(1))).toEqual({
      answered: null,
      suggestions: [],
      toneFailure: null,
    });
  });
});

describe("page.report", () => {
  const status = { host: "roundcube", messages: 1, customerMessages: 1, composers: 0, missing: [] };

  it("is kept by tab and told of when the page is new", async () => {
    const { handlers, told } = handlersWith();
    await handlers["page.report"]({ first: true, ...status }, page(5));
    await handlers["page.report"]({ first: false, ...status, messages: 2 }, page(5));
    await handlers["page.report"]({ first: true, ...status }, { ...page(5), frameId: 2 });
    expect(told).toEqual([{ changed: "screen" }]);
    expect(await handlers["page.status"]({ tabId: 5 }, panel)).toMatchObject({ status: { messages: 3 } });
    expect(await handlers["page.status"]({ tabId: 6 }, panel)).toEqual({
      status: null,
      toneFailure: null,
    });
    expect(await handlers["page.status"]({ tabId: null }, panel)).toEqual({
      status: null,
      toneFailure: null,
    });
  });
});

describe("panel.open", () => {
  it("opens beside the tab that asks", async () => {
    const opened: number[] = [];
    const { handlers } = handlersWith({ openPanel: async (tabId) => opened.push(tabId) > 0 });
    expect(await handlers["panel.open"]({}, page(5))).toEqual({ opened: true });
    expect(await handlers["panel.open"]({}, panel)).toEqual({ opened: false });
    expect(opened).toEqual([5]);
  });
});
