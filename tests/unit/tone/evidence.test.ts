import { describe, expect, it } from "vitest";
import { readMessage } from "../../../lib/tone/read.ts";
import type { EvidenceLabel } from "../../../lib/tone/reading.ts";

/** The words shown for a label. */
function shown(text: string, label: EvidenceLabel): string[] {
  return readMessage(text)
    .evidence.filter((e) => e.label === label)
    .map((e) => e.text);
}

describe("evidence", () => {
  const order = "Where is my order 4711? I have written twice and nobody answers.";
  const cases: [text: string, label: EvidenceLabel, words: string][] = [
    [order, "repeatContact", "I have written twice"],
    [order, "frustration", "nobody answers"],
    ["This is the third time I'm writing and nobody answers.", "repeatContact", "third time I'm writing"],
    ["If I don't hear back by tomorrow I will dispute it with my bank", "urgency", "by tomorrow"],
    [
      "If I don't hear back by tomorrow I will dispute it with my bank",
      "chargeback",
      "dispute it with my bank",
    ],
    ["My husband died last week and I need to close his account.", "vulnerable", "My husband died last week"],
    ["I never want to see this again. I am deeply worried about the baby.", "worry", "I am deeply worried"],
    ["Please close my account, I am done.", "churn", "Please close my account"],
    ["you greedy muppets, never using you again", "churn", "never using you again"],
  ];
  for (const [text, label, words] of cases)
    it(`${label}: ${words}`, () => expect(shown(text, label).join(" | ")).toContain(words));

  it("shows the time for time pressure, not the demand before it", () => {
    const [words] = shown("I want the second charge refunded today", "urgency");
    expect(words).toMatch(/today$/);
    expect(words).not.toMatch(/I want/);
  });

  it("never calls a deadline or a disputed payment leaving", () => {
    for (const text of [
      "If I don't hear back by tomorrow I will dispute it with my bank",
      "Please answer by Friday or I will ask my bank for a chargeback.",
      "If it is not here on Monday I will miss the exam.",
    ]) {
      expect(readMessage(text).churn).toBe(0);
      expect(shown(text, "churn")).toEqual([]);
    }
  });

  it("does not read the account of someone who died as leaving", () => {
    expect(readMessage("My wife passed away in March and I need to close her account").churn).toBe(0);
  });

  const mails = [
    "I was told the parcel was on its way, and the driver said the same. Still no sign of it. I want the money back today or I will go to the ombudsman. My mother is 86 and the heating is off.",
    "Thank you for Wednesday. Your girls were quiet and kind and one of them sat with my aunt (she loved it).",
    'Your app says "paid" but the letter says I owe you 90. Which one is right? I don\'t understand how you got to the amount that is on the bill.',
    "I have rung four times. Each time I am told somebody will call back, but nobody has. This is not good enough and I am going to another supplier.",
  ];
  for (const [i, text] of mails.entries()) {
    it(`keeps to whole words inside one sentence and ends on none that dangles (${i})`, () => {
      const { evidence } = readMessage(text);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { text: words, start, end } of evidence) {
        expect(words).not.toMatch(/[.!?]\s+\S/);
        expect(words).not.toMatch(/\b(?:the|a|my|your|to|of|with|and|but|I|will|is|was|that)$/i);
        expect(words).not.toMatch(/^(?:and|but|or|because|that)\b/i);
        expect(words.split(/\s+/).length).toBeLessThanOrEqual(8);
        expect(text.charAt(start - 1)).not.toMatch(/\w/);
        expect(text.charAt(end)).not.toMatch(/\w/);
      }
    });
  }
});
