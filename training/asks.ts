/**
 * Fits the weights that find the asks of a message and writes lib/tone/asks-weights.ts. Two fits, both by
 * full batches, so that the result depends on nothing but the data: the chain over clauses (lib/tone/asks),
 * and a logistic score that tells questions from requests.
 * Run: ATTUNE_DATA=<folder of data sets> node training/asks.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { analyse } from "../lib/tone/analyse.ts";
import { LABELS, SCORES, stepScore, sumsOf } from "../lib/tone/asks/chain.ts";
import { type Clause, clausesOf } from "../lib/tone/asks/clauses.ts";
import { kindSigns } from "../lib/tone/asks/kind.ts";
import { signsOf } from "../lib/tone/asks/signs.ts";
import { overlap } from "../tests/evaluation/metrics.ts";
import { type Labelled, placesOf } from "../tests/evaluation/records.ts";
import { columnsOf, fitSmall, known, named } from "./fit.ts";
import type { Objective } from "./minimise.ts";
import { trainingRecords } from "./records.ts";
import { toTable } from "./table.ts";

const OUTPUT = new URL("../lib/tone/asks-weights.ts", import.meta.url);
/** Weights that stay in the chain, in two rounds, and among those of the kind. */
const KEPT = [3500, 1600] as const;
const KEPT_KINDS = 130;
/** A labelled ask is learned from if clauses cover it this far. */
const COVERED = 0.4;
const LONGEST = 14;
const WEIGHTS_PER_SIGN = SCORES - 1;

/** Bits of the labels a clause may have: outside, begins, goes on. */
const OUTSIDE = 1;
const BEGINS = 2;
const GOES_ON = 4;

interface Example {
  columns: number[][];
  allowed: number[];
}

/** The run of clauses that covers a place best; null when none does well enough. */
function runFor(place: { start: number; end: number }, clauses: readonly Clause[]): [number, number] | null {
  let best: [number, number] | null = null;
  let most = COVERED;
  for (const [from, first] of clauses.entries()) {
    for (const [k, last] of clauses.slice(from, from + LONGEST).entries()) {
      const covered = overlap(place, { start: first.start, end: last.end });
      if (covered > most) {
        most = covered;
        best = [from, from + k];
      }
    }
  }
  return best;
}

/** What each clause may be; clauses of asks that only one reader marked may be anything. */
function allowedIn({ text, labels }: Labelled, clauses: readonly Clause[]): number[] {
  const allowed = clauses.map(() => OUTSIDE);
  for (const place of placesOf(text, labels.asks)) {
    const run = runFor(place, clauses);
    if (run === null) continue;
    for (let i = run[0]; i <= run[1]; i += 1) allowed[i] = i === run[0] ? BEGINS : GOES_ON;
  }
  for (const place of placesOf(text, labels.asksMaybe ?? [])) {
    for (const [i, { start, end }] of clauses.entries()) {
      const shared = Math.min(place.end, end) - Math.max(place.start, start);
      if (allowed[i] === OUTSIDE && shared > 0.5 * (end - start)) allowed[i] = OUTSIDE | BEGINS | GOES_ON;
    }
  }
  return allowed;
}

/** Only signs that begin with "@" weigh on what follows an ask. */
function weightsOf(columns: ReadonlyMap<string, number>): number[] {
  return [...columns.keys()].map((name) => (name.startsWith("@") ? WEIGHTS_PER_SIGN : 2));
}

/** Adds `times` the expected uses of each weight to the slope; gives the log weight of the allowed labellings. */
function expect(
  { columns, allowed }: Example,
  at: Float64Array,
  widths: readonly number[],
  slope: Float64Array,
  times: number,
): number {
  const base = widths.length * WEIGHTS_PER_SIGN;
  const steps = Array.from(at.subarray(base));
  const scores = new Float64Array(SCORES * columns.length);
  for (const [i, own] of columns.entries()) {
    for (const column of own) {
      for (let k = 0; k < (widths[column] ?? 0); k += 1)
        scores[SCORES * i + 1 + k] =
          (scores[SCORES * i + 1 + k] ?? 0) + (at[WEIGHTS_PER_SIGN * column + k] ?? 0);
    }
  }
  let value = 0;
  for (const [sign, mask] of [
    [1, undefined],
    [-1, allowed],
  ] as const) {
    const { forward, backward, total } = sumsOf(scores, steps, mask);
    value += sign * total;
    for (const [i, own] of columns.entries()) {
      const uses = new Float64Array(WEIGHTS_PER_SIGN);
      for (let label = 0; label < LABELS; label += 1) {
        const chance = Math.exp(
          (forward[LABELS * i + label] ?? 0) + (backward[LABELS * i + label] ?? 0) - total,
        );
        if (label > 0) uses[label - 1] = chance;
        for (let before = 0; i > 0 && before < LABELS; before += 1) {
          if (mask !== undefined && (((mask[i] ?? 0) >> label) & 1) === 0) continue;
          const sum = (forward[LABELS * (i - 1) + before] ?? 0) + stepScore(scores, steps, i, before, label);
          const both = Math.exp(sum + (backward[LABELS * i + label] ?? 0) - total);
          const step = base + LABELS * before + label;
          slope[step] = (slope[step] ?? 0) + times * sign * both;
          if (before > 0 && label < 2) uses[label === 1 ? 2 : 3] = (uses[label === 1 ? 2 : 3] ?? 0) + both;
        }
      }
      for (const column of own) {
        for (let k = 0; k < (widths[column] ?? 0); k += 1) {
          const j = WEIGHTS_PER_SIGN * column + k;
          slope[j] = (slope[j] ?? 0) + times * sign * (uses[k] ?? 0);
        }
      }
    }
  }
  return value;
}

