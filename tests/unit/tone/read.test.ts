import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";
import { ACTS, EMOTIONS, ESCALATIONS, MOODS, type ToneReading } from "../../../lib/tone/reading.ts";
import { read } from "./reader.ts";

/** What must hold for the reading of any text at all. */
function expectValid(text: string, reading: ToneReading): void {
  expect(MOODS).toContain(reading.mood);
  expect([0, 1, 2, 3]).toContain(reading.intensity);
  expect(reading.intensity === 0).toBe(reading.mood === "neutral");
  expect(reading.confidence).toBeGreaterThanOrEqual(0);
  expect(reading.confidence).toBeLessThanOrEqual(1);
  for (const [emotion, strength] of Object.entries(reading.emotions)) {
    expect(EMOTIONS).toContain(emotion);
    expect([1, 2, 3]).toContain(strength);
  }
  for (const act of reading.acts) expect(ACTS).toContain(act);
  for (const escalation of reading.escalation) expect(ESCALATIONS).toContain(escalation);
  expect(reading.evidence.length).toBeLessThanOrEqual(4);
  const spans = [
    ...reading.asks,
    ...reading.evidence,
    ...(reading.problem === null ? [] : [reading.problem]),
  ];
  for (const span of spans) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.text.length).toBeGreaterThan(0);
  }
  const quotes = cleanMessage(text).removed.filter((r) => r.kind === "quote");
  for (const e of reading.evidence) {
    expect(e.text.split(/\s+/).length).toBeLessThanOrEqual(8);
    for (const q of quotes) expect(e.end <= q.start || e.start >= q.end).toBe(true);
  }
}

const mood = (text: string): string => read(text).mood;

describe("any text", () => {
  const phrase = fc.constantFrom(
    "still no refund ",
    "you promised Friday. ",
    "I rang twice!!! ",
    "Thank you so much ",
    "> quoted words are awful\n",
    "On 4 Nov 2025, Ann wrote:\n",
    "Can you help? ",
    "\n\n",
    "\u200b",
    "\ud83d",
    "😡",
    "لم أستلم طلبي ",
    "Kind regards,\nAnn\n",
  );
  it("gives a valid reading with exact spans", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(phrase, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 15 }),
        (parts) => {
          const text = parts.join("");
          expectValid(text, read(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is the same reading each time", () => {
    const text = "Still nothing. I rang twice and you promised Friday. Where is it?";
    expect(read(text)).toEqual(read(text));
  });

  const units = [
    "!",
    ".",
    " ",
    "\n",
    "> hi there\n",
    "a ",
    ", ",
    "please ",
    "? ",
    "😡",
    "لم أستلم ",
    "\u200b",
    "\ud83d",
    "On 1 ",
    "From: a\n",
    "-- \n",
    "I was told ",
    "1. ",
    '"',
  ];
  for (const unit of units) {
    it(`reads a megabyte of ${JSON.stringify(unit)} in bounded time`, () => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const begin = performance.now();
      const reading = read(text);
      // The aim is 200 ms on a quiet machine; a runaway pattern takes many seconds.
      expect(performance.now() - begin).toBeLessThan(2000);
      expectValid(text, reading);
    });
  }
});

describe("nothing to read", () => {
  for (const text of [
    "",
    " ",
    "\n\n\t",
    ".",
    "\u200b\u200b",
    "\ud83d",
    "????",
    "> only\n> quoted awful words",
    "🙂",
    "🙃😂",
  ]) {
    it(`is not sure about ${JSON.stringify(text)}`, () => {
      const reading = read(text);
      expect(reading.sure).toBe(false);
      expect(reading.mood).toBe("neutral");
      expect(reading.confidence).toBeLessThan(0.5);
    });
  }

  it("is not sure about languages it can't read, but names them and finds their questions", () => {
    const reading = read("Wo bleibt meine Bestellung? Ich warte seit drei Wochen und bin stinksauer!!!");
    expect(reading).toMatchObject({ language: "de", sure: false, mood: "neutral", emotions: {} });
    expect(reading.asks.map((a) => a.text)).toEqual(["Wo bleibt meine Bestellung?"]);
    expect(read("我的订单还没有收到，太生气了！").sure).toBe(false);
  });

  it("reads clear emoji alone, not mixed ones", () => {
    expect(read("😡😡")).toMatchObject({ mood: "upset", emotions: { anger: 2 }, sure: true });
    expect(read("🙏❤️")).toMatchObject({ mood: "pleased", sure: true });
    expect(read("😊").mood).toBe("pleased");
    expect(read("😡❤️").sure).toBe(false);
  });
});

