/**
 * EPITOME (Sharma, Miner, Atkins, Althoff 2020): do the review's two mechanisms tell replies with them from replies
 * without? As a script: `ATTUNE_DATA=<folder> node scripts/evaluate/epitome.ts`.
 */
import { existsSync, readFileSync } from "node:fs";
import { emotionalReaction, exploration } from "../../lib/reply/review/mechanisms.ts";
import { estimate } from "../../tests/evaluation/bootstrap.ts";
import { csvRows } from "../../tests/evaluation/csv.ts";
import { areaUnderCurve } from "../../tests/evaluation/metrics.ts";
import { type Figure, NOT_HERE } from "./figures.ts";
import type { Parts } from "./parts.ts";

const MECHANISMS = [
  {
    file: "emotional-reactions-reddit.csv",
    name: "emotional reactions",
    score: emotionalReaction,
    known: "trained on it: words and patterns .88",
    goal: 0.8,
  },
  {
    file: "explorations-reddit.csv",
    name: "explorations",
    score: exploration,
    known: "trained on it: words and patterns .96",
    goal: 0.94,
  },
] as const;

/** Replies of peers, labelled by people; evaluate-only: nothing was fitted to them, nobody looked at the texts. */
export function epitome({ folder, vader }: Pick<Parts, "folder" | "vader">): Figure[] {
  return MECHANISMS.map(({ file, name, score, known, goal }) => {
    const row = { data: "EPITOME", figure: `${name}, there or not, zero-shot, AUC`, known, goal };
    const path = `${folder}/epitome/${file}`;
    if (!existsSync(path)) return { ...row, result: NOT_HERE };
    const [head = [], ...rows] = csvRows(readFileSync(path, "utf8"));
    const [text, level] = [head.indexOf("response_post"), head.indexOf("level")];
    const scored = (of: (words: string) => number) =>
      rows.map((cells) => ({ score: of(cells[text] ?? ""), truth: Number(cells[level]) > 0 }));
    return {
      ...row,
      size: rows.length,
      result: estimate(scored(score), areaUnderCurve),
      majority: 0.5,
      ...(vader === null ? {} : { vader: areaUnderCurve(scored(vader)) }),
    };
  });
}

if (import.meta.main) {
  const folder = process.env["ATTUNE_DATA"] ?? "";
  for (const { figure, size, result } of epitome({ folder, vader: null }))
    console.log(figure, size, typeof result === "object" ? result.value.toFixed(3) : result);
}
