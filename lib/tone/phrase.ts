import type { Range } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";

/** A span has at most so many words. */
export const MOST_WORDS = 8;

/** A word as it stands in a text, with the marks around it. */
export interface Word extends Range {
  /** In lower case, without the marks around it. */
  bare: string;
  /** A mark behind it ends the clause. */
  closes: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that want something behind them: a span doesn't end with one of these. */
const OPEN = set(
  "the a an my our your his their its these those to for from with of in on at by about into onto as than and or but so because if that which who whose what where when why how is are was were be been being am has have had do does did will would can could should may might must shall not no any some every each another other same wrong own very too really quite just even i we he she they i'm i've i'd i'll we're we've we'll you're you've they're they've it's he's she's there's who's want wants need second third fourth fifth until since before after while without per don't didn't doesn't won't can't cannot couldn't wouldn't isn't wasn't hasn't haven't unless legal financial emotional personal only still always also already keep keeps kept getting get one two three four five six ten then little small young new whole full big bloody im ive",
);
/** Those of them that may well end one: "since when", "I asked before", "still". */
const MAY_END = set(
  "before after since not no still already so that own same one two three four five six ten",
);
/** Where a new clause begins inside a sentence. */
const JOINS = set("and but so because or which although though while plus yet &");
const SUBJECT = set(
  "i we you they he she it nobody no-one noone someone somebody i'm i've i'd i'll we're we've we'd you've you're they've they're it's its he's she's im ive u",
);
const AUXILIARY = set(
  "is are was were am has have had hasn't haven't hadn't do does did don't doesn't didn't isn't aren't wasn't weren't will would won't wouldn't can can't cannot could couldn't still never not hasnt havent didnt doesnt dont isnt wasnt",
);
const STRESS = set(
  "very so really deeply extremely absolutely truly utterly completely totally too quite rather not no never more most increasingly still bit little identity financial emotional legal",
);
const ARTICLE = set("the a an my our your his her their this that");
/** Words that lead a clause in without being part of what is said. */
const LEAD_IN = set(
  "and but so that because or which then also just as to of plus yet well anyway although though since in on at with for from by & - – — who if",
);
/** After these a span starts well with a preposition: "in a row", "by Friday", "for nothing". */
const LEAD_IN_OK =
  /^(?:in (?:a row|time|circles|tears|danger|trouble|front|good|\d)|on (?:hold|fire|my|her|his|time)|at (?:once|risk|the|my|a)|by |for (?:nothing|once|the|\d|over|\w+ (?:days|weeks|months|years))|from |to (?:court|the)|with (?:no|a|my|the)|since |as (?:soon|i|we|always)\b|just (?:rings|in)|so |without )/;

/** The words of a sentence in order: what white space sets apart. */
const WORDS = new WeakMap<Sentence, Word[]>();

/** The words of a sentence; told once, as each label asks for them anew. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const known = WORDS.get(sentence);
  if (known !== undefined) return known;
  const words = [...sentence.text.matchAll(/\S+/g)].map((match) => {
    const start = sentence.start + match.index;
    const token = match[0];
    const next = sentence.text.slice(match.index + token.length, match.index + token.length + 2);
    return {
      start,
      end: start + token.length,
      bare: token
        .toLowerCase()
        .replace(/’/g, "'")
        .replace(/^[^\p{L}\p{N}£€$#&]+|[^\p{L}\p{N}%]+$/gu, ""),
      closes: /[,;:.!?)…"”]$/.test(token) || /^\s?[-–—(/]|^\n|^\s?["“]/.test(next) || /^[-–—]+$/.test(token),
    };
  });
  WORDS.set(sentence, words);
  return words;
}

/** The clause around the words `from` to `to`: it ends at marks and at "and", "but", "because". */
function clauseAround(words: readonly Word[], from: number, to: number): [first: number, last: number] {
  let first = from;
  while (first > 0 && !words[first - 1]?.closes && !JOINS.has(words[first - 1]?.bare ?? "")) first -= 1;
  let last = to;
  while (last < words.length - 1 && !words[last]?.closes && !JOINS.has(words[last + 1]?.bare ?? ""))
    last += 1;
  return [first, last];
}

/** The longest stretch of a find that no mark interrupts. */
function longestPart(words: readonly Word[], begin: number, stop: number): [from: number, to: number] {
  let best: [number, number] = [begin, begin];
  let from = begin;
  for (let i = begin; i <= stop; i += 1) {
    if (i < stop && !words[i]?.closes) continue;
    if (from === begin || i - from > best[1] - best[0]) best = [from, i];
    from = i + 1;
  }
  return best;
}

/** How far to the left the find needs its subject or its stress: "[I have] written twice", "[very] sad". */
function startOf(words: readonly Word[], from: number, least: number): number {
  const bare = (i: number): string => (i < least ? "" : (words[i]?.bare ?? ""));
  let first = from;
  while (STRESS.has(bare(first - 1)) || (first < from && bare(first - 1) === "a")) first -= 1;
  if (AUXILIARY.has(bare(first - 1))) {
    const subject = AUXILIARY.has(bare(first - 2)) ? first - 3 : first - 2;
    if (SUBJECT.has(bare(subject))) return subject;
  }
  if (SUBJECT.has(bare(first - 1))) return first - 1;
  if (AUXILIARY.has(bare(first)) && bare(first - 1) !== "" && !OPEN.has(bare(first - 1)))
    return ARTICLE.has(bare(first - 2)) ? first - 2 : first - 1;
  return first;
}

/** How far to the right the find goes on until it says something: "I want the [refund]". */
function endOf(words: readonly Word[], to: number, most: number): number {
  let last = to;
  while (last < most && OPEN.has(words[last]?.bare ?? "")) last += 1;
  if (last < most && words[last + 1]?.bare === "to" && last + 2 <= most) last += 2;
  const after = words[last + 1]?.bare ?? "";
  if (last < most && (/^#?\d/.test(after) || (words[last]?.bare === "time" && SUBJECT.has(after)))) {
    last += 1;
    if (SUBJECT.has(after) && last < most) last += 1;
    while (last < most && OPEN.has(words[last]?.bare ?? "")) last += 1;
  }
  return last;
}

/**
 * The words to underline for a find: the find itself, with what it needs on either side to say something, in its
 * own clause; at most eight words. A clause of up to `short` words is shown whole when the find is a good part
 * of it; with `short` 0 the find stands alone.
 */
export function phraseAround(text: string, find: Range, sentence: Sentence, short: number): Range {
  const words = wordsOf(sentence);
  const begin = words.findIndex((w) => w.end > find.start);
  const stop = words.findLastIndex((w) => w.start < find.end);
  if (begin === -1 || stop < begin) return { start: find.start, end: find.end };
  const [from, to] = longestPart(words, begin, stop);
  const [least, most] = clauseAround(words, from, to);
  const size = most - least + 1;
  const whole = size <= short && (to - from + 1) * (size <= 4 ? 4 : 3) >= size;
  let first = short === 0 ? from : whole ? least : startOf(words, from, least);
  let last = whole ? most : endOf(words, to, most);
  const rest = (): string =>
    words
      .slice(first, first + 4)
      .map((w) => w.bare)
      .join(" ");
  const said = /^(?:this|that) is (?:now )?(?:the|my) |^(?:that's|thats|for) (?:now )?(?:the|my) /.exec(
    `${rest()} `,
  );
  if (said !== null && last - first > 2) first += said[0].trim().split(" ").length;
  if (!whole && first === least && /^(?:is|was|are|were) (?:a|an|such|so|the) /.test(`${rest()} `))
    first += 1;
  while (first < last && LEAD_IN.has(words[first]?.bare ?? "") && !LEAD_IN_OK.test(`${rest()} `)) first += 1;
  if (last - first >= MOST_WORDS) {
    if (last - from < MOST_WORDS) first = Math.max(first, last - MOST_WORDS + 1);
    else last = first + MOST_WORDS - 1;
  }
  const dangles = (i: number): boolean => {
    const bare = words[i]?.bare ?? "";
    return bare === "" || (OPEN.has(bare) && !(MAY_END.has(bare) && i <= to));
  };
  while (last > first && dangles(last)) last -= 1;
  const span = tidy(text, { start: words[first]?.start ?? find.start, end: words[last]?.end ?? find.end });
  if (whole || /^(?:\p{P})*$/u.test(text.slice(span.start, span.end))) return span;
  const cut = text.slice(span.start, span.end).replace(/[?!]+$/, "");
  return { start: span.start, end: span.start + cut.length };
}

/** Cuts marks off the ends that belong to the sentence rather than to the words. */
function tidy(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:.()"“”‘'-]/.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.()"“”…-]/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
