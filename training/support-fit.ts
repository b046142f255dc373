/**
 * Fits Attune's own labels: logistic regressions over the named cues, the encoder's numbers and the n-grams.
 * N-grams are pruned and the rest is fitted again; cuts and confidence are chosen on records outside the fit.
 */
import { MOODS } from "../lib/tone/reading.ts";
import type { Labelled } from "../tests/evaluation/records.ts";
import { noted } from "./corpora.ts";
import { type Layout, layoutOf, type Raw, type Row, rowOf } from "./features.ts";
import { fitLogistic, scoreOf } from "./logistic.ts";
import { BLOCK, FOLDS } from "./records.ts";
import { TARGETS, type Target } from "./targets.ts";
import { bestCut, bestScale, bestSharpness, othersSureFrom, upsetSureFrom } from "./thresholds.ts";

/** n-gram weights that are kept, over all labels. */
const KEPT = 100_000;
/** A weak label counts so much of a read one. */
const WEAK = 0.3;
/** Records of one reader count so much of those of two when cuts are chosen; posts aren't mails and don't count. */
const ONE_READER = 0.35;
/** False alarms aimed at outside the fit, per 100; the goal is 5. */
const FALSE_UPSET = 4.5;
/** Other moods are shown from the confidence at which so many are right. */
const RIGHT_ENOUGH = 0.75;
/** "Complaint" leans more on the encoder: it carries over best to texts of another kind (even lines of complaints). */
const COMPLAINT_HIDDEN = 1 / 9;

/** Texts whose labels are guessed from where they come from; only for "complaint". */
export interface Weak {
  text: string;
  complaint: boolean;
}

/** Customer turns that report something broken or lost may be complaints or not: left out. */
const UNCLEAR = new Set(["reportbrokensoftware", "reportbrokenphone", "disputecharge", "reportlostcard"]);

/**
 * Weakly labelled texts: tweets and Reddit comments that are hardly ever complaints to a company, sentences of product
 * reviews by their rating, customers' chat turns with a plain intent.
 */
export function weakTexts(comments: readonly string[]): Weak[] {
  return [
    ...noted("vader-tweets.tsv").map(({ text }) => ({ text, complaint: false })),
    ...noted("vader-amazon.tsv")
      .filter(({ note }) => Number(note) < -0.8 || Number(note) > 0.3)
      .map(({ note, text }) => ({ text, complaint: Number(note) < 0 })),
    ...noted("multidogo-turns.tsv")
      .filter(({ note }) => !UNCLEAR.has(note))
      .map(({ text }) => ({ text, complaint: false })),
    ...comments.map((text) => ({ text, complaint: false })),
  ];
}

/** A record, or the misspelt twin of one. */
export interface Learned extends Labelled {
  annotators?: number;
  /** Place of the record itself among all: twins stay on its side of every fold. */
  twinOf: number;
}

export interface SupportFit {
  layout: Layout;
  /** `[label][column]`, each with its bias last; for the scaled features of `layout`. */
  weights: Float64Array[];
  thresholds: number[];
  sharpness: number;
  sure: { upset: number; others: number };
  /** Figures outside the fit, for the model card. */
  figures: { name: string; figure: string }[];
}

interface Data {
  records: readonly Learned[];
  rows: readonly Row[];
  weakRows: readonly Row[];
  weakTruth: readonly number[];
}

const COLUMN = new Map(TARGETS.map((target, i) => [target.name, i]));

/** One fit of all labels on the records that `inside` takes; `start` are weights to go on from, 0 where none may be. */
function fitAll(
  data: Data,
  layout: Layout,
  inside: (i: number) => boolean,
  start?: readonly Float64Array[],
): Float64Array[] {
  const { records, rows, weakRows, weakTruth } = data;
  const chosen = (target: Target): number[] =>
    records.flatMap((record, i) => (inside(i) && (target.use?.(record) ?? true) ? [i] : []));
  const pick = <T>(list: readonly T[], at: readonly number[]): T[] =>
    at.flatMap((i) => {
      const item = list[i];
      return item === undefined ? [] : [item];
    });
  const width = layout.width;
  const isHidden = (j: number): boolean => j >= layout.cues.length && j < layout.cues.length + layout.hidden;
  const all = records.flatMap((_, i) => (inside(i) ? [i] : []));
  const moods = MOODS.length;
  const moodStart = start && Float64Array.from(start.slice(0, moods).flatMap((weights) => [...weights]));
  const moodWeights = fitLogistic(
    {
      rows: pick(rows, all),
      truth: pick(records, all).map((record) => MOODS.indexOf(record.labels.mood)),
      counts: all.map(() => 1),
      classes: moods,
    },
    width,
    moodStart,
  );
  const result: Float64Array[] = MOODS.map((_, c) =>
    moodWeights.slice(c * (width + 1), (c + 1) * (width + 1)),
  );
  for (const [column, target] of TARGETS.entries()) {
    if (column < moods) continue;
    const at = chosen(target);
    const weak = target.name === "act.complaint";
    result.push(
      fitLogistic(
        {
          rows: [...pick(rows, at), ...(weak ? weakRows : [])],
          truth: [...pick(records, at).map((r) => Number(target.truth(r))), ...(weak ? weakTruth : [])],
          counts: [...at.map(() => 1), ...(weak ? weakRows.map(() => WEAK) : [])],
          classes: 1,
          ...(weak ? { pull: (j: number) => (isHidden(j) ? COMPLAINT_HIDDEN : 1) } : {}),
        },
        width,
        start?.[column],
      ),
    );
  }
  return result;
}

