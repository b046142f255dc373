import { BANK } from "../phrases/bank.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** In the short wording, these frames need no warmth at the end: a plain question, plain facts, a tone that could not be read. */
const DRY: ReadonlySet<string> = new Set(["neutral", "formal", "careful"]);

/** A warm last sentence. No name: see `phrases/close.ts`. */
export function close(shop: Workshop): BuiltPart[] {
  if (shop.length === "short" && DRY.has(shop.situation.frame)) return [];
  return fromPhrase(BANK.close, shop);
}
