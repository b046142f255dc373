import { describe, expect, test } from "vitest";
import { fieldIdsIn, fieldsIn } from "../../../lib/reply/parts/fields.ts";
import { ALL_PHRASES, BANK } from "../../../lib/reply/phrases/bank.ts";
import { REMEDY_OFFERS } from "../../../lib/reply/phrases/offer.ts";
import { idOf, type Phrase } from "../../../lib/reply/phrases/phrase.ts";
import { FRAMES } from "../../../lib/reply/situation/frame.ts";
import { NOTES } from "../../../lib/reply/sources.ts";
import { reading } from "./samples.ts";

const SLOTS = ["fact", "Fact", "topic", "name", "praise", "good", "again", "loss", "who", "deadline"];
const BY_TEXT = new Map(ALL_PHRASES.map((phrase) => [phrase.text, phrase] as const));
const TEXTS = [...BY_TEXT.keys(), ...REMEDY_OFFERS];

/** A slot stands for several words: a phrase with one and a phrase without are two. */
function wordsOf(text: string): string[] {
  return text.replace(/\[(\w+)\]/g, "[$1] … …").split(" ");
}

/** Whether both can be offered for one message. */
function meet(a: Phrase, b: Phrase): boolean {
  return a.part === b.part && a.role === b.role && a.frames.some((frame) => b.frames.includes(frame));
}

/** True where one word put in, left out or changed makes one of the other. */
function differByOneWord(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((one, two) => one.length - two.length);
  if (short === undefined || long === undefined || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest.join(" ") === long.slice(at + 1).join(" ");
}

describe("the phrase bank", () => {
  test("holds at least 400 different phrases", () => {
    expect(BY_TEXT.size).toBeGreaterThanOrEqual(400);
  });

  test.each([...BY_TEXT.entries()])("is well formed: %s", (text, phrase) => {
    expect(text).not.toMatch(/\s{2,}|\n|^\s|\s$/);
    expect(text).toMatch(phrase.part === "greet" ? /,$/ : /[.?!]$/);
    for (const slot of text.matchAll(/\[(\w+)\]/g)) expect(SLOTS).toContain(slot[1]);
    expect(fieldsIn(text, [], "", reading("")).map((field) => field.id)).toEqual(fieldIdsIn(text));
    expect(phrase.frames.length).toBeGreaterThan(0);
    expect(phrase.id).toBe(idOf(phrase.part, text));
  });

  test("has no two phrases of one part that differ by one word only", () => {
    const alike: string[] = [];
    const long = [...BY_TEXT.values()].filter(({ part }) => part !== "greet");
    for (const [at, a] of long.entries())
      for (const b of long.slice(at + 1))
        if (meet(a, b) && differByOneWord(a.text, b.text)) alike.push(`${a.text} | ${b.text}`);
    expect(alike).toEqual([]);
  });

  test("knows a pair that differs by one word", () => {
    expect(differByOneWord("I will write again.", "I will write.")).toBe(false);
    expect(differByOneWord("I will write again.", "I shall write again.")).toBe(true);
    expect(differByOneWord("I will write to you.", "I will soon write to you.")).toBe(true);
    expect(differByOneWord("I will soon write to you.", "You will hear from me.")).toBe(false);
  });

  test("gives an id to one text only", () => {
    expect(new Set([...BY_TEXT.values()].map(({ id }) => id)).size).toBe(BY_TEXT.size);
  });

  test("raises its voice to nobody who is upset, unsure, grieving, threatening or abusive", () => {
    for (const phrase of ALL_PHRASES.filter(({ text }) => text.includes("!"))) {
      expect(phrase.frames).toEqual(["pleased"]);
      expect(phrase.registers).toEqual(["casual"]);
    }
  });

  test("apologises only in the acknowledgement, and only where something went wrong", () => {
    for (const phrase of ALL_PHRASES.filter(({ text }) => /\bsorry\b|\bapolog/i.test(text))) {
      expect(phrase.role).toBe("echo");
      for (const frame of phrase.frames) {
        expect(["upset", "tender", "careful", "unsure"]).toContain(frame);
        if (frame === "careful" || frame === "unsure") expect(phrase.needs).toContain("trouble");
        if (frame === "unsure") expect(phrase.intensity?.[0]).toBe(3);
      }
    }
  });

  test("apologises once in a phrase", () => {
    for (const text of TEXTS) expect(text.match(/\bsorry\b|\bapolog/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test("concedes no fault where it may become a case", () => {
    const formal = ALL_PHRASES.filter(({ frames }) => frames.includes("formal"));
    for (const { text, admits } of formal) {
      expect(admits).toBeUndefined();
      expect(text).not.toMatch(/our (?:fault|mistake|error)|we (?:were|got) wrong|should (?:not )?have\b/i);
    }
  });

  test("marks what concedes a fault", () => {
    const conceding =
      /you should (?:not )?have (?:had|received|been)|should have (?:been|held)|put this right/i;
    for (const phrase of ALL_PHRASES.filter(({ text }) => conceding.test(text)))
      expect([phrase.text, phrase.admits]).toEqual([phrase.text, true]);
  });

  test.each(FRAMES.map((frame) => [frame]))("has a greeting and three ends for %s", (frame) => {
    const of = (phrases: readonly Phrase[]): Phrase[] =>
      phrases.filter(({ frames }) => frames.includes(frame));
    expect(of(BANK.greet).length).toBeGreaterThan(0);
    expect(of(BANK.close).length).toBeGreaterThan(2);
  });

  test("gives a source and no promise of an effect with each note", () => {
    for (const note of Object.values(NOTES)) {
      expect(note.text).not.toMatch(/satisf|guarantee|\bwill (?:make|raise|increase|calm)/i);
      expect(["A", "B", "C"]).toContain(note.strength);
      expect(note.source).not.toBe("");
    }
  });
});
