/** Fields that nobody filled: "{{first_name}}", "[ORDER NUMBER]", "XXX". Works in any language. */
import type { Range } from "./ranges.ts";

/** What a template asks for. A bracket around one of these words is a field, around any other word it may be a button. */
const ASKED_FOR =
  "(?:(?:first|last|full|family|given|fore|sur|user|nick)?[ _-]?names?|(?:job )?titles?|dates?|times?|days?|hours?|deadlines?|numbers?|no|nr|ids?|amounts?|sums?|prices?|totals?|refs?|references?|links?|urls?|address(?:es)?|e-?mails?|phones?|telephones?|companies|company|firms?|brands?|business|departments?|teams?|products?|items?|models?|order(?:s| ?id)?|tickets?|cases?|invoices?|tracking(?: code| link| number)?|carriers?|couriers?|city|town|street|country|signatures?|reasons?|issues?|problems?|topics?|subjects?|details?|placeholders?|variables?|values?|texts?|codes?|salutations?|greetings?|pronouns?|agents?|customers?|clients?|recipients?|senders?|contacts?|managers?|months?|years?|locations?|branch(?:es)?|steps?|solutions?|answers?|blank|vornamen?|nachnamen?|anrede|datum|(?:bestell|auftrags|kunden|rechnungs)nummer|nom|prénom|nombre|apellidos?|fecha|cognome|nome|sobrenome|naam|achternaam)";
/** Words that open an instruction to whoever fills the field. */
const TO_FILL =
  "(?:insert|enter|add|fill(?: in)?|put|type|write|choose|select|pick|specify|state|mention|replace|your|their|his|her|customer|client|agent|recipient|sender|employee|company|our|name of|number of|date of|order|ticket|case|invoice|tracking|ihr|ihre|votre|su)";
/** Attune's own fields stand as their label in brackets: "[When you will write again]", "[What went wrong: “…”]". */
const LABEL =
  "(?:when|what|who|whom|which|where|why|how|another|answer)\\b(?=[^\\[\\]\\n]* [^\\[\\]\\n]*$)[^\\[\\]\\n]*";

