/** Reviews a draft against the message it answers. Pure: no state, no network, never throws. */
import { MUTED_AT_FIRST } from "../rules/registry.ts";
import { isRead } from "../rules/rule.ts";
import type { Draft } from "./draft.ts";
import { findingsIn } from "./findings.ts";
import { judgedAsks } from "./lamps/asks.ts";
import { feelingIn } from "./lamps/feeling.ts";
import { issueIn } from "./lamps/issue.ts";
import { nextStepIn } from "./lamps/next-step.ts";
import { ownershipIn } from "./lamps/ownership.ts";
import { lampsFor } from "./lamps/row.ts";
import { warmCloseIn } from "./lamps/warm-close.ts";
import { warmOpenIn } from "./lamps/warm-open.ts";
import type { NotReviewed, Places, Review } from "./result.ts";
import { type ReviewInput, type Scene, sceneOf } from "./scene.ts";
import { scoreOf } from "./score.ts";

export type { ReviewInput } from "./scene.ts";

function notReviewed(scene: Scene): NotReviewed[] {
  const { draft, answered } = scene;
  const why: NotReviewed[] = [];
  if (draft.own.trim() === "") why.push("nothing-written");
  else if (draft.language !== "en" && draft.language !== "und") why.push("not-english");
  if (answered === null) why.push("no-message");
  else if (!isRead(scene)) why.push("message-not-read");
  return why;
}

function placesIn({ sentences, greeting }: Draft): Places {
  const behindGreeting = greeting?.end ?? 0;
  return {
    opening: sentences[0]?.start ?? behindGreeting,
    end: sentences.at(-1)?.end ?? behindGreeting,
    bare: sentences.length === 0 && greeting !== null,
  };
}

/**
 * What the draft does for this customer, and what in it a good agent would write in another way.
 * @param input any texts, also empty, foreign or of many pages
 * @param muted ids of rules that are not to be shown
 */
export function review(input: ReviewInput, muted: ReadonlySet<string> = MUTED_AT_FIRST): Review {
  const scene = sceneOf(input);
  const { shown, more } = findingsIn(scene, muted);
  const seen = {
    feeling: feelingIn(scene),
    issue: issueIn(scene),
    ownership: ownershipIn(scene),
    nextStep: nextStepIn(scene),
    warmOpen: warmOpenIn(scene),
    warmClose: warmCloseIn(scene),
    asks: isRead(scene) ? judgedAsks(scene) : [],
  };
  const withoutScore = {
    feeling: seen.feeling.level,
    issue: seen.issue.level,
    ownership: seen.ownership.level,
    nextStep: seen.nextStep.level,
    asks: seen.asks,
    warmOpen: seen.warmOpen.level,
    warmClose: seen.warmClose.level,
    lamps: lampsFor(scene, seen, muted),
    findings: shown,
    more,
    notReviewed: notReviewed(scene),
    places: placesIn(scene.draft),
  };
  return { ...withoutScore, ...scoreOf(scene, withoutScore) };
}
