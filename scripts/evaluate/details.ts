import { ACTS, EMOTIONS, ESCALATIONS, MOODS, type Mood } from "../../lib/tone/reading.ts";
import { frequentMood, vaderMood } from "../../tests/evaluation/baselines.ts";
import {
  actCounts,
  emotionCounts,
  escalationCounts,
  flagCounts,
  type Judged,
  judgeAsks,
  pooled,
  SAME_ASK,
} from "../../tests/evaluation/judge.ts";
import {
  type Counts,
  classF1,
  counts,
  f1,
  mean,
  overlap,
  precision,
  recall,
} from "../../tests/evaluation/metrics.ts";
import { placesOf } from "../../tests/evaluation/records.ts";
import type { Vader } from "../../tests/evaluation/vader.ts";
import { table } from "./figures.ts";

/** A found problem shares at least this part of the characters of either with the annotated words. */
const SAME_PROBLEM = 0.3;

const show = (value: number): string => value.toFixed(3);
const line = (name: string, c: Counts): string =>
  [name, show(f1(c)), show(precision(c)), show(recall(c)), c.hits + c.missed].join(" | ");

function moodRows(items: readonly Judged[], vader: Vader | null): string[] {
  const truth = items.map(({ record }) => record.labels.mood);
  const systems: [string, Mood[]][] = [
    ["Attune", items.map(({ reading }) => reading.mood)],
    ["majority", truth.map(() => frequentMood(truth))],
  ];
  if (vader !== null) systems.push(["VADER", items.map(({ record }) => vaderMood(vader(record.text)))]);
  return systems.map(([name, moods]) => {
    const each = classF1(MOODS, truth, moods);
    return [name, show(mean(each)), ...each.map(show)].join(" | ");
  });
}

function problemAndEvidence(items: readonly Judged[]): string {
  const problems = items.filter(({ record }) => record.labels.problem !== "");
  const named = problems.filter(({ record, reading }) => {
    const [place] = placesOf(record.text, [record.labels.problem]);
    return place !== undefined && reading.problem !== null && overlap(place, reading.problem) >= SAME_PROBLEM;
  });
  const moody = items.filter(({ reading }) => reading.mood !== "neutral");
  const shown = moody.filter(({ reading }) => reading.evidence.length > 0);
  return `Problem: overlaps the annotated words (${SAME_PROBLEM} or more of the joined characters) in ${named.length} of ${problems.length}. Readings with a mood that show evidence: ${shown.length} of ${moody.length}.`;
}

/** SupportTone's dev part label by label. */
export function details(items: readonly Judged[], vader: Vader | null): string[] {
  const emotions = emotionCounts(items);
  const escalation = escalationCounts(items);
  const acts = actCounts(items);
  const head = (part: string): string => `${part} | F1 | precision | recall | messages`;
  return [
    "## SupportTone dev, label by label",
    "",
    ...table(`mood by | macro-F1 | ${MOODS.join(" | ")}`, moodRows(items, vader)),
    ...table(head("emotion"), [
      ...EMOTIONS.map((e, i) => line(e, emotions[i] ?? counts())),
      `macro | ${show(mean(emotions.map(f1)))} | | |`,
    ]),
    ...table(head("signal"), [
      line("repeat contact", flagCounts(items, "repeatContact")),
      line("sarcasm", flagCounts(items, "sarcasm")),
      line("escalation (all classes)", pooled(escalation)),
      ...ESCALATIONS.map((e, i) => line(`- ${e}`, escalation[i] ?? counts())),
    ]),
    ...table(head("part"), [
      line("asks", pooled(items.map(({ record, reading }) => judgeAsks(record, reading.asks)))),
      line("acts (all)", pooled(acts)),
      ...ACTS.map((a, i) => line(`- ${a}`, acts[i] ?? counts())),
    ]),
    `An ask counts as found when its span and the annotated one share at least ${SAME_ASK} of their joined characters; asks that only one annotator saw (\`asksMaybe\`) count neither way.`,
    "",
    problemAndEvidence(items),
    "",
  ];
}