const WHOLE_FIELD = new RegExp(
  `^\\s*(?:${LABEL}|${TO_FILL}[’']?s?[ _:.-][^\\[\\]]*|(?:[\\p{L}’'.-]+[ _]){0,3}${ASKED_FOR}\\??(?:[ /|:_-]+(?:here|goes here|tbd|if any|einfügen|eintragen|\\d|or|and|of|${ASKED_FOR})){0,4}|_+|\\.{2,}|…|[x?]{1,6}|\\s*|tb[dc])\\s*$`,
  "iu",
);
/** In capitals nearly any words are a field; these are keys, mail gateways' marks and editors' notes. */
const LOUD_FIELD = /^\s*\p{Lu}[\p{Lu}\p{N}]+(?:[ _/.’'&-]+[\p{Lu}\p{N}]+){0,7}\s*$/u;
const NO_FIELD =
  /^\s*(?:sic|ok|esc|enter|return|ctrl|cmd|alt|shift|tab|del(?:ete)?|home|end|f\d{1,2}|fn|win|on|off|yes|no|external|internal|spam|caution|warning|redacted|edit(?:ed)?|update[d]?|note|deleted|removed|[\p{L}]{1,6}-\d+|[\p{Lu}]?\d[\p{L}\p{N}-]*)\s*$/iu;

function isField(words: string): boolean {
  if (NO_FIELD.test(words) || /:\/\/|@|www\./i.test(words)) return false;
  return WHOLE_FIELD.test(words) || LOUD_FIELD.test(words);
}

const BRACKETED = /\[{1,3}([^[\]\n]{0,120})\]{1,3}/g;
/** The customer's words in a label of Attune's may hold brackets themselves. */
const QUOTING = /\[(?:What|Who|When|Which|Where|How|Answer)\b[\p{L} ]{0,40}:? “[^”\n]{0,80}”\]/gu;
/** In round brackets stand ordinary words: only a plain instruction, or doubled brackets, are a field. */
const ROUND =
  /\((?:insert|enter|add|fill in|paste|put|type)[ _][^()\n]{0,60}(?:\bhere|\bname|\bdate|\btime|\bnumber|\blink|\bamount|\baddress)\)/giu;
const ROUND_TWICE = /\({2}\s?([\p{L}_][\p{L}_ -]{0,40})\s?\){2}/gu;
const ANGLED = /<\s*([\p{L}][^<>\n]{0,60}?)\s*>/gu;
/** What is left of an HTML tag's name that is also a word of a template. */
const HTML_WORD =
  /^(?:a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|data|dd|del|details|dfn|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|nav|object|ol|option|output|p|picture|pre|q|s|samp|script|section|select|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|u|ul|var|video)(?:\s+[a-z-]+\s*=.*|\s*\/)?$/;

/** Marks that stand for nothing but a field. */
const MARKS: readonly RegExp[] = [
  // Handlebars, Jinja, Liquid, Salesforce; also with a brace lost.
  /\{{2,3}[^{}\n]{0,80}\}{1,3}/g,
  /\{%[^%\n]{0,120}%\}/g,
  /<%[^%\n]{0,120}%>/g,
  /(?<![\p{L}\p{N}/:{])\$?\{!?\s?[\p{L}_][\p{L}\p{N}_.]{1,50}\s?\}{1,2}/gu,
  // Mailchimp, Word, mail gateways.
  /\*\|[^|*\n]{1,60}\|\*/g,
  /«[\p{L}_][\p{L}\p{N}_ ]{1,40}»(?=[,.!]|\s*$)/gmu,
  /(?<![\p{L}\p{N}%])%{1,2}[A-Z][A-Z_]{2,40}%{1,2}(?![\p{L}\p{N}%])/gu,
  /(?<![\p{L}\p{N}%])%{1,2}[a-z]{2,20}(?:_[a-z]{1,20}){1,4}%{1,2}(?![\p{L}\p{N}%])/gu,
  /(?<![\p{L}\p{N}%])%%[a-zA-Z]{2,30}%%/gu,
  /(?<![#\S])#{2,4}[\p{L}_][^#\n]{0,40}#{2,4}/gu,
  /(?<![\p{L}\p{N}@])@@[\p{L}_]{2,40}@@/gu,
  /(?<![\p{L}\p{N}$])\$[A-Z]{2,20}(?:_[A-Z]{1,20}){1,4}\b\$?/gu,
  /(?<![\p{L}\p{N}_])__?[A-Z]{2,20}(?:_[A-Z]{1,20}){0,4}__?(?![\p{L}\p{N}_])/gu,
  /(?<![#\S])#(?:date|time|name|first_?name|last_?name|order|order_?(?:number|id)|ticket|link|amount|address|company|customer|agent)#(?!\S*#)/giu,
  /(?<![\p{L}\p{N}_])(?:INSERT|ENTER|ADD|FILL)_[A-Z]{2,20}(?:_[A-Z]{1,20}){0,3}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_#/=-])(?:FIRST|LAST|FULL|CUSTOMER|AGENT|ORDER|TICKET|TRACKING|COMPANY)_?(?:NAME|NUMBER|ID|LINK|CODE)(?![\p{L}\p{N}_=-])/gu,
  // A date with crosses for its figures.
  /(?<![\p{L}\p{N}/])[xX?_]{2}[/.-][xX?_]{2}[/.-](?:\d{2}|\d{4}|[xXyY?_]{2,4})(?![\p{L}\p{N}/])/gu,
  // Notes to oneself.
  /(?<![\p{L}\p{N}_-])(?:TBD|TODO|FIXME|[Ll]orem [Ii]psum|LOREM IPSUM)(?![\p{L}\p{N}_-])/gu,
  /\[object Object\]/g,
  // The field was empty, or its value was missing.
  /^[ \t]*(?:dear|hi|hello|hey)[ \t]+(?:undefined|null|nan|n\/a)(?![\p{L}\p{N}])/gimu,
  /^[ \t]*(?:Dear|Hi|Hello|Hey)[ \t]+,/gm,
  // A currency, a clock or a count with crosses for its figures.
  /[£€$]\s?X{2,6}(?:[.,]X{2})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])XX(?:[:.]XX)?(?=(?: (?:days?|hours?|minutes?|weeks?|working days?|January|February|March|April|May|June|July|August|September|October|November|December|%)|%|[:.]XX|:\d))(?:[:.]XX)?/gu,
];

const CROSSES = /(?<![\p{L}\p{N}_*•.-])#?X{3,12}(?![\p{L}\p{N}_*•])/gu;
/** Part of a masked card or account number: "XXXX XXXX 1234". */
const MASKED_AFTER = /^[ -]?[X\d]/;
const MASKED_BEFORE = /[X\d][ -]$/;
/** Kisses stand at the end of a line, alone, after a name or a wish. */
const BEFORE_KISSES = /^(?:(?:\p{Lu}[\p{L}’'-]*[,.!]* ?){0,2}|.{0,30}\b(?:love|hugs|kisses))[,.! ]*$/u;
const ENDS_IN_FIELD = new RegExp(`(?:^| )${ASKED_FOR}:?$`, "iu");

function isCrosses(text: string, { start, end }: Range): boolean {
  if (MASKED_AFTER.test(text.slice(end, end + 2)) || MASKED_BEFORE.test(text.slice(start - 2, start)))
    return false;
  const atEnd = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20));
  if (!atEnd || text.charAt(start) === "#") return true;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(Math.max(from, start - 60), start).trim();
  return !BEFORE_KISSES.test(before) || ENDS_IN_FIELD.test(before);
}

const LINE = /(?<![_\p{L}\p{N}])_{3,200}(?![_\p{L}\p{N}])/gu;
/** Three number signs where a number should be: "order ###". */
const SIGNS = /(?<=\p{L}[ \t])#{3,12}(?!\S*#)(?=[\s.,;!?)]|$)/gu;

/** A line drawn across the mail is a divider, not a blank to fill. */
function isBlankToFill(text: string, { start, end }: Range): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const line = text.slice(Math.max(from, start - 3), Math.min(stop === -1 ? text.length : stop, end + 3));
  return line.trim() !== text.slice(start, end);
}

function rangesOf(pattern: RegExp, text: string, holds: (match: RegExpExecArray) => boolean): Range[] {
  return [...text.matchAll(pattern)]
    .filter(holds)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

const range = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Ranges in order; those that touch within each other become one. */
function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Links of Markdown, footnotes and indices: what stands right beside the bracket tells. */
function isApart(text: string, { start, end }: Range): boolean {
  return text.charAt(end) !== "(" && !/[\p{L}\p{N}_]/u.test(text.charAt(start - 1));
}

/**
 * The unfilled fields of a text: marks of template languages, bracketed labels (also those that Attune leaves for its
 * own empty fields), crosses, blanks and notes to oneself.
 * @param text any text; white space stands for what should not be looked at
 * @returns ranges in order, none overlapping. Takes time in proportion to the length; never throws.
 */
export function placeholdersIn(text: string): Range[] {
  const found = MARKS.flatMap((pattern) => rangesOf(pattern, text, () => true));
  found.push(
    ...rangesOf(QUOTING, text, () => true),
    ...rangesOf(BRACKETED, text, (match) => isApart(text, range(match)) && isField(match[1] ?? "")),
    ...rangesOf(ROUND, text, () => true),
    ...rangesOf(ROUND_TWICE, text, (match) => isField(match[1] ?? "")),
    ...rangesOf(ANGLED, text, (match) => {
      const words = match[1] ?? "";
      return !HTML_WORD.test(words) && !/[=/]/.test(words) && isField(words);
    }),
    ...rangesOf(CROSSES, text, (match) => isCrosses(text, range(match))),
    ...rangesOf(LINE, text, (match) => isBlankToFill(text, range(match))),
    ...rangesOf(SIGNS, text, () => true),
  );
  return merged(found);
}
