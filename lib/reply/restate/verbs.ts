/** Finds the finite verbs of a clause. */
import type { Word } from "./person.ts";

/** A finite verb with its auxiliaries ("has not arrived"), as positions of words, both inclusive. */
export interface VerbGroup {
  start: number;
  end: number;
}

function finite(tags: readonly string[]): boolean {
  if (!tags.includes("Verb") && !tags.includes("Copula") && !tags.includes("Modal")) return false;
  if (tags.includes("Particle")) return false;
  if (tags.includes("Gerund") || tags.includes("Infinitive"))
    return tags.includes("Copula") || (tags.includes("Auxiliary") && !tags.includes("Gerund"));
  return true;
}

/** A bare verb form is finite only after a plural or personal subject. */
function bareIsFinite(word: string, tags: readonly string[], before: Word | undefined): boolean {
  if (!tags.includes("Infinitive") || before === undefined) return false;
  return /^(?:I|we|you|they)$/i.test(before.text) || (before.tags.includes("Plural") && !/^to$/i.test(word));
}

const WITHIN = /^(?:not|never|still|also|just|only|already|now|been|being|be|even|again|all|\w+ly)$/i;

/** The groups of finite verbs, in order. "Has arrived" and "was told" are one group each. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const last = groups.at(-1);
    const contracted =
      /'(?:s|re|m|ve|d|ll)$|n't$/i.test(word.text) &&
      word.tags.some((tag) => /Verb|Copula|Modal|Auxiliary/.test(tag));
    const isVerb = contracted || finite(word.tags) || bareIsFinite(word.text, word.tags, before);
    if (last !== undefined && last.end === index - 1 && (isVerb || WITHIN.test(word.text))) last.end = index;
    else if (isVerb) groups.push({ start: index, end: index });
  });
  return groups;
}
