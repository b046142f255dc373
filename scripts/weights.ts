/**
 * Fits the weights of lib/tone/combine.ts on SupportTone's training part and writes lib/tone/weights.ts.
 * One linear score per label over the named cues; L2-regularised logistic regression, full batch, so that the
 * result depends on nothing but the data. Thresholds come from five-fold cross-validation on neighbouring
 * records (near twins stand next to each other).
 * Run: ATTUNE_DATA=<folder of data sets> node scripts/weights.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { analyse } from "../lib/tone/analyse.ts";
import { EMOTIONS, ESCALATIONS, MOODS, type ToneReading } from "../lib/tone/reading.ts";

interface Row {
  id: string;
  text: string;
  labels: Pick<
    ToneReading,
    | "mood"
    | "intensity"
    | "acts"
    | "emotions"
    | "urgency"
    | "churn"
    | "repeatContact"
    | "sarcasm"
    | "escalation"
  >;
}

const OUTPUT = new URL("../lib/tone/weights.ts", import.meta.url);
const FOLDS = 5;
const L2 = 0.004;
const STEPS = 300;
const RATE = 0.05;
/** A cue found in fewer training messages than this is left out. */
const RAREST = 5;

type Target = { name: string; truth: (row: Row) => boolean; use?: (row: Row) => boolean; beta?: number };

const TARGETS: readonly Target[] = [
  ...MOODS.map((mood) => ({ name: `mood.${mood}`, truth: (r: Row) => r.labels.mood === mood })),
  ...EMOTIONS.map((e) => ({ name: e, truth: (r: Row) => r.labels.emotions[e] !== undefined })),
  ...[1, 2, 3].map((n) => ({ name: `urgency.${n}`, truth: (r: Row) => r.labels.urgency >= n })),
  ...[1, 2].map((n) => ({ name: `churn.${n}`, truth: (r: Row) => r.labels.churn >= n })),
  // In the threads of part "wl" the label is wider than the guide means.
  { name: "repeatContact", truth: (r) => r.labels.repeatContact, use: (r) => !r.id.startsWith("wl") },
  { name: "sarcasm", truth: (r) => r.labels.sarcasm },
  ...[2, 3].map((n) => ({
    name: `intensity.${n}`,
    truth: (r: Row) => r.labels.intensity >= n,
    use: (r: Row) => r.labels.intensity > 0,
  })),
  ...(["complaint", "information", "thanks", "feedback"] as const).map((act) => ({
    name: `act.${act}`,
    truth: (r: Row) => r.labels.acts.includes(act),
  })),
  ...ESCALATIONS.map((e) => ({ name: e, truth: (r: Row) => r.labels.escalation.includes(e), beta: 1.5 })),
];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A record's features that are not 0: their columns and their values. */
interface Sparse {
  columns: Int32Array;
  values: Float64Array;
}

/** Logistic regression with the classes weighted by the square root of their inverse share. Last weight: bias. */
function fit(matrix: readonly Sparse[], truth: readonly boolean[], width: number): Float64Array {
  const positives = truth.filter(Boolean).length;
  const lift = Math.sqrt((truth.length - positives) / Math.max(1, positives));
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(width);
    for (const [i, row] of matrix.entries()) {
      const error = (sigmoid(scoreOf(row, weights)) - (truth[i] ? 1 : 0)) * (truth[i] ? lift : 1);
      for (const [k, j] of row.columns.entries())
        gradient[j] = (gradient[j] ?? 0) + error * (row.values[k] ?? 0);
    }
    for (let j = 0; j < width; j += 1) {
      const slope = (gradient[j] ?? 0) / matrix.length + (j === width - 1 ? 0 : L2 * (weights[j] ?? 0));
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * slope;
      second[j] = 0.99 * (second[j] ?? 0) + 0.01 * slope * slope;
      const move =
        (first[j] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[j] ?? 0) / (1 - 0.99 ** step)) + 1e-9);
      weights[j] = (weights[j] ?? 0) - RATE * (1 - step / (STEPS + 1)) * move;
    }
  }
  return weights;
}

