/** For which customers a rule has something to say. */
import type { Answered, Scene } from "../../review/scene.ts";
import { isRead } from "../rule.ts";

/** Plain words for something that went wrong, where a short message gives the reading little to go by. */
const WENT_WRONG =
  /\b(?:broken|broke|cracked|snapped|damaged|faulty|defective|missing|never (?:arrived|came|got)|(?:hasn'?t|didn'?t|not) (?:arrived?|come|work(?:ing)?|turn(?:ed)? up)|doesn'?t work|stopped working|not working|overcharged|charged (?:me )?twice|locked out|error|stuck|(?:is|are|it's|been|login|site|system|server|internet|line|app) down|wrong (?:one|item|size|colou?r|order|address|model)|instead of|leak(?:s|ing|ed)?|refused|rejected|cut off|nobody (?:came|called|answered|showed))\b/i;

/** A glad customer whose message holds no trouble. Praise that may be meant the other way is not glad. */
export function isGlad({ reading, situation }: Answered): boolean {
  return (
    reading.mood === "pleased" &&
    !reading.sarcasm &&
    situation.frame !== "tender" &&
    !reading.acts.includes("complaint")
  );
}

/** Whether the customer is upset, worried or grieving, or tells of something that went wrong. */
export function isTroubled(answered: Answered): boolean {
  const { reading, situation, message } = answered;
  if (isGlad(answered)) return false;
  if (reading.mood === "upset" || reading.mood === "unsure" || situation.frame === "tender") return true;
  if (reading.sarcasm || reading.forPerson || reading.acts.includes("complaint")) return true;
  if (reading.emotions.disappointment !== undefined || reading.escalation.length > 0) return true;
  return situation.needs.has("trouble") || WENT_WRONG.test(message);
}

/** For rules that matter only to a customer in trouble. */
export function answersTrouble(scene: Scene): boolean {
  return isRead(scene) && isTroubled(scene.answered);
}

/** What only agents write who see trouble themselves. */
const SYMPATHY =
  /\b(?:sorry (?:about|for|that|to hear|you)|apologi[sz]e|i hear you|we hear you|(?:i|we) (?:completely |fully |totally |really )?understand (?:your|how|that this|the)|frustrat\w+|inconvenience)\b/i;

/** The same, also where the message reads as neutral and the draft itself answers trouble. */
export function meetsTrouble(scene: Scene): boolean {
  if (answersTrouble(scene)) return true;
  return isRead(scene) && !isGlad(scene.answered) && SYMPATHY.test(scene.draft.body);
}

/** For rules that matter to all but glad customers, also where no message is known. */
export function answersNoGladOne(scene: Scene): boolean {
  return scene.answered === null || !isRead(scene) || !isGlad(scene.answered);
}

/** Bereaved, ill or frightened: where a light word hurts most. */
export function answersGrief(scene: Scene): boolean {
  if (!isRead(scene)) return false;
  const { reading, situation } = scene.answered;
  if (situation.frame === "tender") return true;
  if (reading.mood !== "upset" && reading.mood !== "unsure") return false;
  const hard = ["vulnerable", "safety"] as const;
  if (!reading.forPerson && !hard.some((kind) => reading.escalation.includes(kind))) return false;
  return situation.hardship !== "other" || reading.emotions.worry !== undefined;
}
