import { describe, expect, test } from "vitest";
import type { Register } from "../../../../lib/reply/phrases/phrase.ts";
import { PLAIN_STYLE, type StyleGuide } from "../../../../lib/reply/style-guide.ts";
import { openingIdsOf, suggest } from "../../../../lib/reply/suggest.ts";
import type { Suggestion } from "../../../../lib/reply/suggestion.ts";
import { reading, SAMPLES } from "../samples.ts";

function sample(id: string, style: Partial<StyleGuide> = {}, register?: Register): Suggestion[] {
  const one = SAMPLES.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no sample ${id}`);
  return suggest({
    message: one.message,
    reading: reading(one.message, one.told),
    customerName: "Marta Oliveira",
    style: { ...PLAIN_STYLE, ...style },
    ...(register === undefined ? {} : { register }),
  });
}

function everyWording(suggestions: readonly Suggestion[]): string[] {
  return suggestions.flatMap(({ parts }) =>
    parts.flatMap(({ text, others }) => [text, ...others.map((o) => o.text)]),
  );
}

const REMEDIES = [
  { id: "voucher", text: "a 10 % voucher for your next order" },
  { id: "repair", text: "a free repair." },
];

describe("remedies", () => {
  test("one is offered where something went wrong, the others stand beside it", () => {
    const [short, standard, full] = sample("jacket", { remedies: REMEDIES });
    expect(short?.parts.some(({ kind }) => kind === "offer")).toBe(false);
    const offers = [standard, full].map((one) => one?.parts.find(({ kind }) => kind === "offer"));
    for (const offer of offers) {
      const all = [offer?.text, ...(offer?.others ?? []).map(({ text }) => text)].join("\n");
      expect(offer?.text).toMatch(/offer you a (?:10 % voucher for your next order|free repair)\.$/);
      expect(all).toContain("a 10 % voucher");
      expect(all).toContain("a free repair.");
    }
    expect(offers[0]?.text).not.toBe(offers[1]?.text);
  });

  test("says on what ground", () => {
    const [, standard] = sample("jacket", { remedies: REMEDIES });
    expect(standard?.reasons.find(({ part }) => part === "offer")?.text).toContain("your style guide allows");
  });

  test.each(["question", "thanks", "legal", "regulator", "safety", "abuse", "grief"])("none for %s", (id) => {
    for (const text of everyWording(sample(id, { remedies: REMEDIES })))
      expect(text).not.toMatch(/voucher|free repair/);
  });

  test("an owner's braces make no field", () => {
    const [, standard] = sample("jacket", { remedies: [{ id: "odd", text: "{{voucher}} of [amount]" }] });
    expect(standard?.text).toContain("voucher of amount.");
    expect(standard?.fields.map(({ id }) => id)).not.toContain("voucher");
  });

  test("one with words that must not be promised is left out", () => {
    const style = { remedies: REMEDIES, neverPromise: ["Free  Repair"] };
    for (const text of everyWording(sample("jacket", style))) expect(text).not.toContain("free repair");
  });
});

describe("caution", () => {
  test("no words that concede a fault where the team does not admit any", () => {
    for (const { id } of SAMPLES) {
      for (const text of everyWording(sample(id, { admitFault: false })))
        expect(text).not.toMatch(
          /put this right|set this right|you should (?:not )?have (?:had|received|been)/i,
        );
    }
  });

  test("words that no reply may promise stand in none", () => {
    const neverPromise = ["see it through", "settled", "write to you again"];
    for (const { id } of SAMPLES)
      for (const text of everyWording(sample(id, { neverPromise })))
        expect(text).not.toMatch(/see it through|settled|write to you again/i);
  });
});

describe("spelling and register", () => {
  test("the team's spelling", () => {
    const all = (spelling: StyleGuide["spelling"]): string =>
      SAMPLES.flatMap(({ id }) => everyWording(sample(id, { spelling }))).join("\n");
    expect(all("american")).not.toMatch(/\btowards\b|\bring you\b|in the post|\bsorted\b/);
  });

  test("a formal customer reads no contractions", () => {
    for (const id of ["jacket", "question", "worry", "thanks", "legal"]) {
      for (const { parts } of sample(id, {}, "formal")) {
        expect(parts[0]?.text).toBe("Dear Marta,");
        for (const { text, kind } of parts.filter(
          (part) => part.kind !== "answer" && part.kind !== "acknowledge",
        ))
          expect([kind, text]).not.toEqual([kind, expect.stringMatching(/I'm|I'll|I'd|don't|won't/)]);
      }
    }
  });

  test("a casual customer reads casual words, and nobody does in grief or before the law", () => {
    expect(sample("question", {}, "casual").some(({ text }) => /^Hey |^Hi /.test(text))).toBe(true);
    for (const id of ["grief", "legal", "abuse"])
      for (const text of everyWording(sample(id, {}, "casual")))
        expect(text).not.toMatch(/^Hey|Shout|Thanks|!/);
  });

  test("a known preference stands over what the message shows", () => {
    const [one] = suggest({
      message: "hey guys, wheres my order lol",
      reading: reading("hey guys, wheres my order lol"),
      customerName: "Devon Clark",
      register: "formal",
    });
    expect(one?.text).toMatch(/^Dear Devon,/);
  });
});

describe("openings", () => {
  test.each(["jacket", "question", "thanks", "worry", "grief", "legal", "abuse", "unsure-reading"])(
    "%s: three rounds, no opening twice in a row",
    (id) => {
      const one = SAMPLES.find((each) => each.id === id);
      let recent: string[] = [];
      for (let round = 0; round < 3; round += 1) {
        const openings = openingIdsOf(
          suggest({
            message: one?.message ?? "",
            reading: reading(one?.message ?? "", one?.told),
            customerName: "Marta",
            recent,
          }),
        );
        expect(new Set(openings).size).toBe(3);
        for (const opening of openings) expect(recent).not.toContain(opening);
        recent = openings;
      }
    },
  );
});
