/**
 * Trains the encoder (word vectors and a small convolution) and the emotion head and n-grams on GoEmotions: binary
 * cross-entropy per label, Adam for the dense weights (Kingma and Ba 2015), Adagrad for the n-grams.
 */
import { EMOTION_NAMES } from "../lib/tone/model/emotion-names.ts";
import { SLOTS, WIDTHS } from "../lib/tone/model/encoder.ts";
import type { Prepared } from "./prepare.ts";
import { randomFrom, shuffle } from "./random.ts";

const LABELS = EMOTION_NAMES.length;
const EPOCHS = 5;
const BATCH = 64;
const RATE = 2e-3;
const GRAM_RATE = 0.5;
const GRAM_START = 1e-3;
const DROP_HIDDEN = 0.5;
const DROP_INPUT = 0.2;
/** Share of words taken for unknown, so that unknown words have a meaning too. */
const UNKNOWN = 0.02;
/** Log odds that every emotion starts with: they are rare. */
const START_BIAS = -3;

/** The trained numbers; `gramWeights` is `[gram][label]`. */
export interface EmotionNet {
  size: number;
  filters: number;
  vectors: Float32Array;
  kernels: Float32Array;
  biases: Float32Array;
  head: Float32Array;
  bias: Float32Array;
  gramWeights: Float32Array;
}

