import { describe, expect, it } from "vitest";
import { readConversation, type ThreadMessage } from "../../../lib/tone/conversation.ts";
import type { Mood, ToneReading } from "../../../lib/tone/reading.ts";
import { readingOf } from "../service/fakes.ts";

/** A message in short: mood first ("?" where it is not sure), then what it asks or names as its problem. */
interface Said {
  mood?: Mood;
  sure?: boolean;
  asks?: string[];
  problem?: string;
  more?: Partial<ToneReading>;
  by?: string;
}

function threadOf(said: readonly Said[]) {
  const readings = new Map<string, ToneReading>();
  const messages: ThreadMessage[] = said.map((one, place) => {
    const parts = [...(one.asks ?? []), ...(one.problem ? [one.problem] : [])];
    const text = `Message ${place}. ${parts.join(" ")}`;
    const spanOf = (words: string) => {
      const start = text.indexOf(words);
      return { text: words, start, end: start + words.length };
    };
    readings.set(
      text,
      readingOf({
        mood: one.mood ?? "neutral",
        sure: one.sure ?? true,
        asks: (one.asks ?? []).map(spanOf),
        problem: one.problem ? spanOf(one.problem) : null,
        acts: ["complaint"],
        ...one.more,
      }),
    );
    return { direction: "customer", text, time: `${place} March`, author: one.by ?? "aisha" };
  });
  const read = (text: string) => readings.get(text) ?? readingOf();
  return { messages, read, answer: readConversation(messages, read) };
}

const turnsOf = (...moods: (Mood | "?")[]) =>
  threadOf(moods.map((mood) => (mood === "?" ? { sure: false, mood: "upset" } : { mood }))).answer.turns;

describe("where the mood turned", () => {
  it.each<[string, (Mood | "?")[], unknown[]]>([
    ["never, with one message", ["upset"], []],
    ["never, where all are calm", ["neutral", "unsure", "neutral", "pleased"], []],
    ["never, where all are upset", ["upset", "upset"], []],
    [
      "from calm to upset",
      ["neutral", "neutral", "upset"],
      [{ index: 2, from: "neutral", to: "upset", before: 1 }],
    ],
    ["from pleased to upset", ["pleased", "upset"], [{ index: 1, from: "pleased", to: "upset", before: 0 }]],
    ["from unsure to upset", ["unsure", "upset"], [{ index: 1, from: "unsure", to: "upset", before: 0 }]],
    ["from upset to pleased", ["upset", "pleased"], [{ index: 1, from: "upset", to: "pleased", before: 0 }]],
    ["not at a guess", ["neutral", "?", "neutral"], []],
    ["past a guess", ["neutral", "?", "upset"], [{ index: 2, from: "neutral", to: "upset", before: 0 }]],
    ["not at a fact that an upset customer gives", ["upset", "neutral", "upset"], []],
    [
      "past such a fact",
      ["upset", "neutral", "pleased"],
      [{ index: 2, from: "upset", to: "pleased", before: 0 }],
    ],
    [
      "more than once",
      ["neutral", "upset", "pleased", "upset"],
      [
        { index: 1, from: "neutral", to: "upset", before: 0 },
        { index: 2, from: "upset", to: "pleased", before: 1 },
        { index: 3, from: "pleased", to: "upset", before: 2 },
      ],
    ],
  ])("%s", (_, moods, turns) => {
    expect(turnsOf(...moods)).toEqual(turns);
  });

  it("names the last turn, and with each message the turn that led to how they were then", () => {
    const { answer } = threadOf([
      { mood: "neutral" },
      { mood: "upset" },
      { mood: "neutral" },
      { mood: "pleased" },
      { mood: "neutral" },
    ]);
    expect(answer.lastTurn?.index).toBe(3);
    expect(answer.readings.map(({ turn }) => turn?.index ?? null)).toEqual([null, 1, 1, 3, null]);
  });

  it("keeps two customers in one thread apart", () => {
    const { answer } = threadOf([{ mood: "neutral" }, { mood: "upset", by: "derek" }, { mood: "neutral" }]);
    expect(answer.turns).toEqual([]);
  });
});

