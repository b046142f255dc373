/** How often the items are drawn anew. */
const RESAMPLES = 1000;
const SEED = 20_261_122;

/** Numbers from 0 to 1 that look random and are the same for the same seed (Mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A figure and the interval that holds it in 95 of 100 samples of this size. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** Estimates a figure of the items with its 95 % percentile bootstrap interval; the same at each run. */
export function estimate<T>(items: readonly T[], figure: (sample: readonly T[]) => number): Estimate {
  const next = mulberry32(SEED);
  const sample = [...items];
  const values = Array.from({ length: RESAMPLES }, () => {
    for (let i = 0; i < sample.length; i += 1) sample[i] = items[Math.floor(next() * items.length)] as T;
    return figure(sample);
  }).sort((a, b) => a - b);
  const at = (part: number): number => values[Math.round(part * (RESAMPLES - 1))] ?? Number.NaN;
  return { value: figure(items), low: at(0.025), high: at(0.975) };
}
