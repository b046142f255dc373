/**
 * Fits the weights of the two figures about a whole draft and writes lib/reply/review/score-weights.ts: a ridge
 * regression for `empathy`, a logistic one for `sendable`, on what lamps and rules see in the draft replies. Prints how
 * well it does on drafts left out, one at a time, and on the last third when fitted on the rest.
 * Run after lamps or rules have changed: node training/review.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { review } from "../lib/reply/review/review.ts";
import { sceneOf } from "../lib/reply/review/scene.ts";
import { SIGNS, signsOf } from "../lib/reply/review/score.ts";
import { areaUnderCurve } from "../tests/evaluation/metrics.ts";
import { read } from "../tests/evaluation/model.ts";
import { type DraftRecord, draftRecords, isUnseen } from "../tests/evaluation/replies.ts";
import { spearman } from "../tests/evaluation/spearman.ts";
import { minimise, type Objective } from "./minimise.ts";

const OUTPUT = new URL("../lib/reply/review/score-weights.ts", import.meta.url);
/** How strongly weights are pulled towards zero. */
const PULL = { empathy: 4, sendable: 1.5 };
const STEPS = 200;

interface Example {
  unseen: boolean;
  signs: number[];
  /** The mean of both readers. */
  empathy: number;
  sendable: number;
  first: DraftRecord["labels"];
}

function exampleOf(record: DraftRecord): Example {
  const input = {
    draft: record.draft,
    answers: { message: record.message, reading: read(record.message) },
    customerName: record.customerName === "" ? null : record.customerName,
  };
  const { labels, second } = record;
  return {
    unseen: isUnseen(record),
    signs: signsOf(sceneOf(input), review(input)),
    empathy: (labels.empathy + second.empathy) / 2,
    sendable: (Number(labels.sendable) + Number(second.sendable)) / 2,
    first: labels,
  };
}

const score = (signs: readonly number[], at: Float64Array): number =>
  signs.reduce((total, sign, j) => total + sign * (at[j] ?? 0), at.at(-1) ?? 0);

/** The weights, the start last. `loss` gives value and slope of one example. */
function fit(
  examples: readonly Example[],
  pull: number,
  loss: (score: number, example: Example) => { value: number; slope: number },
): Float64Array {
  const at = new Float64Array(SIGNS.length + 1);
  const objective: Objective = (weights, slopes) => {
    slopes.fill(0);
    let total = 0;
    for (const example of examples) {
      const { value, slope } = loss(score(example.signs, weights), example);
      total += value;
      for (const [j, sign] of example.signs.entries()) slopes[j] = (slopes[j] ?? 0) + slope * sign;
      slopes[SIGNS.length] = (slopes[SIGNS.length] ?? 0) + slope;
    }
    for (let j = 0; j < SIGNS.length; j += 1) {
      const weight = weights[j] ?? 0;
      total += 0.5 * pull * weight * weight;
      slopes[j] = (slopes[j] ?? 0) + pull * weight;
    }
    return total;
  };
  minimise(objective, at, STEPS);
  return at;
}

const fitEmpathy = (examples: readonly Example[]): Float64Array =>
  fit(examples, PULL.empathy, (said, { empathy }) => ({
    value: 0.5 * (said - empathy) ** 2,
    slope: said - empathy,
  }));

const fitSendable = (examples: readonly Example[]): Float64Array =>
  fit(examples, PULL.sendable, (said, { sendable }) => ({
    value: Math.log1p(Math.exp(-Math.abs(said))) + Math.max(0, said) - sendable * said,
    slope: 1 / (1 + Math.exp(-said)) - sendable,
  }));

function figures(
  examples: readonly Example[],
  empathy: readonly number[],
  sendable: readonly number[],
): string {
  const order = spearman(
    examples.map(({ first }) => first.empathy),
    empathy,
  );
  const area = areaUnderCurve(
    examples.map(({ first }, i) => ({ truth: first.sendable, score: sendable[i] ?? 0 })),
  );
  return `empathy Spearman ${order.toFixed(3)}, sendable AUC ${area.toFixed(3)} (${examples.length} drafts)`;
}

function measured(on: readonly Example[], from: (example: Example) => readonly Example[]): string {
  const fits = new Map<readonly Example[], [Float64Array, Float64Array]>();
  const scored = on.map((example) => {
    const training = from(example);
    const [empathy, sendable] = fits.get(training) ?? [fitEmpathy(training), fitSendable(training)];
    fits.set(training, [empathy, sendable]);
    return [score(example.signs, empathy), score(example.signs, sendable)] as const;
  });
  return figures(
    on,
    scored.map(([empathy]) => empathy),
    scored.map(([, sendable]) => sendable),
  );
}

function written(name: string, at: Float64Array): string {
  const entries = [...SIGNS, "start"].map((sign, j) => {
    const key = /^\w+$/.test(sign) ? sign : JSON.stringify(sign);
    return `  ${key}: ${Number((at[j] ?? 0).toFixed(2))},`;
  });
  return `export const ${name}: Weights = {\n${entries.join("\n")}\n};\n`;
}

const examples = draftRecords().map(exampleOf);
const seen = examples.filter(({ unseen }) => !unseen);
const unseen = examples.filter((example) => example.unseen);
console.log(
  "each draft left out once:   ",
  measured(examples, (one) => examples.filter((other) => other !== one)),
);
console.log(
  "the first part, left out:   ",
  measured(seen, (one) => seen.filter((other) => other !== one)),
);
console.log(
  "fitted on it, the last third:",
  measured(unseen, () => seen),
);
console.log(
  "fitted on all, on all:      ",
  measured(examples, () => examples),
);
const text = `// Made by training/review.ts from the draft replies. Do not edit.
import type { Weights } from "./score.ts";

/** On a scale from 1 to 5. */
${written("EMPATHY", fitEmpathy(examples))}
/** Logarithm of the odds. */
${written("SENDABLE", fitSendable(examples))}`;
if (readFileSync(OUTPUT, "utf8") !== text) writeFileSync(OUTPUT, text);
