/** What happens next: 0 nothing, 1 an action without time or channel, 2 an action with when or how. */
import { exploration } from "../mechanisms.ts";
import type { Level } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";
import { onlyAsks } from "./calls.ts";
import { deedsIn } from "./deeds.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";
import { expects, instructs, isVague, saysHow, saysWhen, stepsIn } from "./when-and-how.ts";

const MOST_SENTENCES = 80;
/** What every mail says and nobody awaits: "let us know", "do not hesitate". */
const FORMULA =
  /\b(?:do not hesitate|don't hesitate|feel free|let (?:me|us) know if (?:you|there|anything|i)|if you have any (?:other |further |more )?questions|should you have|any (?:other|further) questions|hear from you|look(?:ing)? forward|hope|enjoy|thank|have a)\b/i;
/** "I can set up a short tour if you like". */
const OFFERS = /\bif you(?:['’]d| would)? (?:like|want|wish|prefer)\b/i;
/** A present to make up for it: a step only where they spoke of money themselves. */
const GOODWILL =
  /\b(?:voucher|credit(?:ed)?|discount|coupon|gift card|points|\d+ ?% off|next (?:order|purchase|visit|stay))\b/i;
const MONEY =
  /[£€$]|\b(?:refund\w*|money|credit\w*|discount\w*|vouchers?|compensat\w*|price|pay\w*|paid|charge\w*|cost\w*|bill\w*|euros?|pounds?|dollars?)\b/i;
const GOES_ON = /^(?:it|this|that|they|you|which)\b/i;

/** The level of one sentence; `next` is the one behind it. */
function levelOf(text: string, next: string, answered: Answered | null): Level {
  if (FORMULA.test(text)) return 0;
  const asked = answered !== null && onlyAsks(answered);
  const deeds = deedsIn(text).filter(
    ({ doer, reach }) => !(asked && reach === "doing" && (doer === "nobody" || doer === "firm")),
  );
  const tells = instructs(text);
  if (deeds.length === 0 && !tells)
    return !asked && expects(text) ? 2 : OFFERS.test(text) || exploration(text) >= 1 ? 1 : 0;
  if (GOODWILL.test(text) && answered !== null && !MONEY.test(answered.message)) return 1;
  if (isVague(text)) return 1;
  if (deeds.some(({ reach }) => reach === "done")) return isVague(next) && GOES_ON.test(next) ? 1 : 2;
  if (saysWhen(text) || saysHow(text)) return 2;
  return 1;
}

/** 0 in a draft that isn't in English. */
export function nextStepIn(scene: Scene): Seen {
  let best: Seen = { level: 0, at: null };
  if (!readsEnglish(scene)) return best;
  let steps = 0;
  const sentences = scene.draft.sentences.slice(0, MOST_SENTENCES);
  for (const [at, { start, end, text }] of sentences.entries()) {
    steps += stepsIn(text);
    // Two steps or more are instructions that can be followed.
    const level = steps >= 2 ? 2 : levelOf(text, sentences[at + 1]?.text ?? "", scene.answered);
    if (level > best.level) best = { level, at: { start, end } };
  }
  return best;
}