describe("what is repeated", () => {
  const repeated = (...said: Said[]) =>
    threadOf(said).answer.repeated.map(({ what, first, again }) => [what, first.span.text, again.span.text]);

  it.each<[string, string]>([
    ["When will I get my refund?", "Where is the refund?"],
    ["Can you cancel my subscription?", "Please cancel the subscription now."],
    ["Why was I charged twice?", "I ask again why you are charging me twice"],
    ["Could you send the invoices?", "I still need my invoice."],
  ])("an ask that returns: %s / %s", (first, again) => {
    expect(repeated({ asks: [first] }, { asks: [again] })).toEqual([["ask", first, again]]);
  });

  it.each<[string, string]>([
    ["The app crashes on the settings page", "It crashed again when opening settings"],
    ["my parcel has not arrived", "Where is my parcel?"],
  ])("a problem that returns: %s / %s", (first, again) => {
    expect(repeated({ problem: first }, { asks: [again] })).toEqual([["problem", first, again]]);
  });

  it.each<[string, string]>([
    ["Please cancel my order 4711", "Please change the address of order 4711"],
    ["Where is it?", "When will it come?"],
    ["Can you help me?", "Could you call me?"],
    ["The zip is broken", "The colour is wrong"],
    ["Where did the invoices go?", "Will the next parcel come on Monday?"],
  ])("not what is another matter: %s / %s", (first, again) => {
    expect(repeated({ asks: [first] }, { asks: [again] })).toEqual([]);
  });

  it("names where it stood first, also the third time, with exact spans", () => {
    const ask = "Where is my refund?";
    const { answer, messages } = threadOf([{ asks: [ask] }, {}, { asks: [ask] }, { asks: [ask] }]);
    expect(answer.repeated.map(({ first, again }) => [first.index, again.index])).toEqual([
      [0, 2],
      [0, 3],
    ]);
    for (const { first, again } of answer.repeated) {
      for (const { index, span } of [first, again])
        expect(messages[index]?.text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it("not within one message, not what another customer asked, not what an agent wrote", () => {
    expect(repeated({ asks: ["Where is my refund?", "When do I get the refund?"] })).toEqual([]);
    expect(
      repeated({ asks: ["Where is my refund?"] }, { asks: ["Where is my refund?"], by: "derek" }),
    ).toEqual([]);
    const { messages, read } = threadOf([
      { asks: ["Where is my refund?"] },
      { asks: ["Where is my refund?"] },
    ]);
    const answered = messages.map((one, at) => (at === 1 ? { ...one, direction: "agent" as const } : one));
    expect(readConversation(answered, read)).toMatchObject({ repeated: [], readings: [{ index: 0 }] });
  });
});

describe("a repeated contact", () => {
  const ask = "Where is my refund?";
  const second = (more: Partial<ToneReading> = {}, words = ask) =>
    threadOf([{ asks: [ask] }, { asks: [words], more }]).answer.readings[1]?.reading;

  it("is a later message that takes the same matter up again, with its words as evidence", () => {
    expect(second()).toMatchObject({
      repeatContact: true,
      evidence: [{ label: "repeatContact", text: ask }],
    });
    expect(threadOf([{ asks: [ask] }]).answer.readings[0]?.reading.repeatContact).toBe(false);
  });

  it("shows at most eight words, and leaves evidence that is full as it is", () => {
    const long = "Where is my refund for the jacket that I sent back two weeks ago?";
    expect(second({}, long)?.evidence).toMatchObject([{ text: "Where is my refund for the jacket that" }]);
    const four = ["a", "b", "c", "d"].map((text) => ({ text, start: 0, end: 1, label: "anger" as const }));
    expect(second({ evidence: four })).toMatchObject({ repeatContact: true, evidence: four });
  });

  it("is not thanks for the very thing", () => {
    expect(second({ mood: "pleased" })?.repeatContact).toBe(false);
    expect(second({ acts: ["thanks", "information"] })?.repeatContact).toBe(false);
  });

  it("leaves the reading that was given untouched", () => {
    const { messages, read } = threadOf([{ asks: [ask] }, { asks: [ask] }]);
    readConversation(messages, read);
    expect(read(messages[1]?.text ?? "")).toMatchObject({ repeatContact: false, evidence: [] });
  });
});

describe("a long thread", () => {
  it("of 50 messages is read in one call, each message once", () => {
    const moods: Mood[] = ["neutral", "upset"];
    const { messages, read } = threadOf(
      Array.from({ length: 50 }, (_, at) => ({
        mood: moods[at >= 30 ? 1 : 0] ?? "neutral",
        asks: ["Where is my refund?"],
      })),
    );
    const asked: string[] = [];
    const answer = readConversation(messages, (text) => {
      asked.push(text);
      return read(text);
    });
    expect(asked).toEqual(messages.map(({ text }) => text));
    expect(answer.readings).toHaveLength(50);
    expect(answer.turns).toEqual([{ index: 30, from: "neutral", to: "upset", before: 29 }]);
    expect(answer.repeated).toHaveLength(49);
  });

  it("without a customer's message has nothing to tell", () => {
    expect(readConversation([{ direction: "agent", text: "Hello", time: "" }], () => readingOf())).toEqual({
      readings: [],
      turns: [],
      lastTurn: null,
      repeated: [],
    });
  });
});
