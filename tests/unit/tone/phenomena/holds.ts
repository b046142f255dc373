import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Emotion, Escalation, Mood } from "../../../../lib/tone/reading.ts";
import { headline } from "../../../evaluation/fairness.ts";
import { type Labelled, recordsIn } from "../../../evaluation/records.ts";
import { read } from "../reader.ts";

/** What must hold of a reading; what isn't named is free. */
export interface Must {
  mood?: Mood;
  /** The mood it must not have, sure or not. */
  not?: Mood;
  /** The mood that must not be shown; as a guess that is kept back it may pass. */
  notShown?: Mood;
  sure?: boolean;
  /** Must be among the emotions, or must not. */
  feels?: Emotion;
  lacks?: Emotion;
  /** Must be among the escalation classes. */
  escalation?: Escalation;
  noEscalation?: true;
}

/** Messages of SupportTone's dev part with their annotation. */
const DEV: ReadonlyMap<string, Labelled> = new Map(
  recordsIn<Labelled>("support-tone-dev.jsonl").map((record) => [record.id, record]),
);

export function dev(id: string): Labelled {
  const record = DEV.get(id);
  if (record === undefined) throw new Error(`No message ${id} in SupportTone dev`);
  return record;
}

/**
 * Messages (or ids) that today's engine gets wrong, kept as such in the open: the test of one fails as soon as the
 * engine gets it right, and then it is to be taken off the list.
 */
const MISSED: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL("fixtures/missed.json", import.meta.url), "utf8")) as string[],
);
/** A test, or the test of a known miss. */
export const itOrMissed = (name: string): typeof it | typeof it.fails => (MISSED.has(name) ? it.fails : it);

function judge(text: string, must: Must): void {
  const reading = read(text);
  if (must.mood !== undefined) expect(reading.mood).toBe(must.mood);
  if (must.not !== undefined) expect(reading.mood).not.toBe(must.not);
  if (must.notShown !== undefined) expect(headline(reading)).not.toBe(must.notShown);
  if (must.sure !== undefined) expect(reading.sure).toBe(must.sure);
  if (must.feels !== undefined) expect(Object.keys(reading.emotions)).toContain(must.feels);
  if (must.lacks !== undefined) expect(Object.keys(reading.emotions)).not.toContain(must.lacks);
  if (must.escalation !== undefined) expect(reading.escalation).toContain(must.escalation);
  if (must.noEscalation) expect(reading.escalation).toEqual([]);
}

/** Declares one test per message. */
export function messagesHold(phenomenon: string, must: Must, texts: readonly string[]): void {
  describe(phenomenon, () => {
    for (const text of texts)
      itOrMissed(text)(text.slice(0, 70).replaceAll("\n", " "), () => {
        expect(must).not.toEqual({});
        judge(text, must);
      });
  });
}

/** Declares one test per message of SupportTone's dev part: it has the annotated mood, and more where asked. */
export function annotatedHold(phenomenon: string, ids: readonly string[], must: Must = {}): void {
  describe(`${phenomenon}, as annotated`, () => {
    for (const id of ids)
      itOrMissed(id)(id, () => judge(dev(id).text, { mood: dev(id).labels.mood, ...must }));
  });
}
