import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { WEIGHTS } from "../../../lib/tone/combine.ts";
import { cue, findCues } from "../../../lib/tone/cue.ts";
import { beginningsOf } from "../../../lib/tone/cue-beginnings.ts";
import { alternativesOf, prefixesOf } from "../../../lib/tone/cue-prefix.ts";
import { CUES } from "../../../lib/tone/signals/index.ts";

const found = (text: string): string[] => findCues(sentencesOf(text), CUES).map((hit) => hit.cue);

describe("cues", () => {
  it("have a table of their beginnings that is today's", () => {
    const phrases = CUES.flatMap((cue) => cue.phrases.flatMap(alternativesOf));
    expect(beginningsOf()).toEqual(
      phrases.map((phrase) => [...new Set(prefixesOf(phrase))].sort((a, b) => a - b)),
    );
  });

  it("have names of their own, and weights", () => {
    const names = CUES.map((c) => c.name);
    expect(new Set(names).size).toBe(names.length);
    // Too rare in the training part to be weighed by the fit: these act by rule (features.ts).
    for (const name of names.filter((n) => !WEIGHTS.has(n)))
      expect(name).toMatch(
        /^(?:safety\.(?:threat|selfHarm|violence)|certain\.\w+|blunt\.\w+|sarcasm\.(?:turn|maybe))$/,
      );
  });

  const examples: [string, string][] = [
    ["contact.nth", "This is my third email."],
    ["contact.times", "I have already asked twice."],
    ["contact.asWritten", "As I wrote on Tuesday"],
    ["waiting.still", "It still hasn't arrived."],
    ["waiting.nobody", "Nobody answers."],
    ["waiting.time", "I have been waiting for two weeks"],
    ["waiting.promise", "You promised it for Friday."],
    ["failure.money", "You charged me twice."],
    ["anger.word", "This is a disgrace."],
    ["sadness.word", "I am so disappointed."],
    ["worry.word", "I'm a bit scared."],
    ["confusion.word", "I don't understand the bill."],
    ["gratitude.strong", "I really appreciate it."],
    ["praise.word", "The stay was wonderful."],
    ["churn.never", "Never again!"],
    ["churn.elsewhere", "I will buy it elsewhere."],
    ["time.deadline", "I need it by Friday."],
    ["legal", "My solicitor has the file."],
    ["vulnerable.loss", "since my mother passed away"],
  ];
  for (const [name, text] of examples) it(`${name}: ${text}`, () => expect(found(text)).toContain(name));

  it("match typographic apostrophes and none at all", () => {
    for (const text of ["I don't understand", "I don’t understand", "I dont understand"])
      expect(found(text)).toContain("confusion.word");
  });

  it("match whole words only", () => {
    expect(found("scarecrow")).toEqual([]);
  });

  it("become another cue behind a negation, where they have one", () => {
    expect(found("I am not angry")).toContain("calm.notAngry");
    expect(found("I am not angry")).not.toContain("anger.word");
    expect(found("It was not a wonderful stay")).toContain("sadness.notGood");
    expect(found("not only wonderful but cheap")).toContain("praise.word");
  });
});

describe("findCues", () => {
  it("gives exact offsets in the whole text and stops at eight", () => {
    const again = cue("test", null, ["again"]);
    const text = `Hello. ${"Again it broke. ".repeat(20)}`;
    const hits = findCues(sentencesOf(text), [again]);
    expect(hits).toHaveLength(8);
    for (const hit of hits) expect(text.slice(hit.start, hit.end)).toBe("Again");
    expect(hits.map((h) => h.sentence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
