/** Where to cut scores, and how sure to be: chosen on scores of records that were not in the fit. */
import { quadraticKappa } from "../tests/evaluation/metrics.ts";

/** A record's score, whether the label is true of it, and how much the record counts. */
export interface Judged {
  score: number;
  truth: boolean;
  count: number;
}

/** The cut with the best F (`beta` above 1 favours recall), half way to the next score below, and that F. */
export function bestCut(judged: readonly Judged[], beta = 1): { cut: number; f: number } {
  const order = [...judged].sort((a, b) => b.score - a.score);
  const total = order.reduce((sum, j) => sum + (j.truth ? j.count : 0), 0);
  let hits = 0;
  let said = 0;
  let best = { cut: 9, f: 0 };
  for (const [i, { score, truth, count }] of order.entries()) {
    said += count;
    if (truth) hits += count;
    const f = ((1 + beta * beta) * hits) / (beta * beta * total + said);
    const next = order[i + 1]?.score ?? score - 1;
    if (f > best.f) best = { cut: (score + next) / 2, f };
  }
  return best;
}

const ROUNDS = 3;
const TRIED = 60;

/**
 * Cuts of a scale's levels ("at least 1", "at least 2", ...) with the best quadratic kappa: each is moved in turn
 * while the others stay. `scores` is `[record][level]`; a level counts only where the levels below it are reached.
 */
export function bestScale(
  scores: readonly (readonly number[])[],
  truth: readonly number[],
  start: readonly number[],
): { cuts: number[]; kappa: number } {
  const levels = start.length;
  const kappaOf = (cuts: readonly number[]): number =>
    quadraticKappa(
      truth,
      scores.map((row) => levelOf(row, cuts)),
      levels,
    );
  let cuts = [...start];
  let kappa = kappaOf(cuts);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let level = 0; level < levels; level += 1) {
      const sorted = scores.map((row) => row[level] ?? 0).sort((a, b) => a - b);
      for (let k = 0; k < TRIED; k += 1) {
        // The upper part of the scores is where cuts can lie; every candidate is a quantile of it.
        const at = Math.floor(sorted.length * (0.4 + (0.6 * (k + 0.5)) / TRIED));
        const tried = cuts.map((cut, l) => (l === level ? (sorted[at] ?? cut) : cut));
        const reached = kappaOf(tried);
        if (reached > kappa + 1e-6) {
          kappa = reached;
          cuts = tried;
        }
      }
    }
  }
  return { cuts, kappa };
}

function levelOf(scores: readonly number[], cuts: readonly number[]): number {
  let level = 0;
  while (level < cuts.length && (scores[level] ?? 0) > (cuts[level] ?? 0)) level += 1;
  return level;
}

/** Shares of the moods from their scores, sharpened. */
export function sharesOf(scores: readonly number[], sharpness: number): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(sharpness * (score - top)));
  const total = odds.reduce((sum, x) => sum + x, 0);
  return odds.map((x) => x / total);
}

/** The sharpness under which the shares fit the truth best (log loss). */
export function bestSharpness(scores: readonly (readonly number[])[], truth: readonly number[]): number {
  let best = { sharpness: 1, loss: Number.POSITIVE_INFINITY };
  for (let step = 8; step <= 60; step += 1) {
    const sharpness = step / 20;
    const loss = scores.reduce(
      (sum, row, i) => sum - Math.log(Math.max(1e-9, sharesOf(row, sharpness)[truth[i] ?? 0] ?? 0)),
      0,
    );
    if (loss < best.loss) best = { sharpness, loss };
  }
  return best.sharpness;
}

/** The confidence from which a mood is shown: at most `most` in 100 messages that are not upset are shown as upset. */
export function sureFrom(
  scores: readonly (readonly number[])[],
  truth: readonly number[],
  sharpness: number,
  upset: number,
  most: number,
): number {
  const calm = scores.filter((_, i) => truth[i] !== upset).map((row) => sharesOf(row, sharpness));
  for (let percent = 40; percent < 95; percent += 1) {
    const wrong = calm.filter(
      (shares) => (shares[upset] ?? 0) >= percent / 100 && shares[upset] === Math.max(...shares),
    );
    if ((100 * wrong.length) / calm.length <= most) return percent / 100;
  }
  return 0.95;
}
