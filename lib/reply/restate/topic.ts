/** Short names for what a message is about: "your washing machine", "order 88213", "the sugar peonies". */
import { cleanMessage } from "../../text/cleaning.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { type Theme, themeOf } from "../situation/theme.ts";
import { tagged, turnPersons } from "./person.ts";
import { plain } from "./plain.ts";
import { harmless } from "./refuse.ts";

const MOST_WORDS = 6;
/** Characters looked at for one phrase. */
const LONGEST = 80;
const OPENER = /^(?:the|my|our|your)$/i;
const LINK = /^(?:of|for|with)$/i;
/** Verbs and prepositions that look like nouns: the phrase ends before them. */
const NO_PART =
  /^(?:above|below|under|over|behind|near|ending|ends?|shows?|says?|costs?|goes|runs|looks?|needs?|keeps?|works?|came|went|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/i;
/** People, and words that say nothing about the matter. */
const NO_TOPIC =
  /\b(?:son|daughter|wife|husband|mother|father|mum|dad|mom|parents?|family|sister|brother|aunt|uncle|cousin|niece|nephew|nan|gran\w*|twins?|baby|pension|rent|wedding|birthday|anniversary|toes?|feet|foot|knees?|legs|skin|hair|clients?|customers?|doctor|teacher|colleagues?|team|english|work|job|studies|country|town|village|city|house|home|flat|god's|here|there|lot|lass|lads?|guys?|kindness|compliments|fianc\S+|thanks|grey|green|blue|red|black|white|stairs|rain|understanding|mistake|apologies|regards|kids?|child|children|boyfriend|girlfriend|partner|boss|neighbou?rs?|friends?|name|life|time|times|day|days|week|weeks|month|months|year|years|end|way|thing|things|opinion|view|mind|fault|question|questions|message|e?mails?|letter|problem|issue|matter|same|first|second|last|next|other|one|ones|experience|case|part|side|help|answer|reply|fact|point|reason|people|man|lady|woman|guy|company|page|chat|bridesmaids?|guests?|mr|mrs|ms|miss|dr|rep|term|terms|keys?|number|address|money|patience|hope|luck|head|hand|hands|eyes?|face|back|body|arms?|legs?|situation|morning|afternoon|evening|night|moment|only|exact|right|wrong|rest|whole|post|works?|future|knowledge|business|own|new|old|team's|best|worst|god|world)\b/i;

/** The noun phrase at the start of `words`, with persons turned; null if it is not a plain one. */
function phraseAt(text: string): string | null {
  const words = tagged(text.slice(0, LONGEST).split(/[,;:!?()]|\. /)[0] ?? "");
  const first = words[0];
  if (first === undefined || !OPENER.test(first.text)) return null;
  let end = 0;
  for (let index = 1; index < Math.min(words.length, MOST_WORDS + 1); index += 1) {
    const word = words[index];
    if (word === undefined || NO_PART.test(word.text)) break;
    if (word.tags.includes("Noun") && !word.tags.includes("Pronoun") && !word.tags.includes("Possessive"))
      end = index;
    else if (
      !word.tags.includes("Adjective") &&
      !(LINK.test(word.text) && end === index - 1) &&
      !(OPENER.test(word.text) && LINK.test(words[index - 1]?.text ?? ""))
    )
      break;
    if (/[,.;:!?]$/.test(word.text)) break;
  }
  if (end === 0) return null;
  const phrase = words
    .slice(0, end + 1)
    .map((word) => word.text.replace(/[,.;:!?]+$/, ""))
    .join(" ");
  const shown = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  // Loud, or an abbreviation: which, can't be told.
  if (/\b[A-Z]{4,}\b/.test(shown)) return null;
  // "The birthday cake" is about a cake: only the nouns that carry the phrase count.
  const heads = shown.split(/ (?:of|for|with|from|in) /).map((part) => part.split(" ").at(-1) ?? "");
  if (heads.some((head) => NO_TOPIC.test(head)) || !harmless(shown) || /^\w+ \d+$/.test(shown)) return null;
  return turnPersons(shown);
}

/** Things that one has with a company: outside the problem itself, only these are safe to name. */
const MATTER =
  /\b(?:orders?|parcels?|packages?|deliver(?:y|ies)|refunds?|bookings?|reservations?|accounts?|bills?|invoices?|subscriptions?|membership|flights?|tickets?|cards?|payments?|claims?|applications?|contracts?|licen[cs]es?|plans?|polic(?:y|ies)|appointments?|statements?|deposits?|returns?|orders?|phone|laptop|tablet|router|internet|broadband|meter|boiler|washing machine|dishwasher|fridge|kettle|sofa|mattress|desk|chair|table|bike|car|watch|camera|headphones|printer|app|password|certificate|course|luggage|suitcase|bag|prescription|insurance|mortgage|loan|transfer|voucher|gift card|credit|points|domain|website|data|photos?)\b/i;

/** Things that can be named with "the" as soon as the message names them at all. */
const COMMON =
  /(?<![-/]|\bfor an? )\b(?:refund|parcel|package|(?<!non[- ])delivery(?! (?:notes?|receipts?|charges?|fees?|times?|confirmation|address|date|slot|driver|fee|man|guy|person|pass))|booking|reservation|invoice|subscription|membership|voucher|prescription|direct debit|late fee|login|checkout|portal|dishwasher|fridge|sofa|mattress|luggage|suitcase|router|boiler|internet|broadband|heating|hot water|deposit|claim|bill|(?<!(?:death|birth|marriage) )certificate|sim)\b(?![-/'’])/gi;

/** Some kinds of trouble name their thing themselves. */
function ofTheme(theme: Theme | null): string | null {
  if (theme === "refund") return "your refund";
  return theme === "charge" ? "this charge" : null;
}

/** What one has with a company and nowhere else: only these are safe to name wherever the message mentions them. */
export const DEALING =
  /\b(?:orders?|parcels?|packages?|deliver(?:y|ies)|refunds?|bookings?|reservations?|accounts?|invoices?|subscriptions?|membership|flights?|tickets?|payments?|claims?|applications?|contracts?|licen[cs]es?|plans?|polic(?:y|ies)|appointments?|statements?|deposits?|returns?|prescription|insurance|mortgage|loan|transfer|direct debit|late fee)\b/i;

/** The first thing with a plain name: "the refund". */
function commonThing(text: string, message: string): string | null {
  const named = (text.match(COMMON) ?? []).map((word) => word.toLowerCase());
  // Who asks for a refund has trouble with something else; who waits for one has trouble with the refund.
  const found = named.find((word) => word !== "refund" || themeOf(message) === "refund");
  if (found === undefined) return null;
  return found === "sim" ? "the SIM" : `the ${found}`;
}

/** The first noun phrase of a text that begins with one of these words. */
function firstPhrase(text: string, opener: RegExp): string | null {
  for (const match of text.matchAll(opener)) {
    // "It doesn't load on my laptop": the laptop is only where it happens.
    if (/\b(?:on|in|from|with|using|at|into|onto|to|by|for)\s*$/i.test(text.slice(0, match.index))) continue;
    const found = phraseAt(text.slice(match.index));
    if (found !== null && MATTER.test(found)) return found;
  }
  return null;
}

function nameOfMatter(message: string, reading: ToneReading): string | null {
  if (reading.language !== "en" && reading.language !== "und") return null;
  const own = cleanMessage(message).text;
  const order =
    /\b(order|booking|invoice|claim|shipment|subscription|contract) (?:number |no\.? |nr\.? |#)?([A-Z0-9][A-Z0-9-]{2,14})\b/.exec(
      own,
    );
  const { problem } = reading;
  if (problem !== null) {
    const whole = plain(problem.text);
    const found = phraseAt(whole) ?? firstPhrase(whole, /\b(?:my|our)\b/gi);
    if (found !== null) return found;
    for (const sentence of sentencesOf(own)) {
      if (sentence.end <= problem.start || sentence.start >= problem.end) continue;
      const inSentence = firstPhrase(plain(sentence.text), /\b(?:my|our)\b/gi);
      if (inSentence !== null) return inSentence;
      const common = commonThing(whole, own) ?? commonThing(plain(sentence.text), own);
      if (common !== null && order === null) return common;
    }
  }
  if (order !== null && /\d/.test(order[2] ?? "")) return `${order[1] ?? ""} ${order[2] ?? ""}`;
  const mine = firstPhrase(plain(own), /\bmy\b/gi);
  if (reading.mood !== "upset") return mine;
  if (mine !== null && DEALING.test(mine)) return mine;
  const common = commonThing(plain(own), own);
  if (common !== null && DEALING.test(common)) return common;
  // Other things count only where the message opens with them: it usually names its matter first.
  const opening = plain(
    sentencesOf(own)
      .slice(0, 2)
      .map((sentence) => sentence.text)
      .join(" "),
  );
  return firstPhrase(opening, /\bmy\b/gi) ?? commonThing(opening, own) ?? ofTheme(themeOf(own));
}

/** People are no matter, except to be praised. */
const PEOPLE =
  /\b(?:waitress|waiter|nurse|driver|manager|technician|engineer|receptionist|agent|assistant|insurer|doctor|lady|courier|plumber|guide|teacher|coach|tutor|staff|girl|boy|crew)\b/i;

/** What the message is about, in at most six words of the customer: "your washing machine". Null where it is not plain. */
export function topicOf(message: string, reading: ToneReading): string | null {
  const name = nameOfMatter(message, reading);
  return name === null || PEOPLE.test(name) ? null : name;
}

const PRAISED: readonly RegExp[] = [
  /\b(?:thank you|thanks)(?: so much| very much| a lot| again| you)? for (?=(?:the|my|our|your)\b)/gi,
  /\b(?:love[ds]?|loving|enjoyed|adore[ds]?|impressed (?:with|by)|(?:happy|pleased|delighted|thrilled) with|praise for|grateful for|compliments? (?:to|for)) (?=(?:the|my|our|your)\b)/gi,
];

const PRAISED_PERSON: readonly RegExp[] = [
  /\b(?:thanks?(?: you)?(?: so much| again| a lot| very much)?|kudos|hats off|shout-?out|compliments|praise)(?: goes| go)? (?:to|for) (?:your (?:colleague|agent|driver|engineer|technician) )?(\p{Lu}\p{Ll}+)\b/gu,
  /\b(\p{Lu}\p{Ll}+)(?: from (?:your )?\w+(?: team)?)? (?:was|has been|is|did|went|helped|sorted|solved|fixed|explained|took|made|stayed|answered|found|gave)\b/gu,
];

/** The colleague whom they praise by a first name: "Marta". Null where none is plainly named. */
export function praisedPersonIn(message: string): string | null {
  const text = cleanMessage(message).text.slice(0, 2000);
  for (const pattern of PRAISED_PERSON) {
    for (const [, name = ""] of text.matchAll(pattern))
      if (tagged(name)[0]?.tags.includes("FirstName") === true) return name;
  }
  return null;
}

/** What the customer praised: "the birthday cake". Null where it is not plain. */
export function praisedIn(message: string, reading: ToneReading): string | null {
  if (reading.language !== "en" && reading.language !== "und") return null;
  const own = cleanMessage(message).text;
  // A name on the next line is no part of what they praise.
  const text = plain(own.replace(/\n+/g, " . "));
  for (const pattern of PRAISED) {
    for (const match of text.matchAll(pattern)) {
      const found = phraseAt(text.slice(match.index + match[0].length));
      if (found !== null) return found;
    }
  }
  const spans = reading.evidence.filter((one) => one.label === "gratitude" || one.label === "satisfaction");
  for (const sentence of sentencesOf(own)) {
    if (!spans.some((span) => span.start < sentence.end && sentence.start < span.end)) continue;
    const words = plain(sentence.text).replace(
      /^(?:hi|hello|just wanted to say|wow|and|also)[,!]? (?:that )?/i,
      "",
    );
    const found = phraseAt(words);
    if (found !== null) return found;
  }
  return null;
}
