import { expect, test } from "vitest";
import { noted } from "../../../training/corpora.ts";
import { trainEmotions } from "../../../training/emotion-net.ts";
import { fitLogistic } from "../../../training/logistic.ts";
import { columnsOf, gramsOf, rowsOf, startVectors } from "../../../training/prepare.ts";

const tweets = noted("vader-tweets.tsv").slice(0, 120);
const { words, ...start } = startVectors();
const rows = new Map(words.map((word, i) => [word, i + 1]));
const buckets = tweets.map(({ text }) => gramsOf(text)).map(({ plain, parts }) => [...plain, ...parts]);
const columns = columnsOf(buckets, 2);
const prepared = tweets.map(({ text }, i) => ({
  rows: rowsOf(text, rows),
  grams: Int32Array.from((buckets[i] ?? []).flatMap((bucket) => columns.get(bucket) ?? [])),
  gramCount: buckets[i]?.length ?? 0,
}));
const truth = tweets.map(({ note }) => [Number(note) > 0 ? 17 : 25]);

test("training the encoder twice gives the same numbers, another seed others", () => {
  const train = (seed: number) => trainEmotions(prepared, truth, start, columns.size, 8, seed);
  const [once, again, other] = [train(1), train(1), train(2)];
  expect(again).toEqual(once);
  expect(other.kernels).not.toEqual(once.kernels);
});

test("the logistic fit learns what tells the classes apart", () => {
  const list = prepared.map(({ grams }) => ({
    columns: grams,
    values: new Float64Array(grams.length).fill(1),
  }));
  const task = {
    rows: list,
    truth: truth.map(([label]) => Number(label === 17)),
    counts: list.map(() => 1),
    classes: 1,
  };
  const weights = fitLogistic(task, columns.size);
  expect(fitLogistic(task, columns.size)).toEqual(weights);
  const right = list.filter((row, i) => {
    const score = [...row.columns].reduce((sum, j) => sum + (weights[j] ?? 0), weights.at(-1) ?? 0);
    return score > 0 === (task.truth[i] === 1);
  }).length;
  expect(right / list.length).toBeGreaterThan(0.9);
});
