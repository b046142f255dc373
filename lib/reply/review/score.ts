/** The two figures about the whole draft, from what lamps and rules saw. */
import { RULES } from "../rules/registry.ts";
import { isRead } from "../rules/rule.ts";
import { readsEnglish } from "./lamps/language.ts";
import type { Review } from "./result.ts";
import type { Scene } from "./scene.ts";
import { EMPATHY, SENDABLE } from "./score-weights.ts";

/** What the scores are made of: each about 0-1, so that the weights can be compared. */
export const SIGNS = [
  "no feeling called for",
  "feeling",
  "issue",
  "ownership",
  "next step",
  "asks answered",
  "an ask left open",
  "warm open",
  "warm close",
  "must not go out",
  "hurts",
  "hollow",
  "few words",
] as const;
export type Sign = (typeof SIGNS)[number];
/** A weight per sign, and the score of a draft without any. */
export type Weights = Readonly<Record<Sign | "start", number>>;

/** Rules about words that wound or anger, beyond their weight: one of them may spoil a whole reply. */
const HURTING: ReadonlySet<string> = new Set([
  "blame",
  "positivity-mismatch",
  "sympathy-pity",
  "minimising",
  "starts-you-must",
  "shouting",
  "factuality",
  "policy-speak",
  "refusal-no-option",
  "lively-in-grief",
]);
const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  RULES.map((rule) => [rule.id, rule.kind === "words" ? rule.weight : 1]),
);
const MUST_NOT = 5;
/** Nobody lets these out: what is left to fill in, another's name, a promise that may not hold. */
function stops(rule: string): boolean {
  return WEIGHT_OF.get(rule) === MUST_NOT || rule === "over-promise";
}
/** The third of a kind makes it no worse. */
const MOST = 2;
const FEW_WORDS = 40;

type Scored = Omit<Review, "empathy" | "sendable">;

/** The signs of a reviewed draft, in the order of `SIGNS`. */
export function signsOf(scene: Scene, review: Scored): number[] {
  const { asks, feeling, findings } = review;
  const stopping = findings.filter(({ rule }) => stops(rule)).length;
  const hurts = findings.filter(({ rule }) => HURTING.has(rule)).length;
  const hollow = findings.filter(({ rule }) => !HURTING.has(rule) && !stops(rule)).length;
  const answered = asks.filter((ask) => ask.answered).length;
  const words = scene.draft.body.match(/\S+/g)?.length ?? 0;
  return [
    feeling === null ? 1 : 0,
    (feeling ?? 0) / 2,
    review.issue / 2,
    review.ownership / 2,
    review.nextStep / 2,
    asks.length === 0 ? 1 : answered / asks.length,
    answered < asks.length ? 1 : 0,
    review.warmOpen ? 1 : 0,
    review.warmClose ? 1 : 0,
    Math.min(1, stopping),
    Math.min(MOST, hurts) / MOST,
    Math.min(MOST, hollow) / MOST,
    words < FEW_WORDS ? 1 - words / FEW_WORDS : 0,
  ];
}

/** More digits than the estimate is good for would only be noise. */
function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function sum(signs: readonly number[], weights: Weights): number {
  return SIGNS.reduce((total, sign, at) => total + weights[sign] * (signs[at] ?? 0), weights.start);
}

const LEAST = 1;
const BEST = 5;

/**
 * `empathy` 1-5, as the customer would feel it; `sendable` 0-1, how likely a team lead would let it go out; both to two
 * decimals. Where the message or the draft can't be read, both stay in the middle, which claims nothing; only `sendable`
 * is 0 where something was found that must not go out in any language. An empty draft gets the lowest.
 */
export function scoreOf(scene: Scene, review: Scored): Pick<Review, "empathy" | "sendable"> {
  if (scene.draft.own.trim() === "") return { empathy: LEAST, sendable: 0 };
  const signs = signsOf(scene, review);
  if (!isRead(scene) || !readsEnglish(scene)) {
    const never = review.findings.some(({ rule }) => stops(rule));
    return { empathy: (LEAST + BEST) / 2, sendable: never ? 0 : 0.5 };
  }
  return {
    empathy: rounded(Math.min(BEST, Math.max(LEAST, sum(signs, EMPATHY)))),
    sendable: rounded(1 / (1 + Math.exp(-sum(signs, SENDABLE)))),
  };
}
