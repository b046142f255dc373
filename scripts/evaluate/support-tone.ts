import type { Emotion, Mood } from "../../lib/tone/reading.ts";
import { EMOTIONS, MOODS } from "../../lib/tone/reading.ts";
import { frequentMood, vaderMood } from "../../tests/evaluation/baselines.ts";
import { estimate } from "../../tests/evaluation/bootstrap.ts";
import {
  emotionCounts,
  escalationCounts,
  falseUpset,
  flagCounts,
  type Judged,
  judgeAsks,
  moodMarks,
  pooled,
} from "../../tests/evaluation/judge.ts";
import {
  calibrationError,
  f1,
  type Marks,
  macroF1,
  mean,
  quadraticKappa,
} from "../../tests/evaluation/metrics.ts";
import { sideOf, type Vader } from "../../tests/evaluation/vader.ts";
import type { Figure } from "./figures.ts";
import type { Parts } from "./parts.ts";

const DATA = "SupportTone dev";
/** What VADER's side says of emotions: the most frequent ones of that side. */
const VADER_SAYS: Readonly<Record<-1 | 0 | 1, readonly Emotion[]>> = {
  "-1": ["frustration"],
  0: [],
  1: ["gratitude", "satisfaction"],
};

const emotionMarks = (there: (emotion: Emotion) => boolean): number =>
  EMOTIONS.reduce((marks, emotion, i) => (there(emotion) ? marks | (1 << i) : marks), 0);

function mood(items: readonly Judged[], vader: Vader | null): Figure {
  const moods = (said: (item: Judged) => Mood): Marks[] =>
    items.map((item) => moodMarks(item.record.labels.mood, said(item)));
  const score = (marks: readonly Marks[]): number => macroF1(marks, MOODS.length);
  const most = frequentMood(items.map(({ record }) => record.labels.mood));
  return {
    data: DATA,
    figure: "mood, macro-F1",
    result: estimate(
      moods(({ reading }) => reading.mood),
      score,
    ),
    majority: score(moods(() => most)),
    ...(vader === null ? {} : { vader: score(moods(({ record }) => vaderMood(vader(record.text)))) }),
    known: "n-grams .79; a second reader .97",
    goal: 0.9,
  };
}

function emotions(items: readonly Judged[], vader: Vader | null): Figure {
  const vaderMarks = (score: Vader): Marks[] =>
    items.map(({ record: { text, labels } }) => ({
      truth: emotionMarks((e) => (labels.emotions[e] ?? 0) > 0),
      said: emotionMarks((e) => VADER_SAYS[sideOf(score(text))].includes(e)),
    }));
  return {
    data: DATA,
    figure: "emotions (presence), macro-F1",
    result: estimate(items, (sample) => mean(emotionCounts(sample).map(f1))),
    majority: 0,
    ...(vader === null ? {} : { vader: macroF1(vaderMarks(vader), EMOTIONS.length) }),
    known: "n-grams .60; a second reader .86",
    goal: 0.75,
  };
}

function scale(items: readonly Judged[], name: "urgency" | "churn" | "intensity", top: number): Figure {
  const kappa = (sample: readonly Judged[]): number =>
    quadraticKappa(
      sample.map(({ record }) => record.labels[name]),
      sample.map(({ reading }) => reading[name]),
      top,
    );
  return {
    data: DATA,
    figure: `${name}, quadratic kappa`,
    result: estimate(items, kappa),
    majority: 0,
  };
}

function alarms(items: readonly Judged[], vader: Vader | null): Figure {
  const marked = (upset: (item: Judged) => boolean) =>
    items.map((item) => ({ truth: item.record.labels.mood, upset: upset(item) }));
  const shown = marked(({ reading }) => reading.sure && reading.mood === "upset");
  return {
    data: DATA,
    figure: "`upset` shown among 100 that are not",
    result: estimate(shown, falseUpset),
    majority: falseUpset(marked(() => true)),
    ...(vader === null
      ? {}
      : { vader: falseUpset(marked(({ record }) => sideOf(vader(record.text)) === -1)) }),
    goal: 5,
    lower: true,
    digits: 1,
  };
}

/** "Please read this one yourself": of the messages with danger, grief, illness or a child, and of 100 others. */
function forPerson(items: readonly Judged[]): Figure[] {
  const needs = ({ record }: Judged): boolean =>
    record.labels.escalation.some((e) => e === "safety" || e === "vulnerable");
  const asked = (sample: readonly Judged[]): number =>
    (100 * sample.filter(({ reading }) => reading.forPerson).length) / Math.max(1, sample.length);
  const row = (figure: string, sample: readonly Judged[], lower: boolean): Figure => ({
    data: DATA,
    size: sample.length,
    figure,
    result: estimate(sample, asked),
    lower,
    digits: 1,
  });
  return [
    row("to be read by a person, of 100 with danger, grief or illness", items.filter(needs), false),
    row(
      "to be read by a person, of 100 others",
      items.filter((item) => !needs(item)),
      true,
    ),
  ];
}

const right = ({ record, reading }: Judged): boolean => record.labels.mood === reading.mood;
const share = (part: readonly unknown[], of: readonly unknown[]): number =>
  of.length === 0 ? 0 : (100 * part.length) / of.length;

function confidence(items: readonly Judged[]): Figure[] {
  const error = (sample: readonly Judged[]): number =>
    calibrationError(
      sample.map(({ reading }) => reading.confidence),
      sample.map(right),
    );
  const sure = (sample: readonly Judged[]): Judged[] => sample.filter(({ reading }) => reading.sure);
  return [
    {
      data: DATA,
      figure: "expected calibration error (10 bands)",
      result: estimate(items, error),
      goal: 0.05,
      lower: true,
    },
    {
      data: DATA,
      figure: "sure, of 100",
      result: estimate(items, (sample) => share(sure(sample), sample)),
      digits: 1,
    },
    {
      data: DATA,
      figure: "right mood, of 100 sure ones",
      result: estimate(items, (sample) => share(sure(sample).filter(right), sure(sample))),
      digits: 1,
    },
  ];
}

/** SupportTone's dev part: what the browser's reading says against every label of the guide. */
export function supportTone(items: readonly Judged[], { vader }: Parts): Figure[] {
  const asks = items.map(({ record, reading }) => judgeAsks(record, reading.asks));
  const figures: Figure[] = [
    mood(items, vader),
    emotions(items, vader),
    { ...scale(items, "urgency", 3), known: "n-grams .47; a second reader .87", goal: 0.78 },
    { ...scale(items, "churn", 2), known: "n-grams .24; a second reader .92", goal: 0.78 },
    scale(items, "intensity", 3),
    {
      data: DATA,
      figure: "asks, span F1",
      result: estimate(asks, (sample) => f1(pooled(sample))),
      majority: 0,
      known: "a second reader .93",
      goal: 0.85,
    },
    {
      data: DATA,
      figure: "repeat contact, F1",
      result: estimate(items, (sample) => f1(flagCounts(sample, "repeatContact"))),
      majority: 0,
      known: "n-grams .78; a second reader .91",
      goal: 0.88,
    },
    {
      data: DATA,
      figure: "escalation (all classes), F1",
      result: estimate(items, (sample) => f1(pooled(escalationCounts(sample)))),
      majority: 0,
      known: "a second reader .90",
      goal: 0.82,
    },
    ...confidence(items),
    alarms(items, vader),
    ...forPerson(items),
  ];
  return figures.map((figure) => ({ size: items.length, ...figure }));
}
