import { describe, expect, test } from "vitest";
import { fieldsIn } from "../../../lib/reply/parts/fields.ts";
import { ACT } from "../../../lib/reply/phrases/act.ts";
import { CLOSE } from "../../../lib/reply/phrases/close.ts";
import { ECHO } from "../../../lib/reply/phrases/echo.ts";
import { FEELING } from "../../../lib/reply/phrases/feeling.ts";
import { GREET } from "../../../lib/reply/phrases/greet.ts";
import { OFFER } from "../../../lib/reply/phrases/offer.ts";
import { OWN } from "../../../lib/reply/phrases/own.ts";
import { THANK } from "../../../lib/reply/phrases/thank.ts";
import { FRAMES } from "../../../lib/reply/situation/frame.ts";
import { NOTES } from "../../../lib/reply/sources.ts";
import { clichesIn } from "./cliches.ts";
import { reading } from "./samples.ts";

const ALL = [...GREET, ...THANK, ...ECHO, ...FEELING, ...OWN, ...ACT, ...OFFER, ...CLOSE];
const SLOT = /\[(\w+)\]/g;

describe("phrases", () => {
  test("the list finds clichés where there are some", () => {
    expect(clichesIn("Unfortunately we apologise for any inconvenience.")).toHaveLength(2);
    expect(clichesIn("I understand your frustration. Rest assured we will reply shortly!")).toHaveLength(4);
  });

  test.each(ALL.map((phrase) => [phrase.id, phrase] as const))(
    "%s is free of clichés and well formed",
    (_id, phrase) => {
      expect(clichesIn(phrase.text)).toEqual([]);
      expect(phrase.text).not.toMatch(/\s{2,}|\n|^\s|\s$/);
      expect(phrase.text).toMatch(phrase.part === "greet" ? /,$/ : /[.?]$/);
      for (const slot of phrase.text.matchAll(SLOT)) {
        expect(["fact", "Fact", "topic", "name", "praise", "good", "again", "loss", "deadline"]).toContain(
          slot[1],
        );
      }
      const marks = new Set([...phrase.text.matchAll(/\{\{(.*?)\}\}/g)].map((mark) => mark[1]));
      expect(fieldsIn(phrase.text, [], "", reading("")).map((field) => field.id)).toEqual([...marks]);
      expect(phrase.frames.length).toBeGreaterThan(0);
    },
  );

  test("ids are unique", () => {
    expect(new Set(ALL.map((phrase) => phrase.id)).size).toBe(ALL.length);
  });

  test("apologies stand only where something went wrong, and only in the acknowledgement", () => {
    for (const phrase of ALL.filter((one) => /\bsorry\b|\bapolog/i.test(one.text))) {
      expect(phrase.role).toBe("echo");
      for (const frame of phrase.frames) expect(["upset", "tender"]).toContain(frame);
    }
  });

  test("words that admit nothing: no fault is conceded where it may become a case", () => {
    for (const phrase of ALL.filter((one) => one.frames.includes("formal"))) {
      expect(phrase.text).not.toMatch(
        /our (?:fault|mistake|error)|we (?:were|got) wrong|you should (?:not )?have/i,
      );
    }
  });

  test("every frame has a greeting and a close", () => {
    for (const frame of FRAMES) {
      expect(GREET.some((phrase) => phrase.frames.includes(frame))).toBe(true);
      expect(CLOSE.some((phrase) => phrase.frames.includes(frame))).toBe(true);
    }
  });

  test("no note promises an effect", () => {
    for (const note of Object.values(NOTES)) {
      expect(note.text).not.toMatch(/satisf|guarantee|\bwill (?:make|raise|increase|calm)/i);
      expect(["A", "B", "C"]).toContain(note.strength);
      expect(note.source).not.toBe("");
    }
  });
});
