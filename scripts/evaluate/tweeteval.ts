import { existsSync, readFileSync } from "node:fs";
import type { Mood } from "../../lib/tone/reading.ts";
import { estimate } from "../../tests/evaluation/bootstrap.ts";
import { areaUnderCurve, type Marks, macroF1, mean } from "../../tests/evaluation/metrics.ts";
import { sideOf } from "../../tests/evaluation/vader.ts";
import { type Figure, NOT_HERE } from "./figures.ts";
import { emotionsNamed } from "./goemotions.ts";
import { greatest, type Parts, summedOdds } from "./parts.ts";

/** TweetEval's classes (anger, joy, optimism, sadness) in GoEmotions' labels, mapped by meaning alone. */
const CLASSES = [
  "anger annoyance disapproval disgust",
  "joy amusement love admiration excitement gratitude pride approval relief",
  "optimism caring desire",
  "sadness disappointment grief remorse fear nervousness embarrassment",
].map(emotionsNamed);
const [ANGER, JOY] = [0, 1];
/** TweetEval's sentiment classes: 0 negative, 1 neutral, 2 positive. */
const SENTIMENT: Readonly<Record<Mood, number>> = { upset: 0, unsure: 0, neutral: 1, pleased: 2 };

type Item = { text: string; label: number };

function testOf(folder: string, task: string): Item[] | null {
  const file = (part: string): string => `${folder}/tweeteval/${task}/test_${part}.txt`;
  if (!existsSync(file("text"))) return null;
  const labels = readFileSync(file("labels"), "utf8").trim().split("\n").map(Number);
  const texts = readFileSync(file("text"), "utf8").split("\n");
  return labels.map((label, i) => ({ text: texts[i] ?? "", label }));
}

/** Each column with mean 0 and deviation 1 over the texts: how frequent a class is isn't taken from labels. */
function standardised(rows: readonly number[][]): number[][] {
  const columns = CLASSES.map((_, c) => {
    const values = rows.map((row) => row[c] ?? 0);
    const middle = mean(values);
    return { middle, deviation: Math.sqrt(mean(values.map((v) => (v - middle) ** 2))) || 1 };
  });
  return rows.map((row) => columns.map(({ middle, deviation }, c) => ((row[c] ?? 0) - middle) / deviation));
}

function marks(items: readonly Item[], said: (item: Item, at: number) => number): Marks[] {
  return items.map((item, i) => ({ truth: 1 << item.label, said: 1 << said(item, i) }));
}

/** The class of most items. */
function frequent(items: readonly Item[], classes: number): number {
  return greatest(Array.from({ length: classes }, (_, c) => items.filter(({ label }) => label === c).length));
}

function emotion({ folder, model, vader }: Parts): Figure {
  const row = {
    data: "TweetEval emotion test",
    figure: "4 classes by label mapping, zero-shot, macro-F1",
    known: ".53",
    goal: 0.58,
  };
  const items = testOf(folder, "emotion");
  if (items === null) return { ...row, result: NOT_HERE };
  const odds = items.map(({ text }) => {
    const { emotions } = model.scores(text);
    return CLASSES.map((members) => summedOdds(emotions, members));
  });
  const scores = standardised(odds);
  const f1 = (sample: readonly Marks[]): number => macroF1(sample, CLASSES.length);
  return {
    ...row,
    size: items.length,
    result: estimate(
      marks(items, (_, i) => greatest(scores[i] ?? [])),
      f1,
    ),
    majority: f1(marks(items, () => frequent(items, CLASSES.length))),
    ...(vader === null ? {} : { vader: f1(marks(items, ({ text }) => (vader(text) > 0 ? JOY : ANGER))) }),
  };
}

function sentiment({ folder, read, vader }: Parts): Figure {
  const row = {
    data: "TweetEval sentiment test",
    figure: "3 classes by mood, zero-shot, macro-F1",
    known: "trained on it: FastText .629 (macro-recall)",
  };
  const items = testOf(folder, "sentiment");
  if (items === null) return { ...row, result: NOT_HERE };
  const f1 = (sample: readonly Marks[]): number => macroF1(sample, 3);
  return {
    ...row,
    size: items.length,
    result: estimate(
      marks(items, ({ text }) => SENTIMENT[read(text).mood]),
      f1,
    ),
    majority: f1(marks(items, () => frequent(items, 3))),
    ...(vader === null ? {} : { vader: f1(marks(items, ({ text }) => sideOf(vader(text)) + 1)) }),
  };
}

/** Offensive wording by the reading's anger; Attune has no label of its own for it but `abuse`. */
function offensive({ folder, read, vader }: Parts): Figure {
  const row = {
    data: "TweetEval offensive test",
    figure: "offensive or not by anger and abuse, zero-shot, AUC",
    known: "trained on it: FastText macro-F1 .734",
  };
  const items = testOf(folder, "offensive");
  if (items === null) return { ...row, result: NOT_HERE };
  const scored = (score: (text: string) => number) =>
    items.map(({ text, label }) => ({ score: score(text), truth: label === 1 }));
  const angry = (text: string): number => {
    const { emotions, mood, confidence, escalation } = read(text);
    const upset = mood === "upset" ? confidence : 0;
    return (escalation.includes("abuse") ? 4 : 0) + (emotions.anger ?? 0) + upset;
  };
  return {
    ...row,
    size: items.length,
    result: estimate(scored(angry), areaUnderCurve),
    majority: 0.5,
    ...(vader === null ? {} : { vader: areaUnderCurve(scored((text) => -vader(text))) }),
  };
}

/** Tweets labelled by people; nothing was trained on them or fitted to them, the validation part included. */
export function tweetEval(parts: Parts): Figure[] {
  return [emotion(parts), sentiment(parts), offensive(parts)];
}
