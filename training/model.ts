/**
 * Trains the tone model and writes public/models/tone-en.bin and lib/tone/weights.ts, the same bytes on every run.
 * Run: [ATTUNE_DATA=<folder of data sets>] node training/model.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { EMOTION_NAMES } from "../lib/tone/model/emotion-names.ts";
import { Encoder } from "../lib/tone/model/encoder.ts";
import { tokensOf } from "../lib/tone/model/tokens.ts";
import { goEmotions } from "./corpora.ts";
import { type EmotionNet, trainEmotions } from "./emotion-net.ts";
import { rawOf } from "./features.ts";
import { misspelt } from "./misspelt.ts";
import { cueTable, type Grams, greatest, packModel } from "./pack.ts";
import { paritySamples } from "./parity.ts";
import { columnsOf, gramsOf, type Prepared, rowsOf, startVectors } from "./prepare.ts";
import { trainingRecords } from "./records.ts";
import { fitSupport, type SupportFit, weakTexts } from "./support-fit.ts";
import { expectedCut } from "./thresholds.ts";

const MODEL = new URL("../public/models/", import.meta.url);
const WEIGHTS = new URL("../lib/tone/weights.ts", import.meta.url);
const PARITY = new URL("../tests/unit/tone/model/parity.json", import.meta.url);
const FILTERS = 64;
const SEED = 1;
/** An n-gram must be in so many comments to be learned. */
const RAREST = 2;
/** Emotion weights of n-grams that are kept. */
const KEPT_EMOTIONS = 50_000;
/** Every so many records one is learned a second time, misspelt. */
const EVERY_TWIN = 3;
/** Every so many comments one is a weak example of no complaint. */
const EVERY_COMMENT = 4;

/** Decayed weights of the n-grams, by bucket. */
function emotionGramsOf(net: EmotionNet, columns: ReadonlyMap<number, number>): Grams {
  const labels = EMOTION_NAMES.length;
  const grams: Grams = new Map();
  for (const [bucket, column] of columns) {
    const row = new Map<number, number>();
    for (let label = 0; label < labels; label += 1)
      row.set(label, net.gramWeights[column * labels + label] ?? 0);
    grams.set(bucket, row);
  }
  return grams;
}

/** The log odds of a text's emotions, by the pruned weights. */
function emotionScores(text: string, net: EmotionNet, encoder: Encoder, grams: Grams): number[] {
  const hidden = encoder.encode(tokensOf(text));
  const { plain, parts } = gramsOf(text);
  const scale = 1 / Math.sqrt(Math.max(1, plain.length + parts.length));
  const scores = EMOTION_NAMES.map((_, label) => {
    let sum = net.bias[label] ?? 0;
    for (let h = 0; h < hidden.length; h += 1)
      sum += (net.head[label * hidden.length + h] ?? 0) * (hidden[h] ?? 0);
    return sum;
  });
  for (const bucket of [...plain, ...parts])
    for (const [label, weight] of grams.get(bucket) ?? [])
      scores[label] = (scores[label] ?? 0) + scale * weight;
  return scores;
}

function supportGramsOf({ layout, weights }: SupportFit): Grams {
  const grams: Grams = new Map();
  const from = layout.cues.length + layout.hidden;
  const take = (columns: ReadonlyMap<number, number>, first: number): void => {
    for (const [bucket, column] of columns) {
      const row = new Map<number, number>();
      for (const [label, w] of weights.entries()) {
        const weight = (w[first + column] ?? 0) * (layout.scales[first + column] ?? 0);
        if (weight !== 0) row.set(label, weight);
      }
      if (row.size > 0) grams.set(bucket, row);
    }
  };
  take(layout.plain, from);
  take(layout.parts, from + layout.plain.size);
  return grams;
}

