import { readdirSync } from "node:fs";
import { type Labelled, recordsIn } from "../tests/evaluation/records.ts";

const OWN = new URL("./data/", import.meta.url);

/** Blocks of neighbouring records; near twins stand next to each other. */
export const BLOCK = 75;
export const FOLDS = 5;

/**
 * SupportTone's training part, then the later records of training/data, each text once. With ATTUNE_HELD=0…4 without
 * one fifth of the blocks, to measure on it.
 */
export function trainingRecords(): Labelled[] {
  const held = process.env["ATTUNE_HELD"];
  const files = readdirSync(OWN)
    .filter((name) => /^written-.*\.jsonl$/.test(name))
    .sort();
  const seen = new Set<string>();
  const records: Labelled[] = [];
  for (const file of ["support-tone-train.jsonl", ...files]) {
    for (const record of recordsIn<Labelled>(file)) {
      if (seen.has(record.text)) continue;
      seen.add(record.text);
      records.push(record);
    }
  }
  return records.filter((_, i) => held === undefined || Math.floor(i / BLOCK) % FOLDS !== Number(held));
}
