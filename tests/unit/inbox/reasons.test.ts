import { describe, expect, it } from "vitest";
import { reasonsForPart, reasonsForWhole } from "../../../components/inbox/suggestions/reasons.ts";
import { suggest } from "../../../lib/reply/suggest.ts";
import type { Suggestion } from "../../../lib/reply/suggestion.ts";
import { read } from "../../evaluation/model.ts";

const suggestionsFor = (message: string) =>
  suggest({ message, reading: read(message), customerName: "Derek Olsen" });
const whole = (suggestion: Suggestion) =>
  reasonsForWhole(suggestion)
    .map((reason) => reason.text)
    .join(" ");

describe("reasons that are about the reply as a whole", () => {
  it("a colleague should look at it", () => {
    const message =
      "You charged my card twice for order 48213. If I don't hear back by tomorrow I will dispute it with my bank.";
    for (const one of suggestionsFor(message)) expect(whole(one)).toContain("consider a colleague");
  });

  it("the message is in another language", () => {
    for (const one of suggestionsFor("Ich warte seit zwei Wochen auf die Rechnung und bin sehr verärgert."))
      expect(whole(one)).toContain("does not seem to be in English");
  });

  it("are none for a plain question", () => {
    for (const one of suggestionsFor("Hello, which plug does the heater have?"))
      expect(reasonsForWhole(one)).toEqual([]);
  });

  it("stand at no part, and each part has a reason of its own", () => {
    const message = "This is the third time I write. I want my refund, or I will dispute it with my bank.";
    for (const one of suggestionsFor(message)) {
      for (const part of one.parts) {
        const reasons = reasonsForPart(one, part);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasonsForWhole(one)) expect(reasons).not.toContain(reason);
      }
    }
  });
});
