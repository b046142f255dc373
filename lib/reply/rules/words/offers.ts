/** Offers of money, goods and discounts in a draft. */
import type { Range } from "../../../text/ranges.ts";
import type { Sentence } from "../../../text/sentences.ts";

export type OfferKind =
  | "refund"
  | "credit"
  | "voucher"
  | "discount"
  | "free"
  | "replacement"
  | "waive"
  | "compensation";

export interface Offer extends Range {
  kind: OfferKind;
  /** The amounts in it, digits only: "20" of "20 %". */
  amounts: string[];
}

const KINDS: readonly [OfferKind, RegExp][] = [
  [
    "discount",
    /\b(?:discount(?:s|ed)?|\d{1,3} ?% off|\d{1,3} ?(?:%|per ?cent) (?:off|discount|reduction)|(?:£|€|\$) ?\d[\d.,]* off|price reduction|half[ -]price)(?!\w)/i,
  ],
  ["voucher", /\b(?:vouchers?|gift ?cards?|coupons?|gift certificates?|promo(?:tion)? codes?)\b/i],
  ["compensation", /\b(?:compensat(?:e|es|ed|ing|ion)|goodwill (?:gesture|payment)|gesture of goodwill)\b/i],
  [
    "refund",
    /\b(?:refund(?:s|ed|ing)?|reimburs(?:e|ed|ing|ement)|money[ -]back|pay(?:ing)? (?:it|you|that|the (?:amount|money|difference)) back)\b/i,
  ],
  [
    "credit",
    /\b(?:store credit|credit(?:s|ed)? (?:of|to|on|your|you|for|you with)|(?:account|bill) credit|(?:£|€|\$) ?\d[\d.,]* (?:credit|(?:on|to|off) your (?:account|bill)))\b/i,
  ],
  [
    "free",
    /\b(?:free (?:of charge|month|year|week|delivery|shipping|upgrade|gift|meal|night|coffee|dessert|item|sample|product|drink|ticket|box|bottle|pair|repair|return)|for free|at no (?:extra )?(?:cost|charge)|on the house|complimentary|free [a-z]+)\b/i,
  ],
  [
    "replacement",
    /\b(?:replac(?:e|ing|ement)s?\b(?! (?:the )?(?:battery|filter|bulb)s? yourself)|send(?:ing)? (?:you )?a new (?:one|[a-z]+))\b/i,
  ],
  [
    "waive",
    /\b(?:waiv(?:e|ed|ing)|(?:take|taken|taking) (?:the |this |that |your )?(?:[a-z]+ )?(?:fee|charge)s? off|cancel(?:led|ling)? the (?:[a-z]+ )?(?:fee|charge))\b/i,
  ],
];

/** Said as an offer, or as done, by the one who writes. */
const GIVES =
  /\b(?:i|we)(?:['’](?:ll|ve|d|re|m)| will| have| can| could| would| am| are|'d)?\b[^.!?\n]{0,60}\b(?:offer|give|gave|given|refund|credit|send|sent|add|added|put|issue|issued|waive|waived|take|taken|pay|paid|provide|reimburse|compensate|replace|arrange|apply|applied|include|included|enclos\w+|attach\w*|process|deduct\w*|knock|like to)|\b(?:you(?:['’]ll| will| can| may| are entitled to)|here(?: is|['’]s)|please accept|enjoy|as (?:a|an|our) (?:apology|thank|gesture|goodwill))\b|\b(?:has|have) been (?:refunded|credited|waived|added|issued|applied|sent)\b|\bwill be (?:refunded|credited|waived|added|issued|applied|sent|replaced)\b/i;
const DENIED =
  /\b(?:cannot|can ?not|can['’]?t|unable|not|never|no|won['’]?t|don['’]?t|isn['’]?t|without|declined|non)\b/i;

/** Each sentence's first offer of each kind; refusals of one ("I can't refund") are none. */
export function offersIn(sentences: readonly Sentence[]): Offer[] {
  const offers: Offer[] = [];
  for (const { text, start } of sentences) {
    if (text.endsWith("?") || !GIVES.test(text)) continue;
    for (const [kind, pattern] of KINDS) {
      const match = pattern.exec(text);
      if (match === null || DENIED.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const at = { start: start + match.index, end: start + match.index + match[0].length };
      const near = text.slice(Math.max(0, match.index - 25), match.index + match[0].length + 25);
      offers.push({ ...at, kind, amounts: amountsOf(near) });
    }
  }
  return offers.sort((a, b) => a.start - b.start);
}

/** The kinds that a text names, whoever speaks: for what the owner allows. */
export function kindsOf(text: string): OfferKind[] {
  return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

/** Sums and shares: "£10", "10 euros", "20 %". */
export function amountsOf(text: string): string[] {
  return [
    ...text.matchAll(
      /(?:£|€|\$) ?(\d{1,9}(?:[.,]\d{1,2})?)|(\d{1,9}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|euros?|pounds?|dollars?|£|€|\$)/gi,
    ),
  ].map((match) => (match[1] ?? match[2] ?? "").replace(",", ".").replace(/\.0+$/, ""));
}
