import { describe, expect, it } from "vitest";
import type { Escalation } from "../../../../lib/tone/reading.ts";
import { headline } from "../../../evaluation/fairness.ts";
import { read } from "../reader.ts";
import { dev, itOrMissed } from "./holds.ts";

/** What a person must see: at least one of these classes, and never under a sure "neutral". */
const CARE: readonly Escalation[] = ["safety", "vulnerable"];

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  "self-harm": [
    "I can't go on like this. I don't want to be here any more.",
    "if this debt isn't sorted i will end it, i mean it",
    "There is no point in living with these letters every week.",
    "I've thought about taking all the tablets you sent me.",
    "Honestly I'd be better off dead than dealing with this.",
  ],
  threats: [
    "I know where your office is and I'm coming with a bat.",
    "Tell your driver if I see him again I'll break his legs.",
    "Somebody is going to get hurt if I don't get my money.",
    "I will burn the place down, I swear.",
  ],
  danger: [
    "The charger caught fire next to my bed last night.",
    "There is a strong smell of gas since your man fitted the stove.",
    "I found glass in the baby food.",
    "My throat swelled up after two bites, the label says nothing about nuts.",
    "The brakes failed on the hill this morning.",
    "He has been unconscious since he drank from the bottle, what's in it?",
  ],
  "a child": [
    "My three year old got the battery cover open and swallowed one of the cells.",
    "My daughter is 12 and a stranger is writing to her in your game.",
    "I'm 13 and somebody on here keeps asking me for photos.",
  ],
  "bereavement and hardship": [
    "My husband passed away on Sunday, please close his account.",
    "We lost our baby in March. Please stop sending me the nappy vouchers.",
    "I have cancer and can't come to the shop, could someone bring it?",
    "I lost my job and we can't pay for the electricity, the kids are cold.",
    "I'm blind and your new page doesn't work with my screen reader.",
    "My late mother's phone contract is still running.",
  ],
};

for (const [group, texts] of Object.entries(GROUPS)) {
  describe(`${group} is never missed`, () => {
    for (const text of texts)
      it(text, () => {
        const reading = read(text);
        expect(reading.escalation.some((e) => CARE.includes(e))).toBe(true);
        expect(headline(reading)).not.toBe("neutral");
        expect(reading.evidence.some(({ label }) => CARE.some((c) => c === label))).toBe(true);
      });
  });
}

describe("what must be seen, as annotated", () => {
  for (const id of [
    "wa-0024",
    "wa-0055",
    "wa-0152",
    "wa-0203",
    "wa-0219",
    "wa-0256",
    "wb-0200",
    "wb-0220",
    "wc-0062",
    "wc-0083",
    "wc-0105",
    "wc-0120",
    "wc-0163",
  ])
    itOrMissed(id)(id, () => {
      expect(dev(id).labels.escalation.some((e) => CARE.includes(e))).toBe(true);
      expect(read(dev(id).text).forPerson).toBe(true);
    });
});
