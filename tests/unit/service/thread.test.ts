import { describe, expect, it } from "vitest";
import type { ToneReading } from "../../../lib/tone/reading.ts";
import { aisha, conversationOf, messageOf, readingOf } from "./fakes.ts";
import { handlersWith, page, panel, toneOf } from "./some-parts.ts";

const ask = "Where is my refund?";
const askSpan = { text: ask, start: 0, end: ask.length };
const readings: Record<string, ToneReading> = {
  [ask]: readingOf({ asks: [askSpan], acts: ["question"] }),
  [`${ask} Now!`]: readingOf({ mood: "upset", intensity: 2, asks: [askSpan], acts: ["question"] }),
};
const thread = conversationOf("k", [
  messageOf("a", ask, { sentAt: "3 March" }),
  messageOf("b", "I look.", { direction: "agent" }),
  messageOf("c", `${ask} Now!`, { sentAt: "5 March" }),
]);
const turn = { messageId: "c", from: "neutral", to: "upset", until: "3 March" };

describe("a thread", () => {
  const withThread = () => handlersWith({ tone: toneOf((text) => readings[text] ?? readingOf()) });

  it("tells where the mood turned and what was asked before, by the messages' ids", async () => {
    const { handlers } = withThread();
    const answer = await handlers["conversation.read"]({ conversation: thread }, page(1));
    expect(answer.turns).toEqual([turn]);
    expect(answer.repeated).toEqual([
      {
        what: "ask",
        messageId: "c",
        again: askSpan,
        first: { messageId: "a", sentAt: "3 March", span: askSpan },
      },
    ]);
    expect(answer.readings.map((one) => [one.messageId, one.turn, one.reading.repeatContact])).toEqual([
      ["a", null, false],
      ["c", turn, true],
    ]);
  });

  it("is behind what the panel and the reply box say too", async () => {
    const { handlers } = withThread();
    await handlers["conversation.read"]({ conversation: thread }, page(1));
    const { customer } = await handlers["customer.current"]({ tabId: 1 }, panel);
    expect(customer).toMatchObject({ ...aisha, turn, reading: { mood: "upset", repeatContact: true } });
    const composer = {
      host: "roundcube",
      kind: "reply" as const,
      conversationKey: "k",
      messageId: null,
      recipients: [],
      subject: "",
      quote: "",
    };
    const { answered } = await handlers["reply.suggest"]({ composer }, page(1));
    expect(answered?.reading?.repeatContact).toBe(true);
  });
});
