import type { Estimate } from "../../tests/evaluation/bootstrap.ts";

/** One row of the first table: what was measured on what, beside baselines, best known results and the goal. */
export interface Figure {
  data: string;
  /** How many items it was measured on. */
  size?: number;
  figure: string;
  /** Or why it couldn't be measured. */
  result: Estimate | number | string;
  vader?: number;
  majority?: number;
  known?: string;
  goal?: number;
  /** Small is good: times, sizes, errors. */
  lower?: boolean;
  /** Digits after the point; 3 where nothing is said. */
  digits?: number;
}

/** Why a figure is missing where its data set is. */
export const NOT_HERE = "not here";

const HEAD =
  "data | items | figure | Attune | 95 % interval | VADER | majority | best known small result | goal | met or short by";

/** A Markdown table. */
export function table(head: string, rows: readonly string[]): string[] {
  const cells = head.split("|").length;
  return [`| ${head} |`, `|${" --- |".repeat(cells)}`, ...rows.map((row) => `| ${row} |`), ""];
}

function verdict({ goal, lower = false }: Figure, value: number, show: (n: number) => string): string {
  if (goal === undefined) return "";
  const short = lower ? value - goal : goal - value;
  return short <= 0 ? "met" : `short by ${show(short)}`;
}

function row(figure: Figure): string {
  const { data, size, figure: name, result, vader, majority, known = "", goal, lower, digits = 3 } = figure;
  const show = (n: number | undefined): string => (n === undefined ? "" : n.toFixed(digits));
  const measured = typeof result !== "string";
  const value = typeof result === "object" ? result.value : result;
  const interval = typeof result === "object" ? `${show(result.low)}–${show(result.high)}` : "";
  return [
    data,
    size ?? "",
    name,
    typeof value === "number" ? show(value) : value,
    interval,
    measured ? show(vader) : "",
    measured ? show(majority) : "",
    known,
    goal === undefined ? "" : `${lower ? "at most " : ""}${show(goal)}`,
    typeof value === "number" ? verdict(figure, value, show) : "",
  ].join(" | ");
}

/** All figures as one table. */
export function figureTable(figures: readonly Figure[]): string[] {
  return table(HEAD, figures.map(row));
}
