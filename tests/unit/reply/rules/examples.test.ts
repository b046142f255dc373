import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { review } from "../../../../lib/reply/review/review.ts";
import { type ReviewInput, sceneOf } from "../../../../lib/reply/review/scene.ts";
import { RULES } from "../../../../lib/reply/rules/registry.ts";
import type { RuleExample, WordRule } from "../../../../lib/reply/rules/rule.ts";
import { read } from "../../tone/reader.ts";

const FOLDER = new URL("../../../../lib/reply/rules/", import.meta.url);
const NOT_RULES = ["registry.ts", "rule.ts"];

/** Examples of some rules also need what the owner or the page knows. */

function inputOf({
  message,
  customerName,
  draft,
  style,
  elsewhere,
  public: shown,
}: RuleExample): ReviewInput {
  return {
    draft,
    answers: message === undefined ? null : { message, reading: read(message) },
    customerName: customerName ?? null,
    ...(style === undefined ? {} : { style }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(shown === undefined ? {} : { public: shown }),
  };
}

const wordRules = RULES.filter((rule): rule is WordRule => rule.kind === "words");

/** What a rule finds, as the review does with all others muted; a sentence that goes takes its blank along. */
function foundBy(rule: WordRule, example: RuleExample): string[] {
  const input = inputOf(example);
  const others = new Set(RULES.filter(({ id }) => id !== rule.id).map(({ id }) => id));
  return review(input, others)
    .findings.filter((finding) => finding.rule === rule.id)
    .map(({ text }) => text.trim());
}

describe("the register of rules", () => {
  it("holds every file of the folder under its name, once, in order", () => {
    const files = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts") && !NOT_RULES.includes(name))
      .map((name) => name.replace(/\.ts$/, ""));
    expect(RULES.map(({ id }) => id)).toEqual([...files].sort());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s says why and on what source", (_id, rule) => {
    expect(rule.title).toMatch(/^[\p{Lu}“].{2,}[^.]$/u);
    expect(rule.reason).toMatch(/^\S.*[.?!”]$/);
    expect(rule.reason.length).toBeLessThan(140);
    expect(rule.source.length).toBeGreaterThan(4);
    expect(rule.from.length).toBeGreaterThan(1);
    expect(["A", "B", "C"]).toContain(rule.strength);
  });

  it("promises no effect", () => {
    for (const { reason, title } of RULES)
      expect(`${title} ${reason}`).not.toMatch(
        /satisf|loyal|rating|more likely|\bwill (?:make|raise|calm|please)\b/i,
      );
  });

  it("has two good and two bad examples for every rule about words", () => {
    for (const { good, bad, id } of wordRules) {
      expect(good.length, id).toBeGreaterThanOrEqual(2);
      expect(bad.length, id).toBeGreaterThanOrEqual(2);
    }
  });
});

describe.each(wordRules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it.each(rule.bad.map((example) => [example.draft, example] as const))("finds: %s", (_draft, example) => {
    expect(foundBy(rule, example)).toContain(example.found.trim());
  });

  it.each(rule.good.map((example) => [example.draft, example] as const))("leaves: %s", (_draft, example) => {
    expect(foundBy(rule, example)).toEqual([]);
  });

  it("offers other words only where a whole draft stays", () => {
    for (const example of rule.bad as readonly RuleExample[]) {
      for (const { start, end, alternative } of rule.find(sceneOf(inputOf(example)))) {
        expect(start).toBeLessThan(end);
        if (alternative === undefined) continue;
        const changed = example.draft.slice(0, start) + alternative + example.draft.slice(end);
        expect(changed).not.toBe(example.draft);
        expect(changed).not.toMatch(/,\s*[.,!?]|[.!?][ ]?[,;]|\bundefined\b|\.\.(?!\.)/);
      }
    }
  });
});