function scoreOf(row: Sparse, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.columns.length; k += 1)
    sum += (row.values[k] ?? 0) * (weights[row.columns[k] ?? 0] ?? 0);
  return sum;
}

/** Scores of records that were not in the fit. */
function outOfFold(matrix: readonly Sparse[], truth: readonly boolean[], width: number): number[] {
  const scores = new Array<number>(matrix.length).fill(0);
  const block = Math.ceil(matrix.length / (FOLDS * 8));
  const foldOf = (i: number): number => Math.floor(i / block) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const outside = (_: unknown, i: number): boolean => foldOf(i) !== fold;
    const weights = fit(matrix.filter(outside), truth.filter(outside), width);
    for (const [i, row] of matrix.entries()) if (foldOf(i) === fold) scores[i] = scoreOf(row, weights);
  }
  return scores;
}

/** The threshold on the score with the best F (beta above 1 favours recall), and that F. */
function bestThreshold(scores: readonly number[], truth: readonly boolean[], beta: number): [number, number] {
  const order = scores
    .map((score, i) => ({ score, positive: truth[i] ?? false }))
    .sort((a, b) => b.score - a.score);
  const total = truth.filter(Boolean).length;
  let hits = 0;
  let best: [number, number] = [0, 0];
  for (const [i, { score, positive }] of order.entries()) {
    if (positive) hits += 1;
    const f = ((1 + beta * beta) * hits) / (beta * beta * total + i + 1);
    if (f > best[1]) best = [score - 0.001, f];
  }
  return best;
}

function main(): void {
  const folder = process.env.ATTUNE_DATA;
  if (folder === undefined)
    throw new Error("Set ATTUNE_DATA to the folder that holds support-tone/train.jsonl.");
  const lines = readFileSync(`${folder}/support-tone/train.jsonl`, "utf8").trim().split("\n");
  const rows = lines.map((line): Row => JSON.parse(line));
  const features = rows.map((row) => analyse(row.text).features);
  const seen = new Map<string, number>();
  for (const found of features) for (const name of found.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= RAREST)
    .map(([name]) => name)
    .sort();
  const column = new Map(names.map((name, j) => [name, j]));
  const matrix = features.map((f): Sparse => {
    const used = [...f].filter(([name, value]) => value !== 0 && column.has(name));
    return {
      columns: Int32Array.from([...used.map(([name]) => column.get(name) ?? 0), names.length]),
      values: Float64Array.from([...used.map(([, value]) => value), 1]),
    };
  });
  const width = names.length + 1;

  const columns: number[][] = [];
  const thresholds: number[] = [];
  for (const { name, truth, use = () => true, beta = 1 } of TARGETS) {
    const chosen = rows.filter(use);
    const part = matrix.filter((_, i) => rows[i] !== undefined && use(rows[i]));
    const wanted = chosen.map(truth);
    const [threshold, f] = bestThreshold(outOfFold(part, wanted, width), wanted, beta);
    columns.push([...fit(part, wanted, width)]);
    thresholds.push(threshold);
    process.stderr.write(`${name.padEnd(16)} F${beta} ${f.toFixed(3)}\n`);
  }
  const round = (x: number | undefined): number => Math.round((x ?? 0) * 100) / 100;
  const row = (name: string, values: readonly number[]): string => [name, ...values.map(round)].join(" ");
  writeFileSync(
    OUTPUT,
    [
      "// Made by scripts/weights.ts on SupportTone's training part. Do not edit.",
      "",
      "/** The labels, in the order of the table's columns. */",
      "export const LABELS = [",
      ...TARGETS.map((t) => `  "${t.name}",`),
      "] as const;",
      "",
      "/**",
      " * What each named feature adds to the score of each label (log odds), one feature a line; `bias` is always",
      " * added, and a label is there when its score is above the `threshold`.",
      " */",
      "export const TABLE = `",
      row("threshold", thresholds),
      row(
        "bias",
        columns.map((c) => c[names.length] ?? 0),
      ),
      ...names.map((name, j) =>
        row(
          name,
          columns.map((c) => c[j] ?? 0),
        ),
      ),
      "`;",
      "",
    ].join("\n"),
  );
}

main();
