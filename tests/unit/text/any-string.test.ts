import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanMessage } from "../../../lib/text/cleaning.ts";
import { languageOf } from "../../../lib/text/language.ts";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { FORWARDS } from "./forward-samples.ts";
import { BLOCKS } from "./header-samples.ts";
import { ATTRIBUTIONS } from "./quoted-samples.ts";

const headers = [ATTRIBUTIONS, BLOCKS, FORWARDS].flatMap((table) =>
  Object.values(table).flatMap((wordings) => Object.values(wordings).flat()),
);
const fragments = [
  ...[
    "Hi Ann,",
    "Dear Sir or Madam,",
    "Bonjour",
    "I hope you are well.",
    "Thanks,",
    "Kind regards,\nAnn Lee",
  ],
  ...["> quoted", ">> twice", "&gt; x", "-- ", "--", "—", "----------", "_".repeat(32), "P.S. one more"],
  ...[
    "Sent from my iPhone",
    "Confidentiality notice",
    "If you are not the intended recipient",
    "ann@home.example",
  ],
  ...[
    "It broke. ",
    "Why?!",
    "Mr. Lee",
    "12.03. the",
    "- item",
    "注文。",
    "…",
    "\u202fPM",
    "لم أستلم",
    "e\u0301",
  ],
  ...["\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\t", " ", "\u00a0", "\0", "\x1b"],
  ...[
    "\ud83d",
    "\ude21",
    "😡",
    "👩‍👧",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202e",
    "\u2066",
    "\u00ad",
    "\ufeff",
    "\u061c",
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...headers),
  fc.constantFrom(...fragments),
  fc.constantFrom(...fragments).map((text) => `${text}\n`),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);
const message = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));
/** Texts that are clipped, with the cut falling anywhere in a fragment. */
const longMessage = fc
  .tuple(message, fc.constantFrom(...fragments, ...headers), message)
  .map(([head, middle, tail]) => head + middle.repeat(Math.ceil(60_000 / middle.length)) + tail);

const BLANK = /^[\s\u0085]$/;

function checkCleaned(text: string): void {
  const { text: cleaned, removed } = cleanMessage(text);
  expect(cleaned.length).toBe(text.length);
  // An expectation per character would take seconds.
  const changed = cleaned.split("").findIndex((char, i) => char !== text[i] && !BLANK.test(char));
  expect(changed).toBe(-1);
  let last = 0;
  for (const { start, end } of removed) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(cleaned.slice(start, end).trim()).toBe("");
    last = start;
  }
  const sentences = sentencesOf(cleaned);
  let done = 0;
  for (const sentence of sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(done);
    expect(sentence.text).toBe(cleaned.slice(sentence.start, sentence.end));
    expect(cleaned.slice(done, sentence.start).trim()).toBe("");
    done = sentence.end;
  }
  expect(cleaned.slice(done).trim()).toBe("");
  const { code, confidence } = languageOf(cleaned);
  expect(code).toMatch(/^[a-z]{2,3}$/);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
}

describe("any string", () => {
  it("keeps its length and offsets, and splits into sentences without loss", () => {
    fc.assert(fc.property(message, checkCleaned), { numRuns: 400 });
  });

  it("too long to be read whole does too, and says which part was not read", () => {
    fc.assert(
      fc.property(longMessage, (text) => {
        checkCleaned(text);
        const clipped = cleanMessage(text).removed.filter(({ kind }) => kind === "clipped");
        expect(clipped).toHaveLength(1);
        for (const { start, end } of clipped) {
          expect(end - start).toBeGreaterThan(0);
          expect(text.slice(0, start) + text.slice(end)).toHaveLength(text.length - (end - start));
          for (const at of [start, end])
            expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("that was cleaned once has nothing more of quoted history in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...headers), (header) => {
        const once = cleanMessage(`It broke.\n\n${header}\n> sorry\n> awful`).text;
        expect(cleanMessage(once).removed.filter(({ kind }) => kind === "quote")).toEqual([]);
        expect(once.trim()).toBe("It broke.");
      }),
    );
  });
});

it("an emoji at the cut of a long text stays whole", () => {
  for (const lead of ["", "a"]) {
    const { text } = cleanMessage(lead + "😡".repeat(40_000));
    expect(text.isWellFormed()).toBe(true);
  }
});

describe("bad input", () => {
  for (const text of ["", " ", "\n", "a", "?", "\0", "\ud83d", "\u200b", "\r\n\r\n", "\u2028", ">", "--"]) {
    it(`is read without complaint: ${JSON.stringify(text)}`, () => checkCleaned(text));
  }

  for (const mark of ["\n", "\r\n", "\r", "\u2028", "\u2029"]) {
    it(`lines may end with ${JSON.stringify(mark)}`, () => {
      const text = [
        "Hi Ann,",
        "it broke.",
        "",
        "Best,",
        "Bob",
        "",
        "On 3 Nov 2026, Ann wrote:",
        "> Hello",
        "",
      ].join(mark);
      expect(cleanMessage(text).text.trim()).toBe("it broke.");
      const sentences = sentencesOf(["Please:", "- cancel it", "- refund me"].join(mark));
      expect(sentences.map((sentence) => sentence.text)).toEqual(["Please:", "- cancel it", "- refund me"]);
    });
  }

  it("invisible marks do not hide a header, a quote or a signature", () => {
    const text =
      "It broke.\n\u200e\nOn 3 Nov 2026,\u200e Ann <a@b.example> wrote:\n\u200b> Hello\n\u202a> again";
    expect(cleanMessage(text).text.trim()).toBe("It broke.");
    expect(cleanMessage("It broke.\n\ufeff-- \nAnn").text.trim()).toBe("It broke.");
  });
});

describe("a million characters", () => {
  const units = {
    letters: "a",
    blanks: " ",
    "line breaks": "\n",
    CRLF: "\r\n",
    "quote marks": "> ",
    "quoted lines": ">\n",
    "exclamation marks": "!",
    "half attributions": "On On On wrote: ",
    "lines of half attributions": "On 3 On On wrote:\n",
    delimiters: "--\n",
    emoji: "😡",
    digits: "1234567890",
    "one word": "incomprehensibilities",
    "half headers": "From: x\n",
    closings: "Thanks,\n",
    addresses: "ann@home.example\n",
    "lone surrogates": "\ud83d",
    "invisible marks": "\u200b",
    "half footers": "This e-mail is confidential\n",
  };
  for (const [name, unit] of Object.entries(units)) {
    it(`of ${name} are read at their two ends`, () => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const { text: cleaned, removed } = cleanMessage(text);
      expect(cleaned.length).toBe(text.length);
      expect(removed.map(({ kind }) => kind)).toContain("clipped");
      const sentences = sentencesOf(cleaned);
      expect(sentences.reduce((sum, sentence) => sum + sentence.text.length, 0)).toBeLessThanOrEqual(56_100);
      expect(languageOf(cleaned).confidence).toBeLessThanOrEqual(1);
    });
  }
});
