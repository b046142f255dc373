import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { asksOf } from "../../../lib/tone/asks.ts";

const asks = (text: string): string[] =>
  asksOf(sentencesOf(text), text).map((a) => text.slice(a.start, a.end));

describe("asksOf", () => {
  it("finds each question and request in order", () => {
    expect(asks("The lamp is broken. Can you send a new one? Please also refund the postage.")).toEqual([
      "Can you send a new one?",
      "Please also refund the postage",
    ]);
  });
  it("finds the question behind a story in the same sentence", () => {
    expect(asks("I pay in the takings from the hall, how would I do that on a phone?")).toEqual([
      "how would I do that on a phone?",
    ]);
  });
  it("finds questions without a mark", () => {
    expect(asks("do you do static ips on the home plan")).toEqual(["do you do static ips on the home plan"]);
    expect(asks("where is my order")).toEqual(["where is my order"]);
  });
  it("finds commands, not statements that begin alike", () => {
    expect(asks("Refund my money.")).toEqual(["Refund my money"]);
    expect(asks("Order 5512 was late. Thank you for nothing.")).toEqual([]);
  });
  it("finds indirect asks", () => {
    expect(asks("I still don't know when it comes.")).toEqual(["I still don't know when it comes"]);
    expect(asks("I'd like a fresh sack.")).toEqual(["I'd like a fresh sack"]);
  });
  it("leaves out the threat or reason behind a request", () => {
    expect(asks("Refund the 329 pounds or I go to my bank.")).toEqual(["Refund the 329 pounds"]);
    expect(asks("Please close my account because I am moving abroad.")).toEqual(["Please close my account"]);
  });
  it("leaves out rhetorical questions", () => {
    expect(asks("Are you joking? How dare you? Is this a joke?")).toEqual([]);
    expect(asks("I only bought one coat??")).toEqual([]);
  });
  it("says which are questions", () => {
    const text = "Is it in stock? Please send two.";
    expect(asksOf(sentencesOf(text), text).map((a) => a.kind)).toEqual(["question", "request"]);
  });
  it("splits what is asked in one sentence, and leaves the joining word out", () => {
    expect(asks("When is the next surgery, and is it at the library?")).toEqual([
      "When is the next surgery",
      "is it at the library?",
    ]);
  });
  it("keeps a closing quote or bracket whose opening one is in the ask", () => {
    expect(asks('Can you explain "in 5-10 business days"?')).toEqual([
      'Can you explain "in 5-10 business days"?',
    ]);
    expect(asks('Please explain "in 5-10 business days".')).toEqual([
      'Please explain "in 5-10 business days"',
    ]);
    expect(asks("Please send the blue one (size 8).")).toEqual(["Please send the blue one (size 8)"]);
  });
  it("never reaches over the end of a sentence", () => {
    for (const text of [
      "Can you help? Can you tell me when?",
      "Please call me. My number is 0190. Thank you.",
    ])
      for (const ask of asks(text)) expect(ask).not.toMatch(/[.?!]\s/);
  });
  it("finds the questions of a language that it can't read", () => {
    expect(asks("Guten Tag, ich warte schon lange. Wo bleibt meine Bestellung?")).toEqual([
      "Wo bleibt meine Bestellung?",
    ]);
  });
  it("finds nothing in a message that only tells or thanks", () => {
    expect(asks("Thank you so much, the new part arrived on Monday and it works.")).toEqual([]);
    expect(asks("")).toEqual([]);
  });
  it("stops at twelve", () => {
    expect(asks("Is it red? ".repeat(40))).toHaveLength(12);
  });
});
