/**
 * The review against the labels of the draft replies. As a script: `node scripts/evaluate/replies.ts [--misses <what>]`
 * prints the figures of both parts; `--misses` lists where a lamp, "asks" or a rule's id differs, in the part that
 * may be looked at.
 */
import { type Estimate, estimate } from "../../tests/evaluation/bootstrap.ts";
import {
  asksRight,
  flagCounts,
  GUIDE_RULES,
  labelledFlags,
  type Reviewed,
  reviewRecords,
  SCALES,
  type Scale,
  sameFlag,
  scaleKappa,
} from "../../tests/evaluation/judge-replies.ts";
import { areaUnderCurve, type Counts, precision, recall } from "../../tests/evaluation/metrics.ts";
import { draftRecords, isUnseen } from "../../tests/evaluation/replies.ts";
import { spearman } from "../../tests/evaluation/spearman.ts";
import { type Figure, table } from "./figures.ts";

const DATA = "Draft replies dev";
const MUST: readonly string[] = ["leftover-placeholder", "wrong-name"];
/** The kappas of the second reader, and what is to be reached. */
const SECOND: Readonly<Record<Scale, string>> = {
  feeling: ".97",
  issue: ".86",
  ownership: ".94",
  nextStep: ".85",
};
const GOALS: Readonly<Record<Scale, number>> = { feeling: 0.75, issue: 0.65, ownership: 0.75, nextStep: 0.7 };

type Measure = (items: readonly Reviewed[]) => number;

const share = (yes: readonly boolean[]): number => yes.filter(Boolean).length / Math.max(1, yes.length);
const length = ({ record }: Reviewed): number => record.draft.length;
const empathy =
  (said: (item: Reviewed) => number): Measure =>
  (items) =>
    spearman(
      items.map(({ record }) => record.labels.empathy),
      items.map(said),
    );
const sendable =
  (said: (item: Reviewed) => number): Measure =>
  (items) =>
    areaUnderCurve(items.map((item) => ({ truth: item.record.labels.sendable, score: said(item) })));
const right =
  (end: "warmOpen" | "warmClose"): Measure =>
  (items) =>
    share(items.map(({ record, review }) => record.labels[end] === review[end]));
const most =
  (end: "warmOpen" | "warmClose"): Measure =>
  (items) => {
    const yes = share(items.map(({ record }) => record.labels[end]));
    return Math.max(yes, 1 - yes);
  };

/** What is measured, with what a reader without any rule would reach. */
const MEASURES: readonly {
  name: string;
  measure: Measure;
  plain?: Measure;
  known?: string;
  goal?: number;
}[] = [
  {
    name: "asks found and judged right, accuracy",
    measure: (items) => share(items.flatMap(asksRight)),
    plain: (items) =>
      share(items.flatMap(({ record }) => record.labels.asks.map(({ answered }) => answered))),
    known: "a second reader .98",
    goal: 0.88,
  },
  {
    name: "leftover-placeholder and wrong-name, precision",
    measure: (items) => precision(flagCounts(items, MUST)),
    known: "a second reader 1.0",
    goal: 1,
  },
  {
    name: "leftover-placeholder and wrong-name, recall",
    measure: (items) => recall(flagCounts(items, MUST)),
    known: "a second reader 1.0",
    goal: 1,
  },
  {
    name: "all flags by span overlap, precision",
    measure: (items) => precision(flagCounts(items)),
    known: "a second reader .86",
    goal: 0.82,
  },
  {
    name: "all flags by span overlap, recall",
    measure: (items) => recall(flagCounts(items)),
    known: "a second reader .86",
    goal: 0.65,
  },
  ...SCALES.map((scale) => ({
    name: `${scale}, quadratic kappa`,
    measure: (items: readonly Reviewed[]) => scaleKappa(items, scale),
    plain: () => 0,
    known: `a second reader ${SECOND[scale]}`,
    goal: GOALS[scale],
  })),
  { name: "warm opening, accuracy", measure: right("warmOpen"), plain: most("warmOpen") },
  { name: "warm close, accuracy", measure: right("warmClose"), plain: most("warmClose") },
  {
    name: "empathy 1-5, Spearman",
    measure: empathy(({ review }) => review.empathy),
    plain: empathy(length),
    known: "a second reader .97",
    goal: 0.8,
  },
  {
    name: "sendable, AUC",
    measure: sendable(({ review }) => review.sendable),
    plain: sendable(length),
    known: "a second reader .96",
    goal: 0.88,
  },
];

