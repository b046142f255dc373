/**
 * Fits the weights that find the words naming the issue and writes lib/tone/problem-weights.ts: one choice
 * per message among its runs of clauses and "no issue". Depends on nothing but the data.
 * Run: ATTUNE_DATA=<folder of data sets> node training/problem.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { analyse } from "../lib/tone/analyse.ts";
import { clausesOf } from "../lib/tone/asks/clauses.ts";
import { calmSigns, candidatesOf } from "../lib/tone/problem/candidates.ts";
import { overlap } from "../tests/evaluation/metrics.ts";
import { placesOf } from "../tests/evaluation/records.ts";
import { columnsOf, fitSmall, known, named } from "./fit.ts";
import type { Objective } from "./minimise.ts";
import { trainingRecords } from "./records.ts";
import { toTable } from "./table.ts";

const OUTPUT = new URL("../lib/tone/problem-weights.ts", import.meta.url);
/** Candidates that share this part of their characters with the labelled words are right. */
const RIGHT = 0.5;
const NEARLY = 0.3;
const KEPT = [2000, 1000] as const;

interface Choice {
  /** Columns of the signs of each candidate; the last one is "no issue". */
  options: number[][];
  right: boolean[];
}

function softened(scores: readonly number[]): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

const rows = trainingRecords().flatMap(({ text, labels }) => {
  const { sentences, hits } = analyse(text);
  const clauses = clausesOf(sentences, text);
  const candidates = candidatesOf(clauses, text, hits);
  const [place] = placesOf(text, labels.problem === "" ? [] : [labels.problem]);
  const shares = candidates.map((candidate) => (place === undefined ? 0 : overlap(place, candidate)));
  const best = Math.max(0, ...shares);
  if (place !== undefined && best < NEARLY) return [];
  const right = shares.map((share) => place !== undefined && share >= Math.min(RIGHT, best));
  return [
    {
      signs: [...candidates.map((c) => c.signs), calmSigns(clauses, hits)],
      right: [...right, place === undefined],
    },
  ];
});
const columns = columnsOf(rows.flatMap((row) => row.signs));
const uses = new Float64Array(columns.size);
const choices = rows.map(({ signs, right }): Choice => {
  const options = signs.map((names) => known(names, columns));
  for (const option of options) for (const c of option) uses[c] = (uses[c] ?? 0) + 1;
  return { options, right };
});
const objective: Objective = (at, slope) => {
  let value = 0;
  for (const { options, right } of choices) {
    const scores = options.map((own) => own.reduce((sum, c) => sum + (at[c] ?? 0), 0));
    const all = softened(scores);
    const good = softened(scores.filter((_, i) => right[i]));
    value += all - good;
    for (const [i, own] of options.entries()) {
      const score = scores[i] ?? 0;
      const error = Math.exp(score - all) - (right[i] ? Math.exp(score - good) : 0);
      for (const c of own) slope[c] = (slope[c] ?? 0) + error;
    }
  }
  return value;
};
const weights = named(columns, fitSmall(objective, uses, 0, KEPT), 1);
writeFileSync(
  OUTPUT,
  `// Made by training/problem.ts from SupportTone's training part and training/data. Do not edit.

/** What speaks for a run of clauses naming the issue, and ("calm") for there being none, in tenths. */
export const SIGNS = \`
${toTable(weights)}
\`;
`,
);
process.stdout.write(`${readFileSync(OUTPUT).length} bytes\n`);
