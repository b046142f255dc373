/** Writes what was trained into the model file and the table of cues. */
import { type FileHeader, framed } from "../lib/tone/model/file.ts";
import { wordHash } from "../lib/tone/model/word-rows.ts";
import type { EmotionNet } from "./emotion-net.ts";
import type { SupportFit } from "./support-fit.ts";
import { TARGETS } from "./targets.ts";

/** Numbers one after the other. */
class Writer {
  readonly #bytes: number[] = [];
  u8(value: number): void {
    this.#bytes.push(value & 255);
  }
  u16(value: number): void {
    this.u8(value);
    this.u8(value >> 8);
  }
  u32(value: number): void {
    this.u16(value);
    this.u16(value >>> 16);
  }
  short(value: number): void {
    let left = value;
    for (; left > 127; left = Math.floor(left / 128)) this.u8((left % 128) + 128);
    this.u8(left);
  }
  all(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }
  take(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Whole numbers up to `top`, and what one step is worth. Values beyond the step's reach are cut off. */
interface Steps {
  values: number[];
  scale: number;
}

function steps(values: Iterable<number>, top: number, reach?: number): Steps {
  const list = [...values];
  const most = reach ?? list.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-9);
  const scale = most / top;
  return { scale, values: list.map((x) => Math.max(-top, Math.min(top, Math.round(x / scale)))) };
}

/** The value that 1 in 1,000 exceeds: a few great weights shall not make all others coarse. */
function reachOf(values: Iterable<number>): number {
  const sorted = Float64Array.from(values, Math.abs).sort();
  return sorted[Math.floor(sorted.length * 0.999)] ?? 1;
}

/** Weights of n-grams by bucket and label. */
export type Grams = Map<number, Map<number, number>>;

/** Of these weights the greatest `most`; `moves` says how far a weight moves scores over all. */
export function greatest(
  grams: Grams,
  most: number,
  moves: (bucket: number, weight: number) => number,
): Grams {
  const all = [...grams].flatMap(([bucket, row]) => [...row.values()].map((weight) => moves(bucket, weight)));
  const least = Float64Array.from(all).sort()[Math.max(0, all.length - most)] ?? 0;
  const kept: Grams = new Map();
  for (const [bucket, row] of grams) {
    const left = [...row].filter(([, weight]) => moves(bucket, weight) >= least);
    if (left.length > 0) kept.set(bucket, new Map(left));
  }
  return kept;
}

/** Buckets in order, each with its labels and steps; rows whose steps are all 0 are left out. */
function writeGrams(writer: Writer, grams: Grams): { count: number; scale: number } {
  const { scale } = steps([], 127, reachOf([...grams.values()].flatMap((row) => [...row.values()])));
  let before = -1;
  let count = 0;
  for (const [bucket, row] of [...grams].sort(([a], [b]) => a - b)) {
    const entries = [...row]
      .map(([label, weight]) => [label, Math.max(-127, Math.min(127, Math.round(weight / scale)))] as const)
      .filter(([, step]) => step !== 0)
      .sort(([a], [b]) => a - b);
    if (entries.length === 0) continue;
    writer.short(bucket - before - 1);
    before = bucket;
    writer.u8(entries.length);
    for (const [label, step] of entries) {
      writer.u8(label);
      writer.u8(step);
    }
    count += 1;
  }
  return { count, scale };
}

export interface Trained {
  words: readonly string[];
  net: EmotionNet;
  emotionGrams: Grams;
  emotionThresholds: readonly number[];
  /** `[label][hidden]`. */
  supportHead: readonly (readonly number[])[];
  supportGrams: Grams;
}

/** Rounds to a number that JSON writes in a few digits. */
const short = (x: number): number => Number(x.toPrecision(7));

/** The model file. Words with the same hash would share a vector: an error, as it never was needed. */
export function packModel({
  words,
  net,
  emotionGrams,
  emotionThresholds,
  supportHead,
  supportGrams,
}: Trained): Uint8Array {
  const order = words
    .map((word, i) => ({ hash: wordHash(word), row: i + 1 }))
    .sort((a, b) => a.hash - b.hash);
  const numbers = new Writer();
  let before = -1;
  for (const { hash } of order) {
    if (hash === before) throw new Error("Two words have the same hash.");
    numbers.short(hash - before - 1);
    before = hash;
  }
  const rows = [0, ...order.map((o) => o.row)];
  const vectorValues = rows.flatMap((row) => [...net.vectors.subarray(row * net.size, (row + 1) * net.size)]);
  const vectors = steps(vectorValues, 127, reachOf(vectorValues));
  for (const step of vectors.values) numbers.u8(step);
  const kernels = steps([...net.kernels, ...net.biases], 32767);
  for (const step of kernels.values) numbers.u16(step);
  const emotionHead = steps(net.head, 32767);
  for (const step of emotionHead.values) numbers.u16(step);
  const ownHead = steps(supportHead.flat(), 32767);
  for (const step of ownHead.values) numbers.u16(step);
  const emotions = writeGrams(numbers, emotionGrams);
  const support = writeGrams(numbers, supportGrams);
  const header: FileHeader = {
    words: words.length,
    size: net.size,
    filters: net.filters,
    support: TARGETS.map((target) => target.name),
    scales: {
      vectors: vectors.scale,
      kernels: kernels.scale,
      emotionHead: emotionHead.scale,
      supportHead: ownHead.scale,
      emotionGrams: emotions.scale,
      supportGrams: support.scale,
    },
    emotionGrams: emotions.count,
    supportGrams: support.count,
    emotionBias: [...net.bias].map(short),
    emotionThresholds: emotionThresholds.map(short),
  };
  const body = new Writer();
  const text = new TextEncoder().encode(JSON.stringify(header));
  body.u32(text.length);
  body.all(text);
  body.all(numbers.take());
  return framed(body.take());
}

const hundredths = (x: number | undefined): number => Math.round((x ?? 0) * 100) / 100 + 0;

/** lib/tone/weights.ts: the part of the scores that named cues give, in plain sight. */
export function cueTable({ layout, weights, thresholds, sharpness, sure }: SupportFit): string {
  const line = (name: string, values: readonly number[]): string =>
    [name, ...values.map(hundredths)].join(" ");
  return [
    "// Made by training/model.ts. Do not edit.",
    "",
    "/** The labels, in the order of the table's columns. */",
    "export const LABELS = [",
    ...TARGETS.map((target) => `  "${target.name}",`),
    "] as const;",
    "",
    "/** Sharpens the moods' scores so that confidence is the share of right moods. */",
    `export const SHARPNESS = ${hundredths(sharpness)};`,
    "",
    "/** Below this confidence the mood is a guess. */",
    `export const SURE = ${hundredths(sure)};`,
    "",
    "/**",
    " * What each named feature adds to the score of each label (log odds), one feature a line; `bias` is always",
    " * added, and a label is there when its score is above the `threshold`.",
    " */",
    "export const TABLE = `",
    line("threshold", thresholds),
    line(
      "bias",
      weights.map((w) => w[layout.width] ?? 0),
    ),
    ...layout.cues.map((name, j) =>
      line(
        name,
        weights.map((w) => (w[j] ?? 0) * (layout.scales[j] ?? 0)),
      ),
    ),
    "`;",
    "",
  ].join("\n");
}
