import { BANK } from "../phrases/bank.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** The agent takes it on as "I". Left out of the short wording, except for the calm boundary, which is the point of that reply. */
export function own(shop: Workshop): BuiltPart[] {
  if (shop.length === "short" && shop.situation.frame !== "boundary") return [];
  if (shop.situation.needs.has("empty")) return [];
  return fromPhrase(BANK.own, shop);
}
