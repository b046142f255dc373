/**
 * The n-grams of a text as bucket numbers: word 1-2-grams, and character 3-5-grams inside words.
 * Hashing: FNV-1a (Fowler, Noll and Vo), 32 bit, folded to 20; even buckets are words, odd ones parts of words.
 */

/** Bits of a bucket number. */
export const BUCKET_BITS = 20;
const MASK = (1 << BUCKET_BITS) - 1;
const PRIME = 0x01000193;
const SEED = 0x811c9dc5;
const SEED_WORD = SEED ^ 1;
const SEED_PAIR = SEED ^ 2;
const SEED_PART = SEED ^ 3;
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

/** A word's number in the table of word vectors: FNV-1a, 32 bit, unfolded. */
export function wordHash(word: string): number {
  return hashed(word, SEED) >>> 0;
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

/** The n-grams of a text by kind, each once, in the order in which they first stand there. */
export interface Buckets {
  /** Words and pairs of words. */
  plain: Set<number>;
  parts: Set<number>;
}

/** @param partsOf `partBuckets`, or one that remembers */
export function bucketsOf(
  tokens: readonly { word: string }[],
  partsOf: (word: string) => readonly number[] = partBuckets,
): Buckets {
  const plain = new Set<number>();
  const parts = new Set<number>();
  for (const [i, { word }] of tokens.entries()) {
    plain.add(wordBucket(word));
    plain.add(pairBucket(word, tokens[i + 1]?.word ?? "$"));
    for (const part of partsOf(word)) parts.add(part);
  }
  return { plain, parts };
}
