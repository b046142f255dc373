import type { Sentence } from "../text/sentences.ts";
import { type Label, weightOf } from "./combine.ts";
import type { Hit } from "./cue.ts";
import type { Evidence, EvidenceLabel } from "./reading.ts";

const MOST_SPANS = 4;
const MOST_WORDS = 8;
/** Shorter finds get words of their clause around them, so that the agent sees what was meant. */
const FEW_WORDS = 3;
const CLAUSE_END = /[,;:.!?()\n"“”]/;

interface Word {
  start: number;
  end: number;
}

function wordsIn(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}

/** The start of a find's words up to eight, with words of the same clause on both sides when it is short. */
function widened(text: string, hit: Hit, sentence: Sentence): Word {
  const words = wordsIn(text, sentence.start, sentence.end);
  let first = words.findIndex((w) => w.end > hit.start);
  let last = words.findLastIndex((w) => w.start < hit.end);
  if (first === -1 || last < first) return { start: hit.start, end: hit.end };
  last = Math.min(last, first + MOST_WORDS - 1);
  const closes = (word: Word | undefined): boolean =>
    word === undefined || CLAUSE_END.test(text.charAt(word.end - 1));
  if (last - first + 1 < FEW_WORDS) {
    for (let grown = 0; grown < 3 && last < words.length - 1 && !closes(words[last]); grown += 1) last += 1;
    while (last - first + 1 < 6 && first > 0 && !closes(words[first - 1])) first -= 1;
  }
  const start = Math.min(hit.start, words[first]?.start ?? hit.start);
  const end =
    last === first
      ? Math.max(words[last]?.end ?? hit.end, Math.min(hit.end, words[last]?.end ?? hit.end))
      : (words[last]?.end ?? hit.end);
  return { start, end };
}

/** Cuts marks off the ends that belong to the sentence rather than to the words. */
function tidy(text: string, { start, end }: Word): Word {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.()"“”]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.()"“”]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const COLUMN_OF: Partial<Record<EvidenceLabel, Label>> = { urgency: "urgency.1", churn: "churn.1" };

/** How much a find speaks for a label; finds made for that very label come first. */
function worth(hit: Hit, label: EvidenceLabel): number {
  const weight = weightOf(hit.cue, COLUMN_OF[label] ?? (label as Label));
  const length = Math.min(20, hit.end - hit.start) / 100;
  return weight + length + (hit.label === label ? 1 : 0);
}

/**
 * The words to show for each label, most important label first in `labels`; at most four spans of at most
 * eight words, in the order of the text, none overlapping. Labels without words get none.
 */
export function evidenceFor(
  text: string,
  labels: readonly EvidenceLabel[],
  hits: readonly Hit[],
  sentences: readonly Sentence[],
): Evidence[] {
  const chosen: Evidence[] = [];
  const add = (label: EvidenceLabel): void => {
    const ranked = hits
      .map((hit) => ({ hit, value: worth(hit, label) }))
      .filter(({ hit, value }) => value > (hit.label === label ? 0.2 : 0.35) && !hit.cue.startsWith("words."))
      .sort((a, b) => b.value - a.value);
    for (const { hit } of ranked) {
      const sentence = sentences[hit.sentence];
      if (sentence === undefined) continue;
      const { start, end } = tidy(text, widened(text, hit, sentence));
      if (end <= start || chosen.some((c) => start < c.end && end > c.start)) continue;
      chosen.push({ label, start, end, text: text.slice(start, end) });
      return;
    }
  };
  for (const label of labels) if (chosen.length < MOST_SPANS) add(label);
  const leader = labels[0];
  if (leader !== undefined && chosen.length < 2) add(leader);
  return chosen.sort((a, b) => a.start - b.start);
}
