/** The draft as the rules look at it: the agent's own words, cut into greeting, sentences and closing. */
import { cleanMessage } from "../../text/cleaning.ts";
import { languageOf } from "../../text/language.ts";
import { blank, type Range, trimmed } from "../../text/ranges.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";

export interface Draft {
  /** As the editor has it. All offsets are into this. */
  text: string;
  /** The same length: mark-up and quoted history are spaces. Greeting, closing and signature are still there. */
  own: string;
  /** The same length: also greeting, closing and signature are spaces. */
  body: string;
  greeting: Range | null;
  /** "Kind regards, Jonas": from the closing formula to the end of the own words. */
  closing: Range | null;
  /** Of `body`, in order. At most `MOST_SENTENCES`, the first and the last ones. */
  sentences: readonly Sentence[];
  /** ISO 639-1 of `body`, `und` where it can't be told. */
  language: string;
}

/** Bounds the work on a draft of many pages. */
const MOST_SENTENCES = 400;

const BLOCK = /^<\/?(?:p|div|br|tr|li|ul|ol|table|h[1-6]|blockquote|hr|pre)\b/i;
const TAG = /<!--[\s\S]{0,2000}?-->|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>/gi;
const HTML =
  /<\/?(?:p|div|br|span|b|strong|i|em|u|a|ul|ol|li|table|tr|td|body|html|font|blockquote)\b[^<>]{0,2000}>/i;
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|apos|#39|#160);/gi;
const MEANT: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
};

/** The text of an HTML draft at the same offsets; other texts as they are. */
function withoutMarkup(text: string): string {
  if (!HTML.test(text)) return text;
  return text
    .replace(TAG, (tag) => (BLOCK.test(tag) ? "\n" : " ").padEnd(tag.length, " "))
    .replace(ENTITY, (entity) => (MEANT[entity.toLowerCase()] ?? " ").padEnd(entity.length, " "));
}

/** Reads a draft of any length; never throws. */
export function readDraft(text: string): Draft {
  const plain = withoutMarkup(text);
  const { text: body, removed } = cleanMessage(plain);
  const own = blank(
    plain,
    removed.filter(({ kind }) => kind === "quote" || kind === "clipped"),
  );
  const greeting = removed.find(({ kind }) => kind === "greeting") ?? null;
  const closing = removed.find(({ kind }) => kind === "closing") ?? null;
  const all = sentencesOf(body);
  const half = MOST_SENTENCES / 2;
  const sentences = all.length > MOST_SENTENCES ? [...all.slice(0, half), ...all.slice(-half)] : all;
  return {
    text,
    own,
    body,
    greeting: greeting && trimmed(own, greeting),
    closing: closing && trimmed(own, closing),
    sentences,
    language: languageOf(body).code,
  };
}
