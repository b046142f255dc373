import { BANK } from "../phrases/bank.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** The greeting: with the customer's name where it is plainly a name, else without any. */
export function greet(shop: Workshop): BuiltPart[] {
  return fromPhrase(BANK.greet, shop);
}
