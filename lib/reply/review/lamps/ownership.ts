/** Who acts in the draft: 0 nobody, 1 "we" or nobody named, 2 the agent or a named colleague. */
import type { Level } from "../result.ts";
import type { Scene } from "../scene.ts";
import { onlyAsks } from "./calls.ts";
import { deedsIn } from "./deeds.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";

/** "We" that plainly owns a fault. */
const OUR_FAULT =
  /\b(?:(?:our|my) (?:own )?(?:mistake|fault|error|oversight|doing|slip)|on us\b|(?:we|the (?:office|team|warehouse|kitchen|shop|workshop)|somebody here|someone here|our \w+) (?:\w+ )?(?:forgot|missed|should have|should not have|shouldn't have|failed|got (?:it|this|that) wrong|made a mistake|mixed|picked the wrong|sent (?:you )?the wrong|let you down|didn't|did not|overlooked|lost|cancel+ed on)|this mistake|that mistake|slipped (?:past|through) (?:us|our))\b/i;
const MOST_SENTENCES = 80;

/** 0 in a draft that isn't in English. */
export function ownershipIn(scene: Scene): Seen {
  let best: Seen = { level: 0, at: null };
  if (!readsEnglish(scene)) return best;
  const sentences = scene.draft.sentences.slice(0, MOST_SENTENCES);
  const owned = sentences.some(({ text }) => OUR_FAULT.test(text));
  const { answered } = scene;
  const asked = answered !== null && onlyAsks(answered);
  for (const { start, end, text } of sentences) {
    let level: Level = 0;
    for (const { doer, reach } of deedsIn(text)) {
      // "We deliver on Saturdays, too" answers a plain question; nobody takes anything on.
      if (asked && reach === "doing" && doer !== "agent" && doer !== "colleague") continue;
      if (doer === "agent" || doer === "colleague" || (doer === "firm" && owned)) level = 2;
      else if (level === 0) level = 1;
    }
    if (level > best.level) best = { level, at: { start, end } };
  }
  return best;
}
