/** Order, ticket and telephone numbers of a text, to be held against those of another. */
import type { Range } from "../../../text/ranges.ts";

export interface WrittenNumber extends Range {
  /** As it stands there: "07700 900123". */
  text: string;
  digits: string;
}

/** Shorter ones stand everywhere, and a slip of one digit makes another good number of them. */
const SHORTEST = 4;
const LONGEST = 24;
/** Bounds the work on a text full of numbers. */
const MOST = 300;

const GROUP = /(?<!\d)\d{4,24}(?!\d)/g;
/** Groups with a blank or hyphen between them, as telephone numbers are written. */
const IN_GROUPS = /(?<![\p{L}\d])\+?\d{2,6}(?:[ -]\d{2,8}){1,5}(?!\d)/gu;

/** Sums, measures, dates, clocks, years, web addresses. */
const BEFORE_OTHER = /(?:[£€$¥₹]\s?|\b(?:USD|EUR|GBP|CHF|Rs\.?)\s?|\d[.,:/]|\/|@|\d{1,2}-\d{1,2}-|\p{L}\.)$/u;
const BEHIND_OTHER =
  /^(?:[.,:/]\d|-\d{1,2}-\d{1,2}(?!\d)|[\p{L}_/@]|\s?(?:[£€$¥₹%°]|(?:USD|EUR|GBP|CHF|euros?|pounds?|dollars?|kr|zł|kg|g|km|m|cm|mm|ml|l|mb|gb|kwh|watts?|w|miles?|points?|times|people|customers|hours?|minutes?|days?|words|steps|pieces|units)(?![\p{L}\p{N}])))/iu;
const YEAR = /^(?:19|20)\d\d$/;
/** A year behind one of these is a number all the same. */
const NUMBERED =
  /(?:#|\b(?:no|nr|number|order|ticket|case|booking|invoice|ref|reference|code|id|pin)\.?:? ?#?)$/i;

function isNumber(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (BEFORE_OTHER.test(before) || BEHIND_OTHER.test(text.slice(end, end + 16))) return false;
  return !YEAR.test(text.slice(start, end)) || NUMBERED.test(before);
}

/**
 * The numbers of a text in order: each group of at least four digits, and groups that belong together as one.
 * @returns no dates, clocks, years, sums and measures; at most a few hundred
 */
export function numbersIn(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (const pattern of [IN_GROUPS, GROUP]) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      count += 1;
      if (count > MOST) break;
      const range = { start: match.index, end: match.index + match[0].length };
      const digits = match[0].replace(/\D/g, "");
      if (digits.length < SHORTEST || digits.length > LONGEST || !isNumber(text, range)) continue;
      // Two numbers side by side are no telephone number.
      if (pattern === IN_GROUPS && (!/^(?:\+|0)/.test(match[0]) || digits.length < 7)) continue;
      found.push({ ...range, text: match[0], digits });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Two digits changed places, next to each other or with one between. */
function isSwapped(a: string, b: string, places: readonly number[]): boolean {
  const [one = 0, other = 0] = places;
  return places.length === 2 && other - one <= 2 && a[one] === b[other] && a[other] === b[one];
}

/**
 * Whether a number is another one with a slip of the hand: one digit is another, two have changed places, or, from
 * six digits on, one is missing or too much.
 */
export function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  if (a.length === b.length) {
    const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
    return places.length === 1 || isSwapped(a, b, places);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 6) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
