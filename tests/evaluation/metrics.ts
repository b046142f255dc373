/** Counts of one yes/no label. */
export interface Counts {
  hits: number;
  extra: number;
  missed: number;
}

export const counts = (): Counts => ({ hits: 0, extra: 0, missed: 0 });

/** Adds one judgement to the counts. */
export function tally(into: Counts, truth: boolean, said: boolean): void {
  if (truth && said) into.hits += 1;
  else if (said) into.extra += 1;
  else if (truth) into.missed += 1;
}

/** F1, 0-1; 0 when nothing was there and nothing was said. */
export function f1({ hits, extra, missed }: Counts): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + extra + missed);
}

export function precision({ hits, extra }: Counts): number {
  return hits === 0 ? 0 : hits / (hits + extra);
}

export function recall({ hits, missed }: Counts): number {
  return hits === 0 ? 0 : hits / (hits + missed);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

/** F1 per class, in the order of `classes`. */
export function classF1<T>(classes: readonly T[], truth: readonly T[], said: readonly T[]): number[] {
  return classes.map((c) => {
    const sum = counts();
    for (const [i, t] of truth.entries()) tally(sum, t === c, said[i] === c);
    return f1(sum);
  });
}

/** Cohen's kappa with quadratic weights for whole numbers 0 to `top`; 1 is full agreement, 0 chance. */
export function quadraticKappa(truth: readonly number[], said: readonly number[], top: number): number {
  const share = (values: readonly number[], n: number): number =>
    values.filter((v) => v === n).length / values.length;
  let observed = 0;
  let expected = 0;
  for (const [i, t] of truth.entries()) observed += (t - (said[i] ?? 0)) ** 2 / truth.length;
  for (let a = 0; a <= top; a += 1) {
    for (let b = 0; b <= top; b += 1) expected += share(truth, a) * share(said, b) * (a - b) ** 2;
  }
  return expected === 0 ? 0 : 1 - observed / expected;
}

/** Shared characters over characters of either, 0-1. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Mean gap between the stated confidence and the share that is right, over ten bands, weighted by size. */
export function calibrationError(confidence: readonly number[], right: readonly boolean[]): number {
  let error = 0;
  for (let band = 0; band < 10; band += 1) {
    const inside = confidence
      .map((c, i) => ({ c, r: right[i] ? 1 : 0 }))
      .filter(({ c }) => Math.min(9, Math.floor(c * 10)) === band);
    if (inside.length === 0) continue;
    error +=
      (inside.length / confidence.length) *
      Math.abs(mean(inside.map((x) => x.c)) - mean(inside.map((x) => x.r)));
  }
  return error;
}

/** What is true of an item and what is said of it; bit `i` stands for label `i`. */
export interface Marks {
  truth: number;
  said: number;
}

/** Mean F1 of the first `labels` labels; works for one label per item as for many. */
export function macroF1(items: readonly Marks[], labels: number): number {
  const hits = new Array<number>(labels).fill(0);
  const either = new Array<number>(labels).fill(0);
  for (const { truth, said } of items) {
    for (let label = 0; label < labels; label += 1) {
      const t = (truth >>> label) & 1;
      const s = (said >>> label) & 1;
      hits[label] = (hits[label] ?? 0) + (t & s);
      either[label] = (either[label] ?? 0) + t + s;
    }
  }
  return mean(hits.map((hit, label) => (hit === 0 ? 0 : (2 * hit) / (either[label] ?? 1))));
}

/** How likely a positive item has a higher score than a negative one (area under the ROC curve); ties count half. */
export function areaUnderCurve(items: readonly { score: number; truth: boolean }[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    let inside = 0;
    for (; to < sorted.length && sorted[to]?.score === sorted[from]?.score; to += 1)
      if (sorted[to]?.truth) inside += 1;
    rankSum += (inside * (from + 1 + to)) / 2;
    positives += inside;
    from = to;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The lowest score at which a label should count as there, so that its F1 is highest. */
export function bestThreshold(items: readonly { score: number; truth: boolean }[]): number {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const wanted = sorted.filter(({ truth }) => truth).length;
  let best = { value: 0, threshold: Number.POSITIVE_INFINITY };
  let hits = 0;
  for (const [i, { score, truth }] of sorted.entries()) {
    if (truth) hits += 1;
    if (sorted[i + 1]?.score === score) continue;
    const value = (2 * hits) / (i + 1 + wanted);
    if (value > best.value) best = { value, threshold: score };
  }
  return best.threshold;
}
