/** Writes what was trained into the model file and the table of cues. */
import { type FileHeader, framed, toByte } from "../lib/tone/model/file.ts";
import { wordHash } from "../lib/tone/model/grams.ts";
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

/** The greatest size among numbers. */
function greatestOf(values: Iterable<number>): number {
  let most = 1e-9;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

/** Writes numbers as pairs of bytes; gives what one step is worth. */
function writeWords(writer: Writer, values: readonly number[]): number {
  const scale = greatestOf(values) / 32767;
  for (const value of values) writer.u16(Math.round(value / scale));
  return scale;
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
function writeGrams(writer: Writer, grams: Grams): { count: number; most: number } {
  const most = greatestOf([...grams.values()].flatMap((row) => [...row.values()]));
  const body = new Writer();
  let before = -1;
  let count = 0;
  let entered = 0;
  for (const [bucket, row] of [...grams].sort(([a], [b]) => a - b)) {
    const entries = [...row]
      .map(([label, weight]) => [label, toByte(weight / most)] as const)
      .filter(([, byte]) => byte !== 0)
      .sort(([a], [b]) => a - b);
    if (entries.length === 0) continue;
    body.short(bucket - before - 1);
    before = bucket;
    body.u8(entries.length);
    for (const [label, byte] of entries) {
      body.u8(label);
      body.u8(byte);
    }
    count += 1;
    entered += entries.length;
  }
  writer.u32(entered);
  writer.all(body.take());
  return { count, most };
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
  const vectors = rows.flatMap((row) => [...net.vectors.subarray(row * net.size, (row + 1) * net.size)]);
  const mostVector = greatestOf(vectors);
  for (const value of vectors) numbers.u8(toByte(value / mostVector));
  const kernels = writeWords(numbers, [...net.kernels, ...net.biases]);
  const emotionHead = writeWords(numbers, [...net.head]);
  const ownHead = writeWords(numbers, supportHead.flat());
  const emotions = writeGrams(numbers, emotionGrams);
  const support = writeGrams(numbers, supportGrams);
  const header: FileHeader = {
    words: words.length,
    size: net.size,
    filters: net.filters,
    support: TARGETS.map((target) => target.name),
    scales: {
      vectors: mostVector,
      kernels,
      emotionHead,
      supportHead: ownHead,
      emotionGrams: emotions.most,
      supportGrams: support.most,
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
    "/** Below this confidence the mood is a guess: for `upset` few false alarms, for the others mostly right. */",
    `export const SURE = { upset: ${hundredths(sure.upset)}, others: ${hundredths(sure.others)} } as const;`,
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
