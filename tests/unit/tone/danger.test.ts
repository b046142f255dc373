import { describe, expect, it } from "vitest";
import { readMessage } from "../../../lib/tone/read.ts";
import type { Escalation } from "../../../lib/tone/reading.ts";

describe("danger and distress told plainly", () => {
  const cases: [Escalation, string][] = [
    ["safety", "I don't see the point of living any more"],
    ["safety", "I don't want to be here anymore"],
    ["safety", "He hits me and he can see my address in your app"],
    ["safety", "my ex found out where I live because of your app"],
    ["safety", "my daughter is 9 and a man messaged her in your game"],
    ["safety", "an adult is asking my 12 year old for photos"],
    ["safety", "I will come to your office with a gun"],
    ["safety", "you will pay for this, I know where your office is"],
    ["safety", "My baby is locked in the car and the app won't open it"],
    ["safety", "my son got an electric shock from the charger"],
    ["safety", "The battery caught fire"],
    ["safety", "there is smoke coming out of the charger"],
    ["safety", "There was a piece of glass in my salad"],
    ["vulnerable", "we lost our son in April"],
    ["vulnerable", "my dad died yesterday"],
    ["vulnerable", "Biscuit died on Sunday, please stop the box."],
    ["vulnerable", "I have cancer and can't carry the parcel"],
    ["vulnerable", "I'm disabled and the lift has been out for a week"],
    ["vulnerable", "I've lost my job and can't pay this month"],
    ["vulnerable", "my mum is 84 and on her own without heating"],
  ];
  for (const [escalation, text] of cases) {
    it(`${escalation}: ${text}`, () => {
      const reading = readMessage(text);
      expect(reading.escalation).toContain(escalation);
      expect(reading.evidence.map((e) => e.label)).toContain(escalation);
    });
  }
  it("is never called surely neutral", () => {
    for (const text of [
      "I don't want to be here anymore",
      "my dad died yesterday",
      "The battery caught fire",
    ]) {
      const { mood, sure } = readMessage(text);
      expect(mood === "neutral" && sure).toBe(false);
    }
  });
  it("is not seen in plain business", () => {
    for (const text of [
      "My battery died after two years, do you sell a new one?",
      "Do you sell a carbon monoxide alarm?",
      "Which glass fits in 2 cm frames?",
      "We are thinking about taking my number to another plan.",
      "Can I collect the cot tomorrow?",
    ])
      expect(readMessage(text).escalation).toEqual([]);
  });
});
