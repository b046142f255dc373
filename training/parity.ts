/**
 * Scores by the numbers as they were trained, before they are rounded into the file, with code of its own: what the
 * reader in lib/tone/model must come close to (tests/unit/tone/model/parity.test.ts).
 */
import { cleanMessage } from "../lib/text/cleaning.ts";
import { EMOTION_NAMES } from "../lib/tone/model/emotion-names.ts";
import { type Labelled, recordsIn } from "../tests/evaluation/records.ts";
import type { EmotionNet } from "./emotion-net.ts";
import type { Grams } from "./pack.ts";
import { gramsOf, rowsOf } from "./prepare.ts";

/** Every so many messages of dev. */
const EVERY = 6;

export interface ParitySample {
  id: string;
  emotions: number[];
  support: number[];
}

/** The greatest value of each filter, computed window by window. */
function encoded(rows: Int32Array, net: EmotionNet): number[] {
  const { size, filters, vectors, kernels, biases } = net;
  const best: number[] = [];
  let slot = 0;
  for (const [w, width] of [1, 2, 3].entries()) {
    for (let f = 0; f < filters; f += 1) {
      const values = [...rows].map((_, last) => {
        let sum = biases[w * filters + f] ?? 0;
        for (let k = 0; k < width; k += 1) {
          const row = rows[last - (width - 1 - k)];
          if (row === undefined) continue;
          for (let j = 0; j < size; j += 1)
            sum += (vectors[row * size + j] ?? 0) * (kernels[((slot + k) * filters + f) * size + j] ?? 0);
        }
        return sum;
      });
      best.push(Math.max(0, ...values));
    }
    slot += width;
  }
  return best;
}

function addGrams(scores: number[], grams: Grams, buckets: readonly number[], times: number): void {
  for (const bucket of buckets)
    for (const [label, weight] of grams.get(bucket) ?? [])
      scores[label] = (scores[label] ?? 0) + times * weight;
}

function headed(head: ArrayLike<number>, hidden: readonly number[], label: number): number {
  return hidden.reduce((sum, h, j) => sum + h * (head[label * hidden.length + j] ?? 0), 0);
}

export function paritySamples(
  net: EmotionNet,
  rowOf: ReadonlyMap<string, number>,
  emotionGrams: Grams,
  supportHead: readonly (readonly number[])[],
  supportGrams: Grams,
): ParitySample[] {
  return recordsIn<Labelled>("support-tone-dev.jsonl")
    .filter((_, i) => i % EVERY === 0)
    .map(({ id, text }) => {
      const cleaned = cleanMessage(text).text;
      const { plain, parts } = gramsOf(cleaned);
      const hidden = encoded(rowsOf(cleaned, rowOf), net);
      const emotions = EMOTION_NAMES.map(
        (_, label) => (net.bias[label] ?? 0) + headed(net.head, hidden, label),
      );
      addGrams(emotions, emotionGrams, [...plain, ...parts], 1 / Math.sqrt(plain.length + parts.length));
      const support = supportHead.map((row) => headed(row, hidden, 0));
      addGrams(support, supportGrams, plain, 1 / Math.sqrt(Math.max(1, plain.length)));
      addGrams(support, supportGrams, parts, 1 / Math.sqrt(Math.max(1, parts.length)));
      const round = (x: number): number => Number(x.toFixed(4));
      return { id, emotions: emotions.map(round), support: support.map(round) };
    });
}
