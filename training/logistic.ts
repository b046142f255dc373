/** Logistic regression over sparse rows: one label, or several of which exactly one is true. */
import type { Row } from "./features.ts";
import { minimise } from "./minimise.ts";

/** What to learn from: rows, which of the `classes` is true of each, how much each counts. */
export interface Task {
  rows: readonly Row[];
  /** For one class 0 or 1. */
  truth: readonly number[];
  counts: readonly number[];
  /** 1 stands for a single score, yes or no. */
  classes: number;
  /** How strongly a column is pulled towards zero; 1 where nothing is said. */
  pull?(column: number): number;
}

const STEPS = 45;
/** From weights that are nearly right. */
const STEPS_AGAIN = 20;

/** The score of a row; the weights have their bias last. */
export function scoreOf(row: Row, weights: Float64Array): number {
  let sum = weights.at(-1) ?? 0;
  for (let k = 0; k < row.columns.length; k += 1)
    sum += (weights[row.columns[k] ?? 0] ?? 0) * (row.values[k] ?? 0);
  return sum;
}

/** All rows one after the other, without the columns that are not used: numbers side by side are read faster. */
function packed(
  rows: readonly Row[],
  used: (column: number) => boolean,
): { starts: Int32Array; columns: Int32Array; values: Float64Array } {
  const starts = new Int32Array(rows.length + 1);
  const columns = new Int32Array(rows.reduce((sum, row) => sum + row.columns.length, 0));
  const values = new Float64Array(columns.length);
  let at = 0;
  for (const [i, row] of rows.entries()) {
    for (let k = 0; k < row.columns.length; k += 1) {
      const column = row.columns[k] ?? 0;
      if (!used(column)) continue;
      columns[at] = column;
      values[at] = row.values[k] ?? 0;
      at += 1;
    }
    starts[i + 1] = at;
  }
  return { starts, columns, values };
}

/** Turns the scores of a row into the errors of each class, in place, and gives the loss. */
function toErrors(scores: Float64Array, right: number): number {
  if (scores.length === 1) {
    const score = scores[0] ?? 0;
    scores[0] = 1 / (1 + Math.exp(-score)) - right;
    return Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - right * score;
  }
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let total = 0;
  for (const score of scores) total += Math.exp(score - top);
  const loss = Math.log(total) + top - (scores[right] ?? 0);
  for (let c = 0; c < scores.length; c += 1)
    scores[c] = Math.exp((scores[c] ?? 0) - top) / total - (c === right ? 1 : 0);
  return loss;
}

/**
 * Fits; gives `[class][column]`, each class with its bias last. With `from` it goes on from those weights: columns that
 * are 0 there stay 0. The bias is not pulled towards zero.
 */
export function fitLogistic(task: Task, width: number, from?: Float64Array): Float64Array {
  const { rows, truth, counts, classes } = task;
  const span = width + 1;
  const used = (column: number): boolean => {
    for (let c = 0; c < classes; c += 1) if (from?.[c * span + column] !== 0) return true;
    return false;
  };
  const { starts, columns, values } = packed(rows, used);
  const weights = from?.slice() ?? new Float64Array(classes * span);
  const scores = new Float64Array(classes);
  const pulls = Float64Array.from({ length: width }, (_, j) => task.pull?.(j) ?? 1);
  minimise(
    (at, slope) => {
      slope.fill(0);
      let loss = 0;
      for (let i = 0; i < rows.length; i += 1) {
        const first = starts[i] ?? 0;
        const to = starts[i + 1] ?? 0;
        for (let c = 0; c < classes; c += 1) {
          const base = c * span;
          let sum = at[base + width] ?? 0;
          for (let k = first; k < to; k += 1) sum += (at[base + (columns[k] ?? 0)] ?? 0) * (values[k] ?? 0);
          scores[c] = sum;
        }
        const count = counts[i] ?? 1;
        loss += count * toErrors(scores, truth[i] ?? 0);
        for (let c = 0; c < classes; c += 1) {
          const base = c * span;
          const error = count * (scores[c] ?? 0);
          for (let k = first; k < to; k += 1) {
            const j = base + (columns[k] ?? 0);
            slope[j] = (slope[j] ?? 0) + error * (values[k] ?? 0);
          }
          slope[base + width] = (slope[base + width] ?? 0) + error;
        }
      }
      for (let c = 0; c < classes; c += 1)
        for (let j = c * span; j < c * span + width; j += 1) {
          if (from !== undefined && from[j] === 0) slope[j] = 0;
          else {
            const w = at[j] ?? 0;
            const pull = pulls[j - c * span] ?? 1;
            loss += 0.5 * pull * w * w;
            slope[j] = (slope[j] ?? 0) + pull * w;
          }
        }
      return loss;
    },
    weights,
    from === undefined ? STEPS : STEPS_AGAIN,
  );
  return weights;
}
