import type { Cue } from "./cue.ts";
import {
  ANY_WORD,
  alternativesOf,
  foldOf,
  isFull,
  longer,
  prefixesOf,
  SKIPPED,
  WORD_END,
} from "./cue-prefix.ts";

/** One alternative of a cue's phrases. */
interface Phrase {
  /** Index of its cue. */
  cue: number;
  source: string;
  /** Sticky; made when it is first needed, as most messages need few. */
  pattern: RegExp | null;
}

/** A letter, a digit or `_`: what `\w` matches. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

const NONE: readonly number[] = [];
/** Beginnings of three characters are as great as this, and less than 32 times it. */
const STEM = 32 ** 2;

/** The pattern of a phrase for a match that begins where it is tried; what `cue` says of blanks and `'`. */
function patternOf(phrase: string): RegExp {
  const source = phrase.replace(/ /g, "\\s+").replace(/'/g, "['’]?");
  return new RegExp(`(?:${source})(?!\\w)`, "iy");
}

/**
 * Finds which phrases can begin where in a text, by the first few characters: thousands of them are told apart in
 * the time that a handful takes to search for.
 */
export class CueIndex {
  private readonly phrases: Phrase[] = [];
  /** Phrases by their beginnings. */
  private readonly begun = new Map<number, number[]>();
  /** The first three characters of all beginnings: most words are told by them to begin none. */
  private readonly stems = new Set<number>();
  private readonly found: number[] = [];

  /** `beginnings` are those of each phrase, in order, where they were found out before (cue-table.ts). */
  constructor(cues: readonly Cue[], beginnings?: readonly (readonly number[])[]) {
    for (const [cue, { phrases }] of cues.entries()) {
      for (const source of phrases.flatMap(alternativesOf)) {
        const index = this.phrases.push({ cue, source, pattern: null }) - 1;
        for (const prefix of beginnings?.[index] ?? prefixesOf(source)) this.add(prefix, index);
      }
    }
  }

  private add(prefix: number, phrase: number): void {
    const list = this.begun.get(prefix);
    if (list === undefined) this.begun.set(prefix, [phrase]);
    else if (list.at(-1) !== phrase) list.push(phrase);
    let stem = prefix;
    while (stem >= 32 * STEM) stem = Math.trunc(stem / 32);
    this.stems.add(stem);
  }

  /** Puts the phrases of a beginning among those found, in their order. */
  private take(prefix: number): void {
    for (const phrase of this.begun.get(prefix) ?? NONE) {
      let i = this.found.length;
      while (i > 0 && (this.found[i - 1] ?? 0) > phrase) i -= 1;
      if (this.found[i - 1] !== phrase) this.found.splice(i, 0, phrase);
    }
  }

  /** The phrases that may begin at an offset, in their order; until the next call. */
  private beginningAt(text: string, at: number): readonly number[] {
    this.found.length = 0;
    this.take(0);
    if (isWord(text.charCodeAt(at))) this.take(ANY_WORD);
    let prefix = 0;
    for (let i = at; i < text.length && !isFull(prefix); i += 1) {
      const folded = foldOf(text.charCodeAt(i));
      const next = longer(prefix, folded);
      if (next !== prefix) this.take(next);
      prefix = next;
      if (prefix >= STEM && prefix < 32 * STEM && !this.stems.has(prefix)) break;
      // In a run of digits each may be the last one.
      if (folded !== SKIPPED && !isFull(prefix) && !isWord(text.charCodeAt(i + 1)))
        this.take(prefix * 32 + WORD_END);
    }
    return this.found;
  }

  /**
   * Walks over a text: asks for each phrase that may begin at a place whether its cue is looked for there, and
   * tells where it matched.
   */
  search(
    text: string,
    wanted: (cue: number, at: number) => boolean,
    matched: (cue: number, start: number, end: number) => void,
  ): void {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const inside = isWord(before) || before === 39 || before === 0x2019;
      before = text.charCodeAt(at);
      if (inside) continue;
      for (const index of this.beginningAt(text, at)) {
        const phrase = this.phrases[index];
        if (phrase === undefined || !wanted(phrase.cue, at)) continue;
        phrase.pattern ??= patternOf(phrase.source);
        phrase.pattern.lastIndex = at;
        if (phrase.pattern.test(text)) matched(phrase.cue, at, phrase.pattern.lastIndex);
      }
    }
  }
}
