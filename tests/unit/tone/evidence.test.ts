import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { findCues } from "../../../lib/tone/cue.ts";
import { evidenceFor } from "../../../lib/tone/evidence.ts";
import type { EvidenceLabel } from "../../../lib/tone/reading.ts";
import { CUES } from "../../../lib/tone/signals/index.ts";
import type { WeightedWord } from "../../../lib/tone/word-runs.ts";
import { read } from "./reader.ts";

/** The words shown for a label. */
function shown(text: string, label: EvidenceLabel): string[] {
  return read(text)
    .evidence.filter((e) => e.label === label)
    .map((e) => e.text);
}

describe("evidence", () => {
  const order = "Where is my order 4711? I have written twice and nobody answers.";
  const cases: [text: string, label: EvidenceLabel, words: string][] = [
    [order, "repeatContact", "I have written twice"],
    [order, "frustration", "nobody answers"],
    ["This is the third time I'm writing and nobody answers.", "repeatContact", "third time I'm writing"],
    ["If I don't hear back by tomorrow I will dispute it with my bank", "urgency", "by tomorrow"],
    [
      "If I don't hear back by tomorrow I will dispute it with my bank",
      "chargeback",
      "dispute it with my bank",
    ],
    ["My husband died last week and I need to close his account.", "vulnerable", "My husband died last week"],
    ["The cot broke at night. I am deeply worried about the baby.", "worry", "I am deeply worried"],
    ["Please close my account, I am done.", "churn", "Please close my account"],
    ["you greedy muppets, never using you again", "churn", "never using you again"],
  ];
  for (const [text, label, words] of cases)
    it(`${label}: ${words}`, () => expect(shown(text, label).join(" | ")).toContain(words));

  it("shows the time for time pressure, not the demand before it", () => {
    const [words] = shown("I want the second charge refunded today", "urgency");
    expect(words).toMatch(/today$/);
    expect(words).not.toMatch(/I want/);
  });

  it("never calls a deadline or a disputed payment leaving", () => {
    for (const text of [
      "If I don't hear back by tomorrow I will dispute it with my bank",
      "Please answer by Friday or I will ask my bank for a chargeback.",
      "If it is not here on Monday I will miss the exam.",
    ]) {
      expect(read(text).churn).toBe(0);
      expect(shown(text, "churn")).toEqual([]);
    }
  });

  it("does not read the account of someone who died as leaving", () => {
    expect(read("My wife passed away in March and I need to close her account").churn).toBe(0);
  });

  const mails = [
    "I was told the parcel was on its way, and the driver said the same. Still no sign of it. I want the money back today or I will go to the ombudsman. My mother is 86 and the heating is off.",
    "Thank you for Wednesday. Your girls were quiet and kind and one of them sat with my aunt (she loved it).",
    'Your app says "paid" but the letter says I owe you 90. Which one is right? I don\'t understand how you got to the amount that is on the bill.',
    "I have rung four times. Each time I am told somebody will call back, but nobody has. This is not good enough and I am going to another supplier.",
  ];
  for (const [i, text] of mails.entries()) {
    it(`keeps to whole words inside one sentence and ends on none that dangles (${i})`, () => {
      const { evidence } = read(text);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { text: words, start, end } of evidence) {
        expect(words).not.toMatch(/[.!?]\s+\S/);
        expect(words).not.toMatch(/\b(?:the|a|my|your|to|of|with|and|but|I|will|is|was|that)$/i);
        expect(words).not.toMatch(/^(?:and|but|or|because|that)\b/i);
        expect(words.split(/\s+/).length).toBeLessThanOrEqual(8);
        expect(text.charAt(start - 1)).not.toMatch(/\w/);
        expect(text.charAt(end)).not.toMatch(/\w/);
      }
    });
  }
});

/** Made-up contributions: each word of the text that is a key of `weights`, wherever it stands. */
function wordsWith(text: string, weights: Readonly<Record<string, number>>): WeightedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const weight = weights[word.toLowerCase()];
    return weight === undefined ? [] : [{ start: index, end: index + word.length, weight }];
  });
}

/** The spans, as `label: words`, where a model reads the labels in these words. */
function withModel(
  text: string,
  labels: readonly EvidenceLabel[],
  weights: Partial<Record<EvidenceLabel, Readonly<Record<string, number>>>>,
): string[] {
  const sentences = sentencesOf(text);
  const found = evidenceFor(text, labels, findCues(sentences, CUES), sentences, (label) =>
    wordsWith(text, weights[label] ?? {}),
  );
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ label, text: words }) => `${label}: ${words}`);
}