/** Adam's memory of one group of weights. */
class Adam {
  readonly #weights: Float32Array;
  readonly #slope: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(weights: Float32Array, slope: Float32Array) {
    this.#weights = weights;
    this.#slope = slope;
    this.#first = new Float32Array(weights.length);
    this.#second = new Float32Array(weights.length);
  }

  /** Moves the weights from `from` to `to` and clears their slope. */
  move(rate: number, from = 0, to = this.#weights.length): void {
    for (let i = from; i < to; i += 1) {
      const slope = this.#slope[i] ?? 0;
      const first = 0.9 * (this.#first[i] ?? 0) + 0.1 * slope;
      const second = 0.999 * (this.#second[i] ?? 0) + 0.001 * slope * slope;
      this.#first[i] = first;
      this.#second[i] = second;
      this.#weights[i] = (this.#weights[i] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8);
      this.#slope[i] = 0;
    }
  }
}

/** Where each slot of the kernels sits: its window width, and how many words before the window's last one. */
const PLACES = WIDTHS.flatMap((width, w) =>
  Array.from({ length: width }, (_, k) => ({ w, back: width - 1 - k })),
);

/** One pass over a text: the greatest value of each filter and where it was found. */
class Pass {
  readonly hidden: Float32Array;
  readonly at: Int32Array;
  readonly input: Float32Array;
  readonly scores = new Float64Array(LABELS);

  constructor(width: number, size: number, longest: number) {
    this.hidden = new Float32Array(width);
    this.at = new Int32Array(width);
    this.input = new Float32Array(longest * size);
  }
}

export function trainEmotions(
  texts: readonly Prepared[],
  truth: readonly (readonly number[])[],
  start: { vectors: Float32Array; size: number },
  grams: number,
  filters: number,
  seed: number,
): EmotionNet {
  const random = randomFrom(seed);
  const { size } = start;
  const width = WIDTHS.length * filters;
  const uniform = (count: number, reach: number): Float32Array =>
    Float32Array.from({ length: count }, () => (2 * random() - 1) * reach);
  const vectors = start.vectors.slice();
  const kernels = uniform(SLOTS * filters * size, 1 / Math.sqrt(2 * size));
  const biases = uniform(width, 1 / Math.sqrt(2 * size));
  const head = uniform(LABELS * width, 1 / Math.sqrt(width));
  const bias = new Float32Array(LABELS).fill(START_BIAS);
  const gramWeights = new Float32Array(grams * LABELS);
  const gramSquares = new Float32Array(grams * LABELS).fill(GRAM_START);
  const slopes = {
    vectors: new Float32Array(vectors.length),
    kernels: new Float32Array(kernels.length),
    biases: new Float32Array(width),
    head: new Float32Array(head.length),
    bias: new Float32Array(LABELS),
  };
  const adam = {
    vectors: new Adam(vectors, slopes.vectors),
    kernels: new Adam(kernels, slopes.kernels),
    biases: new Adam(biases, slopes.biases),
    head: new Adam(head, slopes.head),
    bias: new Adam(bias, slopes.bias),
  };
  const longest = Math.max(...texts.map((text) => text.rows.length));
  const pass = new Pass(width, size, longest);
  const gramSlopes = new Map<number, Float32Array>();

  const forward = (text: Prepared, rows: Int32Array): void => {
    const { input, hidden, at } = pass;
    const keep = 1 / (1 - DROP_INPUT);
    for (let t = 0; t < rows.length; t += 1)
      for (let j = 0; j < size; j += 1)
        input[t * size + j] = random() < DROP_INPUT ? 0 : (vectors[(rows[t] ?? 0) * size + j] ?? 0) * keep;
    hidden.fill(0);
    at.fill(-1);
    for (let t = 0; t < rows.length; t += 1) {
      let slot = 0;
      for (let w = 0; w < WIDTHS.length; w += 1) {
        const steps = WIDTHS[w] ?? 1;
        for (let f = 0; f < filters; f += 1) {
          let sum = biases[w * filters + f] ?? 0;
          for (let k = 0; k < steps; k += 1) {
            const place = t - (steps - 1 - k);
            if (place < 0) continue;
            const kernel = ((slot + k) * filters + f) * size;
            const from = place * size;
            for (let j = 0; j < size; j += 1) sum += (kernels[kernel + j] ?? 0) * (input[from + j] ?? 0);
          }
          const h = w * filters + f;
          if (sum > (hidden[h] ?? 0)) {
            hidden[h] = sum;
            at[h] = t;
          }
        }
        slot += steps;
      }
    }
    const keepHidden = 1 / (1 - DROP_HIDDEN);
    for (let h = 0; h < width; h += 1) {
      if (random() < DROP_HIDDEN) at[h] = -1;
      hidden[h] = (at[h] ?? -1) < 0 ? 0 : (hidden[h] ?? 0) * keepHidden;
    }
    const scale = 1 / Math.sqrt(Math.max(1, text.gramCount));
    for (let label = 0; label < LABELS; label += 1) {
      let sum = bias[label] ?? 0;
      for (let h = 0; h < width; h += 1) sum += (head[label * width + h] ?? 0) * (hidden[h] ?? 0);
      pass.scores[label] = sum;
    }
    for (const gram of text.grams)
      for (let label = 0; label < LABELS; label += 1)
        pass.scores[label] = (pass.scores[label] ?? 0) + scale * (gramWeights[gram * LABELS + label] ?? 0);
  };

  const touched = new Set<number>();
  const backward = (text: Prepared, rows: Int32Array, error: Float64Array): void => {
    const { hidden, at, input } = pass;
    const keepHidden = 1 / (1 - DROP_HIDDEN);
    const scale = 1 / Math.sqrt(Math.max(1, text.gramCount));
    for (const gram of text.grams) {
      let slope = gramSlopes.get(gram);
      if (slope === undefined) {
        slope = new Float32Array(LABELS);
        gramSlopes.set(gram, slope);
      }
      for (let label = 0; label < LABELS; label += 1)
        slope[label] = (slope[label] ?? 0) + scale * (error[label] ?? 0);
    }
    for (let label = 0; label < LABELS; label += 1) {
      const e = error[label] ?? 0;
      slopes.bias[label] = (slopes.bias[label] ?? 0) + e;
      for (let h = 0; h < width; h += 1)
        slopes.head[label * width + h] = (slopes.head[label * width + h] ?? 0) + e * (hidden[h] ?? 0);
    }
    for (let h = 0; h < width; h += 1) {
      const t = at[h] ?? -1;
      if (t < 0) continue;
      let slope = 0;
      for (let label = 0; label < LABELS; label += 1)
        slope += (error[label] ?? 0) * (head[label * width + h] ?? 0);
      slope *= keepHidden;
      slopes.biases[h] = (slopes.biases[h] ?? 0) + slope;
      const w = Math.floor(h / filters);
      const f = h % filters;
      for (const [slot, place] of PLACES.entries()) {
        const word = t - place.back;
        if (place.w !== w || word < 0) continue;
        const kernel = (slot * filters + f) * size;
        const from = word * size;
        const row = (rows[word] ?? 0) * size;
        touched.add(rows[word] ?? 0);
        for (let j = 0; j < size; j += 1) {
          const x = input[from + j] ?? 0;
          slopes.kernels[kernel + j] = (slopes.kernels[kernel + j] ?? 0) + slope * x;
          // A number that was dropped had no part in it.
          if (x !== 0)
            slopes.vectors[row + j] =
              (slopes.vectors[row + j] ?? 0) + (slope * (kernels[kernel + j] ?? 0)) / (1 - DROP_INPUT);
        }
      }
    }
  };

  const order = texts.map((_, i) => i);
  const error = new Float64Array(LABELS);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS);
    shuffle(order, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      for (const i of batch) {
        const text = texts[i];
        if (text === undefined) continue;
        const rows = text.rows.map((row) => (random() < UNKNOWN ? 0 : row));
        forward(text, rows);
        const there = truth[i] ?? [];
        for (let label = 0; label < LABELS; label += 1) {
          const p = 1 / (1 + Math.exp(-(pass.scores[label] ?? 0)));
          const y = there.includes(label) ? 1 : 0;
          error[label] = (p - y) / batch.length;
          loss -= Math.log(Math.max(1e-9, y === 1 ? p : 1 - p));
        }
        backward(text, rows, error);
      }
      for (const row of touched) adam.vectors.move(rate, row * size, (row + 1) * size);
      touched.clear();
      adam.kernels.move(rate);
      adam.biases.move(rate);
      adam.head.move(rate);
      adam.bias.move(rate);
      for (const [gram, slope] of gramSlopes) {
        for (let label = 0; label < LABELS; label += 1) {
          const g = slope[label] ?? 0;
          const k = gram * LABELS + label;
          const squares = (gramSquares[k] ?? 0) + g * g;
          gramSquares[k] = squares;
          gramWeights[k] = (gramWeights[k] ?? 0) - (GRAM_RATE * g) / (Math.sqrt(squares) + 1e-10);
        }
      }
      gramSlopes.clear();
    }
    process.stderr.write(
      `emotions: round ${epoch + 1} of ${EPOCHS}, loss ${(loss / order.length).toFixed(4)}\n`,
    );
  }
  return { size, filters, vectors, kernels, biases, head, bias, gramWeights };
}
