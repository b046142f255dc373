/**
 * A chain over the clauses of a message (a conditional random field): each clause is outside an ask, begins
 * one or goes on with one, and what a clause is depends on its signs and on the clause before.
 */

/** Outside, begins, goes on. */
export const LABELS = 3;
/** Per clause: the scores of outside (0), begins, goes on; more for beginning, and for ending, behind an ask. */
export const SCORES = 5;
const NEVER = -1e9;

/** The weights of a sign: begins, goes on, begins behind an ask, ends behind an ask. */
export type SignWeights = readonly number[];

/** Weights by sign; and by label before and after, `LABELS * before + after`. */
export interface ChainWeights {
  signs: ReadonlyMap<string, SignWeights>;
  steps: readonly number[];
}

function logSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
}

/** The scores of the clauses with these signs. */
export function scoresOf(clauses: readonly (readonly string[])[], { signs }: ChainWeights): Float64Array {
  const scores = new Float64Array(SCORES * clauses.length);
  for (const [i, names] of clauses.entries()) {
    for (const name of names) {
      const weights = signs.get(name);
      if (weights === undefined) continue;
      for (let k = 0; k < weights.length; k += 1) {
        const at = SCORES * i + 1 + k;
        scores[at] = (scores[at] ?? 0) + (weights[k] ?? 0);
      }
    }
  }
  return scores;
}

/** What clause `i` adds when it is `label` behind a clause that is `before`. */
export function stepScore(
  scores: Float64Array,
  steps: readonly number[],
  i: number,
  before: number,
  label: number,
): number {
  if (before === 0 && label === 2) return NEVER;
  const own = (steps[LABELS * before + label] ?? 0) + (scores[SCORES * i + label] ?? 0);
  if (before === 0 || label === 2) return own;
  return own + (scores[SCORES * i + (label === 1 ? 3 : 4)] ?? 0);
}

export interface Sums {
  /** Log weight of all labellings up to, and behind, each clause with each label. */
  forward: Float64Array;
  backward: Float64Array;
  total: number;
}

/** Sums over all labellings; with `allowed` (a bit per label and clause) over those that it allows. */
export function sumsOf(scores: Float64Array, steps: readonly number[], allowed?: readonly number[]): Sums {
  const n = scores.length / SCORES;
  const forward = new Float64Array(LABELS * n);
  const backward = new Float64Array(LABELS * n);
  const free = (i: number, label: number): boolean =>
    allowed === undefined || (((allowed[i] ?? 0) >> label) & 1) === 1;
  for (let i = 0; i < n; i += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const at = LABELS * i + label;
      if (!free(i, label) || (i === 0 && label === 2)) forward[at] = NEVER;
      else if (i === 0) forward[at] = scores[label] ?? 0;
      else {
        const from = (before: number): number =>
          (forward[LABELS * (i - 1) + before] ?? 0) + stepScore(scores, steps, i, before, label);
        forward[at] = logSum(from(0), from(1), from(2));
      }
    }
  }
  for (let i = n - 2; i >= 0; i -= 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const to = (after: number): number =>
        free(i + 1, after)
          ? stepScore(scores, steps, i + 1, label, after) + (backward[LABELS * (i + 1) + after] ?? 0)
          : NEVER;
      backward[LABELS * i + label] = logSum(to(0), to(1), to(2));
    }
  }
  const end = LABELS * (n - 1);
  const total = n === 0 ? 0 : logSum(forward[end] ?? 0, forward[end + 1] ?? 0, forward[end + 2] ?? 0);
  return { forward, backward, total };
}

/** Clauses `from` to `to`, both included, and how likely they are one ask. */
export interface Run {
  from: number;
  to: number;
  chance: number;
}

/** An ask of more clauses than this is none. */
const LONGEST = 10;
const RAREST = 0.002;

/** The runs of clauses that may be one ask each. */
export function runsOf(scores: Float64Array, steps: readonly number[]): Run[] {
  const n = scores.length / SCORES;
  const { forward, backward, total } = sumsOf(scores, steps);
  const runs: Run[] = [];
  for (let from = 0; from < n; from += 1) {
    let sum = (forward[LABELS * from + 1] ?? 0) - total;
    if (sum + (backward[LABELS * from + 1] ?? 0) < Math.log(RAREST)) continue;
    for (let to = from; to < Math.min(n, from + LONGEST); to += 1) {
      const label = to === from ? 1 : 2;
      if (to > from) sum += stepScore(scores, steps, to, to - 1 === from ? 1 : 2, 2);
      const stops = (after: number): number =>
        stepScore(scores, steps, to + 1, label, after) + (backward[LABELS * (to + 1) + after] ?? 0);
      const chance = Math.exp(sum + (to === n - 1 ? 0 : logSum(stops(0), stops(1), NEVER)));
      if (chance > RAREST) runs.push({ from, to, chance });
    }
  }
  return runs;
}
