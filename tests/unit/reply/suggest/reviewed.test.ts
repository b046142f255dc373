import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldsIn } from "../../../../lib/reply/parts/fields.ts";
import { ALL_PHRASES } from "../../../../lib/reply/phrases/bank.ts";
import { REMEDY_OFFERS } from "../../../../lib/reply/phrases/offer.ts";
import { review } from "../../../../lib/reply/review/review.ts";
import { FRAMES, type Frame } from "../../../../lib/reply/situation/frame.ts";
import { situationOf } from "../../../../lib/reply/situation/situation.ts";
import { suggest } from "../../../../lib/reply/suggest.ts";
import type { Field } from "../../../../lib/reply/suggestion.ts";
import type { ToneReading } from "../../../../lib/tone/reading.ts";
import { read } from "../../../evaluation/model.ts";
import { reading, SAMPLES } from "../samples.ts";

const DATA = new URL("../../../../training/data/", import.meta.url);

interface Given {
  message: string;
  reading: ToneReading;
  customerName: string | null;
}

function lines(file: string): Record<string, unknown>[] {
  return readFileSync(new URL(file, DATA), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** What the review finds in a text, as "rule: words". The customer's own words, said back, are the customer's. */
function found(draft: string, { message, reading: answered, customerName }: Given): string[] {
  return review({ draft, answers: { message, reading: answered }, customerName })
    .findings.filter(({ text }) => !message.includes(text))
    .map(({ rule, text }) => `${rule}: ${text}`);
}

/** A draft as it goes out: each field filled with its example. */
function filled(text: string, fields: readonly Field[]): string {
  return text.replace(
    /\{\{(\w+)\}\}/g,
    (_mark, id: string) => fields.find((one) => one.id === id)?.example ?? "",
  );
}

const IN_SLOTS: Readonly<Record<string, string>> = {
  fact: "the jacket that you ordered on 3 March hasn't arrived",
  Fact: "The jacket that you ordered on 3 March hasn't arrived",
  topic: "your washing machine",
  name: "Marta",
  praise: "the birthday cake",
  good: "the fix worked right away",
  again: "write three times about this",
  loss: "your husband",
  deadline: "by Friday",
  who: "Malik",
  remedy: "a 10 % voucher for your next order",
};

/** For each kind of reply a message that calls for it. */
const FOR_FRAME = new Map<Frame, Given>();
for (const { message, told } of SAMPLES) {
  const given: Given = { message, reading: reading(message, told), customerName: "Marta" };
  const { frame } = situationOf(given);
  if (!FOR_FRAME.has(frame)) FOR_FRAME.set(frame, given);
}

describe("the review finds nothing", () => {
  test("a sample stands for each frame", () => {
    expect([...FOR_FRAME.keys()].sort()).toEqual([...FRAMES].sort());
  });

  test("and would find something", () => {
    const [given] = FOR_FRAME.values();
    if (given === undefined) throw new Error("no sample");
    expect(found("We will get back to you shortly.", given)).not.toEqual([]);
  });

  test.each(ALL_PHRASES.map((phrase) => [phrase.text, phrase] as const))("in: %s", (text, { frames }) => {
    const words = text.replace(/\[(\w+)\]/g, (_all, slot: string) => IN_SLOTS[slot] ?? "");
    const draft = filled(words, fieldsIn(words, [], "", reading("")));
    for (const frame of frames) {
      const given = FOR_FRAME.get(frame);
      if (given !== undefined) expect([frame, ...found(draft, given)]).toEqual([frame]);
    }
  });

  test.each(REMEDY_OFFERS)("in an offer: %s", (text) => {
    const given = FOR_FRAME.get("upset");
    if (given === undefined) throw new Error("no sample");
    expect(found(text.replace("[remedy]", IN_SLOTS.remedy ?? ""), given)).toEqual([]);
  });

  test("in any suggestion for 312 messages", { timeout: 120_000 }, () => {
    const messages: Given[] = [
      ...lines("support-tone-dev.jsonl").map(({ text }) => ({
        message: String(text),
        customerName: "Marta",
      })),
      // The last third of these is for figures only.
      ...lines("replies-dev.jsonl")
        .slice(0, 87)
        .map(({ message, customerName }) => ({
          message: String(message),
          customerName: customerName === "" ? null : String(customerName),
        })),
    ].map((one) => ({ ...one, reading: read(one.message) }));
    expect(messages.length).toBeGreaterThanOrEqual(300);
    const all = messages.flatMap((given) =>
      suggest(given).flatMap(({ text, fields }) =>
        found(filled(text, fields), given).map((one) => `${one} | ${text.slice(0, 200)}`),
      ),
    );
    expect(all).toEqual([]);
  });
});
