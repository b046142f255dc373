import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { MODEL_FILE } from "../../tests/evaluation/model.ts";
import { coldStarts } from "../bench/cold-starts.ts";
import { messages } from "../bench/messages.ts";
import { timeEach, timesOf } from "../bench/times.ts";
import { ROOT } from "../steps.ts";
import type { Figure } from "./figures.ts";
import type { Parts } from "./parts.ts";

const WARM_UP = 400;
const RUNS = 400;
const FRESH_STARTS = 5;

/** The model file, and the word list and fitted numbers that stand in the source. */
function kilobytes(): number {
  const folder = join(ROOT, "lib", "tone");
  const tables = readdirSync(folder).filter((name) => /(?:weights|-words)\.ts$/.test(name));
  const files = [...tables.map((name) => join(folder, name)), MODEL_FILE].filter((file) => existsSync(file));
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000;
}

/** Sizes, and times in Node on this machine (the browser's are in tests/bench/RESULTS.md). */
export async function sizeAndTime({ read }: Parts): Promise<Figure[]> {
  const starts = await coldStarts(FRESH_STARTS);
  const texts = messages(WARM_UP + RUNS);
  for (const text of texts.slice(0, WARM_UP)) read(text);
  const { p50, p95 } = timeEach(texts.slice(WARM_UP), read);
  const lower = true;
  return [
    {
      data: "model and lexicon",
      figure: "kB on disk",
      result: kilobytes(),
      goal: 900,
      lower,
      digits: 0,
    },
    {
      data: "150-word message",
      size: RUNS,
      figure: "whole reading in Node, ms, p50",
      result: p50,
      lower,
      digits: 1,
    },
    {
      data: "150-word message",
      size: RUNS,
      figure: "whole reading in Node, ms, p95",
      result: p95,
      goal: 5,
      lower,
      digits: 1,
    },
    {
      data: "150-word message",
      size: FRESH_STARTS,
      figure: "engine and model loaded in a fresh process, ms, median",
      result: timesOf(starts.map(({ load }) => load)).p50,
      lower,
      digits: 0,
    },
    {
      data: "150-word message",
      size: FRESH_STARTS,
      figure: "first reading after that, ms, median",
      result: timesOf(starts.map(({ first }) => first)).p50,
      goal: 120,
      lower,
      digits: 0,
    },
  ];
}
