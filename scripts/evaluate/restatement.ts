/**
 * How often the customer's problem is said again, on SupportTone messages that have one. As a script:
 * `node scripts/evaluate/restatement.ts [train] [--pairs|--none]` prints the share, and every message with its
 * restatement, or those without.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Restatement } from "../../lib/reply/restate/restate.ts";
import { restatementFor } from "../../lib/reply/restate/restatement.ts";
import { frameOf } from "../../lib/reply/situation/frame.ts";
import { estimate } from "../../tests/evaluation/bootstrap.ts";
import { read } from "../../tests/evaluation/model.ts";
import { type Labelled, recordsIn } from "../../tests/evaluation/records.ts";
import type { Figure } from "./figures.ts";

/** A message with a problem, and what a reply would say of it. */
export interface Restated {
  record: Labelled;
  restatement: Restatement | null;
  /** How long the restating took, in ms; the reading of the tone is not counted. */
  ms: number;
}

/** The records of one part whose annotators named a problem, restated as the extension does it. */
export function restated(part: "dev" | "train"): Restated[] {
  return recordsIn<Labelled>(`support-tone-${part}.jsonl`)
    .filter((record) => record.labels.problem !== "")
    .map((record) => {
      const reading = read(record.text);
      const frame = frameOf(record.text, reading);
      const start = performance.now();
      const restatement = restatementFor(record.text, reading, frame);
      return { record, restatement, ms: performance.now() - start };
    });
}

const READ = new URL("../../tests/evaluation/restatements-read.tsv", import.meta.url);

/** The verdicts on restatements that were read one by one; only those that are still given as they were read count. */
function verdicts(given: readonly Restated[]): boolean[] {
  const now = new Set(given.map(({ record, restatement }) => `${record.id}\t${restatement?.clause}`));
  return readFileSync(READ, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"))
    .filter(([id, , clause]) => now.has(`${id}\t${clause}`))
    .map(([, , , faithful, grammatical]) => faithful === "y" && grammatical === "y");
}

/** How often a problem is restated, and how many of these a reader found faithful and grammatical. */
export function restatement(): Figure[] {
  const all = restated("dev");
  const given = all.filter((one) => one.restatement !== null);
  const right = verdicts(given);
  const share = (yes: readonly boolean[]) => yes.filter(Boolean).length / Math.max(1, yes.length);
  return [
    {
      data: "SupportTone dev",
      size: all.length,
      figure: "problem restated, share of messages that have one",
      result: estimate(
        all.map((one) => one.restatement !== null),
        share,
      ),
      majority: 0,
      goal: 0.7,
    },
    {
      data: "SupportTone dev",
      size: right.length,
      figure: "restatements that a (model) reader found faithful and grammatical, share",
      result: estimate(right, share),
      goal: 0.95,
    },
  ];
}

function shareOf(records: readonly Restated[]): string {
  const given = records.filter((one) => one.restatement !== null).length;
  const share = records.length === 0 ? 0 : given / records.length;
  return `${given} of ${records.length} (${share.toFixed(2)})`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const part = process.argv.includes("train") ? "train" : "dev";
  const records = restated(part);
  if (process.argv.includes("--pairs")) {
    for (const { record, restatement } of records) {
      if (restatement === null) continue;
      const kind = `${restatement.wish ? "wish" : restatement.trouble ? "trouble" : "context"}${restatement.aboutUs ? ", us" : ""}`;
      console.log(
        `${record.id} | ${record.text.replace(/\s+/g, " ")}\n    -> (${kind}) ${restatement.clause}\n`,
      );
    }
  }
  if (process.argv.includes("--none")) {
    for (const { record, restatement } of records) {
      if (restatement !== null) continue;
      console.log(
        `${record.id} | ${record.text.replace(/\s+/g, " ")}\n    problem: ${record.labels.problem}\n`,
      );
    }
  }
  const times = records.map((one) => one.ms).sort((a, b) => a - b);
  console.log(`${part}: given ${shareOf(records)}`);
  for (const mood of ["upset", "unsure", "neutral", "pleased"] as const)
    console.log(`  ${mood}: ${shareOf(records.filter((one) => one.record.labels.mood === mood))}`);
  const trouble = records.filter((one) => one.restatement?.trouble === true).length;
  const wishes = records.filter((one) => one.restatement?.wish === true).length;
  console.log(
    `  of trouble: ${trouble}; of wishes: ${wishes}; p95 ${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)} ms`,
  );
}
