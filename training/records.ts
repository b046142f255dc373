import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Labelled, recordsOf } from "../tests/evaluation/records.ts";

const OWN = new URL("./data/", import.meta.url);

/** Blocks of neighbouring records; near twins stand next to each other. */
const BLOCK = 50;
const FOLDS = 5;

/**
 * SupportTone's training part and the records in training/data, each text once. With ATTUNE_HELD=0…4 without
 * one fifth of the training part, to measure on it.
 */
export function trainingRecords(): Labelled[] {
  const folder = process.env.ATTUNE_DATA;
  const held = process.env.ATTUNE_HELD;
  if (folder === undefined || !existsSync(`${folder}/support-tone/train.jsonl`))
    throw new Error("Set ATTUNE_DATA to the folder that holds support-tone/train.jsonl.");
  const records = recordsOf(folder, "train").filter(
    (_, i) => held === undefined || Math.floor(i / BLOCK) % FOLDS !== Number(held),
  );
  const seen = new Set(recordsOf(folder, "train").map((record) => record.text));
  const files = existsSync(OWN)
    ? readdirSync(OWN)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
    : [];
  for (const file of files) {
    for (const line of readFileSync(new URL(file, OWN), "utf8").split("\n")) {
      if (line.trim() === "") continue;
      const record: Labelled = JSON.parse(line);
      if (record.labels === undefined || seen.has(record.text)) continue;
      seen.add(record.text);
      records.push(record);
    }
  }
  return records;
}
