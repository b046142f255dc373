import { OFFER } from "../phrases/offer.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** A choice for the customer, in the full wording only. Fields stay few: none here where the agent already fills in the problem. */
export function offer(shop: Workshop): BuiltPart[] {
  if (!shop.situation.needs.has("askForFact")) return fromPhrase(OFFER, shop);
  return fromPhrase(
    OFFER.filter((phrase) => !phrase.text.includes("{{")),
    shop,
  );
}
