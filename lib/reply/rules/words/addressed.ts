/** Whom a draft addresses: the names behind greeting words, alone on the first line, or called in a sentence. */
import { linesOf, type Range } from "../../../text/ranges.ts";
import { TITLES_AHEAD } from "./titles.ts";

export interface Name extends Range {
  text: string;
}

export interface Address extends Range {
  /** "Ms ", or "". */
  title: string;
  /** The words of the name, in order; never none. */
  names: Name[];
  /** `greeted`: "Dear Marta"; `alone`: "Marta," as the first line; `called`: "Done, Marta." */
  kind: "greeted" | "alone" | "called";
  /** The words that thank stand before the name: a colleague may be meant as well. */
  thanked: boolean;
  /** More than one is addressed: "Hannah and John". */
  several: boolean;
}

const GREETING =
  "hi|hiya|hello|hey|heya|dear|greetings|welcome(?: back)?|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|grüezi|servus|bonjour|bonsoir|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|buen[oa]s (?:días|dias|tardes|noches)|ciao|gentile|gentilissim[oa]|car[oa]|buongiorno|buonasera|egregi[oa]|ol[áa]|prezad[oa]|bom dia|boa (?:tarde|noite)|beste|geachte|goedemorgen|goedemiddag|hoi|hej|hei|kära|käre|kjære|kære|cześć|dzień dobry|witam|szanown[ya]|drog[ia]|dobrý den|ahoj|milý|milá|vážen[ýá]|bună(?: ziua)?|stimat[eă]|dragă|здравствуйте|привет|добрый день|уважаем(?:ый|ая)|дорог(?:ой|ая)|merhaba|sayın|sevgili";
/** Words that an address may hold without naming anybody. Where one stands, nobody is named. */
const NOBODY =
  /^(?:there|all|team|everyone|everybody|folks|guys|friends?|customers?|clients?|guests?|members?|supporters?|subscribers?|readers?|players?|gamers?|users?|travell?ers?|patients?|passengers?|residents?|tenants?|students?|parents?|learners?|donors?|applicants?|shoppers?|partners?|owners?|colleagues?|neighbou?rs?|sirs?|madam|sir|ladies|gentlemen|valued|esteemed|office|department|manager|committee|board|family|community|support|service|company|house|hiring|accounts?|editor|human|both|again|from|to|on|in|and welcome|kunde|kundin|kunden|damen|herren|kollege[n]?|zusammen|client[e]?|cher|à|tous|tutti|todos|todas|iedereen|klant|alla|alle|allemaal|señores|equipo|коллеги|clienta|cliente|madame|monsieur)$/iu;
