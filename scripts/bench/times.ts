/** Times in milliseconds, summed up. */
export interface Times {
  runs: number;
  p50: number;
  p95: number;
  p99: number;
  most: number;
}

export function timesOf(values: readonly number[]): Times {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return {
    runs: sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: sorted.at(-1) ?? Number.NaN,
  };
}

/** The time that `work` takes for each of the items. */
export function timeEach<T>(items: readonly T[], work: (item: T) => unknown): Times {
  return timesOf(
    items.map((item) => {
      const begin = performance.now();
      work(item);
      return performance.now() - begin;
    }),
  );
}
