import type { Length, Phrase } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";
import type { NoteId } from "../sources.ts";
import type { Part } from "../suggestion.ts";
import { pick, worded } from "./pick.ts";

/** A part with the notes that say why it is there. */
export interface BuiltPart extends Pick<Part, "id" | "kind" | "text"> {
  why: NoteId[];
}

/** What a part builder works with. `used` collects the phrases taken, so that the three wordings differ. */
export interface Workshop {
  situation: Situation;
  length: Length;
  used: Set<string>;
}

/** A part made of one phrase; none where no phrase fits. */
export function fromPhrase(phrases: readonly Phrase[], shop: Workshop): BuiltPart[] {
  const phrase = pick(phrases, shop.situation, shop.length, shop.used);
  if (phrase === null) return [];
  shop.used.add(phrase.id);
  return [{ id: phrase.id, kind: phrase.part, text: worded(phrase, shop.situation), why: [phrase.why] }];
}
