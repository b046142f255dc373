/** The asks of a message, ready to be answered: a field for each, and a lead-in where the words allow it. */
import type { ToneReading } from "../../tone/reading.ts";
import { quotable } from "../parts/fields.ts";
import type { Field } from "../suggestion.ts";
import { exampleFor } from "./example.ts";
import { asksOfMessage } from "./found.ts";
import { indirect } from "./indirect.ts";
import { wholeAsk } from "./whole.ts";

export interface AskToAnswer {
  field: Field;
  /** "whether we deliver to Cork", to follow "You asked"; null where it can't be said safely. */
  reported: string | null;
}

/** More than this is no reply any more but a form. */
const MOST_ASKS = 8;
/** "2) Why …": the number is the list's. */
const LIST_MARK = /^\s*(?:\(?(?:\d{1,2}|[a-h])[).:]|[-*•–])\s+/i;
const BEFORE = "Answer to “";
/** A label stands in an input of about fifty characters. */
export const LONGEST_LABEL = 60;

/** One entry per ask of the message, in the order of the message, doubles and pleas for speed left out. At most eight. */
export function asksToAnswer(message: string, reading: ToneReading): AskToAnswer[] {
  const seen = new Set<string>();
  const out: AskToAnswer[] = [];
  const asks = asksOfMessage(message, reading);
  for (const [index, ask] of asks.entries()) {
    const { text, whole } = wholeAsk(message, ask, asks[index + 1]?.start ?? message.length);
    const words = quotable(text.replace(LIST_MARK, ""), LONGEST_LABEL - BEFORE.length - 1);
    const key = quotable(text, Number.MAX_SAFE_INTEGER)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    if (key === "" || seen.has(key) || out.length === MOST_ASKS) continue;
    seen.add(key);
    const readable = whole && (reading.language === "en" || reading.language === "und");
    out.push({
      field: { id: `answer_${out.length + 1}`, label: `${BEFORE}${words}”`, example: exampleFor(text) },
      reported: readable ? indirect(text) : null,
    });
  }
  return out;
}