function fitChain(
  messages: readonly { record: Labelled; clauses: Clause[] }[],
): [Map<string, number[]>, number[]] {
  const signs = messages.map(({ record, clauses }) => signsOf(clauses, record.text));
  const columns = columnsOf(signs.flat());
  const widths = weightsOf(columns);
  const uses = new Float64Array(columns.size * WEIGHTS_PER_SIGN);
  const examples = messages.map(({ record, clauses }, i): Example => {
    const own = (signs[i] ?? []).map((names) => known(names, columns));
    for (const c of own.flat())
      for (let k = 0; k < (widths[c] ?? 0); k += 1)
        uses[WEIGHTS_PER_SIGN * c + k] = (uses[WEIGHTS_PER_SIGN * c + k] ?? 0) + 1;
    return { columns: own, allowed: allowedIn(record, clauses) };
  });
  const objective: Objective = (at, slope) =>
    examples.reduce((sum, example) => sum + expect(example, at, widths, slope, 1), 0);
  const at = fitSmall(objective, uses, LABELS * LABELS, KEPT);
  return [
    named(columns, at, WEIGHTS_PER_SIGN),
    Array.from(at.subarray(uses.length), (x) => Math.round(100 * x) / 100),
  ];
}

/** Learned from the asks of messages that only ask or only request; the others don't say which ask is which. */
function fitKinds(messages: readonly { record: Labelled; clauses: Clause[] }[]): Map<string, number[]> {
  const rows: { signs: string[]; question: boolean }[] = [];
  for (const { record, clauses } of messages) {
    const question = record.labels.acts.includes("question");
    if (question === record.labels.acts.includes("request")) continue;
    for (const place of placesOf(record.text, record.labels.asks)) {
      const run = runFor(place, clauses);
      if (run !== null) rows.push({ signs: kindSigns(clauses.slice(run[0], run[1] + 1)), question });
    }
  }
  const columns = columnsOf(rows.map((row) => row.signs));
  const uses = new Float64Array(columns.size);
  const examples = rows.map(({ signs, question }) => ({
    own: known(signs, columns),
    truth: question ? 1 : 0,
  }));
  for (const { own } of examples) for (const c of own) uses[c] = (uses[c] ?? 0) + 1;
  const objective: Objective = (at, slope) => {
    let value = 0;
    for (const { own, truth } of examples) {
      const score = own.reduce((sum, c) => sum + (at[c] ?? 0), 0);
      value += Math.log1p(Math.exp(-Math.abs(score))) + Math.max(0, score) - truth * score;
      const error = 1 / (1 + Math.exp(-score)) - truth;
      for (const c of own) slope[c] = (slope[c] ?? 0) + error;
    }
    return value;
  };
  return named(columns, fitSmall(objective, uses, 0, [KEPT_KINDS]), 1);
}

const messages = trainingRecords().map((record) => {
  const { sentences } = analyse(record.text);
  return { record, clauses: clausesOf(sentences, record.text) };
});
const filled = messages.filter(({ clauses }) => clauses.length > 0);
const [signs, steps] = fitChain(filled);
const kinds = fitKinds(filled);
writeFileSync(
  OUTPUT,
  `// Made by training/asks.ts from SupportTone's training part and training/data. Do not edit.

/** From outside, beginning and going on (rows) to the same (columns). */
export const STEPS: readonly number[] = [${steps.join(", ")}];

/** Signs of a clause, in tenths: it begins an ask, goes on, begins one behind an ask, ends one. */
export const SIGNS = \`
${toTable(signs)}
\`;

/** Signs of an ask, in tenths: above 0 for a question, below for a request. */
export const KINDS = \`
${toTable(kinds)}
\`;
`,
);
process.stdout.write(`${readFileSync(OUTPUT).length} bytes\n`);
