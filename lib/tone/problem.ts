import { type Range, trimmed } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { clausesOf } from "./asks/clauses.ts";
import { share } from "./asks/share.ts";
import { tableOf } from "./asks/table.ts";
import type { Hit } from "./cue.ts";
import { calmSigns, candidatesOf } from "./problem/candidates.ts";
import { SIGNS } from "./problem-weights.ts";

const WEIGHTS = tableOf(SIGNS);
const MOST_SENTENCES = 40;
const MOST_CLAUSES = 120;
/** How likely a message must be to have no issue for none to be named. */
const CALM = 0.45;
/** Candidates that share this part of their characters name the same issue. */
const SAME = 0.3;

function scoreOf(signs: readonly string[]): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign)?.[0] ?? 0;
  return sum;
}

/**
 * The words that name the concrete issue best: what failed, is late, wrong or lost, rather than feelings,
 * demands or questions. Null when the message most likely has no issue.
 */
export function problemOf(text: string, sentences: readonly Sentence[], hits: readonly Hit[]): Range | null {
  const clauses = clausesOf(sentences.slice(0, MOST_SENTENCES), text).slice(0, MOST_CLAUSES);
  const candidates = candidatesOf(clauses, text, hits);
  const chances = candidates.map(({ signs }) => Math.exp(scoreOf(signs)));
  const calm = Math.exp(scoreOf(calmSigns(clauses, hits)));
  const total = chances.reduce((sum, chance) => sum + chance, calm);
  if (candidates.length === 0 || calm / total > CALM) return null;
  let best: Range | null = null;
  let most = 0;
  for (const [i, candidate] of candidates.entries()) {
    if ((chances[i] ?? 0) / total < 0.005) continue;
    let sum = 0;
    for (const [j, other] of candidates.entries()) {
      if (share(candidate, other) >= SAME) sum += (chances[j] ?? 0) * share(candidate, other);
    }
    if (sum > most) {
      most = sum;
      best = candidate;
    }
  }
  if (best === null) return null;
  const { start, end } = trimmed(text, best);
  const cut = text.slice(start, end).replace(/[\s.,;:]+$/, "");
  return cut === "" ? null : { start, end: start + cut.length };
}
