import { describe, expect, it } from "vitest";
import { review } from "../../../../lib/reply/review/review.ts";
import { sceneOf } from "../../../../lib/reply/review/scene.ts";
import { RULES } from "../../../../lib/reply/rules/registry.ts";
import type { WordRule } from "../../../../lib/reply/rules/rule.ts";
import { read } from "../../tone/reader.ts";

const MESSAGE =
  "The washing machine leaks, order 88213. I called twice and nobody helped me. Ann@example.com";
const wordRules = RULES.filter((rule): rule is WordRule => rule.kind === "words");

const DRAFTS: readonly string[] = [
  "",
  " \n\t ",
  "> On Monday Ann wrote:\n> it leaks",
  "<p>Hi Ann,</p><p>I&#39;m sorry for any inconvenience.</p><ul><li>One<li>Two",
  "a".repeat(50_000),
  "!".repeat(10_000),
  "<p".repeat(10_000),
  "[".repeat(10_000),
  "{{".repeat(10_000),
  "\u0000\u202e\ud83d Hi \udc00,",
  "We apologise for any inconvenience and I understand your frustration with the issue. ".repeat(400),
  "sorry, ".repeat(7000),
  "I really really ".repeat(3000),
  "if you ".repeat(7000),
  "could you try ".repeat(4000),
  "Hi A B C, ".repeat(5000),
  `${"word ".repeat(5000)}.`,
  // Blank runs and line breaks: what looks for the start of a sentence must not walk them again and again.
  "\n".repeat(100_000),
  "\r\n".repeat(50_000),
  " \n".repeat(50_000),
  `Hi,${"\n".repeat(100_000)}yay`,
  `sorry${" ".repeat(100_000)}x`,
  "\nyay ".repeat(10_000),
  "On Mon, 3 Mar 2025 Ann wrote:\n> it leaks\n".repeat(5_000),
  "<div><br></div>\n".repeat(3_000),
  "4711 ".repeat(20_000),
  "(insert ".repeat(10_000),
  "#date ".repeat(10_000),
];

describe("any draft", () => {
  it.each(DRAFTS.map((draft) => [draft.slice(0, 30), draft] as const))(
    "%j has findings in its bounds, in order",
    (_start, draft) => {
      const reading = read(MESSAGE);
      for (const answers of [{ message: MESSAGE, reading }, null]) {
        const scene = sceneOf({
          draft,
          answers,
          customerName: "Ann Lee",
          elsewhere: { addresses: ["dev@example.com"], numbers: ["55120"] },
        });
        for (const rule of wordRules) {
          if (!rule.appliesTo(scene)) continue;
          let before = 0;
          for (const { start, end } of rule.find(scene)) {
            expect(start, rule.id).toBeGreaterThanOrEqual(before);
            expect(end, rule.id).toBeGreaterThan(start);
            expect(end, rule.id).toBeLessThanOrEqual(draft.length);
            before = start;
          }
        }
      }
    },
  );
});

it("takes a customer's name of any length", () => {
  const scene = sceneOf({
    draft: "Hi Tom,\n\nIt is in the post.",
    answers: { message: MESSAGE, reading: read(MESSAGE) },
    customerName: "Ann ".repeat(30_000),
  });
  for (const rule of wordRules) if (rule.appliesTo(scene)) expect(rule.find(scene), rule.id).toBeDefined();
});

describe("a draft in another language", () => {
  it("is looked at for fields, names and other customers' details only", () => {
    const draft =
      "Sehr geehrte Frau Huber,\n\nIhre Bestellung 55120 ist leider noch nicht angekommen, wir melden uns ASAP bei Ihnen. Ihr Paket kommt am [Datum].\n\nMit freundlichen Grüßen\nTom";
    const { findings } = review({
      draft,
      answers: null,
      customerName: "Anna Schmidt",
      elsewhere: { addresses: [], numbers: ["55120"] },
    });
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ["wrong-name", "Frau Huber"],
      ["other-customer", "55120"],
      ["leftover-placeholder", "[Datum]"],
    ]);
  });
});
