import { partsOf, type Token } from "./tokens.ts";

/** Widths of the convolution's windows, in words. */
export const WIDTHS = [1, 2, 3] as const;
/** One slot for each place of each window: 1 + 2 + 3. */
export const SLOTS = 6;

/** The weights of the encoder. */
export interface EncoderWeights {
  /** Length of a word vector. */
  size: number;
  /** Filters per window width. */
  filters: number;
  /** Row of each known word in `vectors`; row 0 is the unknown word. */
  rowOf(word: string): number;
  vectors: Float32Array;
  /** For each slot and filter the weights over a vector: `[slot][filter][size]`. */
  kernels: Float32Array;
  /** `[width][filter]`. */
  biases: Float32Array;
}

/** Words whose products with the kernels are kept; a wake of the background starts with none. */
const MOST_KEPT = 4000;

/** Turns words into one vector of a text: a convolution over word vectors, its greatest values over the text. */
export class Encoder {
  /** Length of the vector. */
  readonly width: number;
  readonly #weights: EncoderWeights;
  readonly #kept = new Map<number, Float32Array>();

  constructor(weights: EncoderWeights) {
    this.#weights = weights;
    this.width = WIDTHS.length * weights.filters;
  }

  /** What a word adds at each slot of each filter. Frequent words are not multiplied again. */
  #products(row: number): Float32Array {
    const known = this.#kept.get(row);
    if (known !== undefined) return known;
    const { size, filters, vectors, kernels } = this.#weights;
    const products = new Float32Array(SLOTS * filters);
    for (let k = 0; k < products.length; k += 1) {
      let sum = 0;
      for (let j = 0; j < size; j += 1) sum += (vectors[row * size + j] ?? 0) * (kernels[k * size + j] ?? 0);
      products[k] = sum;
    }
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(row, products);
    return products;
  }

  /** The vector of a text, all values 0 or more; windows may reach over its edges. */
  encode(tokens: readonly Token[]): Float32Array {
    const { filters, biases, rowOf } = this.#weights;
    const best = new Float32Array(this.width);
    const words = tokens.flatMap((token) => partsOf(token.word)).map((word) => this.#products(rowOf(word)));
    for (let at = 0; at < words.length; at += 1) {
      const here = words[at];
      const before = words[at - 1];
      const earlier = words[at - 2];
      if (here === undefined) break;
      for (let f = 0; f < filters; f += 1) {
        const one = (biases[f] ?? 0) + (here[f] ?? 0);
        const two = (biases[filters + f] ?? 0) + (before?.[filters + f] ?? 0) + (here[2 * filters + f] ?? 0);
        const three =
          (biases[2 * filters + f] ?? 0) +
          (earlier?.[3 * filters + f] ?? 0) +
          (before?.[4 * filters + f] ?? 0) +
          (here[5 * filters + f] ?? 0);
        if (one > (best[f] ?? 0)) best[f] = one;
        if (two > (best[filters + f] ?? 0)) best[filters + f] = two;
        if (three > (best[2 * filters + f] ?? 0)) best[2 * filters + f] = three;
      }
    }
    return best;
  }
}
