import type { Length, Phrase } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";
import type { NoteId } from "../sources.ts";
import type { Part, Wording } from "../suggestion.ts";
import { pick, type Ranked, ranked, worded } from "./pick.ts";

/** A wording with the phrases that it is made of. */
export interface BuiltWording extends Wording {
  /** Ids of phrases; the first opens the part. None for words that are not from the bank. */
  from: readonly string[];
}

/** A part with the notes that say why it is there. */
export interface BuiltPart extends BuiltWording, Pick<Part, "kind"> {
  why: NoteId[];
  /** Other wordings that fit, the nearest first. */
  others: readonly BuiltWording[];
}

/** What a part builder works with. `used` collects the phrases taken, so that the three wordings differ. */
export interface Workshop {
  situation: Situation;
  length: Length;
  used: Set<string>;
  /** What the parts before this one say. */
  said: string[];
}

const NONE: ReadonlySet<string> = new Set();

/** The phrase to take of those that fit, marked as used, with the ones it was chosen from. */
export function taken(
  phrases: readonly Phrase[],
  shop: Workshop,
  recent: ReadonlySet<string> = NONE,
): { phrase: Phrase; from: readonly Ranked[] } | null {
  const from = ranked(phrases, shop.situation, shop.length);
  const phrase = pick(from, { used: shop.used, said: shop.said, recent });
  if (phrase === null) return null;
  shop.used.add(phrase.id);
  shop.said.push(worded(phrase, shop.situation));
  return { phrase, from };
}

export function wordingOf(phrase: Phrase, situation: Situation): BuiltWording {
  return { id: phrase.id, text: worded(phrase, situation), from: [phrase.id] };
}

/** A part made of one phrase; none where no phrase fits. `recent`: phrases that this agent was offered lately. */
export function fromPhrase(
  phrases: readonly Phrase[],
  shop: Workshop,
  recent?: ReadonlySet<string>,
): BuiltPart[] {
  const found = taken(phrases, shop, recent);
  if (found === null) return [];
  const { phrase, from } = found;
  return [
    {
      ...wordingOf(phrase, shop.situation),
      kind: phrase.part,
      why: [phrase.why],
      others: from.map((one) => wordingOf(one.phrase, shop.situation)),
    },
  ];
}
