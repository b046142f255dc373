import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanMessage } from "../../../../lib/text/cleaning.ts";
import type { ParitySample } from "../../../../training/parity.ts";
import { shippedModel } from "../../../evaluation/model.ts";
import { type Labelled, recordsIn } from "../../../evaluation/records.ts";

const SAMPLES: ParitySample[] = JSON.parse(readFileSync(new URL("parity.json", import.meta.url), "utf8"));
const TEXTS = new Map(
  recordsIn<Labelled>("support-tone-dev.jsonl").map(({ id, text }) => [id, cleanMessage(text).text]),
);
/** What rounding to 8-bit steps may cost, in log odds. */
const MOST = 0.2;
const MEAN = 0.03;

test("the reader gives the scores that training computed before rounding", () => {
  expect(SAMPLES.length).toBeGreaterThan(30);
  const model = shippedModel();
  const gaps: number[] = [];
  for (const { id, emotions, support } of SAMPLES) {
    const scores = model.scores(TEXTS.get(id) ?? "");
    for (const [i, wanted] of emotions.entries()) gaps.push(Math.abs((scores.emotions[i] ?? 9) - wanted));
    for (const [i, wanted] of support.entries()) gaps.push(Math.abs((scores.support[i] ?? 9) - wanted));
  }
  expect(Math.max(...gaps)).toBeLessThan(MOST);
  expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(MEAN);
});
