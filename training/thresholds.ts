/** Where to cut scores, and how sure to be: chosen on scores of records that were not in the fit. */
import { quadraticKappa } from "../tests/evaluation/metrics.ts";

/** A record's score, whether the label is true of it, and how much the record counts. */
export interface Judged {
  score: number;
  truth: boolean;
  count: number;
}

/** The cut with the best F1, half way to the next score below, and that F1. */
export function bestCut(judged: readonly Judged[]): { cut: number; f: number } {
  const order = [...judged].sort((a, b) => b.score - a.score);
  const total = order.reduce((sum, j) => sum + (j.truth ? j.count : 0), 0);
  let hits = 0;
  let said = 0;
  let best = { cut: 9, f: 0 };
  for (const [i, { score, truth, count }] of order.entries()) {
    said += count;
    if (truth) hits += count;
    const f = (2 * hits) / (total + said);
    const next = order[i + 1]?.score ?? score - 1;
    if (f > best.f) best = { cut: (score + next) / 2, f };
  }
  return best;
}

/** Pulls the slope of the fitted odds towards 1. */
const PULL = 20;

/** Slope and shift that turn scores into log odds (Platt 1999), by Newton's steps. */
function calibrated(judged: readonly Judged[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 50; step += 1) {
    let [ga, gb, haa, hab, hbb] = [PULL * (slope - 1), 0, PULL, 0, 1e-6];
    for (const { score, truth, count } of judged) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const error = count * (p - Number(truth));
      const weight = count * p * (1 - p);
      ga += error * score;
      gb += error;
      haa += weight * score * score;
      hab += weight * score;
      hbb += weight;
    }
    const det = haa * hbb - hab * hab;
    const [da, db] = [(hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det];
    slope -= da;
    shift -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-6) break;
  }
  return { slope, shift };
}

/**
 * The cut with the best F to be expected when the scores are turned into chances: for rare labels steadier than the
 * best cut on a few true ones.
 */
export function expectedCut(judged: readonly Judged[]): number {
  const { slope, shift } = calibrated(judged);
  const chances = judged
    .map(({ score }) => 1 / (1 + Math.exp(-(slope * score + shift))))
    .sort((a, b) => b - a);
  const total = chances.reduce((sum, p) => sum + p, 0);
  let hits = 0;
  let best = { chance: 0.5, f: 0 };
  for (const [i, chance] of chances.entries()) {
    hits += chance;
    const f = (2 * hits) / (i + 1 + total);
    if (f > best.f) best = { chance, f };
  }
  return (Math.log(best.chance / (1 - best.chance)) - shift) / slope - 1e-6;
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
function sharesOf(scores: readonly number[], sharpness: number): number[] {
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

/** The confidence from which `upset` is shown: at most `most` in 100 messages that are not upset are shown as upset. */
export function upsetSureFrom(
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

/** The confidence from which the other moods are shown: of those at that very confidence `share` are right. */
export function othersSureFrom(
  scores: readonly (readonly number[])[],
  truth: readonly number[],
  sharpness: number,
  upset: number,
  share: number,
): number {
  const said = scores.flatMap((row, i) => {
    const shares = sharesOf(row, sharpness);
    const confidence = Math.max(...shares);
    const mood = shares.indexOf(confidence);
    return mood === upset ? [] : [{ confidence, right: mood === truth[i] }];
  });
  for (let percent = 40; percent < 95; percent += 1) {
    const near = said.filter(({ confidence }) => Math.abs(confidence - percent / 100) <= 0.1);
    const right = near.filter((s) => s.right).length;
    if (near.length > 0 && right / near.length >= share) return percent / 100;
  }
  return 0.95;
}