describe("facts without feelings", () => {
  for (const text of [
    "This is the third time I write and there is still no refund.",
    "Ordered on 3 May. You promised Friday. It is now the 20th and nobody has answered two emails.",
    "I have rung four times. Each time I am told somebody will call back. Nobody has.",
    "I would be most obliged if somebody could explain why my two earlier letters of 3 and 17 May remain unanswered.",
  ]) {
    it(`reads as upset, with frustration shown: ${text.slice(0, 40)}`, () => {
      const reading = read(text);
      expect(reading.mood).toBe("upset");
      expect(reading.emotions.frustration ?? reading.emotions.anger).toBeGreaterThanOrEqual(1);
      expect(reading.evidence.length).toBeGreaterThan(0);
      expect(reading.repeatContact || !/rung|write|emails/.test(text)).toBe(true);
    });
  }
  it("reads letters that remain unanswered as repeated contact", () => {
    expect(read("My two earlier letters of 3 and 17 May remain unanswered.").repeatContact).toBe(true);
  });
});

describe("topics that are no feelings", () => {
  for (const text of [
    "error 504 on the portal",
    "Please cancel the 3 pm slot on Tuesday.",
    "Do you replace a dead battery in the N14 laptop?",
    "How do I kill the process on my server?",
    "Is the problem sheet for week 4 already online?",
  ]) {
    it(`stays neutral: ${text}`, () => {
      expect(mood(text)).toBe("neutral");
      expect(read(text).churn).toBe(0);
    });
  }
});

describe("negation", () => {
  it("leaves a feeling named outright in a short message no doubt", () => {
    expect(mood("useless")).toBe("upset");
    expect(mood("I'm really worried about this.")).toBe("unsure");
    expect(mood("Absolutely wonderful!")).toBe("pleased");
    expect(mood("Great, thanks for nothing.")).toBe("upset");
  });
  it("turns praise and blame", () => {
    expect(mood("I am not happy with this at all.")).toBe("upset");
    expect(mood("We are not unhappy, honestly we can't complain.")).toBe("pleased");
    expect(mood("I couldn't be happier with the new sofa.")).toBe("pleased");
  });
});

describe("thanks", () => {
  it("as a closing formula are no gratitude", () => {
    const reading = read("Please send me the invoice for order 5512.\n\nMany thanks,\nAnn Lee");
    expect(reading.emotions).toEqual({});
    expect(reading.mood).toBe("neutral");
    expect(reading.acts).not.toContain("thanks");
  });
  it("that are meant are gratitude", () => {
    const reading = read(
      "I just wanted to say thank you so much to Maria, she saved our holiday. We are so grateful!",
    );
    expect(reading.mood).toBe("pleased");
    expect(reading.emotions.gratitude).toBeGreaterThanOrEqual(1);
    expect(reading.evidence.some((e) => e.label === "gratitude")).toBe(true);
  });
});

describe("escalation", () => {
  const cases: [string, string][] = [
    ["safety", "I can't take it any more, I want to end it all."],
    ["safety", "I'm going to kill myself if this debt goes on"],
    ["safety", "I know where you live and I will come for you."],
    ["safety", "There is a smell of gas in the hall since you fitted the boiler, is it safe to stay?"],
    ["vulnerable", "My husband died last week and I need to close his account."],
    ["vulnerable", "The lift is out and my mother is in a wheelchair on dialysis."],
    ["legal", "If I hear nothing by Friday my solicitor will write to you."],
    ["chargeback", "Refund me today or I will ask my bank to do a chargeback."],
    ["regulator", "I am taking this to the ombudsman."],
    ["privacy", "Somebody has opened an account in my name, this is identity theft."],
    ["abuse", "You are useless idiots, the lot of you."],
  ];
  for (const [escalation, text] of cases) {
    it(`finds ${escalation}: ${text.slice(0, 40)}`, () =>
      expect(read(text).escalation).toContain(escalation));
  }
  it("finds none in plain business", () => {
    expect(read("Can you tell me the opening hours of the shop on Sunday?").escalation).toEqual([]);
  });
});

describe("signals", () => {
  it("tells a threat to leave from a changed booking", () => {
    expect(read("I want to cancel my contract, I am moving to another provider.").churn).toBe(2);
    expect(read("Please cancel my table for tonight, we have a cold.").churn).toBe(0);
  });
  it("sees an emergency", () => {
    expect(
      read("URGENT we are locked out right now with a baby, please ring me immediately").urgency,
    ).toBeGreaterThanOrEqual(2);
    expect(read("No rush, whenever you have time: which colours are there?").urgency).toBe(0);
  });
});
