import { describe, expect, test } from "vitest";
import { asksOfMessage } from "../../../../lib/reply/asks/found.ts";
import { partsOfAsk } from "../../../../lib/reply/asks/parted.ts";
import { read } from "../../../evaluation/model.ts";
import { draftRecords, isUnseen } from "../../../evaluation/replies.ts";
import { reading } from "../samples.ts";

/** What is found in a message in which the reading found only these words to be asks. */
const found = (message: string, ...known: string[]) =>
  asksOfMessage(message, reading(message, { asks: known })).map(({ text }) => text);

describe("asks that the reading has not got", () => {
  test.each([
    ["Where is my £112?", "Where is my £112?"],
    ["It broke. Is it safe?", "Is it safe?"],
    ["I'm away, just checking when order 60418 ships.", "when order 60418 ships"],
    ["I'd just like to know it isn't lost.", "I'd just like to know it isn't lost"],
    ["Please tell the baker that she is a genius.", "Please tell the baker that she is a genius"],
    ["Same colours again next year?", "Same colours again next year?"],
    ["If it comes after Friday I want out.", "If it comes after Friday I want out"],
    ["So who decides this now", "So who decides this now"],
    ["It never came, I want my money back.", "I want my money back"],
    ["It says 24.9% now but I thought I had until December?", "I thought I had until December?"],
  ])("%s", (message, ask) => expect(found(message)).toEqual([ask]));

  test("a list is several asks", () => {
    expect(found("I need a confirmed date today, a named contact, and the reason in writing.")).toEqual([
      "I need a confirmed date today",
      "a named contact",
      "the reason in writing",
    ]);
  });

  test("a second question does not take the first along", () => {
    expect(
      found(
        "Where is it and can I get my shipping fee back?",
        "Where is it",
        "can I get my shipping fee back?",
      ),
    ).toEqual(["Where is it", "can I get my shipping fee back?"]);
  });

  test("beside those of the reading, in their order", () => {
    expect(found("Can you repair it or give me a discount? Is it safe?", "give me a discount?")).toEqual([
      "Can you repair it",
      "give me a discount?",
      "Is it safe?",
    ]);
    expect(found("How can this happen?", "can this happen?")).toEqual(["How can this happen?"]);
  });

  test.each([
    "I only bought one coat??",
    "How dare you?",
    "I need it for my boss.",
    "I'd like to thank the driver.",
    "I really like the new app.",
    "No need to reply.",
    "Please find the photos attached.",
    "We waited for three hours.",
    "Ich warte seit drei Wochen.",
  ])("nothing is asked: %s", (message) => expect(found(message)).toEqual([]));

  test("nothing is added to a message in another language", () => {
    const message = "Can you help? Is it safe?";
    expect(asksOfMessage(message, reading(message, { language: "de" }))).toEqual([]);
  });

  test("nine of ten labelled asks are found where nobody looked", () => {
    let hits = 0;
    let all = 0;
    for (const { message, labels } of draftRecords().filter(isUnseen)) {
      const asks = asksOfMessage(message, read(message));
      for (const { ask } of labels.asks) {
        const start = message.indexOf(ask);
        all += 1;
        if (asks.some((one) => one.start < start + ask.length && start < one.end)) hits += 1;
      }
    }
    expect(hits / all).toBeGreaterThan(0.88);
  });
});

describe("the parts of an ask", () => {
  const parts = (text: string) => partsOfAsk({ text, start: 10, end: 10 + text.length });

  test.each([
    ["Where is it and who signed?", ["Where is it", "who signed?"]],
    ["Please cancel the fee and confirm it's settled", ["Please cancel the fee", "confirm it's settled"]],
    ["Please refund the £20 and the bank's £8 fee", ["Please refund the £20", "the bank's £8 fee"]],
    ["Can you reprint in time, or what do you suggest?", ["Can you reprint in time", "what do you suggest?"]],
    ["Can you take it off or at least split it?", ["Can you take it off", "split it?"]],
    ["Which is quieter, the Pro or the Mini?", ["Which is quieter, the Pro or the Mini?"]],
    ["Fix it or refund it", ["Fix it or refund it"]],
    ["What does it cost, are teachers free?", ["What does it cost", "are teachers free?"]],
    ["How do I return it, do you pick it up?", ["How do I return it", "do you pick it up?"]],
    ["Is the blue one, the large size, in stock?", ["Is the blue one, the large size, in stock?"]],
    ["Do you have salt and pepper?", ["Do you have salt and pepper?"]],
  ])("%s", (text, wanted) => {
    const found = parts(text);
    expect(found.map((part) => part.text)).toEqual(wanted);
    for (const { text: words, start, end } of found) expect(text.slice(start - 10, end - 10)).toBe(words);
  });
});
