/** What the customer wants to know or to have done, where their trouble itself can't be said again. */
import type { ToneReading } from "../../tone/reading.ts";
import { indirect } from "../asks/indirect.ts";
import { sayable } from "./refuse.ts";

const MOST_ASKS = 3;
const FEWEST_WORDS = 4;
/** The noun stands in another sentence. */
const OPEN =
  /\bthe same\b|\b(?:aren't|isn't|don't|doesn't|didn't)\b|\b(?:it|this|that|these|those|they|them|he|him|she|her|his|their|there|one|ones|so|who|whether|is|are|what)$|\b(?:this|these|those|he|him|she|her|his|you'd|ones?)\b|\bthat(?: is|'s| was)\b|\b(?:name|number) \w+$|^(?:what|who|where|when|how)(?: to| you must| you should)? do\b|'ve to\b|^whether you (?!need|have|can|could|should|are|were|must|will|would|may|might|still|also|had|get|qualify)\w+/i;

const PRONOUN = /\b(?:it|its|it's|they|them|their)\b/i;
/** Something in it is named: "whether they can send it to the new address". */
const NAMED = /\b(?:the|your|our|an?|[A-Z][a-z]+day|[£$€]?\d[\d.,]*)\b/;

/** "you'd like to know when your order will arrive", "you'd like me to send the bolts"; null where no ask can be turned. */
export function wishOf(reading: ToneReading): string | null {
  for (const ask of reading.asks.slice(0, MOST_ASKS)) {
    // "I like the dark mode" asks for nothing.
    const said = /\b(?:I|we) (?:like|love)\b/i.test(ask.text) ? null : indirect(ask.text);
    if (
      said === null ||
      said.split(" ").length < FEWEST_WORDS ||
      OPEN.test(
        said.replace(/\bit is (?=normal|possible|ok|okay|allowed|too late|safe|true|necessary)/i, ""),
      ) ||
      (PRONOUN.test(said) && !NAMED.test(said))
    )
      continue;
    const clause = wished(said);
    // "Whether" and "would" belong to a question; nothing else that is unsafe may stay.
    if (clause !== null && sayable(said.replace(/\b(?:if|whether|should|would|might|could)\b/g, "")))
      return clause;
  }
  return null;
}

function wished(said: string): string | null {
  if (said.startsWith("me to ") || said.startsWith("to ")) return `you'd like ${said}`;
  if (said.startsWith("for ")) return `you'd like ${said.slice(4)}`;
  return /^(?:wh|how)/.test(said) ? `you'd like to know ${said}` : null;
}
