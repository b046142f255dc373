import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksToAnswer } from "../../../lib/reply/asks/asks.ts";
import { suggest } from "../../../lib/reply/suggest.ts";
import { PART_KINDS, type Suggestion } from "../../../lib/reply/suggestion.ts";
import { EMOTIONS, ESCALATIONS, MOODS, type ToneReading } from "../../../lib/tone/reading.ts";
import { NAMES, reading, SAMPLES, type Told } from "./samples.ts";

function suggestionsFor(message: string, told: Told = {}, customerName: string | null = null): Suggestion[] {
  return suggest({ message, reading: reading(message, told), customerName });
}

function sample(
  id: string,
  customerName: string | null = "Marta Oliveira",
): [Suggestion, Suggestion, Suggestion] {
  const one = SAMPLES.find((each) => each.id === id);
  if (one === undefined) throw new Error(`no sample ${id}`);
  const [short, standard, full] = suggestionsFor(one.message, one.told, customerName);
  if (short === undefined || standard === undefined || full === undefined)
    throw new Error("three are expected");
  return [short, standard, full];
}

function marks(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((mark) => mark[1] ?? ""))];
}

/** What holds for every suggestion, whatever the message. */
function expectSound(suggestions: readonly Suggestion[], message: string, given: ToneReading): void {
  expect(suggestions.map((one) => one.length)).toEqual(["short", "standard", "full"]);
  expect(new Set(suggestions.map((one) => one.text)).size).toBe(3);
  expect(new Set(suggestions.map((one) => one.id)).size).toBe(3);
  for (const one of suggestions) {
    expect(one.text.replace(/\s+/g, " ")).toBe(
      one.parts
        .map((part) => part.text)
        .join(" ")
        .replace(/\s+/g, " "),
    );
    expect(one.text).not.toMatch(/(?:^|\n)\{\{\w+\}\}\n\n\{\{\w+\}\}(?:\n|$)/);
    for (const field of one.fields) {
      expect(field.label.length).toBeLessThanOrEqual(60);
      expect(field.label).not.toMatch(/"|“[^”]*“/);
    }
    const ids = one.fields.map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(marks(one.text).sort());
    for (const id of ids) expect(id).toMatch(/^[a-z0-9_]+$/);
    expect(one.text.replace(/\{\{[a-z0-9_]+\}\}/g, "")).not.toMatch(/[{}<>]|\[\w+\]|undefined|null/);
    expect(one.text).not.toMatch(/\p{Cf}|[^\P{Cc}\n]|\n{3,}| {2,}/u);
    const kinds = one.parts.map((part) => PART_KINDS.indexOf(part.kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(one.text.match(/\bsorry\b|\bapolog/gi)?.length ?? 0).toBeLessThanOrEqual(1);
    for (const reason of one.reasons) {
      expect(one.parts.map((part) => part.kind)).toContain(reason.part);
      expect(reason.text).not.toMatch(/satisf/i);
    }
    for (const part of one.parts) expect(one.reasons.map((reason) => reason.part)).toContain(part.kind);
    const all = asksToAnswer(message, given).length;
    const asks = one.length === "short" ? Math.min(3, all) : all;
    expect(one.fields.length).toBeLessThanOrEqual(2 + asks);
  }
}

describe("every suggestion", () => {
  test.each(SAMPLES.map((one) => [one.id, one] as const))("is sound: %s", (_id, { message, told }) => {
    for (const name of NAMES)
      expectSound(suggestionsFor(message, told, name), message, reading(message, told));
  });

  test.each(SAMPLES.map((one) => [one.id, one] as const))(
    "is longer the fuller it is: %s",
    (_id, { message, told }) => {
      const [short = 0, standard = 0, full = 0] = suggestionsFor(message, told, "Marta").map(
        (one) => one.text.length,
      );
      expect(short).toBeLessThan(standard);
      expect(standard).toBeLessThan(full);
    },
  );

  test("is the same for the same message", () => {
    for (const { message, told } of SAMPLES)
      expect(suggestionsFor(message, told)).toEqual(suggestionsFor(message, told));
  });

  test("is sound for any text and any reading", () => {
    const any = fc.record({
      message: fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc.lorem(),
        fc.constantFrom(...SAMPLES.map((one) => one.message)),
      ),
      mood: fc.constantFrom(...MOODS),
      emotion: fc.constantFrom(...EMOTIONS),
      escalation: fc.subarray([...ESCALATIONS]),
      sure: fc.boolean(),
      urgency: fc.constantFrom(0, 2, 3),
      name: fc.option(fc.string({ unit: "binary" }), { nil: null }),
      cut: fc.tuple(fc.nat(60), fc.nat(60)),
      language: fc.constantFrom("en", "und", "pl"),
    });
    fc.assert(
      fc.property(any, ({ message, mood, emotion, escalation, sure, urgency, name, cut, language }) => {
        const start = Math.min(...cut, message.length);
        const end = Math.min(Math.max(...cut), message.length);
        const some = { text: message.slice(start, end), start, end };
        const given: ToneReading = {
          ...reading("", { mood, emotions: { [emotion]: 2 }, escalation, sure, language }),
          urgency: urgency as ToneReading["urgency"],
          problem: end > start ? some : null,
          asks: end > start ? [some] : [],
          evidence: end > start ? [{ label: emotion, ...some }] : [],
        };
        expectSound(suggest({ message, reading: given, customerName: name }), message, given);
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  test("stays quick on a very long message", () => {
    const message = `${"I ordered my lamp, and it broke, but the app says no, ".repeat(2000)}my refund is late.`;
    const start = performance.now();
    expect(suggestionsFor(message, { mood: "upset", problem: "my refund is late" })).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([" @a", "a ", '"', "third time I have ", "please answer to me ", "the my app "])(
    "stays quick on 200 kB of %j",
    (piece) => {
      const message = piece.repeat(Math.floor(200_000 / piece.length));
      const all = { text: message, start: 0, end: message.length };
      const given: ToneReading = {
        ...reading("", { mood: "upset", repeatContact: true }),
        asks: [all],
        problem: all,
        evidence: [{ label: "frustration", ...all }],
      };
      const start = performance.now();
      expect(suggest({ message, reading: given, customerName: null })).toHaveLength(3);
      expect(performance.now() - start).toBeLessThan(4000);
    },
    20_000,
  );
});

describe("greeting", () => {
  test.each([
    ["Marta Oliveira", /^(?:Hi|Hello|Dear) Marta,/],
    ["Ms Anne Whitcombe", /^Dear Ms Whitcombe,/],
    ["info@example.com", /^Hello,|^Hi there,/],
    [null, /^Hello,|^Hi there,/],
  ])("%s", (name, pattern) => {
    for (const one of sample("jacket", name)) expect(one.text).toMatch(pattern);
  });

  test("no name of an agent is invented and no formula is added: the mailbox signs", () => {
    for (const { message, told } of SAMPLES) {
      for (const one of suggestionsFor(message, told, "Marta")) {
        expect(one.text).not.toMatch(/regards|sincerely|faithfully|your team|\[|support team/i);
      }
    }
  });
});

describe("upset", () => {
  test("names the concrete trouble, takes it on as I, gives a step with a time", () => {
    const [, standard] = sample("jacket");
    expect(standard.text).toMatch(/you ordered the jacket on 3 March and it still hasn't arrived/i);
    expect(standard.parts.map((part) => part.kind)).toEqual([
      "greet",
      "acknowledge",
      "own",
      "answer",
      "act",
      "close",
    ]);
    expect(standard.parts.find((part) => part.kind === "own")?.text).toMatch(/\bI\b|with me/);
    expect(standard.fields.map((field) => field.id)).toContain("next_update");
  });

  test("says the repeated contact, where there was one", () => {
    const [, standard, full] = sample("third-time");
    for (const one of [standard, full]) {
      expect(one.parts.find((part) => part.kind === "acknowledge")?.text).toMatch(
        /more than once|again|three times/,
      );
    }
  });

  test("names their deadline", () => {
    expect(sample("friday")[1].text).toContain("you need this by Friday");
  });

  test("passes on what the company is said to have done as their words", () => {
    for (const one of sample("deposit")) {
      expect(one.text).toMatch(
        /(?:wrote,|wrote that|message that|telling me that|read that|message I see that) we took €410 from your deposit/,
      );
    }
  });

  test("asks the agent for the trouble, in a field with their words, where it can't be restated", () => {
    for (const one of sample("non-native")) expect(one.text).not.toContain("press");
    const message = "banned for nothing after 900 hours";
    for (const one of suggestionsFor(message, { mood: "upset", problem: "banned for nothing" })) {
      const field = one.fields.find((each) => each.id === "what_happened");
      expect(field?.label).toContain("“banned for nothing”");
      expect(one.fields).toHaveLength(2);
    }
  });
});

describe("who threatens wants to be heard", () => {
  test.each(["furious", "review"])(
    "%s: acknowledged, taken on, a next step with a time, a colleague",
    (id) => {
      for (const one of sample(id, "Derek Olsen")) {
        const said = one.parts.find((part) => part.kind === "acknowledge")?.text ?? "";
        expect(said).toMatch(/your card was charged twice|the app keeps crashing/i);
        expect(said).toMatch(/sorry/);
        expect(one.reasons[0]?.text).toMatch(/chargeback|public review/);
        expect(one.reasons[0]?.text).toContain("consider a colleague");
        expect(one.fields.map((field) => field.id)).toContain("next_update");
        expect(one.text).not.toMatch(/our (?:fault|mistake)|\bwe charged/);
      }
    },
  );

  test("counted messages are counted back, and what is claimed of the company stays their words", () => {
    for (const one of sample("furious")) {
      expect(one.text).toContain("write three times to get an answer");
      expect(one.text).toMatch(
        /(?:read that|wrote that|what you wrote,|message that|me that) your card was charged twice/,
      );
    }
  });

  test("law and regulator: facts, with what it is about", () => {
    for (const one of sample("regulator")) {
      expect(one.parts.find((part) => part.kind === "acknowledge")?.text).toContain("{{what_happened}}");
      expect(one.fields.length).toBeLessThanOrEqual(3);
    }
    for (const one of sample("legal")) expect(one.text).toContain("the flat was empty");
  });
});

describe("paragraphs", () => {
  test("two lone fields stand in one paragraph, and the agent's part follows the acknowledgement", () => {
    const [, standard] = sample("five-asks");
    expect(standard.text).not.toMatch(/\n\{\{\w+\}\}\n\n\{\{\w+\}\}\n/);
    const paragraphs = sample("jacket")[1].text.split("\n\n");
    expect(paragraphs[1]).toMatch(/still hasn't arrived.*\b(?:I|me)\b/);
    expect(paragraphs.length).toBe(5);
  });

  test("in a language that it can't read, nothing is promised but an answer", () => {
    for (const one of sample("german"))
      expect(one.text).not.toMatch(/looking into|see it through|put this right/);
  });

  test("praise is said as the good news that it was", () => {
    for (const one of sample("fix")) {
      expect(one.text).toContain("the fix worked right away and your whole team is back online");
      expect(one.fields.map((field) => field.id)).not.toContain("praised");
    }
  });
});

describe("asks", () => {
  test("each has a field, labelled with its words", () => {
    const [, standard] = sample("two-questions");
    expect(standard.fields.slice(0, 2).map((field) => field.label)).toEqual([
      "Answer to “Is there a way to send entries to our sheet?”",
      "Answer to “does that work on the free plan?”",
    ]);
    expect(standard.text).toContain(
      "You asked whether there is a way to send entries to your sheet. {{answer_1}}",
    );
    expect(standard.text).toContain("You also asked whether that works on the free plan. {{answer_2}}");
  });

  test("short takes three and says what it leaves out; the others take all", () => {
    const [short, standard, full] = sample("five-asks");
    expect(short.fields.filter((field) => field.id.startsWith("answer_"))).toHaveLength(3);
    expect(short.reasons.some((reason) => reason.text.includes("leaves out 2 things"))).toBe(true);
    for (const one of [standard, full]) {
      expect(one.fields.filter((field) => field.id.startsWith("answer_"))).toHaveLength(5);
      expect(one.reasons.some((reason) => reason.text.includes("leaves out"))).toBe(false);
    }
  });
});

describe("moods that need no sympathy", () => {
  test.each(["question", "two-questions", "one-word", "request", "information"])("neutral: %s", (id) => {
    for (const one of sample(id)) {
      expect(one.text).not.toMatch(/sorry|worr|frustrat|angry|trouble/i);
      expect(one.parts.some((part) => part.kind === "acknowledge")).toBe(false);
    }
  });

  test("pleased: thanks that name what was praised, without an apology", () => {
    for (const one of sample("cake")) expect(one.text).toContain("the birthday cake");
    for (const one of sample("thanks")) expect(one.text).toContain("the quick repair");
    for (const one of sample("thanks-unnamed")) {
      expect(one.fields.map((field) => field.id)).toContain("praised");
      expect(one.text).not.toMatch(/sorry/i);
    }
  });

  test("worried: calm, with what they wrote, no apology", () => {
    const worry = SAMPLES.find(({ id }) => id === "worry");
    const told = { ...worry?.told, intensity: 2 as const };
    for (const one of suggestionsFor(worry?.message ?? "", told)) expect(one.text).not.toMatch(/sorry/i);
    expect(suggestionsFor(worry?.message ?? "", told)[1]?.text).toMatch(/your child|more than yourself/);
  });
});

describe("hard cases", () => {
  test("grief: quiet words, the loss named, nothing cheerful", () => {
    for (const one of sample("grief")) {
      expect(one.text).toMatch(/your husband/);
      expect(one.text).not.toMatch(/\bHi\b|glad|good that|happy/i);
      expect(one.reasons.some((reason) => reason.text.includes("not tested with people in grief"))).toBe(
        true,
      );
    }
  });

  test("illness: the concrete trouble, quietly", () => {
    const [, standard] = sample("illness");
    expect(standard.text).toMatch(/^Dear Marta,/);
    expect(standard.text).toMatch(/enough to carry|your strength|out of you/);
  });

  test.each(["legal", "regulator", "safety"])("%s: facts, no apology, a colleague is suggested", (id) => {
    for (const one of sample(id)) {
      expect(one.text).not.toMatch(/sorry|our (?:fault|mistake)/i);
      expect(one.reasons[0]?.text).toContain("consider a colleague");
    }
  });

  test("abuse: the matter, and a calm boundary, also in the short reply", () => {
    for (const one of sample("abuse")) {
      expect(one.text).toMatch(/respect|personal remarks|Insults|keep to the matter/);
      expect(one.text).not.toMatch(/idiot|sorry/i);
    }
  });

  test.each(["unsure-reading", "german", "empty"])("%s: careful words, and the reason says so", (id) => {
    for (const one of sample(id)) {
      expect(one.text).not.toMatch(/sorry|glad that|worr/i);
      expect(one.reasons[0]?.text).toContain("Attune could not read the tone");
      expect(one.fields.length).toBeGreaterThan(0);
    }
  });

  test("a message can neither make marks nor carry markup or line breaks into the reply", () => {
    for (const one of sample("marks", "{{name}}")) {
      expect(one.text).not.toContain("first_name");
      for (const field of one.fields) expect(field.label + field.example).not.toMatch(/[{}]/);
    }
    for (const one of sample("markup")) expect(one.text).not.toMatch(/script|<|>/);
  });
});
