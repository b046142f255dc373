import { ACT } from "../phrases/act.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** The next step, with its time as a field. A neutral question is answered already and needs none. */
export function act(shop: Workshop): BuiltPart[] {
  return fromPhrase(ACT, shop);
}