/** Small words within a name, and between two. */
const LINK =
  /^(?:&|and|und|et|y|e|en|og|och|van|von|der|den|de|da|di|del|la|le|du|dos|das|bin|al|el|ter|ten|zu|o['’]?)$/iu;
const AND = /^(?:&|and|und|et|y|e|en|og|och)$/iu;
const WORD = /^(?:\p{L}[\p{L}\p{M}'’.\-_\d]*|&)/u;
/** Ordinary words that follow a greeting without a comma: "Hi thanks for writing". */
const SENTENCE =
  /^(?:i|i['’]\w{1,2}|we|we['’]\w{1,2}|my|our|you|your|yours|the|this|that|these|it|its|it['’]s|is|are|was|can|could|do|does|how|what|when|where|why|which|please|just|so|thanks|thank|many|not|no|yes|for|have|has|will|done|sorry|apologies|hope|hoping|as|if|at|of|with|a|an|good|great|nice|first|further|following|regarding|re|unfortunately|sure|absolutely|certainly|ok|okay|after|once|here|there['’]s|welcome|happy|quick|long|new|year|weekend|day|week|morning|afternoon|evening|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight|christmas|easter)(?:['’]s)?|last|next|every|each)$/iu;

/** The name that begins at `from`: capitalised words and the small ones between them. */
function nameAt(
  text: string,
  from: number,
  bare: boolean,
): { title: string; names: Name[]; end: number; several: boolean } {
  const line = text.slice(from, from + 120).split(/[\n\r]/)[0] ?? "";
  const title = TITLES_AHEAD.exec(line)?.[0] ?? "";
  const names: Name[] = [];
  let at = title.length;
  let end = at;
  let several = false;
  let joining = false;
  for (let count = 0; count < 7; count += 1) {
    const word = WORD.exec(line.slice(at))?.[0].replace(/[.'’-]+$/, "");
    if (word === undefined || word === "") break;
    if (SENTENCE.test(word) && !/^(?:will|may)$/i.test(word)) break;
    // "Peter's courier": the courier is meant, and nobody is addressed.
    if (/['’]s$/iu.test(word) && /^ \p{Ll}/u.test(line.slice(at + word.length))) break;
    const capital = !/^\p{Ll}/u.test(word);
    const linked = LINK.test(word);
    // "hi marta,": small letters count only where nothing else can follow.
    if (!capital && NOBODY.test(word)) return { title, names: [], end: from, several };
    const small = bare && names.length === 0 && /^\s*(?:[,!\n]|$)/.test(line.slice(at + word.length));
    if (!capital && !linked && !small) break;
    if (linked && names.length === 0 && !capital) break;
    if (linked) joining ||= names.length > 0 && AND.test(word);
    else {
      several ||= joining;
      names.push({ text: word, start: from + at, end: from + at + word.length });
      end = at + word.length;
    }
    at += word.length;
    const gap = /^\.?[ \t\u00a0]+/.exec(line.slice(at))?.[0];
    if (gap === undefined) break;
    at += gap.length;
  }
  return { title, names, end: from + end, several };
}

const THANKED = /\bthank(?:s| you)[^.!?\n]{0,20}$/i;

function addressAt(text: string, from: number, kind: Address["kind"], bare: boolean): Address | null {
  const { title, names, end, several } = nameAt(text, from, bare);
  if (names.length === 0 || names.some((one) => NOBODY.test(one.text))) return null;
  const thanked = kind === "called" && THANKED.test(text.slice(Math.max(0, from - 40), from));
  return { start: from, end, title, names, kind, thanked, several };
}

const GREETED = new RegExp(
  `(?:^|[\\n\\r.!?])[ \\t"“]*(?:${GREETING})(?![\\p{L}\\p{M}'’])[ \\t]*,?[ \\t]+(?:there,? +)?`,
  "giu",
);
const CALLED =
  /(?:^|[\n\r.!?])[ \t]*(?:(?:done|yes|no|ok|okay|sure|of course|sorry|apologies|thanks|thank you|many thanks|welcome|congratulations|good news|understood|absolutely|certainly|you['’]re right|my apologies|I['’]m (?:so |very )?sorry|we['’]re (?:so |very )?sorry|so sorry),? +|(?:thanks|thank you)(?: so much| very much| again)?,? +)(?=\p{Lu})/giu;
/** Names before a mark of respect: "田中様". */
const EAST =
  /(?:^|[\n\r])[ \t]*([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,12})(?= ?(?:様|さま|さん|先生|女士|小姐|님|씨))/gu;
/** How much of a draft is looked at for somebody called by name. */
const MOST = 20_000;

const STARTS_WITH_GREETING = new RegExp(`^\\s*(?:${GREETING})(?![\\p{L}\\p{M}'’])`, "iu");
const NO_NAME =
  /^\s*(?:thanks|thank|done|sorry|apologies|yes|no|ok|okay|hooray|congratulations|good|great|update|note|important|attention|urgent|wait|oops|oh|steps|summary|order|refund|shipping|status|next)\b/i;

function firstLine(text: string): Address | null {
  const line = linesOf(text.slice(0, MOST)).find((one) => one.text.trim() !== "");
  if (line === undefined || !/^\s*[\p{L}\p{M}'’. &-]{2,60}\s?[,!:]\s*$/u.test(line.text)) return null;
  if (STARTS_WITH_GREETING.test(line.text) || NO_NAME.test(line.text)) return null;
  const from = line.start + line.text.length - line.text.trimStart().length;
  const address = addressAt(text, from, "alone", false);
  const rest = address === null ? "" : text.slice(address.end, line.end);
  return address !== null && /^\s?[,!:]?\s*$/.test(rest) ? address : null;
}

/** In the order of the text; `text` is the agent's own words. */
export function addressesIn(text: string): Address[] {
  const own = text.slice(0, MOST);
  const found: Address[] = [];
  for (const match of own.matchAll(GREETED)) {
    const address = addressAt(own, match.index + match[0].length, "greeted", true);
    if (address !== null) found.push(address);
  }
  for (const match of own.matchAll(EAST)) {
    const name = match[1] ?? "";
    const start = match.index + match[0].length - name.length;
    const end = start + name.length;
    found.push({
      start,
      end,
      title: "",
      names: [{ text: name, start, end }],
      kind: "greeted",
      thanked: false,
      several: false,
    });
  }
  for (const match of own.matchAll(CALLED)) {
    const address = addressAt(own, match.index + match[0].length, "called", false);
    if (address !== null && /^\s?(?:[,.!]|[–—-]\s|\n|$)/.test(own.slice(address.end))) found.push(address);
  }
  const alone = found.length === 0 ? firstLine(own) : null;
  if (alone !== null) found.push(alone);
  return found.sort((a, b) => a.start - b.start);
}