describe("evidence from a model's weights of words", () => {
  const plain = "The kettle hums. It gave me goosebumps, and the lid is blue.";

  it("is there for labels that no cue speaks for, and only with a model", () => {
    expect(withModel(plain, ["worry"], {})).toEqual([]);
    expect(withModel(plain, ["worry"], { worry: { goosebumps: 2, kettle: 0.2 } })).toEqual([
      "worry: It gave me goosebumps",
    ]);
  });

  it("is the run of words with the greatest sum, inside one sentence and between its marks", () => {
    const text = "Sunny days. Grey walls of wet cardboard, peeling paint. Grey sky.";
    const weights = { grey: 0.6, walls: 0.2, of: -0.1, wet: 0.5, cardboard: 0.4, peeling: 0.7, sky: 0.3 };
    expect(withModel(text, ["disappointment"], { disappointment: weights })).toEqual([
      "disappointment: Grey walls of wet cardboard",
    ]);
  });

  it("does not bridge marks, nor take more words than are shown", () => {
    const grey = { grey: 3, tiny: 0.5, dull: 0.5, pink: 0.5, hut: 0.5, muck: 1 };
    expect(withModel("Grey, tiny dull pink hut, muck.", ["anger"], { anger: grey })).toEqual(["anger: Grey"]);
    const words = "brown oak pine elm birch beech maple larch cedar willow poplar aspen".split(" ");
    const growing = Object.fromEntries(words.map((word, i) => [word, i + 1]));
    expect(withModel(`${words.join(" ")}.`, ["anger"], { anger: growing })).toEqual([
      `anger: ${words.slice(-8).join(" ")}`,
    ]);
  });

  it("does not bridge words that speak against the label", () => {
    const text = "Wobbly thing but sturdy and proud and firm legs squeaking";
    const weights = { wobbly: 0.9, sturdy: -2, firm: -1, squeaking: 0.8 };
    expect(withModel(text, ["frustration"], { frustration: weights })).toEqual(["frustration: Wobbly thing"]);
  });

  it("has at most eight words and ends on none that dangles", () => {
    const words = "one long brown winding narrow dusty steep empty quiet road to the".split(" ");
    const text = `${words.join(" ")}.`;
    const weights = Object.fromEntries(words.map((word) => [word, 1]));
    const [span = ""] = withModel(text, ["anger"], { anger: weights });
    expect(span.replace(/^anger: /, "").split(" ").length).toBeLessThanOrEqual(8);
    expect(span).not.toMatch(/\b(?:to|the)$/);
  });

  it("adds up the pieces of a word", () => {
    const text = "The whatchamacallit went floop.";
    const at = text.indexOf("whatchamacallit");
    const pieces = [
      { start: at, end: at + 5, weight: 0.3 },
      { start: at + 5, end: at + 15, weight: 0.4 },
      { start: 0, end: 3, weight: 0.6 },
    ];
    const sentences = sentencesOf(text);
    const [first] = evidenceFor(text, ["confusion"], [], sentences, () => pieces);
    expect(first?.text).toContain("whatchamacallit");
  });

  it("stands behind what cues show", () => {
    const text = "I am furious. The kettle hums loudly.";
    expect(withModel(text, ["anger"], { anger: { hums: 3, loudly: 3 } })).toEqual(["anger: I am furious"]);
  });

  it("leaves the spans of other labels alone", () => {
    const text = "I am furious. The kettle hums loudly.";
    const weights = { anger: { hums: 1 }, worry: { furious: 4, hums: 1 } };
    expect(withModel(text, ["anger", "worry"], weights)).toEqual([
      "anger: I am furious",
      "worry: The kettle hums loudly",
    ]);
  });

  it("shows a slight sum before a find too vague to be shown, and nothing where no word adds anything", () => {
    expect(withModel(plain, ["sarcasm", "worry"], { worry: { goosebumps: 0.1 } })).toEqual([
      "worry: It gave me goosebumps",
    ]);
    expect(withModel(plain, ["worry"], { worry: { goosebumps: -1, kettle: 0, lid: Number.NaN } })).toEqual(
      [],
    );
  });

  it("is at most four spans, those of the first labels", () => {
    const text = "Alpha beta. Gamma delta. Epsilon zeta. Eta theta. Iota kappa.";
    const labels = ["anger", "worry", "confusion", "gratitude", "churn"] as const;
    const words = ["alpha", "gamma", "epsilon", "eta", "iota"];
    const weights = Object.fromEntries(labels.map((label, i) => [label, { [words[i] ?? ""]: 1 }]));
    expect(withModel(text, labels, weights).map((span) => span.split(":")[0])).toEqual(labels.slice(0, 4));
  });

  it("ignores words outside the sentences", () => {
    const text = "My own words here. > quoted and dreadful";
    const [own] = sentencesOf(text);
    const sentences = own === undefined ? [] : [own];
    const weights = wordsWith(text, { dreadful: 5, quoted: 5, own: 1 });
    expect(evidenceFor(text, ["anger"], [], sentences, () => weights).map((e) => e.text)).toEqual([
      "My own words here",
    ]);
  });
});