/** The figures of the review on all drafts. */
export function replies(items: readonly Reviewed[]): Figure[] {
  return MEASURES.map(({ name, measure, plain, known, goal }) => {
    const result: Estimate = estimate(items, measure);
    return {
      data: DATA,
      size: items.length,
      figure: name,
      result,
      ...(plain ? { majority: plain(items) } : {}),
      ...(known === undefined ? {} : { known }),
      ...(goal === undefined ? {} : { goal }),
    };
  });
}

const three = (value: number): string => value.toFixed(3);
const parts = (items: readonly Reviewed[]): Reviewed[][] => [
  items.filter(({ record }) => !isUnseen(record)),
  items.filter(({ record }) => isUnseen(record)),
  [...items],
];

/** The same figures for the drafts that were looked at while rules were written, and for those that were not; and each rule. */
export function repliesDetails(items: readonly Reviewed[]): string[] {
  const cut = parts(items);
  const line = (counted: Counts): string =>
    [counted.hits, counted.extra, counted.missed, three(precision(counted)), three(recall(counted))].join(
      " | ",
    );
  const guide: readonly string[] = GUIDE_RULES;
  const unlabelled = items.flatMap(({ review }) =>
    review.findings.filter(({ rule }) => !guide.includes(rule)),
  );
  const without = items.filter(({ record }) => record.labels.flags.length === 0);
  return [
    "## The review of drafts",
    "",
    "The 130 drafts are model-written and model-judged, by two readers. The first 87 were looked at while rules were written, the last 43 only as figures.",
    "",
    ...table(
      "figure | looked at | not looked at | all",
      MEASURES.map(({ name, measure }) => [name, ...cut.map((each) => three(measure(each)))].join(" | ")),
    ),
    ...table(
      "rule | hits | extra | missed | precision | recall",
      guide.map((rule) => `${rule} | ${line(flagCounts(items, [rule]))}`),
    ),
    `Of ${without.length} drafts without a flag ${without.filter(({ review }) => review.findings.length > 0).length} got a finding. Rules that the annotators did not mark found ${unlabelled.length} places: ${[...new Set(unlabelled.map(({ rule }) => rule))].sort().join(", ") || "none"}.`,
    "",
  ];
}

function misses(items: readonly Reviewed[], what: string): void {
  for (const item of items) {
    const { record, review: said } = item;
    const lines: string[] = [];
    if (what === "asks") {
      asksRight(item).forEach((right, at) => {
        const ask = record.labels.asks[at];
        if (!right) lines.push(`ask: ${ask?.ask}  answered: ${ask?.answered}`);
      });
      if (lines.length > 0) lines.push(`said: ${JSON.stringify(said.asks)}`);
    } else if (what in record.labels && what !== "flags") {
      const truth = record.labels[what as Scale];
      const mine = said[what as Scale];
      if (truth !== mine) lines.push(`${what}: label ${truth}, said ${mine}`);
    } else {
      const truth = labelledFlags(record).filter(({ rule }) => what === "flags" || rule === what);
      const mine = said.findings.filter(({ rule }) => what === "flags" || rule === what);
      for (const one of truth)
        if (!mine.some((other) => sameFlag(one, other)))
          lines.push(`missed ${one.rule}: ${record.draft.slice(one.start, one.end)}`);
      for (const one of mine)
        if (!truth.some((other) => sameFlag(one, other))) lines.push(`extra ${one.rule}: ${one.text}`);
    }
    if (lines.length > 0)
      console.log(
        `\n== ${record.id} (${record.customerName})\n${record.message}\n--\n${record.draft}\n-- ${lines.join("\n-- ")}`,
      );
  }
}

if (import.meta.main) {
  const items = reviewRecords(draftRecords());
  const at = process.argv.indexOf("--misses");
  if (at === -1) console.log(repliesDetails(items).join("\n"));
  else misses(parts(items)[0] ?? [], process.argv[at + 1] ?? "flags");
}
