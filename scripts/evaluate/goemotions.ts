import { existsSync, readFileSync } from "node:fs";
import { EMOTION_NAMES } from "../../lib/tone/model/emotion-names.ts";
import type { TextModel } from "../../lib/tone/model/text-model.ts";
import { type Estimate, estimate } from "../../tests/evaluation/bootstrap.ts";
import { bestThreshold, type Marks, macroF1 } from "../../tests/evaluation/metrics.ts";
import { sideOf, type Vader } from "../../tests/evaluation/vader.ts";
import { type Figure, NOT_HERE } from "./figures.ts";
import { greatest, type Parts, summedOdds } from "./parts.ts";

const LABELS: readonly string[] = EMOTION_NAMES;
/** Where the named labels stand in GoEmotions' order. */
export const emotionsNamed = (names: string): number[] =>
  names.split(" ").map((name) => {
    const at = LABELS.indexOf(name);
    if (at === -1) throw new Error(`GoEmotions has no label ${name}`);
    return at;
  });

const JOY = "admiration amusement approval caring desire excitement gratitude joy love optimism pride relief";
const ANGER = "anger annoyance disapproval";
const FEAR = "fear nervousness";
const SADNESS = "disappointment embarrassment grief remorse sadness";
const SURPRISE = "confusion curiosity realization surprise";
const SINGLE = LABELS.map((label) => emotionsNamed(label));
const EKMAN = [ANGER, "disgust", FEAR, JOY, SADNESS, SURPRISE, "neutral"].map(emotionsNamed);
const SENTIMENT = [JOY, `${ANGER} disgust ${FEAR} ${SADNESS}`, SURPRISE, "neutral"].map(emotionsNamed);
const POSITIVE = emotionsNamed(JOY);
const NEGATIVE = emotionsNamed(`${ANGER} disgust ${FEAR} ${SADNESS}`);

interface Comment {
  text: string;
  labels: number[];
}
type Groups = readonly (readonly number[])[];
type Scored = { labels: number[]; scores: Float64Array };

function commentsOf(folder: string, part: "dev" | "test"): Comment[] {
  const lines = readFileSync(`${folder}/goemotions/${part}.tsv`, "utf8").split(/\r?\n/);
  return lines.filter(Boolean).map((line) => {
    const [text = "", labels = ""] = line.split("\t");
    return { text, labels: labels.split(",").map(Number) };
  });
}

/** The groups that hold at least one of the labels. */
function groupsOf(labels: readonly number[], groups: Groups): number {
  return groups.reduce(
    (marks, group, i) => (group.some((l) => labels.includes(l)) ? marks | (1 << i) : marks),
    0,
  );
}

/** Two ways to tell a group from its members' scores. */
type Way = (scores: Float64Array) => number;

const byMembers =
  (groups: Groups, { emotionThresholds }: TextModel): Way =>
  (scores) =>
    groupsOf(
      LABELS.flatMap((_, l) => ((scores[l] ?? -9) > (emotionThresholds[l] ?? 0) ? [l] : [])),
      groups,
    );

/** By the summed odds of the members, with a threshold per group tuned on dev. */
function bySum(groups: Groups, dev: readonly Scored[]): Way {
  const thresholds = groups.map((group) =>
    bestThreshold(
      dev.map(({ labels, scores }) => ({
        score: summedOdds(scores, group),
        truth: group.some((l) => labels.includes(l)),
      })),
    ),
  );
  return (scores) =>
    groups.reduce(
      (marks, group, i) => (summedOdds(scores, group) >= (thresholds[i] ?? 0) ? marks | (1 << i) : marks),
      0,
    );
}

function marksOf(items: readonly Scored[], groups: Groups, way: Way): Marks[] {
  return items.map(({ labels, scores }) => ({ truth: groupsOf(labels, groups), said: way(scores) }));
}

/** The way that is better on dev, measured on test. */
function measure(groups: Groups, model: TextModel, dev: Scored[], test: Scored[]): Estimate {
  const ways = [byMembers(groups, model), ...(groups === SINGLE ? [] : [bySum(groups, dev)])];
  const onDev = ways.map((way) => macroF1(marksOf(dev, groups, way), groups.length));
  const way = ways[greatest(onDev)] ?? byMembers(groups, model);
  return estimate(marksOf(test, groups, way), (sample) => macroF1(sample, groups.length));
}

/** Baselines: always the most frequent group; and VADER, which says the most frequent group of its side. */
function baselines(groups: Groups, dev: Comment[], test: Comment[], vader: Vader | null) {
  const count = (within: readonly number[]): number => {
    const sizes = groups.map((group) =>
      group.every((l) => within.includes(l))
        ? dev.filter(({ labels }) => group.some((l) => labels.includes(l))).length
        : -1,
    );
    return 1 << greatest(sizes);
  };
  const score = (said: (text: string) => number): number =>
    macroF1(
      test.map(({ text, labels }) => ({ truth: groupsOf(labels, groups), said: said(text) })),
      groups.length,
    );
  const frequent = count(LABELS.map((_, i) => i));
  const sides = new Map([
    [1, count(POSITIVE)],
    [0, count(emotionsNamed("neutral"))],
    [-1, count(NEGATIVE)],
  ]);
  return {
    majority: score(() => frequent),
    ...(vader === null ? {} : { vader: score((text) => sides.get(sideOf(vader(text))) ?? 0) }),
  };
}

/** GoEmotions' test part: 28 labels, and the paper's groups of them (neutral is a group of its own). */
export function goEmotions({ folder, model, vader }: Parts): Figure[] {
  const rows: [string, Groups, string, number][] = [
    ["28 labels", SINGLE, ".47–.48 linear; BERT .46 (paper), .488", 0.49],
    ["Ekman groups", EKMAN, ".60; BERT .64", 0.62],
    ["sentiment groups", SENTIMENT, ".676; BERT .69", 0.69],
  ];
  const shape = rows.map(([name, groups, known, goal]) => ({
    groups,
    figure: { data: "GoEmotions test", figure: `${name}, macro-F1`, known, goal },
  }));
  if (!existsSync(`${folder}/goemotions/test.tsv`))
    return shape.map(({ figure }) => ({ ...figure, result: NOT_HERE }));
  const dev = commentsOf(folder, "dev");
  const test = commentsOf(folder, "test");
  const scored = (comments: readonly Comment[]): Scored[] =>
    comments.map(({ text, labels }) => ({ labels, scores: model.scores(text).emotions }));
  const devScored = scored(dev);
  const testScored = scored(test);
  return shape.map(({ groups, figure }) => ({
    ...figure,
    size: test.length,
    result: measure(groups, model, devScored, testScored),
    ...baselines(groups, dev, test, vader),
  }));
}
