/** Greetings of agents that the cleaning of customers' messages doesn't know: a name alone, a handle, an unfilled field. */
import { linesOf, type Range, trimmed } from "../../../text/ranges.ts";

const WORDS = "hi|hiya|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)";
/** Words of a sentence, not of an address. */
const SENTENCE =
  /(?:^|\s)(?:i|i['’]\w{1,2}|we|we['’]\w{1,2}|my|our|you|your|the|this|that|is|are|was|can|could|do|does|did|how|what|when|where|why|please|just|it|its|so|thanks|thank|not|no|on|in|for|have|has|will|done|yes|sorry)(?=\s|[,!.:]|$)/i;
const GREETED = new RegExp(`^(?:${WORDS})(?![\\p{L}'’])[^\\n.?\\p{Extended_Pictographic}]{0,60}$`, "iu");
/** "Hi {{first_name}}, thanks for ...": the field is filled later, the sentence is the agent's. */
const FIELD = new RegExp(
  `^(?:${WORDS})\\s+(?:\\{\\{[^{}\\n]{0,60}\\}\\}|\\[[^[\\]\\n]{0,60}\\]|<[^<>\\n]{0,60}>|\\{[^{}\\n]{0,60}\\}|%[\\w.]{1,40}%)\\s?[,!:–-]?`,
  "iu",
);
/** "Priyanka," or "Ms Adeyemi," alone on the first line. */
const NAME_ALONE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Madam)\.?\s)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’-]*|&|and|de|van|von|der)){0,3}\s?[,!:]$/u;
const NO_NAME =
  /^(?:thanks|thank you|done|sorry|apologies|yes|no|ok|okay|hooray|congratulations|welcome|great|good|update|note|important|attention|urgent|wait|oops|oh)\b/i;
const LONGEST = 80;

/** The greeting at the start of the words that are left, or null. */
export function agentGreeting(left: string): Range | null {
  const whole = trimmed(left, { start: 0, end: left.length });
  const first = linesOf(left.slice(whole.start, whole.start + 2 * LONGEST))[0];
  if (first === undefined || whole.end === whole.start) return null;
  const line = first.text.trimEnd();
  const field = FIELD.exec(line);
  if (field !== null) return { start: whole.start, end: whole.start + field[0].length };
  if (line.length > LONGEST) return null;
  // A draft that only greets so far; a name alone would be an answer.
  const alone = whole.start + line.length >= whole.end;
  const greets =
    (GREETED.test(line) && line.split(/\s+/).length <= 7 && !SENTENCE.test(line)) ||
    (!alone && NAME_ALONE.test(line) && !NO_NAME.test(line));
  return greets ? { start: whole.start, end: whole.start + line.length } : null;
}
