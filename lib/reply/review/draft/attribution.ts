/** Attribution lines without a date ("On Mon, Tom wrote:"), which in a customer's message could be their own words. */
import { linesOf, type Range } from "../../../text/ranges.ts";

const WROTE = /(?<!\p{L})(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\s?:$/u;
/** "As you wrote:", "she wrote:": the agent's own words before a citation. */
const OWN =
  /(?<!\p{L})(?:i|we|you|he|she|they|it|ich|wir|sie|er|je|nous|vous)(?:['’]\p{L}+)? (?:\p{L}+ )?\p{L}+\s?:$/iu;
const LONGEST = 200;

/**
 * The lines that stand directly above a quote, or at the end, and name who wrote it.
 * @param own the draft, as long as the original, with the quotes as blanks
 * @param quotes what was blanked
 */
export function bareAttributions(own: string, quotes: readonly Range[]): Range[] {
  const filled = linesOf(own).filter(({ text }) => text.trim() !== "");
  return filled.filter(({ text, end }, at) => {
    const line = text.slice(0, LONGEST + 1).trim();
    if (line.length > LONGEST || !WROTE.test(line) || OWN.test(line)) return false;
    const next = filled[at + 1]?.start ?? own.length;
    return next === own.length || quotes.some(({ start }) => start >= end && start < next);
  });
}
