/** The words of a text that carry its matter, each as the meaning it stands for. */
import type { Range } from "../../../text/ranges.ts";
import { stemOf } from "./stems.ts";
import { meaningOf, phrasesIn } from "./synonyms.ts";

export interface ContentWord extends Range {
  /** Meaning, or the number in one way of writing. */
  key: string;
  /** The word itself, without its ending. */
  stem: string;
  /** How much it says about the matter: 1, less for words of any support mail. */
  weight: number;
  number: boolean;
}

const WORD = /\d[\d.,:]*\d|\d|\p{L}[\p{L}'’]*/gu;
/** Work is bounded on texts of many pages. */
const MOST_WORDS = 4000;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

const EMPTY = set(`
a an the this that these those it its he she they them him her his their theirs i me my mine we us our ours you your yours u ur
and or but so if then than as at by for from in into of off on onto out over to up with without within about after before again
is are was were be been being am do does did done doing have has had having can could will would shall should may might must
not no nor yes don didn doesn isn aren wasn weren won wouldn can't couldn hasn haven don't didn't doesn't isn't aren't wasn't weren't won't wouldn't couldn't hasn't haven't i'm i've i'll i'd you're you've you'll we're we've we'll it's that's there's what's cannot
what when where who whom whose which why how there here just only also too very really quite still yet already even ever never now
please pls plz thanks thank thx hi hello hey dear sir madam ok okay regards kind best
all any some each every both either neither one two few more most much many lot other another same such own else
want need like would get got give go let know tell say said see take put make made come came way thing things something anything nothing someone somebody anyone anybody everything
because since until till while during through between against per via
good great nice bad well sure able sorry apologise apologies apologize hope happy glad
time times today tomorrow yesterday day days week weeks hour hours minute minutes month months
s t d ll ve re m re: st nd rd th im ive id dont didnt doesnt cant wont isnt
back first last next long soon right exactly actually honestly seriously finally maybe perhaps
help ask asked asking try tried use used using work working works
dot com www
`);
/** They say little about which matter it is. */
const COMMON: ReadonlySet<string> = new Set(
  "order account issue problem service customer team support company email message contact query request item product case matter situation experience information detail website app check reply question feedback number phone person new change card price date send"
    .split(" ")
    .map((word) => meaningOf(stemOf(word))),
);
const COMMON_WEIGHT = 0.5;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const MONTH_KEYS: ReadonlyMap<string, string> = new Map(
  MONTHS.flatMap((name): [string, string][] => [
    [name, name],
    [name.slice(0, 3), name],
  ]).filter(([short]) => short !== "may" && short !== "mar" && short !== "jun"),
);

/** "112.00", "1,200" and "7:15" in one way of writing. */
function numberKey(text: string): string {
  const plain = text.replace(/[,.](?=\d{3}\b)/g, "").replace(/[:,]/g, ".");
  return plain.replace(/\.0+$/, "").replace(/^0+(?=\d)/, "");
}

/** In the order of the text; at most 4,000 words are read. */
export function contentWords(text: string): ContentWord[] {
  const out: ContentWord[] = [];
  let read = 0;
  for (const { index, 0: found } of text.matchAll(WORD)) {
    read += 1;
    if (read > MOST_WORDS) break;
    const range = { start: index, end: index + found.length };
    if (/^\d/.test(found)) {
      const key = numberKey(found.slice(0, 40));
      out.push({ key, stem: key, weight: 1, number: true, ...range });
      continue;
    }
    const lower = found.slice(0, 40).toLowerCase().replace(/’/g, "'").replace(/'s?$/, "");
    if (EMPTY.has(lower)) continue;
    const stem = MONTH_KEYS.get(lower) ?? stemOf(lower);
    const key = meaningOf(stem);
    out.push({ key, stem, weight: COMMON.has(key) ? COMMON_WEIGHT : 1, number: false, ...range });
  }
  for (const phrase of phrasesIn(text)) out.push({ ...phrase, stem: phrase.key, weight: 1, number: false });
  return out;
}

/** The meanings of a text. */
export function keysOf(words: readonly ContentWord[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

/** How much of the weight of `words` is also in `keys`, 0-1; each meaning counts once. */
export function shareIn(words: readonly ContentWord[], keys: ReadonlySet<string>): number {
  const weights = new Map(words.map(({ key, weight }) => [key, weight]));
  let all = 0;
  let shared = 0;
  for (const [key, weight] of weights) {
    all += weight;
    if (keys.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
