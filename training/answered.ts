/**
 * Fits the weights that say whether a draft answers an ask and writes lib/reply/review/matching/answered-weights.ts.
 * Learned from the part of the draft replies that may be looked at, their better versions and the drafts of
 * data/written-answers.jsonl (to one message a draft that answers, one that puts off, one that says all but this); one full batch, so that the result depends on nothing but the data. Prints how well the
 * fit judges records it has not learned from.
 * Run: node training/answered.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readDraft } from "../lib/reply/review/draft.ts";
import { readAsk } from "../lib/reply/review/matching/answer-features.ts";
import {
  type AnswerFeatures,
  featuresFor,
  readAsks,
  readSentences,
  scoreOf,
} from "../lib/reply/review/matching/answered.ts";
import { read } from "../tests/evaluation/model.ts";
import { draftRecords, isUnseen } from "../tests/evaluation/replies.ts";
import { minimise } from "./minimise.ts";

const WRITTEN = new URL("data/written-answers.jsonl", import.meta.url);
const OUTPUT = new URL("../lib/reply/review/matching/answered-weights.ts", import.meta.url);
/** How strongly weights are pulled towards zero. */
const PULL = 2;
const STEPS = 200;
/** The records are what the review is measured on; the written drafts are many, and harder than most. */
const COUNTS = { seen: 6, unseen: 0, better: 3, written: 1 } as const;
/** A weight nearer to zero is left out. */
const LEAST = 0.005;

/** Takes up that the written drafts answer another share of their asks; no draft outside of training has it. */
const ONLY_WRITTEN = "written";

/** Better versions in which it is open whether an ask counts as answered. */
const OPEN = new Set(["rd-005", "rd-006", "rd-028", "rd-030", "rd-035", "rd-056", "rd-064", "rd-084"]);

interface Labelled {
  ask: string;
  answered: boolean;
}

/** A message with drafts; `asks` are words of it, `answered` says for each whether the draft answers it. */
interface Written {
  message: string;
  asks: string[];
  drafts: { draft: string; answered: boolean[] }[];
}

interface Example {
  /** Examples of one message share it. */
  id: string;
  kind: "seen" | "unseen" | "better" | "written";
  answered: boolean;
  features: AnswerFeatures;
}

function examplesOf(
  id: string,
  kind: Example["kind"],
  message: string,
  draft: string,
  labels: readonly Labelled[],
): Example[] {
  const asks = readAsks(message, read(message));
  const said = readSentences(readDraft(draft).sentences).map((sentence) => sentence.read);
  return labels.map(({ ask, answered }) => {
    const start = message.indexOf(ask);
    const end = start + ask.length;
    const shared = (i: number): number =>
      Math.min(end, asks[i]?.end ?? 0) - Math.max(start, asks[i]?.start ?? 0);
    let which = asks.findIndex((_, i) => shared(i) > 0 && asks.every((_, j) => shared(j) <= shared(i)));
    const all = asks.map((one) => one.read);
    if (which === -1) which = all.push(readAsk(ask, "")) - 1;
    const features = featuresFor(all, which, said);
    const draft = kind === "written" ? [...features.draft, ONLY_WRITTEN] : features.draft;
    return { id, kind, answered, features: { ...features, draft } };
  });
}

function allExamples(): Example[] {
  const records = draftRecords().flatMap((record) => {
    const { id, message, draft, better, labels } = record;
    const kind = isUnseen(record) ? "unseen" : "seen";
    const own = examplesOf(id, kind, message, draft, labels.asks);
    if (kind === "unseen" || better === undefined || OPEN.has(id)) return own;
    // In one better version the second answer is still missing.
    const answered = labels.asks.map(({ ask }, at) => ({ ask, answered: id !== "rd-002" || at === 0 }));
    return [...own, ...examplesOf(id, "better", message, better, answered)];
  });
  const lines = readFileSync(WRITTEN, "utf8").trim().split("\n");
  const written = lines.flatMap((line, at) => {
    const { message, asks, drafts }: Written = JSON.parse(line);
    return drafts.flatMap(({ draft, answered }) =>
      examplesOf(
        `written-${at}`,
        "written",
        message,
        draft,
        asks.map((ask, i) => ({ ask, answered: answered[i] === true })),
      ),
    );
  });
  return [...records, ...written];
}

