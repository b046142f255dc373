import { describe, expect, it } from "vitest";
import { answer } from "../../../lib/messages/answer.ts";
import { aisha, conversationOf, messageOf } from "./fakes.ts";
import { handlersWith, noTone, noteOf, page, panel, toneOf } from "./some-parts.ts";

const thread = conversationOf("k", [messageOf("1", "Where is it?"), messageOf("2", "Still nothing.")]);
const composer = {
  host: "roundcube",
  kind: "reply",
  conversationKey: null,
  messageId: null,
  recipients: [aisha.address],
  subject: "Re: Parcel",
  quote: "",
} as const;

describe("without its model", () => {
  it("a conversation is remembered and put on screen, and it is said why there are no readings", async () => {
    const { handlers, memory, told } = handlersWith({ tone: noTone });
    expect(await handlers["conversation.read"]({ conversation: thread }, page(1))).toEqual({
      readings: [],
      turns: [],
      repeated: [],
      toneFailure: "no-model",
    });
    expect((await memory.onScreen(1))?.onScreen.messageId).toBe("2");
    expect(told).toEqual([{ changed: "screen" }]);
  });

  it("it is known which message a draft answers, and said why there are no suggestions", async () => {
    const { handlers } = handlersWith({
      tone: noTone,
      suggest: () => Promise.reject(new Error("not asked")) as never,
    });
    await handlers["conversation.read"]({ conversation: thread }, page(1));
    const mail = { ...composer, recipients: [...composer.recipients] };
    expect(await handlers["reply.suggest"]({ composer: mail }, page(1))).toMatchObject({
      answered: { ...aisha, excerpt: "Still nothing.", reading: null },
      suggestions: [],
      toneFailure: "no-model",
    });
    expect(await handlers["composer.identify"]({ composer: mail }, page(1))).toMatchObject({
      answered: { ...aisha, reading: null },
    });
  });

  it("the customer's notes are there", async () => {
    const { handlers } = handlersWith({
      tone: noTone,
      notes: {
        of: async () => [noteOf("n1", "one")],
        save: async () => noteOf("n1", "one"),
        remove: async () => {},
      },
    });
    await handlers["conversation.read"]({ conversation: thread }, page(1));
    expect(await handlers["customer.current"]({ tabId: 1 }, panel)).toMatchObject({
      customer: { ...aisha, reading: null, turn: null, notes: [{ text: "one" }], notesFailure: null },
      toneFailure: "no-model",
    });
  });

  it("the popup is told", async () => {
    const { handlers } = handlersWith({ tone: noTone });
    expect(await handlers["page.status"]({ tabId: 1 }, panel)).toEqual({
      status: null,
      toneFailure: "no-model",
    });
  });

  it("any other failure of reading stays one, without the customer's words", async () => {
    const failing = toneOf((text) => {
      throw new Error(text);
    });
    const { handlers } = handlersWith({ tone: failing });
    const given = await answer(
      handlers,
      { kind: "conversation.read", input: { conversation: thread } },
      page(1),
    );
    expect(given).toMatchObject({ ok: false, failure: "failed" });
    expect(JSON.stringify(given)).not.toContain("Still nothing");
  });
});
