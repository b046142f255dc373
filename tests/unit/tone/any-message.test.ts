import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";
import { analyse } from "../../../lib/tone/analyse.ts";
import { evidenceFor } from "../../../lib/tone/evidence.ts";
import { ACTS, EMOTIONS, ESCALATIONS, MOODS, type ToneReading } from "../../../lib/tone/reading.ts";
import { read } from "./reader.ts";

/** Words that cues are made of, and others. */
const WORDS =
  "I you they my your the a not never still no nobody again twice third since for by before today tomorrow now waiting promised refund money order parcel broken charged cancel account bank solicitor ombudsman review manager police died hospital baby help please thanks thank great lovely worried confused disappointed furious happy idiots thieves switch competitor why when where is was have has can could will would and but or so because one two three weeks days can't don’t didnt 14 9:30 £40 #4711";
const LINES = [
  "> quoted words are awful and I am furious",
  ">> I want my money back",
  "On 4 Nov 2025, Ann Lee <ann@home.example> wrote:",
  "From: Ann Lee <ann@home.example>\nSent: 4 November 2025 10:12\nTo: Help\nSubject: Re: refund\n",
  "-----Original Message-----",
  "Am 4. Nov. 2025 schrieb Ann:",
  "Sent from my iPhone",
  "-- \nAnn Lee\nNever Again Ltd",
  "Kind regards,\nAnn",
  "Hi there,",
  "Confidentiality notice: this e-mail is intended only for the addressee.",
  "1. still no refund\n2. nobody answers",
  "- broken\n- late",
];
const MARKS = [
  ..."!?.,;:…()\"'“”’-–—&€/",
  "!!!",
  "?!",
  "...",
  "\n",
  "\n\n",
  "\r\n",
  "\u2028",
  "\t",
  "\u00a0",
];
const ODD = [
  ..."😡🙏😊❤️👍🤷",
  "👩‍👧",
  ":(",
  "<3",
  "\ud83d",
  "\ude21",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u00ad",
  "\ufeff",
  "\0",
  "e\u0301",
  "لم أستلم طلبي",
  "注文。",
  "İı",
];

const word = fc.constantFrom(...WORDS.split(" "));
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")} `);
const piece = fc.oneof(
  { weight: 6, arbitrary: phrase },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES).map((line) => `\n${line}\n`) },
  { weight: 1, arbitrary: word.map((w) => w.toUpperCase()) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom("!", "?", "ha", "\u200b", " ", "\n", "\ud83d", "😡"),
        fc.integer({ min: 2, max: 1500 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);
const message = fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join(""));

const MARKUP = new Set(["quote", "signature", "device", "footer"]);

/** What must hold for the reading of any text at all. */
function checkReading(text: string, reading: ToneReading): void {
  expect(MOODS).toContain(reading.mood);
  expect([0, 1, 2, 3]).toContain(reading.intensity);
  expect(reading.intensity === 0).toBe(reading.mood === "neutral");
  expect(reading.confidence).toBeGreaterThanOrEqual(0);
  expect(reading.confidence).toBeLessThanOrEqual(1);
  expect([0, 1, 2, 3]).toContain(reading.urgency);
  expect([0, 1, 2]).toContain(reading.churn);
  expect(reading.language).toMatch(/^[a-z]{2,3}$/);
  for (const [emotion, strength] of Object.entries(reading.emotions)) {
    expect(EMOTIONS).toContain(emotion);
    expect([1, 2, 3]).toContain(strength);
  }
  for (const [all, some] of [
    [ACTS, reading.acts],
    [ESCALATIONS, reading.escalation],
  ] as const) {
    expect(all).toEqual(expect.arrayContaining([...some]));
    expect(new Set(some).size).toBe(some.length);
  }
  checkSpans(text, reading);
}

function checkSpans(text: string, { asks, problem, evidence }: ToneReading): void {
  for (const { start, end, text: words } of [...asks, ...evidence, ...(problem === null ? [] : [problem])]) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
  }
  checkEvidence(text, evidence);
}

/** At most four spans of at most eight words, apart from each other, and the customer's own words. */
function checkEvidence(text: string, evidence: ToneReading["evidence"]): void {
  const removed = cleanMessage(text).removed.filter(({ kind }) => MARKUP.has(kind));
  expect(evidence.length).toBeLessThanOrEqual(4);
  let last = 0;
  for (const { start, end, text: words } of evidence) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
    expect(words.trim().split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(removed.filter((range) => start < range.end && end > range.start)).toEqual([]);
  }
}

describe("any message", () => {
  it("gets a valid reading", () => {
    fc.assert(
      fc.property(message, (text) => checkReading(text, read(text))),
      { numRuns: 80 },
    );
  });

  it("gets it when long enough to be read in part", () => {
    const long = fc
      .tuple(message, piece, message)
      .map(
        ([head, unit, tail]) => head + (unit || " ").repeat(Math.ceil(60_000 / (unit.length || 1))) + tail,
      );
    fc.assert(
      fc.property(long, (text) => checkReading(text, read(text))),
      { numRuns: 8 },
    );
  });

  it("gets the same reading each time, whatever was read in between", () => {
    fc.assert(
      fc.property(message, message, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it("shows no more of it than it may, whatever a model reads in its words", () => {
    const weights = fc.array(fc.double({ min: -2, max: 3, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(message, weights, fc.subarray([...EMOTIONS, ...ESCALATIONS]), (text, values, labels) => {
        const { hits, sentences } = analyse(text);
        // Of the whole text, quoted history too, and not by white space.
        const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }, i) => ({
          start: index,
          end: index + word.length,
          weight: values[i % values.length] ?? 0,
        }));
        const evidence = evidenceFor(text, labels, hits, sentences, () => words);
        checkEvidence(text, evidence);
        for (const { start, end, text: shown } of evidence) expect(text.slice(start, end)).toBe(shown);
      }),
      { numRuns: 80 },
    );
  });

  const megabytes = [
    "!",
    "😡",
    "\ud83d",
    "\u200b",
    "\n",
    "I rang twice and nobody answers! ",
    "> awful\n",
    "a'",
    "7 ",
  ];
  for (const unit of megabytes)
    it(`of a megabyte of ${JSON.stringify(unit)} does too`, () => {
      const text = `I am furious.\n\n${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
      checkReading(text, read(text));
    });
});
