/**
 * The n-grams of a text as bucket numbers: word 1-2-grams, and character 3-5-grams inside words.
 * Hashing: FNV-1a (Fowler, Noll and Vo), 32 bit, folded to 20; even buckets are words, odd ones parts of words.
 */

/** Bits of a bucket number. */
export const BUCKET_BITS = 20;
const MASK = (1 << BUCKET_BITS) - 1;
const PRIME = 0x01000193;
const SEED_WORD = 0x811c9dc5 ^ 1;
const SEED_PAIR = 0x811c9dc5 ^ 2;
const SEED_PART = 0x811c9dc5 ^ 3;
const SHORTEST = 3;
const LONGEST = 5;
const EDGE = 95;
const BLANK = 32;

function folded(hash: number): number {
  return ((hash >>> BUCKET_BITS) ^ hash) & MASK;
}

function hashed(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** The bucket of a single word. */
export function wordBucket(word: string): number {
  return folded(hashed(word, SEED_WORD)) & ~1;
}

/** The bucket of two words side by side; the last word of a text stands beside "$". */
export function pairBucket(word: string, next: string): number {
  const first = Math.imul(hashed(word, SEED_PAIR) ^ BLANK, PRIME);
  return folded(hashed(next, first)) & ~1;
}

/** The buckets of the character n-grams of a word, its edges marked; none for words of one or two letters. */
export function partBuckets(word: string): number[] {
  const buckets: number[] = [];
  if (word.length < SHORTEST) return buckets;
  const codes = [EDGE, ...Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)), EDGE];
  for (let from = 0; from <= codes.length - SHORTEST; from += 1) {
    let hash = SEED_PART;
    for (let at = from; at < Math.min(codes.length, from + LONGEST); at += 1) {
      hash = Math.imul(hash ^ (codes[at] ?? 0), PRIME);
      if (at - from >= SHORTEST - 1) buckets.push(folded(Math.imul(hash ^ (at - from), PRIME)) | 1);
    }
  }
  return buckets;
}