function fit(examples: readonly Example[], names: ReadonlyMap<string, number>): Float64Array {
  const weights = new Float64Array(names.size);
  const column = (name: string): number => names.get(name) ?? 0;
  // Where it starts matters, as sentences are pooled: from "an answer shares words with its ask and has its form".
  for (const [name, i] of names) {
    if (/^(?:much|shares|fits\+(?:much|shares|only))$/.test(name)) weights[i] = 0.5;
    if (/^(?:putsOff|courtesy|smallTalk|asksBack|apart)$/.test(name)) weights[i] = -0.5;
  }
  minimise(
    (at, slope) => {
      slope.fill(0);
      let loss = 0;
      const push = (features: readonly string[], by: number): void => {
        for (const name of features) slope[column(name)] = (slope[column(name)] ?? 0) + by;
      };
      for (const { answered, features, kind } of examples) {
        const count = COUNTS[kind];
        const { score, parts } = scoreOf(features, (name) => at[column(name)] ?? 0);
        const truth = answered ? 1 : 0;
        loss += count * (Math.log1p(Math.exp(-Math.abs(score))) + Math.max(score, 0) - truth * score);
        const error = count * (1 / (1 + Math.exp(-score)) - truth);
        push(features.draft, error);
        for (const [i, sentence] of features.sentences.entries()) push(sentence, error * (parts[i] ?? 0));
      }
      for (const [name, i] of names) {
        if (name === "bias") continue;
        const weight = at[i] ?? 0;
        loss += 0.5 * PULL * weight * weight;
        slope[i] = (slope[i] ?? 0) + PULL * weight;
      }
      return loss;
    },
    weights,
    STEPS,
  );
  return weights;
}

function main(): void {
  const examples = allExamples();
  const learned = examples.filter(({ kind }) => kind !== "unseen");
  const names = new Map<string, number>();
  for (const { features } of learned)
    for (const name of [...features.draft, ...features.sentences.flat()])
      if (!names.has(name)) names.set(name, names.size);

  const right = ({ features, answered }: Example, weights: Float64Array): boolean =>
    scoreOf(features, (name) => weights[names.get(name) ?? -1] ?? 0).score > 0 === answered;
  const share = (yes: readonly boolean[]): string =>
    `${(yes.filter(Boolean).length / yes.length).toFixed(3)} of ${yes.length}`;

  const weights = fit(learned, names);
  const left: { kind: string; right: boolean }[] = [];
  for (const id of new Set(learned.map((one) => one.id))) {
    const without = fit(
      learned.filter((one) => one.id !== id),
      names,
    );
    for (const one of learned) if (one.id === id) left.push({ kind: one.kind, right: right(one, without) });
  }
  for (const kind of ["seen", "better", "written"])
    console.log(
      `${kind}: fitted ${share(learned.filter((one) => one.kind === kind).map((one) => right(one, weights)))},`,
      `each record left out ${share(left.filter((one) => one.kind === kind).map((one) => one.right))}`,
    );
  console.log(
    `unseen: ${share(examples.filter(({ kind }) => kind === "unseen").map((one) => right(one, weights)))}`,
  );

  const lines = [...names]
    .map(([name, i]): [string, number] => [name, weights[i] ?? 0])
    .filter(([name, weight]) => name !== ONLY_WRITTEN && Math.abs(weight) >= LEAST)
    .sort(([, a], [, b]) => b - a)
    .map(
      ([name, weight]) =>
        `  ${/^[a-z]+$/i.test(name) ? name : JSON.stringify(name)}: ${Number(weight.toFixed(2))},`,
    );
  writeFileSync(
    OUTPUT,
    `/** Weights of the features in answer-features.ts, in log odds; made by training/answered.ts, not by hand. */\nexport const ANSWERED_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
}

main();
