import type { Range } from "../../text/ranges.ts";

/** A word, number or mark as the model sees it, with its place in the text. */
export interface Token extends Range {
  /** In lower case; numbers are `#`, addresses `url`, handles `@`, names `someone`; long drawn letters are cut to two. */
  word: string;
}

/** Words read of one text; what lies between the first and the last of them is left out. */
const MOST_FIRST = 400;
const MOST_LAST = 200;

const PIECE =
  /https?:\/\/\S+|www\.\S+|@\w+|\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,:]\d+)*|[!?]+|\.\.+|\p{Extended_Pictographic}|[^\s\p{L}\d]/gu;

/** Who is spoken of must not move the reading: he and she, wife and husband, Mr and Mrs are one word to the model. */
const SAME = new Map(
  Object.entries({
    he: "she",
    him: "her his hers",
    himself: "herself",
    mr: "mrs ms miss mx",
    sir: "madam ma'am",
    parent: "mother father mum dad mom mam mummy daddy mommy",
    child: "son daughter boy girl",
    partner: "husband wife boyfriend girlfriend",
    sibling: "brother sister",
    grandparent: "grandmother grandfather gran nan grandma grandpa granny granddad grandad",
    cousin: "nephew niece uncle aunt auntie",
    man: "woman lady guy gentleman bloke lad lass",
  }).flatMap(([one, others]) => others.split(" ").map((other) => [other, one] as const)),
);
/** Written with a capital without being a name. */
const NO_NAME =
  /^(?:i['’]\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|english|internet|pdf|ok)$/i;
/** A capital and small letters, as names are written. */
const NAME_SHAPE = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u;
const NAME = "someone";
/** After these a capital only begins a sentence. */
const OPENS = /[.!?:…\n"“(–-]\s*$/;

/** Whether a word in the middle of a sentence is written like a name. */
function isName(piece: string, text: string, at: number): boolean {
  const first = piece.charCodeAt(0);
  // Most words: small letters need no closer look.
  if (first >= 97 && first <= 122) return false;
  if (!NAME_SHAPE.test(piece) || NO_NAME.test(piece)) return false;
  const before = text.slice(Math.max(0, at - 4), at);
  return before.trim() !== "" && !OPENS.test(before);
}

function wordOf(piece: string): string {
  const first = piece.charAt(0);
  if (first === "!" || first === "?") {
    if (piece.length === 1) return piece;
    return piece.includes("?") ? (piece.includes("!") ? "?!?!" : "??") : "!!";
  }
  if (first >= "0" && first <= "9") return "#";
  if (piece.length === 1) return piece.toLowerCase();
  if (first === "@") return "@";
  if (/^(?:https?:|www\.)/.test(piece)) return "url";
  if (first === ".") return "..";
  const lower = piece.toLowerCase().replace("’", "'");
  return SAME.get(lower) ?? (piece.length > 3 ? lower.replace(/(.)\1{2,}/gu, "$1$1") : lower);
}

/** The tokens of a text in order; of very long texts the first 400 and the last 200. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const word = isName(piece, text, match.index) ? NAME : wordOf(piece);
    tokens.push({ word, start: match.index, end: match.index + piece.length });
  }
  if (tokens.length <= MOST_FIRST + MOST_LAST) return tokens;
  return [...tokens.slice(0, MOST_FIRST), ...tokens.slice(-MOST_LAST)];
}

/** The parts a word has in the table of word vectors: "don't" is "do" and "n't", "it's" is "it" and "'s". */
export function partsOf(word: string): readonly string[] {
  if (word.length > 3 && word.endsWith("n't")) return [word.slice(0, -3), "n't"];
  const mark = word.indexOf("'");
  if (mark > 0 && /^'(?:s|ll|re|ve|d|m)$/.test(word.slice(mark)))
    return [word.slice(0, mark), word.slice(mark)];
  return [word];
}
