/** Words cut down to what their forms share, to find a forbidden promise in other words. */
import { matchesOf } from "./hits.ts";

const SMALL = new Set(
  "a an the of for to in on at by with within your you our we i it is be will or and any this that from as up per".split(
    " ",
  ),
);
const SAME: Readonly<Record<string, string>> = {
  h: "hour",
  hr: "hour",
  hrs: "hour",
  hours: "hour",
  percent: "%",
  exchange: "replac",
  swap: "replac",
  complimentary: "free",
  gratis: "free",
  reimburse: "refund",
  reimbursed: "refund",
  reimbursement: "refund",
  shipping: "deliver",
  postage: "deliver",
  tomorrow: "tomorrow",
};
const ENDING = /(?:ations?|ements?|ments?|ments|ions?|ings?|ers?|ies|ied|ed|es|s|y|e|al)$/;

/** "refunded", "refunds" -> "refund"; numbers stay as they are. */
function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’].*$/, "");
  const same = SAME[lower];
  if (same !== undefined) return same;
  if (/\d/.test(lower) || lower.length <= 4) return lower;
  let stem = lower;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(ENDING, "");
    if (shorter.length >= 4) stem = shorter;
  }
  return stem.replace(/([bdglmnprt])\1$/, "$1").replace(/e+$/, "");
}

const WORD = /\d{1,12}(?:[.,]\d{1,6})?|%|[\p{L}'’]{1,40}/gu;

export interface PromiseWord {
  stem: string;
  start: number;
  end: number;
}

/** The stems of a text with their places; small words are left out. "24h" is "24" and "hour". */
export function promiseWordsOf(text: string): PromiseWord[] {
  const stems: PromiseWord[] = [];
  for (const match of matchesOf(text, WORD)) {
    const word = match[0];
    if (SMALL.has(word.toLowerCase())) continue;
    stems.push({ stem: stemOf(word), start: match.index, end: match.index + word.length });
  }
  return stems;
}
