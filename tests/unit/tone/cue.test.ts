import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../../../lib/text/sentences.ts";
import { sentencesOf } from "../../../lib/text/sentences.ts";
import { type Cue, cue, findCues } from "../../../lib/tone/cue.ts";
import { alternativesOf, prefixesOf } from "../../../lib/tone/cue-prefix.ts";
import { CUES } from "../../../lib/tone/signals/index.ts";
import { type Labelled, recordsIn } from "../../evaluation/records.ts";

/** A phrase as the source of a regular expression. */
const sourceOf = (phrase: string): string => phrase.replace(/ /g, "\\s+").replace(/'/g, "['’]?");

/** A source without what only looks around: it matches nothing itself, and the generator doesn't know it. */
function withoutLooks(source: string): string {
  const from = /\(\?<?[=!]/.exec(source)?.index;
  if (from === undefined) return source.replaceAll("\\b", "");
  let depth = 0;
  for (const { 0: mark, index } of source.slice(from).matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (mark === "(") depth += 1;
    if (mark === ")") depth -= 1;
    if (depth === 0) return withoutLooks(source.slice(0, from) + source.slice(from + index + 1));
  }
  return source;
}

/** Each cue as one plain pattern: what the index must find, and nothing else. */
const PLAIN = new Map<Cue, RegExp>();
function plainOf(one: Cue): RegExp {
  const known = PLAIN.get(one);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?<![\\w'’])(?:${one.phrases.map(sourceOf).join("|")})(?!\\w)`, "gi");
  PLAIN.set(one, pattern);
  return pattern;
}

/** The places of a cue, without the index. */
function placesOf(one: Cue, sentences: readonly Sentence[]): string[] {
  return sentences
    .flatMap(({ text, start }, number) =>
      [...text.matchAll(plainOf(one))]
        .filter(([words]) => words !== "")
        .map(({ index, 0: words }) => `${number}: ${start + index}-${start + index + words.length}`),
    )
    .slice(0, 8);
}

/** Fails with the first cue whose places differ with and without the index. */
function expectSame(text: string, cues: readonly Cue[]): void {
  const sentences = sentencesOf(text);
  const found = new Map<string, string[]>();
  for (const hit of findCues(sentences, cues)) {
    const list = found.get(hit.cue) ?? [];
    list.push(`${hit.sentence}: ${hit.start}-${hit.end}`);
    found.set(hit.cue, list);
  }
  const sorted = (places: string[]): string[] => [...places].sort();
  for (const one of cues) {
    const places = [one.name, ...(one.negated ? [one.negated.name] : [])].flatMap((n) => found.get(n) ?? []);
    const plain = placesOf(one, sentences);
    if (sorted(places).join() === sorted(plain).join()) continue;
    expect({ text, cue: one.name, places: sorted(places) }).toEqual({
      text,
      cue: one.name,
      places: sorted(plain),
    });
  }
}

/** Every third message of a file: all of them take long. */
function textsOf(name: string): string[] {
  return recordsIn<Labelled>(`${name}.jsonl`)
    .filter((_, i) => i % 3 === 0)
    .map(({ text }) => text);
}

describe("the cue index finds what the plain patterns find", () => {
  for (const name of ["written-hard", "written-social-a", "written-social-b"])
    it(`in real messages, however they are spelled: ${name}`, () => {
      for (const [i, text] of textsOf(name).entries()) {
        if (i % 4 === 0) expectSame(text, CUES);
        if (i % 4 === 1) expectSame(text.toUpperCase().replaceAll("'", "’"), CUES);
        if (i % 4 === 2) expectSame(text.replaceAll("'", "").replaceAll(" ", "\u00a0\n "), CUES);
        if (i % 4 === 3) expectSame(text.replace(/\b(\w)(\w)/g, "$1'$2").replace(/\d/g, "$&7"), CUES);
      }
    });

  const families = Map.groupBy(CUES, (one) => one.name.split(".")[0]);
  for (const [family, cues] of families)
    it(`for every phrase between any other words: ${family}`, () => {
      const filler = fc.constantFrom("", "so ", "(", "I can't ", "a'", "_", "7 ", "é", " 😡 ", "not at all ");
      for (const one of cues) {
        const sources = one.phrases.flatMap(alternativesOf).map((a) => withoutLooks(sourceOf(a)));
        const phrase = fc
          .constantFrom(...sources)
          .chain((source) => fc.stringMatching(new RegExp(`^(?:${source})$`)));
        fc.assert(
          fc.property(filler, phrase, filler, phrase, (a, b, c, d) => expectSame(a + b + c + d, [one])),
          { numRuns: 25 },
        );
      }
    });

  const odd: [phrases: string[], text: string][] = [
    [["help(?:!+| me)", "help"], "help help me help!! helpful"],
    [["(?:one|two)(?: or (?:two|three))?", "one or"], "one or two one or three one or"],
    [["\\d{1,2}:\\d\\d", "\\d+ ?(?:am|pm)"], "at 9:15, 123:45, 11pm 9  am 1am2"],
    [["a*", "b?c"], "aaa bc c a b"],
    [["(?: big )?deal", '[“"]x[”"]', "[^a-z]x", ".y"], 'big  deal “x" "x” 1x -x zy'],
    [["(?:\\w+ ){0,2}end", "\\S+ stop"], "at the end of, (end) the 'end' full stop"],
    [["caf[eé]s?", "€ ?\\d", "n[o0] ?pe"], "CAFÉS cafe €5 € 7 n0pe NO PE"],
    [["(?<=x )y", "x(?= y)", "z(?! y)", "y\\b", "(?<name>w){2}"], "x y z y ww w x"],
    [["no (?:big )?", "\\d+ ?"], "no  (big) no big  deal no, 12  a 12 b 123"],
    [["rock 'n' roll", "'tis"], "rock n roll, 'tis tis rock ’n’ roll"],
  ];
  for (const [phrases, text] of odd)
    it(phrases.join(" | "), () => {
      const cues = [cue("odd", null, phrases), ...phrases.map((p, i) => cue(`odd.${i}`, null, [p]))];
      for (const variant of [text, text.toUpperCase(), ` ${text}`, `${text}s`]) expectSame(variant, cues);
    });
});

it("few phrases may begin with anything: each of them is tried at every word", () => {
  const anywhere = CUES.filter((one) =>
    one.phrases.flatMap(alternativesOf).some((a) => prefixesOf(a).includes(0)),
  );
  expect(anywhere.length).toBeLessThan(5);
});

it("a phrase is split into its alternatives only where they stand side by side", () => {
  expect(alternativesOf("(?:a|b(?:c|d))|e|[f|)]g|\\|h")).toEqual(["a", "b(?:c|d)", "e", "[f|)]g", "\\|h"]);
  expect(alternativesOf("(?:a|b) (?:c|d)")).toEqual(["(?:a|b) (?:c|d)"]);
  expect(alternativesOf("(?:a|b)?")).toEqual(["(?:a|b)?"]);
});
