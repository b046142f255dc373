/**
 * The learned part of the reading: word vectors with a small convolution, and hashed n-grams, in one file of
 * numbers (`public/models/tone-en.bin`, made by `training/`). What it gives is added to what the named cues say.
 */
import { LABELS } from "../weights.ts";
import type { WeightedWord } from "../word-runs.ts";
import { EMOTION_NAMES } from "./emotion-names.ts";
import { Encoder, SLOTS, WIDTHS } from "./encoder.ts";
import { bodyOf, Cursor, type FileHeader, fromByte } from "./file.ts";
import { GramTable } from "./gram-table.ts";
import { bucketsOf, pairBucket, partBuckets, wordBucket, wordHash } from "./grams.ts";
import { ModelError } from "./model-error.ts";
import { type Token, tokensOf } from "./tokens.ts";

export { ModelError } from "./model-error.ts";

/** What the model says of one text; log odds. */
export interface ModelScores {
  /** GoEmotions' 28 labels, in that data set's order. */
  emotions: Float64Array;
  /** Attune's own labels, in the order of `LABELS` (lib/tone/weights.ts): to be added to the cues' scores. */
  support: Float64Array;
  /** How much each word of the text adds to one of Attune's own labels, by its column; in order of the text. */
  words(column: number): WeightedWord[];
}

export interface TextModel {
  /** Scores a cleaned text. Never throws; of very long texts the first 400 and the last 200 words are read. */
  scores(text: string): ModelScores;
  /** Forgets the words it has seen lately, which it keeps to be quicker. */
  forget(): void;
  /** The score above which each of the 28 emotions is there; tuned on GoEmotions' dev part. */
  readonly emotionThresholds: Float64Array;
}

/** Words whose n-grams are remembered. */
const MOST_KEPT = 4000;

/** A fully connected layer: `labels` rows over the encoder's vector. */
function addHead(weights: Float32Array, vector: Float32Array, sums: Float64Array): void {
  for (let label = 0; label < sums.length; label += 1) {
    let sum = 0;
    for (let j = 0; j < vector.length; j += 1)
      sum += (weights[label * vector.length + j] ?? 0) * (vector[j] ?? 0);
    sums[label] = (sums[label] ?? 0) + sum;
  }
}

function readTable(cursor: Cursor, count: number, most: number): GramTable {
  const buckets = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const labels = new Uint8Array(cursor.u32());
  const weights = new Float32Array(labels.length);
  let bucket = -1;
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    bucket += cursor.short() + 1;
    buckets[i] = bucket;
    for (let many = cursor.u8(); many > 0; many -= 1) {
      labels[at] = cursor.u8();
      weights[at] = fromByte(cursor.u8()) * most;
      at += 1;
    }
    starts[i + 1] = at;
  }
  return new GramTable({ buckets, starts, labels, weights });
}

/**
 * Opens the model file. Throws `ModelError` with a sentence that says what is wrong when it is cut off, changed or
 * made for another version.
 */
export function openModel(bytes: Uint8Array): TextModel {
  const cursor = new Cursor(bodyOf(bytes));
  const header: FileHeader = JSON.parse(new TextDecoder().decode(cursor.take(cursor.u32())));
  const { words, size, filters, scales, support } = header;
  if (support.join() !== LABELS.join())
    throw new ModelError("The model file was made for other labels than this Attune's.");
  const rows = new Map<number, number>();
  let hash = -1;
  for (let i = 1; i <= words; i += 1) {
    hash += cursor.short() + 1;
    rows.set(hash, i);
  }
  const width = WIDTHS.length * filters;
  const vectors = cursor.bytes((words + 1) * size, scales.vectors);
  const kernels = cursor.words(SLOTS * filters * size, scales.kernels);
  const biases = cursor.words(width, scales.kernels);
  const emotionHead = cursor.words(EMOTION_NAMES.length * width, scales.emotionHead);
  const supportHead = cursor.words(support.length * width, scales.supportHead);
  const emotionGrams = readTable(cursor, header.emotionGrams, scales.emotionGrams);
  const supportGrams = readTable(cursor, header.supportGrams, scales.supportGrams);
  const encoder = new Encoder({
    size,
    filters,
    vectors,
    kernels,
    biases,
    rowOf: (word) => rows.get(wordHash(word)) ?? 0,
  });
  const kept = new Map<string, readonly number[]>();
  const partsOfWord = (word: string): readonly number[] => {
    let parts = kept.get(word);
    if (parts === undefined) {
      parts = partBuckets(word);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(word, parts);
    }
    return parts;
  };

  return {
    emotionThresholds: Float64Array.from(header.emotionThresholds),
    forget: () => kept.clear(),
    scores(text) {
      const tokens = tokensOf(text);
      const { plain, parts } = bucketsOf(tokens, partsOfWord);
      const emotions = Float64Array.from(header.emotionBias);
      const own = new Float64Array(support.length);
      const all = 1 / Math.sqrt(Math.max(1, plain.size + parts.size));
      const perPlain = 1 / Math.sqrt(Math.max(1, plain.size));
      const perPart = 1 / Math.sqrt(Math.max(1, parts.size));
      for (const bucket of plain) {
        emotionGrams.add(bucket, all, emotions);
        supportGrams.add(bucket, perPlain, own);
      }
      for (const bucket of parts) {
        emotionGrams.add(bucket, all, emotions);
        supportGrams.add(bucket, perPart, own);
      }
      const vector = encoder.encode(tokens);
      addHead(emotionHead, vector, emotions);
      addHead(supportHead, vector, own);
      return {
        emotions,
        support: own,
        words: (column) => wordWeights(tokens, column, supportGrams, perPlain, perPart, partsOfWord),
      };
    },
  };
}

/** The share of each word in a label's n-gram score: its own, half of its pairs' and its parts'. */
function wordWeights(
  tokens: readonly Token[],
  column: number,
  grams: GramTable,
  perPlain: number,
  perPart: number,
  partsOfWord: (word: string) => readonly number[],
): WeightedWord[] {
  const worth = (bucket: number, times: number): number => times * grams.weight(bucket, column);
  return tokens.map(({ word, start, end }, i) => {
    const before = tokens[i - 1]?.word;
    let weight = worth(wordBucket(word), perPlain);
    weight += worth(pairBucket(word, tokens[i + 1]?.word ?? "$"), perPlain / 2);
    if (before !== undefined) weight += worth(pairBucket(before, word), perPlain / 2);
    for (const part of partsOfWord(word)) weight += worth(part, perPart);
    return { start, end, weight };
  });
}
