/** What a message calls for in a reply: sympathy only where something is wrong, a next step only where one is awaited. */
import type { Emotion } from "../../../tone/reading.ts";
import type { Answered } from "../scene.ts";

const HARD_FEELINGS: readonly Emotion[] = ["anger", "frustration", "disappointment", "worry"];
/** "Why did you": the firm is called to account, in however calm a tone. */
const TO_ACCOUNT = /\bwhy (?:this|did you|do you (?:keep|still)|was|were|has|have|am|must|should)\b/i;
/** Of a message so short nobody can tell more than its words. */
const TOLD_AT_LENGTH = 30;

/** True where the message speaks of something that went wrong, even without a feeling. */
function wentWrong({ reading, situation, message }: Answered): boolean {
  const { frame } = situation;
  if (frame === "tender" || frame === "formal" || frame === "boundary") return true;
  return (
    reading.mood === "upset" ||
    reading.problem !== null ||
    reading.acts.includes("complaint") ||
    situation.needs.has("trouble") ||
    (reading.mood !== "pleased" && TO_ACCOUNT.test(message))
  );
}

/**
 * True where the reply should meet a feeling. A neutral or pleased message without trouble calls for none; where
 * Attune isn't sure of a good mood, what speaks against it counts.
 */
export function callsForFeeling(answered: Answered): boolean {
  const { reading, situation, message } = answered;
  switch (situation.frame) {
    case "pleased":
      return false;
    case "tender":
    case "formal":
    case "boundary":
    case "upset":
    case "unsure":
      return true;
    default:
  }
  if (reading.mood === "upset" || reading.mood === "unsure") return true;
  if (reading.mood === "pleased")
    return reading.sarcasm || HARD_FEELINGS.some((emotion) => (reading.emotions[emotion] ?? 0) >= 2);
  if (wentWrong(answered)) return true;
  return !reading.sure && message.split(/\s+/).length >= TOLD_AT_LENGTH;
}

/** True for a plain question: nothing went wrong and nothing is to be done but to answer. */
export function onlyAsks(answered: Answered): boolean {
  return !wentWrong(answered) && !answered.reading.acts.includes("request");
}
