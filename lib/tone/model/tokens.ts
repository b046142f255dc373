import type { Range } from "../../text/ranges.ts";

/** A word, number or mark as the model sees it, with its place in the text. */
export interface Token extends Range {
  /** In lower case; numbers are `#`, addresses `url`, handles `@`, long drawn letters are cut to two. */
  word: string;
}

/** Words read of one text; what lies between the first and the last of them is left out. */
const MOST_FIRST = 400;
const MOST_LAST = 200;

const PIECE =
  /https?:\/\/\S+|www\.\S+|@\w+|\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,:]\d+)*|[!?]+|\.\.+|\p{Extended_Pictographic}|[^\s\p{L}\d]/gu;

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
  return piece.length > 3 ? lower.replace(/(.)\1{2,}/gu, "$1$1") : lower;
}

/** The tokens of a text in order; of very long texts the first 400 and the last 200. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    tokens.push({ word: wordOf(piece), start: match.index, end: match.index + piece.length });
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
