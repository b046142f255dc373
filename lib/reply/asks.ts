/** The asks of a message, ready to be answered: a field for each, and a lead-in where the words allow it. */
import type { ToneReading } from "../tone/reading.ts";
import { quotable } from "./fields.ts";
import { indirect } from "./indirect.ts";
import type { Field } from "./suggestion.ts";

export interface AskToAnswer {
  field: Field;
  /** "whether we deliver to Cork", to follow "You asked"; null where it can't be said safely. */
  reported: string | null;
}

/** More than this is no reply any more but a form. */
const MOST_ASKS = 8;

const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:refund|money back|reimburse|£|€|\$)/i,
    "I have refunded the amount to your card. It shows there in 3 to 5 days.",
  ],
  [
    /\b(?:when|how long|how soon|what time|eta|by when)\b/i,
    "It leaves us on Tuesday and is due with you on Thursday.",
  ],
  [/\bwhere\b/i, "It is at the depot in Leeds."],
  [/\bwhy\b/i, "The second payment was taken by mistake on 3 May."],
  [/\bhow much\b|\bcost\b|\bprice\b/i, "It costs £12 a month."],
  [/\bhow\b/i, "Open Settings, then Account, and choose Reset."],
  [
    /^\s*(?:please|cancel|stop|send|change|refund|confirm|delete|close|fix|(?:can|could|would|will) (?:you|someone))/i,
    "That is done as of today.",
  ],
  [/^\s*(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should|may|am)\b/i, "Yes, that works."],
];

/** One entry per ask of the reading, in the order of the message, doubles left out. At most eight. */
export function asksToAnswer(reading: ToneReading): AskToAnswer[] {
  const seen = new Set<string>();
  const out: AskToAnswer[] = [];
  for (const ask of reading.asks) {
    const words = quotable(ask.text);
    const key = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (key === "" || seen.has(key) || out.length === MOST_ASKS) continue;
    seen.add(key);
    const example = EXAMPLES.find(([pattern]) => pattern.test(ask.text))?.[1] ?? "Yes, I have arranged that.";
    out.push({
      field: { id: `answer_${out.length + 1}`, label: `Your answer to “${words}”`, example },
      reported: reading.language === "en" || reading.language === "und" ? indirect(ask.text) : null,
    });
  }
  return out;
}
