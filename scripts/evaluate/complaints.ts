import { existsSync, readFileSync } from "node:fs";
import { analyse } from "../../lib/tone/analyse.ts";
import { scoresOf } from "../../lib/tone/combine.ts";
import type { TextModel } from "../../lib/tone/model/text-model.ts";
import { estimate } from "../../tests/evaluation/bootstrap.ts";
import { csvRows } from "../../tests/evaluation/csv.ts";
import { areaUnderCurve } from "../../tests/evaluation/metrics.ts";
import { type Figure, NOT_HERE } from "./figures.ts";
import type { Parts } from "./parts.ts";

/** How much a text speaks for a complaint. */
function complaintScore(text: string, model: TextModel): number {
  const { cleaned, features } = analyse(text);
  return scoresOf(features, model.scores(cleaned.text))("act.complaint");
}

/**
 * Tweets to companies, complaint or not; nothing was trained on them. The odd lines (counted from 0) give the
 * figure; the even ones may be looked at to choose between ideas and are measured on request only.
 */
export function complaints({ folder, model, vader }: Parts, lines: "odd" | "even"): Figure[] {
  const row = {
    data: `complaints, ${lines} lines`,
    figure: "complaint or not, zero-shot, AUC",
    known: ".748 (emotions and patterns)",
    goal: 0.82,
  };
  const file = `${folder}/complaints/complaints-data.csv`;
  if (!existsSync(file)) return [{ ...row, result: NOT_HERE }];
  const rows = csvRows(readFileSync(file, "utf8")).filter((_, i) => i % 2 === (lines === "odd" ? 1 : 0));
  const scored = (score: (text: string) => number) =>
    rows.map(([, text = "", label]) => ({ score: score(text), truth: label === "1" }));
  return [
    {
      ...row,
      size: rows.length,
      result: estimate(
        scored((text) => complaintScore(text, model)),
        areaUnderCurve,
      ),
      majority: 0.5,
      ...(vader === null ? {} : { vader: areaUnderCurve(scored((text) => -vader(text))) }),
    },
  ];
}
