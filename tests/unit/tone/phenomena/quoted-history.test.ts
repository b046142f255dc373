import { describe, expect, it } from "vitest";
import type { Mood } from "../../../../lib/tone/reading.ts";
import { read } from "../reader.ts";
import { annotatedHold } from "./holds.ts";

const ANGRY =
  "This is outrageous! I am furious, nobody ever answers, and I want to speak to your manager or I will sue you.";
const HAPPY = "Thank you so much, we are delighted with everything, you were absolutely wonderful!";

const quoted = (text: string): string =>
  text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

/** The ways in which mail programs put earlier messages below a reply. */
const QUOTES: readonly [string, (text: string) => string][] = [
  ["Gmail", (text) => `\n\nOn Tue, 3 Jun 2025 at 10:12, Ann Lee <ann@example.org> wrote:\n${quoted(text)}`],
  [
    "Outlook",
    (text) =>
      `\n\n________________________________\nFrom: Ann Lee <ann@example.org>\nSent: Tuesday, June 3, 2025 10:12 AM\nTo: Support <help@example.com>\nSubject: Order 4411\n\n${text}`,
  ],
  [
    "Apple Mail",
    (text) => `\n\n> On 3 Jun 2025, at 10:12, Ann Lee <ann@example.org> wrote:\n>\n${quoted(text)}`,
  ],
  [
    "German Outlook",
    (text) =>
      `\n\nVon: Ann Lee <ann@example.org>\nGesendet: Dienstag, 3. Juni 2025 10:12\nAn: Support <help@example.com>\nBetreff: Bestellung 4411\n\n${text}`,
  ],
  [
    "French",
    (text) => `\n\nLe mar. 3 juin 2025 à 10:12, Ann Lee <ann@example.org> a écrit :\n${quoted(text)}`,
  ],
];

const OWN: readonly [text: string, quote: string, mood: Mood][] = [
  ["Could you send the invoice to the new address, please?", ANGRY, "neutral"],
  ["All sorted now, thank you so much for your help, I'm really happy!", ANGRY, "pleased"],
  ["I have been waiting for four weeks and nobody answers. I'm really annoyed.", HAPPY, "upset"],
  ["I don't understand this message at all, what do I have to do now?", HAPPY, "unsure"],
];

for (const [program, quote] of QUOTES) {
  describe(`what ${program} quotes isn't read`, () => {
    for (const [own, earlier, mood] of OWN)
      it(own.slice(0, 60), () => {
        const reading = read(own + quote(earlier));
        expect(reading.mood).toBe(mood);
        expect(reading.mood).toBe(read(own).mood);
        expect(reading.escalation).toEqual([]);
        for (const { end } of [...reading.evidence, ...reading.asks])
          expect(end).toBeLessThanOrEqual(own.length);
      });
  });
}
annotatedHold("quoted history", ["wa-0176", "wb-0189"]);
