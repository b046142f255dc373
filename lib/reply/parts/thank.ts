import { BANK } from "../phrases/bank.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** Thanks as an opening, for messages that are not troubled or that could not be read. */
export function thank(shop: Workshop): BuiltPart[] {
  const { frame, slots, recent } = shop.situation;
  // Where their own words can be said back, those are the better opening.
  if (frame === "careful" && slots.fact !== undefined) return [];
  return fromPhrase(BANK.thank, shop, recent);
}
