import { BUCKET_BITS } from "./grams.ts";

/** Weights of n-grams for a set of labels: few n-grams, and few labels of each. */
export interface GramRow {
  bucket: number;
  labels: readonly number[];
  /** -127 to 127, times the table's scale. */
  steps: readonly number[];
}

/** Looks n-grams up by bucket and adds their weights. */
export class GramTable {
  readonly labels: number;
  readonly #slots = new Int32Array(1 << BUCKET_BITS);
  readonly #starts: Int32Array;
  readonly #label: Uint8Array;
  readonly #weight: Float32Array;

  constructor(rows: readonly GramRow[], labels: number, scale: number) {
    this.labels = labels;
    const total = rows.reduce((sum, row) => sum + row.labels.length, 0);
    this.#starts = new Int32Array(rows.length + 1);
    this.#label = new Uint8Array(total);
    this.#weight = new Float32Array(total);
    let at = 0;
    for (const [i, row] of rows.entries()) {
      this.#slots[row.bucket] = i + 1;
      for (const [k, label] of row.labels.entries()) {
        this.#label[at] = label;
        this.#weight[at] = (row.steps[k] ?? 0) * scale;
        at += 1;
      }
      this.#starts[i + 1] = at;
    }
  }

  /** Whether the table has weights for a bucket. */
  has(bucket: number): boolean {
    return (this.#slots[bucket] ?? 0) > 0;
  }

  /** Adds the weights of a bucket, `times` over, to the labels' sums. */
  add(bucket: number, times: number, sums: Float64Array): void {
    const row = (this.#slots[bucket] ?? 0) - 1;
    if (row < 0) return;
    for (let k = this.#starts[row] ?? 0; k < (this.#starts[row + 1] ?? 0); k += 1) {
      const label = this.#label[k] ?? 0;
      sums[label] = (sums[label] ?? 0) + times * (this.#weight[k] ?? 0);
    }
  }
}
