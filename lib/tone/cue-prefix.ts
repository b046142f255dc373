/**
 * Which beginnings the matches of a cue's phrase can have, read off the phrase's source. The cue index
 * looks them up word by word, so that a phrase is only tried where it can match. What the reading of the source
 * doesn't understand ends the beginning early: it is then shorter than it could be, never wrong.
 *
 * A beginning is a number: its folded characters, five bits each. The empty one, 0, begins everything.
 */

const DIGIT = 27;
const SPACE = 28;
const OTHER = 29;
/** Stands behind a beginning that is all of a match: a word ends there. */
export const WORD_END = 30;
/** A beginning of which only this is known: it is a letter, a digit or `_`. */
export const ANY_WORD = 31;
/** What apostrophes fold to: they may be left out, so they don't count. */
export const SKIPPED = 0;

/** Folds a character: letters without case, one digit for all, one white space for all, one mark for all. */
export function foldOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE;
  if (code === 39 || code === 0x2019) return SKIPPED;
  return code < 128 || !/\s/.test(String.fromCharCode(code)) ? OTHER : SPACE;
}

/** A beginning and one more folded character. Runs of digits and of white space count as one. */
export function longer(prefix: number, folded: number): number {
  if (folded === SKIPPED || ((folded === DIGIT || folded === SPACE) && prefix % 32 === folded)) return prefix;
  return prefix * 32 + folded;
}

/** Beginnings have at most six characters: that tells most phrases apart, and the number stays a small one. */
const FULL = 32 ** 5;
/** More beginnings than this are not lengthened by alternatives: they would be too many. */
const MOST = 8;

/** Whether a beginning is as long as they get. */
export function isFull(prefix: number): boolean {
  return prefix >= FULL;
}

const ONCE = [1, 1] as const;
const COUNT = /\{(\d+)(,?)(\d*)\}/y;
const SET = /\[((?:\\.|[^\]\\])*)\]/y;
const LOOK_AROUND = /\?<?[=!]/y;
const OPENING = /\?(?::|<\w+>)/y;
/** What matters when a sequence is passed over. */
const BRACKETS = /\\.|\[(?:\\.|[^\]\\])*\]|[()|]/g;

/** Reads the source of one phrase. `open` are beginnings that what comes next may lengthen. */
class Reader {
  /** Beginnings that are as long as they get. */
  readonly done: number[] = [];
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the closing bracket or the end. */
  choice(open: readonly number[]): readonly number[] {
    let all = this.sequence(open);
    while (this.source[this.at] === "|") {
      this.at += 1;
      all = [...all, ...this.sequence(open)];
    }
    return all;
  }

  private sequence(open: readonly number[]): readonly number[] {
    let now = open;
    while (this.at < this.source.length) {
      const char = this.source[this.at];
      if (char === "|" || char === ")") break;
      if (now.length === 0) {
        this.skip();
        break;
      }
      const before = now;
      const after = this.atom(before);
      now = after;
      const [least, most] = this.quantifier();
      // What follows the first of several isn't known.
      if (most > 1 && !repeatable(before, after)) now = this.close(after);
      if (least === 0) now = [...before, ...now];
    }
    return now;
  }

  /** Goes on to the end of a sequence that can't lengthen any beginning. */
  private skip(): void {
    let depth = 0;
    for (BRACKETS.lastIndex = this.at; ; ) {
      const char = BRACKETS.exec(this.source)?.[0];
      if (char === undefined) this.at = this.source.length;
      else if (depth === 0 && (char === "|" || char === ")")) this.at = BRACKETS.lastIndex - 1;
      else {
        if (char === "(") depth += 1;
        else if (char === ")") depth -= 1;
        continue;
      }
      return;
    }
  }

  /** The sticky match here, if any; goes on behind it. */
  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private quantifier(): readonly [least: number, most: number] {
    const char = this.source[this.at];
    if (char !== "?" && char !== "*" && char !== "+" && char !== "{") return ONCE;
    const count = this.take(COUNT);
    if (count === null) this.at += 1;
    // Taking as little as possible matches the same.
    if (this.source[this.at] === "?") this.at += 1;
    if (count === null) return [char === "+" ? 1 : 0, char === "?" ? 1 : 2];
    const [, least, comma, most] = count;
    return [Number(least), comma === "" ? Number(least) : most === "" ? 2 : Number(most)];
  }

