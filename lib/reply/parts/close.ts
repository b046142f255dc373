import { CLOSE } from "../phrases/close.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

/** A warm last sentence. No name: see `phrases/close.ts`. */
export function close(shop: Workshop): BuiltPart[] {
  return fromPhrase(CLOSE, shop);
}
