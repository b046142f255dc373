import type { Range } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { type Label, weightOf } from "./combine.ts";
import type { Hit } from "./cue.ts";
import { phraseAround } from "./phrase.ts";
import type { Evidence, EvidenceLabel } from "./reading.ts";
import { type Run, runsOf, type WordWeights } from "./word-runs.ts";

const MOST_SPANS = 4;
/** Eight words are never so long; "noooo" with a thousand o is no reason that can be shown. */
const MOST_LETTERS = 160;
/** A clause of so many words may be shown whole; a time stands by itself, a doubt needs its question. */
const MOST_IN_CLAUSE = 6;
const CLAUSE_OF: Partial<Record<EvidenceLabel, number>> = { urgency: 0, confusion: 8, worry: 8 };

/** Facts that also speak for a feeling nobody named: waiting shows frustration. Own cues come first. */
const ALSO: Partial<Record<EvidenceLabel, RegExp>> = {
  anger: /^(?:abuse|churn\.never|failure\.(?:refused|money)|waiting\.nobody|blunt\.)/,
  frustration: /^(?:contact\.(?:nth|times)|anger\.(?:word|demand)|sarcasm\.turn|blunt\.)/,
  disappointment: /^(?:failure\.|churn\.never|waiting\.promise)/,
  worry: /^(?:safety\.|certain\.|privacy\.exposed)/,
  gratitude: /^praise\.word/,
  satisfaction: /^gratitude\.strong/,
  urgency: /^time\.(?:today|tomorrow|clock|now)/,
};

