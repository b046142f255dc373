import { afterEach, describe, expect, it } from "vitest";
import type { Output } from "../../../lib/messages/table.ts";
import { fakeAsk, upset } from "../fake-ask.ts";
import { openTicket } from "../hosts/open-hosts.ts";
import { button, endOnPage, inPage, settle, shadowOf, startOnPage } from "./on-page.ts";

afterEach(endOnPage);

/** The ticket's two customer messages are 64 and 69. */
const ids = async () => {
  openTicket("show-thread-3msgs");
  const { asked } = await startOnPage();
  const read = asked.find(({ kind }) => kind === "conversation.read")?.input as {
    conversation: { messages: { id: string; direction: string }[] };
  };
  endOnPage();
  return read.conversation.messages.filter(({ direction }) => direction === "customer").map(({ id }) => id);
};

const spanOf = (text: string) => ({ text, start: 0, end: text.length });

async function cards(more: (first: string, second: string) => Partial<Output<"conversation.read">>) {
  const [first = "", second = ""] = await ids();
  openTicket("show-thread-3msgs");
  await startOnPage(
    fakeAsk({
      "conversation.read": () => ({
        readings: [first, second].map((messageId) => ({ messageId, reading: upset, turn: null })),
        turns: [],
        repeated: [],
        toneFailure: null,
        ...more(first, second),
      }),
    }),
  );
  const texts: string[] = [];
  for (const chip of inPage("chip")) {
    const shadow = shadowOf(chip);
    button(shadow, "Upset").click();
    await settle();
    texts.push((shadow.querySelector("[role=dialog]")?.textContent ?? "").replace(/\s+/g, " "));
  }
  return texts;
}

describe("what the thread tells, on the card", () => {
  it("is nothing where nothing turned and nothing was repeated", async () => {
    const texts = await cards(() => ({}));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).not.toContain("In this conversation");
  });

  it("is where the mood turned, at the messages after it only", async () => {
    const texts = await cards((first, second) => {
      const turn = { messageId: second, from: "neutral", to: "upset", until: "3 March" } as const;
      return {
        readings: [
          { messageId: first, reading: upset, turn: null },
          { messageId: second, reading: upset, turn },
        ],
        turns: [turn],
      };
    });
    expect(texts[0]).not.toContain("In this conversation");
    expect(texts[1]).toContain("In this conversationWas calm until 3 March; upset since.");
  });

  it("is what was said before, each earlier wording once, two at most", async () => {
    const earlier = ["Where is my refund?", "Where is my refund?", "Why twice?", "Who answers?"];
    const texts = await cards((first, second) => ({
      repeated: earlier.map((text) => ({
        what: "ask",
        messageId: second,
        again: spanOf("Refund?"),
        first: { messageId: first, sentAt: "3 March", span: spanOf(text) },
      })),
    }));
    expect(texts[0]).not.toContain("before (3 March)");
    expect(texts[1]?.match(/Has asked this before \(3 March\): [^?]*\?/g)).toEqual([
      "Has asked this before (3 March): Where is my refund?",
      "Has asked this before (3 March): Why twice?",
    ]);
  });
});
