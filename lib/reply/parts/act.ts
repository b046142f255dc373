import { BANK } from "../phrases/bank.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** "Please tell the baker": what they ask to pass on has its answer already. */
const TO_PASS_ON = /\b(?:tell|pass|thank|say|let .{1,30} know)\b/i;

/** The next step, with its time as a field. A neutral question is answered already and needs none. */
export function act(shop: Workshop): BuiltPart[] {
  const { frame, asks, needs } = shop.situation;
  // Whom would one tell of "Thanks, that worked"?
  if (needs.has("bareThanks")) return [];
  if (frame === "pleased" && asks.some((ask) => TO_PASS_ON.test(ask.field.label))) return [];
  return fromPhrase(BANK.act, shop);
}
