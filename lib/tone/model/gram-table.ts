import { BUCKET_BITS } from "./grams.ts";

/** The weights of n-grams for a set of labels: few n-grams, and few labels of each. */
export interface GramRows {
  /** Buckets in ascending order. */
  buckets: Int32Array;
  /** Where the entries of each bucket begin; one more than buckets. */
  starts: Int32Array;
  /** Label and weight of each entry. */
  labels: Uint8Array;
  weights: Float32Array;
}

/** Looks n-grams up by bucket and adds their weights. */
export class GramTable {
  readonly #slots = new Int32Array(1 << BUCKET_BITS);
  readonly #rows: GramRows;

  constructor(rows: GramRows) {
    this.#rows = rows;
    for (let i = 0; i < rows.buckets.length; i += 1) this.#slots[rows.buckets[i] ?? 0] = i + 1;
  }

  /** Adds the weights of a bucket, `times` over, to the labels' sums. */
  add(bucket: number, times: number, sums: Float64Array): void {
    const row = (this.#slots[bucket] ?? 0) - 1;
    if (row < 0) return;
    const { starts, labels, weights } = this.#rows;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1) {
      const label = labels[k] ?? 0;
      sums[label] = (sums[label] ?? 0) + times * (weights[k] ?? 0);
    }
  }

  /** The weight of a bucket for one label; 0 where it has none. */
  weight(bucket: number, label: number): number {
    const row = (this.#slots[bucket] ?? 0) - 1;
    if (row < 0) return 0;
    const { starts, labels, weights } = this.#rows;
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k += 1)
      if (labels[k] === label) return weights[k] ?? 0;
    return 0;
  }
}