/** Finds too common to be shown for a label while there is anything better. */
const VAGUE: Partial<Record<EvidenceLabel, RegExp>> = {
  anger:
    /^(?:answer |get |return |ring |call |in the |my rights|violat|(?:by|before|until) |or (?:i|we|it's)|otherwise|you (?:are (?:a|an|the|not|all)|have no|never|left|put|think|let)|your (?:own|people|problem|rules|policy)|do you|(?:what about|why) |is (?:this|that)|how |i (?:want|never|did|didn't)|we |worst|stolen|theft|identity|without)/i,
  frustration:
    /^(?:not |no |for |since|instead|missing|same|agreed|within|working days|cut off|again|missed|wrong|from \w+|(?:it|they|he|she) |would |told|having to|in front|another |mistakes?|half|and|in a row|where|every|each|always|\w+ (?:requests|goes|tries|texts|visits)|.* ago$|nobody$)/i,
  disappointment:
    /^(?:used to|went|gone|going|sting|(?:could|would) have|(?:i'd|we'd|i) |looking|after|for|over|average|at least|the wrong|with you|customer|been)/i,
  worry:
    /^(?:what|should|must|will|would|can|do|is|was|just in case|by|please|help|in |(?:someone|who) |lost|run)/i,
  confusion:
    /^(?:i thought|another|one |or |which|is |do |did |am |how|the |and|but|maybe|perhaps|need|want|like|wondering|explain|please|could|can|or|page|it|site)/i,
  gratitude: /^(?:cheers|stars?|owe you)$/i,
  satisfaction:
    /^(?:first time|recommend|looking|very|nice|lovely|on time|laugh|problem|for once|fits?|works?|like|happy|love)$/i,
  urgency:
    /^(?:help|(?:on|is|was|for|are|it's|its|due|moving|arrives?|opens?|closes?|in) |waiting|outside|now$|due$|stuck$|hurry$|\d|at \d|noon|people|customers|guests|cut|today$|need)/i,
  churn:
    /^(?:full refund|(?:my )?money back|cancel one|last |if |when|my other|never had|for|up the|notice|alternative|i'll|off |next|two|second|works?)/i,
  repeatContact:
    /^(?:(?:they|he|she|we|it|who) |\w+ (?:goes|requests|tries|visits|texts|reports|attempts)|told|was told|on hold|you |your |sent|second |my (?:question|request)|previously|once more$|the )/i,
  vulnerable: /^(?:operation|ramp|disorder|illness|carers?|the \w+|\d)/i,
  legal: /^legal name/i,
  safety:
    /^(?:domestic|unlocked|danger|alarm|safety|999|following|temperature|in my hallway|where i live|alone in)/i,
};

const VAGUE_COST = 2.6;
const COLUMN_OF: Partial<Record<EvidenceLabel, Label>> = { urgency: "urgency.1", churn: "churn.1" };

/** How well a find shows a label; null when it says nothing about it. */
function worth(text: string, hit: Hit, label: EvidenceLabel): number | null {
  const own = hit.label === label;
  if (!own && !ALSO[label]?.test(hit.cue)) return null;
  const weight = weightOf(hit.cue, COLUMN_OF[label] ?? (label as Label));
  const words = text.slice(hit.start, hit.end);
  const vague = VAGUE[label]?.test(words) ?? false;
  return (
    weight +
    Math.min(20, words.length) / 50 +
    (own ? 1.5 : 0) -
    (vague ? VAGUE_COST : 0) +
    (hit.cue.startsWith("certain.") ? 3 : 0)
  );
}

/** A find worth less than this is not shown, unless it is all there is for the leading emotion. */
const WORTH_SHOWING = 0.6;
/** Likewise a run of words that adds less than this to the label's score. */
const RUN_WORTH_SHOWING = 0.5;
/** A second span for the leading emotion must be worth this. */
const WORTH_TWO = 1.3;

/** Words that may be shown. */
interface Find extends Range {
  /** Index of the sentence they are in. */
  sentence: number;
}

/** The finds that are worth showing for a label, best first. */
function worthy(text: string, label: EvidenceLabel, hits: readonly Hit[], least: number): readonly Find[] {
  return hits
    .flatMap((hit) => {
      const value = worth(text, hit, label);
      return value === null || value < least ? [] : [{ hit, value }];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ hit }) => hit);
}

/**
 * The words to show for each label, most important label first in `labels`; at most four spans of at most
 * eight words, in the order of the text, none overlapping. Labels without words get none.
 *
 * `wordWeights` says what a model read in which words: where no cue is worth showing, the words that add most
 * to the label's score are shown.
 */
export function evidenceFor(
  text: string,
  labels: readonly EvidenceLabel[],
  hits: readonly Hit[],
  sentences: readonly Sentence[],
  wordWeights?: WordWeights,
): Evidence[] {
  const chosen: Evidence[] = [];
  const taken = ({ start, end }: Range): boolean => chosen.some((c) => start < c.end && end > c.start);
  /** Shows the first of the finds that has room; says whether one had. */
  const show = (label: EvidenceLabel, finds: readonly Find[]): boolean => {
    for (const find of finds) {
      const sentence = sentences[find.sentence];
      if (sentence === undefined || taken(find)) continue;
      const whole = phraseAround(text, find, sentence, CLAUSE_OF[label] ?? MOST_IN_CLAUSE);
      // Two finds side by side: the later one keeps to its own words.
      const { start, end } = taken(whole) ? phraseAround(text, find, sentence, 0) : whole;
      if (end <= start || end - start > MOST_LETTERS || taken({ start, end })) continue;
      chosen.push({ label, start, end, text: text.slice(start, end) });
      return true;
    }
    return false;
  };
  const known = new Map<EvidenceLabel, readonly Run[]>();
  const runs = (label: EvidenceLabel, least: number): readonly Find[] => {
    const all = known.get(label) ?? runsOf(wordWeights?.(label) ?? [], sentences);
    known.set(label, all);
    return all.filter((run) => run.weight >= least);
  };
  for (const label of labels) {
    if (chosen.length >= MOST_SPANS) break;
    if (!show(label, worthy(text, label, hits, WORTH_SHOWING))) show(label, runs(label, RUN_WORTH_SHOWING));
  }
  const bare = (label: EvidenceLabel): boolean =>
    chosen.length < MOST_SPANS && !chosen.some((c) => c.label === label);
  for (const label of labels) if (bare(label)) show(label, runs(label, 0));
  const leader = labels[0];
  if (leader === undefined) return chosen;
  if (bare(leader)) show(leader, worthy(text, leader, hits, Number.NEGATIVE_INFINITY));
  else if (chosen.length < 2) show(leader, worthy(text, leader, hits, WORTH_TWO));
  return chosen.sort((a, b) => a.start - b.start);
}
