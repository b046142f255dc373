/** Words in a row that are no sentence: "jacket order 4711 March come sorry thanks". */

/** A stretch without a mark between its words. */
const STRETCH = /[^,;:.!?()–—\n]+/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** What holds an English sentence together; "thank you" alone doesn't. */
const HOLDS =
  /^(?:a|an|the|this|that|these|those|i|we|they|he|she|it|your|our|my|their|its|me|us|them|is|are|was|were|be|been|am|has|have|had|will|would|can|could|do|does|did|should|may|must|to|of|in|on|at|for|with|from|by|as|and|or|but|if|so|not|no|than|until|before|after|there|what|when|who|how|which|\p{L}+['’](?:s|ll|ve|re|m|d|t))$/iu;
/** Shorter ones are headings, sign-offs and telegrams: "Refund issued today." */
const LONG = 8;
const LEAST = 0.1;
const LONGEST = 600;

/** True where at least eight words follow each other with next to none that ties them together. For English only. */
export function isWordSalad(sentence: string): boolean {
  for (const [stretch] of sentence.slice(0, LONGEST).matchAll(STRETCH)) {
    const words = stretch.match(WORD) ?? [];
    if (words.length < LONG) continue;
    if (words.filter((word) => HOLDS.test(word)).length / words.length <= LEAST) return true;
  }
  return false;
}
