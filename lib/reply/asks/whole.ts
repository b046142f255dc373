/** Is a span of the reading a whole ask? One that ends inside a noun phrase is read on to its end. */
import type { Span } from "../../tone/reading.ts";

/** Behind one of these another clause begins: what stands before it is whole. */
const NEXT_CLAUSE =
  /^(?:(?:and|or|but|so|then|plus|as well as)\s+(?:then |also |please |now )*(?:I|we|you|it|he|she|they|im|ive|ill|id|this|that|there|nobody|my|our|your|the|please|can|could|will|would|do|does|did|is|are|what|when|where|why|how|who|if)\b|(?:because|so|since|as|but|if|when|while|before|after|until|till|which|who|that|although|though|or else|otherwise|thanks|thank|please|asap|pls|plz)\b)/i;
const LONGEST = 160;
/** No ask is longer, whatever the reading says: bounds the work on strange messages. */
const LONGEST_READ = 400;
/** A span that only opens an ask: "Could you". */
const OPENING =
  /^(?:(?:and|so|but|please) )?(?:can|could|would|will|do|did|are|have|should|may) (?:you|I|we|it|they)\s*$/i;

/** What only begs for an answer, or for a quick one, asks nothing that can be answered: it shows as urgency. */
const SPEED =
  /^(?:(?:please|pls|plz|kindly|so|and|just|can you|could you|would you|will you|I'd be grateful if you could) )*(?:(?:answer|reply|respond|hurry|write back|get back|come back|advise|help|act|be quick|contact me|let me know)(?: up| back| to| me| us| this| on this| with this| my (?:e-?mail|message|question))*|(?:(?:I|we)(?:'d| would)? )?(?:need|want|expect|await|like|look forward to|a|an)?(?: a| an| your| the)?(?: \w+)? (?:answer|reply|response))(?:,? (?:please|pls|asap|as soon as (?:possible|you can)|as quickly as (?:possible|you can)|quickly|quick|fast|soon|urgently|promptly|today|now|immediately|right away|straight away|at once|this time|by (?:tomorrow|tonight|\w+day)))*$|^(?:asap|urgent(?:ly)?|hurry(?: up)?|quick(?:ly)?|now|today|please|help)$/i;

function inQuotes(message: string, at: number): boolean {
  const line = message.slice(Math.max(message.lastIndexOf("\n", at - 1) + 1, at - 400), at);
  return (line.match(/"/g) ?? []).length % 2 === 1 || line.lastIndexOf("“") > line.lastIndexOf("”");
}

/** "I don't know what to do anymore": that they are lost, not what they ask. */
const AT_A_LOSS =
  /^(?:(?:and |so |but )?(?:I|we)(?: really| just| honestly)? (?:don't|do not|dont|no longer) know )(?:what (?:else )?(?:to|I can|we can|I should|we should) do|where to turn|how to (?:go|carry) on|what to think)(?: any ?more| now| about (?:it|this))?$|^(?:what (?:else )?to do|where to turn|how to (?:go|carry) on) any ?more$/i;

/** What only announces an ask, or says when answers to the others are due. */
const ANNOUNCES =
  /^(?:please )?(?:just )?(?:tell|answer) me (?:just )?(?:one thing|this|something)$|^(?:I|we) need (?:(?:points? )?\d\)?(?:,| and|\s)*)+(?:by|before|until)\b/i;

/** False for spans that no reply can answer: pleas for speed, openings, words of others, clauses that only describe. */
export function answerable(message: string, ask: Span): boolean {
  const text = ask.text
    .slice(0, LONGEST_READ)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
  const bare = text.replace(/[.!?,;:\s]+$/, "");
  if (SPEED.test(bare) || OPENING.test(bare) || ANNOUNCES.test(bare) || AT_A_LOSS.test(bare)) return false;
  const asked = text.endsWith("?") || /^[^.!?\n]{0,200}\?/.test(message.slice(ask.end, ask.end + 201));
  if (!asked && (/^["“]/.test(text) || inQuotes(message, ask.start))) return false;
  const before = message.slice(Math.max(0, ask.start - 24), ask.start);
  return (
    asked ||
    !/^(?:which|who|whose) /i.test(text) ||
    /\b(?:know|me|us|ask|say|see|understand|explain|wonder)\W*$/i.test(before)
  );
}

export interface WholeAsk {
  text: string;
  /** False where the span ends inside a phrase and could not be read on. */
  whole: boolean;
}

/** The ask with the rest of its phrase; `next` is where the next ask begins. */
export function wholeAsk(message: string, ask: Span, next: number): WholeAsk {
  const read = readOn(message, ask, next);
  const auxiliary = /^(?:I|we|you|it|they|he|she)\b/i.test(ask.text)
    ? AUXILIARY.exec(message.slice(Math.max(0, ask.start - 12), ask.start))?.[1]
    : undefined;
  return auxiliary === undefined ? read : { ...read, text: `${auxiliary}${read.text}` };
}

/** "[Do] I need to send a form?": a span that begins behind its auxiliary. */
const AUXILIARY =
  /(?:^|[\s.!?,(])((?:do|does|did|am|is|are|was|can|could|should|must|may|will|would|have|has) )$/i;

function readOn(message: string, ask: Span, next: number): WholeAsk {
  if (/[?.!;:,…]["'”’)]*\s*$/.test(ask.text) || message.slice(ask.start, ask.end) !== ask.text)
    return { text: ask.text, whole: true };
  const limit = Math.min(Math.max(next, ask.end), ask.end + LONGEST, message.length);
  const after = message.slice(ask.end, limit);
  const stop = after.search(/[?!;:…(–—]|\.(?!\d)|,(?!\d)|\s-\s|\n\s*\n|\n(?=\s*[\p{Lu}\d•*-])/u);
  const rest = stop === -1 ? after : after.slice(0, stop);
  // The next ask begins behind the "and".
  const words = rest.replace(/\s+(?:and|or|but)\s*$/i, "").trim();
  if (/^(?:and|or|but)?$/i.test(words) || NEXT_CLAUSE.test(words)) return { text: ask.text, whole: true };
  if (stop === -1 && limit === ask.end + LONGEST) return { text: ask.text, whole: false };
  if (/^\p{L}/u.test(rest) && /\p{L}$/u.test(ask.text)) return { text: ask.text, whole: false };
  return { text: `${ask.text}${/^\s/.test(rest) ? " " : ""}${words}`, whole: true };
}
