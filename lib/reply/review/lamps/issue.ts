/** Whether the draft names the concrete matter: 0 not, 1 vaguely, 2 in the customer's own terms. */

import { isRead } from "../../rules/rule.ts";
import { commonGround } from "../matching/common-ground.ts";
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

/** "Your query": the firm's word for whatever it was. */
const FIRMS_WORD =
  /\b(?:your|the|this) (?:query|enquiry|inquiry|issue|request|matter|concern|feedback|message|case|problem|device|experience|comments)\b/i;

/** Fitted on the draft replies that may be looked at (least squares, a little pull to zero), then rounded. */
const START = 0.67;
const PER_WORD = 0.26;
const MOST_WORDS = 4;
const COMMON = 0.14;
const FIRM = -0.2;
const ASKS = 0.09;
const PROBLEM = 0.46;
/** Where there is no problem, or no ask, what most messages have. */
const USUAL = 0.3;
const VAGUELY = 0.85;
const CONCRETELY = 1.3;

/**
 * By the words of the message that the draft takes up: those of the problem count most, words of any support mail little.
 * @returns the level, and the sentence of the draft that takes up most
 */
export function issueIn(scene: Scene): Seen {
  if (!isRead(scene)) return { level: 0, at: null };
  const { message, reading } = scene.answered;
  const { own, common, problem, asks, at } = commonGround(message, reading, scene.draft);
  const score =
    START +
    PER_WORD * Math.min(own, MOST_WORDS) +
    (common ? COMMON : 0) +
    (FIRMS_WORD.test(scene.draft.body) ? FIRM : 0) +
    ASKS * (asks ?? USUAL) +
    PROBLEM * (problem ?? USUAL);
  if (at === null || score < VAGUELY) return { level: 0, at: null };
  return { level: score < CONCRETELY ? 1 : 2, at };
}