/** The weights with all but those n-grams set to 0 that move scores the most. */
function pruned(weights: readonly Float64Array[], layout: Layout, rows: readonly Row[]): Float64Array[] {
  const first = layout.cues.length + layout.hidden;
  const size = new Float64Array(layout.width);
  for (const row of rows)
    for (let k = 0; k < row.columns.length; k += 1) {
      const j = row.columns[k] ?? 0;
      size[j] = (size[j] ?? 0) + (row.values[k] ?? 0) ** 2;
    }
  const moves = (w: Float64Array, j: number): number => Math.abs(w[j] ?? 0) * Math.sqrt(size[j] ?? 0);
  const grams = layout.width - first;
  const all = new Float64Array(weights.length * grams);
  for (const [label, w] of weights.entries())
    for (let j = 0; j < grams; j += 1) all[label * grams + j] = moves(w, first + j);
  const least = Math.max(all.sort()[Math.max(0, all.length - KEPT)] ?? 0, 1e-9);
  return weights.map((w) =>
    w.map((weight, j) => (j < first || j === layout.width || moves(w, j) >= least ? weight : 0)),
  );
}

function fitPruned(data: Data, layout: Layout, inside: (i: number) => boolean): Float64Array[] {
  const rows = data.rows.filter((_, i) => inside(i));
  return fitAll(data, layout, inside, pruned(fitAll(data, layout, inside), layout, rows));
}

/** How much a record counts when cuts are chosen. */
function countOf(record: Learned, i: number): number {
  if (record.twinOf !== i || /^w[st]-/.test(record.id)) return 0;
  return record.annotators === 2 ? 1 : ONE_READER;
}

export function fitSupport(
  records: readonly Learned[],
  raws: readonly Raw[],
  weak: readonly Raw[],
  weakTruth: readonly boolean[],
): SupportFit {
  const layout = layoutOf(raws);
  const data: Data = {
    records,
    rows: raws.map((raw) => rowOf(raw, layout)),
    weakRows: weak.map((raw) => rowOf(raw, layout)),
    weakTruth: weakTruth.map(Number),
  };
  const outside: number[][] = records.map(() => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const foldOf = (i: number): number => Math.floor((records[i]?.twinOf ?? i) / BLOCK) % FOLDS;
    const weights = fitPruned(data, layout, (i) => foldOf(i) !== fold);
    for (const [i, row] of data.rows.entries()) {
      if (foldOf(i) !== fold) continue;
      outside[i] = weights.map((w) => scoreOf(row, w));
    }
    process.stderr.write(`own labels: fold ${fold + 1} of ${FOLDS}\n`);
  }
  return { layout, weights: fitPruned(data, layout, () => true), ...chosenOn(records, outside) };
}

/** Cuts, sharpness and the confidence from which a mood is shown. */
function chosenOn(
  records: readonly Learned[],
  outside: readonly (readonly number[])[],
): Omit<SupportFit, "layout" | "weights"> {
  const figures: SupportFit["figures"] = [];
  const thresholds = TARGETS.map((target, column) => {
    if (column < MOODS.length) return 0;
    const judged = records.flatMap((record, i) =>
      target.use?.(record) === false
        ? []
        : [{ score: outside[i]?.[column] ?? 0, truth: target.truth(record), count: countOf(record, i) }],
    );
    const { cut, f } = bestCut(judged);
    figures.push({ name: `${target.name}, F1`, figure: f.toFixed(3) });
    return cut;
  });
  const two = records.flatMap((record, i) => (countOf(record, i) === 1 ? [i] : []));
  for (const [scale, levels, pick] of [
    ["urgency", 3, (r: Labelled) => r.labels.urgency],
    ["churn", 2, (r: Labelled) => r.labels.churn],
  ] as const) {
    const from = COLUMN.get(`${scale}.1`) ?? 0;
    const scores = two.map((i) => (outside[i] ?? []).slice(from, from + levels));
    const truth = two.flatMap((i) => (records[i] === undefined ? [] : [pick(records[i])]));
    const { cuts, kappa } = bestScale(scores, truth, thresholds.slice(from, from + levels));
    for (const [k, cut] of cuts.entries()) thresholds[from + k] = cut;
    figures.push({ name: `${scale}, quadratic kappa`, figure: kappa.toFixed(3) });
  }
  const moodScores = two.map((i) => (outside[i] ?? []).slice(0, MOODS.length));
  const moodTruth = two.map((i) => MOODS.indexOf(records[i]?.labels.mood ?? "neutral"));
  const right = moodScores.filter((row, i) => row.indexOf(Math.max(...row)) === moodTruth[i]).length;
  figures.push({ name: "mood, share right", figure: (right / two.length).toFixed(3) });
  const sharpness = bestSharpness(moodScores, moodTruth);
  const upset = MOODS.indexOf("upset");
  return {
    thresholds,
    sharpness,
    sure: {
      upset: upsetSureFrom(moodScores, moodTruth, sharpness, upset, FALSE_UPSET),
      others: othersSureFrom(moodScores, moodTruth, sharpness, upset, RIGHT_ENOUGH),
    },
    figures,
  };
}
