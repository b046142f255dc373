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
