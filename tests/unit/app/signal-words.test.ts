import { describe, expect, it } from "vitest";
import { actSentence, failureSentence, labelWords, signalSentences } from "../../../components/ui/words.ts";
import { FAILURES } from "../../../lib/messages/errors.ts";
import { ACTS, EMOTIONS, ESCALATIONS, type ToneReading } from "../../../lib/tone/reading.ts";
import { readingOf } from "../service/fakes.ts";

const SENTENCE = /^[A-Z].*\.$/;

describe("signals", () => {
  it("say nothing of a quiet message", () => {
    expect(signalSentences(readingOf())).toEqual([]);
  });

  it.each<[Partial<ToneReading>, string]>([
    [{ urgency: 1 }, "Would like it soon."],
    [{ urgency: 2 }, "There is a deadline."],
    [{ urgency: 3 }, "It is an emergency for them."],
    [{ churn: 1 }, "May be thinking of leaving."],
    [{ churn: 2 }, "Says they are leaving."],
    [{ repeatContact: true }, "Has contacted you about this before."],
    [{ sarcasm: true }, "May be meant sarcastically."],
  ])("%j is one sentence", (given, sentence) => {
    expect(signalSentences(readingOf(given))).toEqual([sentence]);
  });

  it("have a sentence of their own for each escalation, and it comes first", () => {
    const sentences = signalSentences(readingOf({ escalation: [...ESCALATIONS], urgency: 3 }));
    expect(new Set(sentences).size).toBe(ESCALATIONS.length + 1);
    for (const sentence of sentences) expect(sentence).toMatch(SENTENCE);
    expect(sentences.at(-1)).toBe("It is an emergency for them.");
  });
});

describe("acts", () => {
  it.each<[ToneReading["acts"], string]>([
    [[], ""],
    [["complaint"], "Complains."],
    [["complaint", "question"], "Complains and asks a question."],
    [["thanks", "request", "question"], "Says thanks, asks you to do something and asks a question."],
  ])("%j: %s", (acts, sentence) => {
    expect(actSentence(readingOf({ acts }))).toBe(sentence);
  });

  it("each has words", () => {
    for (const act of ACTS) expect(actSentence(readingOf({ acts: [act] }))).toMatch(SENTENCE);
  });
});

it("every label of evidence has words that differ from every other's", () => {
  const labels = [...EMOTIONS, ...ESCALATIONS, "urgency", "churn", "repeatContact", "sarcasm"] as const;
  const words = labels.map(labelWords);
  expect(words.every((one) => /^[a-z ]+$/.test(one))).toBe(true);
  expect(new Set(words).size).toBe(labels.length);
});

it("every failure has a calm sentence", () => {
  for (const failure of FAILURES) {
    expect(failureSentence(failure)).toMatch(SENTENCE);
    expect(failureSentence(failure)).not.toMatch(/error|exception|fail|!/i);
  }
});
