import { churnOf, type Scores } from "./combine.ts";
import type { Hit } from "./cue.ts";

/** Praise is not sure when the score of sarcasm comes this close to its threshold. */
const MAYBE_SARCASM = -0.5;
const LOSS = /^(?:vulnerable|certain)\.loss$/;
/** Facts that praise seldom stands beside, unless it is meant the other way. */
const BAD_FACT = /^(?:failure\.(?!noX|told)|waiting\.|anger\.word|blunt\.)/;
const DOUBTFUL = /^sarcasm\.(?:turn|maybe)$/;
const PRAISE = /^(?:praise|gratitude|sarcasm)\./;

/**
 * Churn needs words of its own. Asking for the money back is at most a hint; closing the account of someone who
 * died is none.
 */
export function churnFrom(scores: Scores, hits: readonly Hit[]): 0 | 1 | 2 {
  const cues = hits.filter((hit) => hit.label === "churn").map((hit) => hit.cue);
  if (cues.length === 0) return 0;
  const churn = churnOf(scores);
  if (cues.every((name) => name === "churn.cancel") && hits.some((hit) => LOSS.test(hit.cue))) return 0;
  const leaves = cues.some((name) => /^churn\.(?:cancel|never|elsewhere)$/.test(name));
  return churn === 2 && !leaves ? 1 : churn;
}

/** Whether praise could be meant the other way: nothing but a few kind words beside bad news. */
export function maybeSarcasm(scores: Scores, hits: readonly Hit[]): boolean {
  if (scores("sarcasm") > MAYBE_SARCASM || hits.some((hit) => DOUBTFUL.test(hit.cue))) return true;
  const kind = hits.filter((hit) => PRAISE.test(hit.cue)).length;
  const bad = hits.filter((hit) => BAD_FACT.test(hit.cue)).length;
  return bad > 0 && bad >= kind;
}

const ADVERBS =
  "(?:(?:now|so|very|really|quite|rather|extremely|getting|becoming|feeling|just|beyond|more and more) ){0,3}";
const UPSET_WORDS =
  "(?:disappointed|frustrated|annoyed|angry|furious|fuming|livid|upset|unhappy|dissatisfied|disgusted|appalled|outraged|irritated|exasperated|fed up|sick of|let down)";
const SAYS_UPSET = new RegExp(
  `\\b(?:i'?m|i am|we'?re|we are|i feel|we feel|i've been|i was left) ${ADVERBS}${UPSET_WORDS}\\b`,
  "i",
);

/** Whether they say in so many words that they are upset: then the headline is no guess. */
export function saysUpset(text: string): boolean {
  return SAYS_UPSET.test(text.replaceAll("\u2019", "'"));
}
