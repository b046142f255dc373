/** Asks by rule, for messages in which the weighted signs find none. */
import { languageOf } from "../../text/language.ts";
import type { Range } from "../../text/ranges.ts";
import type { Sentence } from "../../text/sentences.ts";

/** "I still don't know when it comes." */
const UNKNOWN =
  /^(?:but |and |so )?(?:i|we) still (?:do not|don['’]?t|cannot|can['’]?t|have no idea)(?: (?:know|see|understand|tell|find out|work out))? (?:if|whether|when|what|why|where|how|who|which)\b/i;

/** What still isn't known to the customer, and questions in languages that the signs don't know. */
export function plainAsks(sentences: readonly Sentence[]): Range[] {
  const unknown = sentences.filter(({ text }) => UNKNOWN.test(text));
  if (unknown.length > 0) return unknown.map(({ start, end }) => ({ start, end }));
  const questions = sentences.filter(({ text }) => /[?？]["'”’)]*$/.test(text));
  if (questions.length === 0) return [];
  const { code } = languageOf(sentences.map(({ text }) => text).join(" "));
  return code === "en" || code === "und" ? [] : questions.map(({ start, end }) => ({ start, end }));
}