/** While only Attune's own labels are worked on: the trained emotions are kept in the file named in ATTUNE_EMOTIONS. */
function kept(train: () => EmotionNet): EmotionNet {
  const file = process.env["ATTUNE_EMOTIONS"];
  if (file === undefined) return train();
  if (!existsSync(file)) writeFileSync(file, serialize(train()));
  return deserialize(readFileSync(file));
}

async function main(): Promise<void> {
  const comments = await goEmotions("train");
  const dev = await goEmotions("dev");
  const { words, ...start } = startVectors();
  const rowOf = new Map(words.map((word, i) => [word, i + 1]));
  const buckets = comments.map(({ text }) => gramsOf(text)).map(({ plain, parts }) => [...plain, ...parts]);
  const columns = columnsOf(buckets, RAREST);
  const prepared = comments.map(
    ({ text }, i): Prepared => ({
      rows: rowsOf(text, rowOf),
      grams: Int32Array.from((buckets[i] ?? []).flatMap((bucket) => columns.get(bucket) ?? [])),
      gramCount: buckets[i]?.length ?? 0,
    }),
  );
  const net = kept(() =>
    trainEmotions(
      prepared,
      comments.map(({ labels }) => labels),
      start,
      columns.size,
      FILTERS,
      SEED,
    ),
  );
  const frequency = new Map<number, number>();
  for (const list of buckets)
    for (const bucket of list) frequency.set(bucket, (frequency.get(bucket) ?? 0) + 1);
  const emotionGrams = greatest(
    emotionGramsOf(net, columns),
    KEPT_EMOTIONS,
    (bucket, weight) => Math.abs(weight) * Math.sqrt(frequency.get(bucket) ?? 0),
  );
  const encoder = new Encoder({ ...net, rowOf: (word) => rowOf.get(word) ?? 0 });
  const devScores = dev.map(({ text }) => emotionScores(text, net, encoder, emotionGrams));
  const cuts = EMOTION_NAMES.map((_, label) =>
    expectedCut(
      dev.map(({ labels }, i) => ({
        score: devScores[i]?.[label] ?? 0,
        truth: labels.includes(label),
        count: 1,
      })),
    ),
  );

  const originals = trainingRecords();
  const twins = originals.flatMap((record, i) =>
    i % EVERY_TWIN === 0 ? [{ ...record, text: misspelt(record.text, i), twinOf: i }] : [],
  );
  const records = [...originals.map((record, i) => ({ ...record, twinOf: i })), ...twins];
  const raws = records.map(({ text }) => rawOf(text, encoder));
  const weak = weakTexts(comments.filter((_, i) => i % EVERY_COMMENT === 0).map(({ text }) => text));
  const fit = fitSupport(
    records,
    raws,
    weak.map(({ text }) => rawOf(text, encoder)),
    weak.map(({ complaint }) => complaint),
  );
  for (const { name, figure } of fit.figures) process.stderr.write(`${name.padEnd(28)} ${figure}\n`);
  const from = fit.layout.cues.length;
  const supportHead = fit.weights.map((w) =>
    Array.from(
      { length: fit.layout.hidden },
      (_, j) => (w[from + j] ?? 0) * (fit.layout.scales[from + j] ?? 0),
    ),
  );
  const supportGrams = supportGramsOf(fit);
  const bytes = packModel({
    words,
    net,
    emotionGrams,
    emotionThresholds: cuts,
    supportHead,
    supportGrams,
  });
  mkdirSync(MODEL, { recursive: true });
  writeFileSync(new URL("tone-en.bin", MODEL), bytes);
  writeFileSync(WEIGHTS, cueTable(fit));
  const samples = paritySamples(net, rowOf, emotionGrams, supportHead, supportGrams);
  writeFileSync(PARITY, `${JSON.stringify(samples)}\n`);
  process.stderr.write(
    `tone-en.bin: ${(bytes.length / 1000).toFixed(1)} kB; sharpness ${fit.sharpness}, sure from ${fit.sure.upset} and ${fit.sure.others}\n`,
  );
}

await main();