  private atom(open: readonly number[]): readonly number[] {
    const char = this.source.charAt(this.at);
    if (char === "[") return this.set(open);
    this.at += 1;
    if (char === "(") return this.group(open);
    if (char === "^" || char === "$") return open;
    if (char === ".") return this.close(open);
    if (char !== "\\") return this.letter(open, char);
    const escaped = this.source.charAt(this.at);
    this.at += 1;
    if (escaped === "b" || escaped === "B") return open;
    if (escaped === "d") return this.letter(open, "0");
    if (escaped === "s") return this.letter(open, " ");
    if (escaped === "w") return this.close(open.map((prefix) => prefix || ANY_WORD));
    return /\w/.test(escaped) ? this.close(open) : this.letter(open, escaped);
  }

  private group(open: readonly number[]): readonly number[] {
    const around = this.take(LOOK_AROUND) !== null;
    if (!around) this.take(OPENING);
    const few = around ? [] : open.length > MOST ? this.close(open) : open;
    const inside = this.choice(few);
    this.at += 1;
    return around ? open : inside;
  }

  /** A set of single characters is as many alternatives; of one with classes or ranges, nothing is known. */
  private set(open: readonly number[]): readonly number[] {
    const members = this.take(SET)?.[1] ?? "";
    if (members === "" || /^\^|\\\w|.-.|[ ']/.test(members)) return this.close(open);
    return [...new Set([...members.replaceAll("\\", "")].flatMap((member) => this.letter(open, member)))];
  }

  private letter(open: readonly number[], char: string): readonly number[] {
    const folded = foldOf(char.charCodeAt(0));
    const next: number[] = [];
    for (const prefix of open) {
      const more = longer(prefix, folded);
      (isFull(more) ? this.done : next).push(more);
    }
    return next;
  }

  private close(open: readonly number[]): readonly number[] {
    this.done.push(...open);
    return [];
  }
}

/** Whether repeating what was read changes no beginning: blanks, digits, and what matches nothing. */
function repeatable(before: readonly number[], after: readonly number[]): boolean {
  return after.every((prefix) => {
    const last = prefix % 32;
    if (before.includes(prefix)) return true;
    return (last === DIGIT || last === SPACE) && before.includes((prefix - last) / 32);
  });
}

const LITERAL = /^[^\\()[\]{}|?*+.^$]*$/;

/** The beginnings of all matches of a phrase, some maybe more than once. */
export function prefixesOf(source: string): readonly number[] {
  if (LITERAL.test(source)) {
    let prefix = 0;
    for (let i = 0; i < source.length && !isFull(prefix); i += 1)
      prefix = longer(prefix, foldOf(source.charCodeAt(i)));
    return [ended(prefix)];
  }
  const reader = new Reader(source);
  for (const prefix of reader.choice([0])) reader.done.push(ended(prefix));
  return reader.done;
}

/** A beginning that is all of a match. */
function ended(prefix: number): number {
  return prefix === 0 || isFull(prefix) ? prefix : prefix * 32 + WORD_END;
}

/** The alternatives that a phrase is made of, in order, as sources of their own. */
export function alternativesOf(source: string): string[] {
  if (!source.includes("|")) return [source];
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  /** Where the bracket closes that opens the source. */
  let closed = -1;
  BRACKETS.lastIndex = 0;
  for (const { 0: char, index } of source.matchAll(BRACKETS)) {
    if (char === "(") depth += 1;
    else if (char === ")") {
      depth -= 1;
      if (depth === 0 && closed === -1) closed = index;
    } else if (char === "|" && depth === 0) {
      parts.push(source.slice(from, index));
      from = index + 1;
    }
  }
  if (parts.length > 0) return [...parts, source.slice(from)].flatMap(alternativesOf);
  const grouped = source.startsWith("(?:") && closed === source.length - 1;
  return grouped ? alternativesOf(source.slice(3, -1)) : [source];
}
