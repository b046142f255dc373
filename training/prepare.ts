/** Texts as the trainers take them: rows of word vectors, and columns of n-grams. */
import { readFileSync } from "node:fs";
import { bucketsOf } from "../lib/tone/model/grams.ts";
import { partsOf, tokensOf } from "../lib/tone/model/tokens.ts";

const VECTORS = new URL("./data/word-vectors.tsv", import.meta.url);
const STEP = 1 / 64;

/** The words of training/data/word-vectors.tsv and their vectors; row 0 is the unknown word, all zeros. */
export function startVectors(): { words: string[]; vectors: Float32Array; size: number } {
  const lines = readFileSync(VECTORS, "utf8").trimEnd().split("\n").slice(1);
  const words: string[] = [];
  const rows = lines.map((line) => {
    const [word = "", coded = ""] = line.split("\t");
    words.push(word);
    return new Int8Array(Uint8Array.from(Buffer.from(coded, "base64")).buffer);
  });
  const size = rows[0]?.length ?? 0;
  const vectors = new Float32Array((words.length + 1) * size);
  for (const [i, row] of rows.entries())
    for (let j = 0; j < size; j += 1) vectors[(i + 1) * size + j] = (row[j] ?? 0) * STEP;
  return { words, vectors, size };
}

/** The distinct n-grams of a text by bucket, as lists. */
export interface GramLists {
  /** Word 1-2-grams. */
  plain: number[];
  /** Character n-grams. */
  parts: number[];
}

export function gramsOf(text: string): GramLists {
  const { plain, parts } = bucketsOf(tokensOf(text));
  return { plain: [...plain], parts: [...parts] };
}

export interface Prepared {
  rows: Int32Array;
  /** Columns of the n-grams that have one. */
  grams: Int32Array;
  /** All distinct n-grams, also those without a column. */
  gramCount: number;
}

/** Rows of the word vectors for the words of a text. */
export function rowsOf(text: string, rowOf: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(
    tokensOf(text).flatMap(({ word }) => partsOf(word).map((part) => rowOf.get(part) ?? 0)),
  );
}

/** Columns for the buckets that are in at least `rarest` texts, in order of their number. */
export function columnsOf(texts: readonly (readonly number[])[], rarest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const buckets of texts)
    for (const bucket of buckets) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= rarest).map(([bucket]) => bucket);
  return new Map(kept.sort((a, b) => a - b).map((bucket, column) => [bucket, column]));
}
