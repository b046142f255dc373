/** Parts of an ask that are answered one by one: "Please cancel the fee and confirm it's settled". */
import type { Span } from "../../tone/reading.ts";

const AUX = "(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should|may|must)";
const VERB =
  "(?:add|answer|arrange|book|call|cancel|change|check|clarify|close|collect|confirm|correct|credit|delete|deliver|email|exchange|explain|extend|fix|forward|give|include|investigate|issue|let me|make sure|move|pay|phone|refund|reimburse|reissue|remove|repair|replace|resend|reset|restore|return|ring|send|split|stop|switch|take|tell|transfer|unblock|unlock|update|waive|write)";
/** Before what can only be another ask. */
const JOINT = new RegExp(
  `(?:,|;)?\\s(?:and|or|plus|&|\\+)\\s(?:also |then |please |roughly |about |maybe |perhaps |at least |maybe |could you |can you )*(?=(?:what|when|where|who|why|how|which|whether|if not)\\b|${AUX} (?:I|we|you|it|there|they|he|she|someone|somebody|the|my)\\b|${VERB}\\b(?! (?:and|or)\\b)|(?:I|we)(?:['’]d)? (?:want|need|would like|like|expect)\\b|(?:an?|the) (?:\\w+ )?(?:explanation|reason|apology|refund|confirmation|credit|contact|date)\\b|someone\\b|somebody\\b)`,
  "gi",
);
/** Behind a comma only a question in its own right: ", are teachers free". */
const BY_COMMA = new RegExp(
  `,\\s(?:and |or )?(?=${AUX} (?:I|we|you|it|there|they|he|she|someone|somebody|anyone|the|my|our|your|this|that|\\w+s)\\b(?! not\\b))|,\\s(?:and )?(?=(?:what|when|where|who|why|how(?! ever)) (?:${AUX}|much|many|long|soon)\\b)`,
  "gi",
);
/** After a wish or a request also a second thing is an ask of its own. */
const WISH =
  /^(?:(?:and|so|but|also|please|then) )?(?:(?:I|we)(?:['’]d| would)? (?:\w+ )?(?:want|need|like|expect|demand)|please|refund|cancel|send me)\b/i;
const THING = /\s(?:and|plus|&|\+)\s(?:also )?(?=(?:an?|the|my|our|your|someone|somebody)\s)/gi;
/** Begins with a question, so that a comma can part it from the next one. */
const ASKS = new RegExp(`^(?:\\w+[,:]? )?(?:what|when|where|who|why|how|which|${AUX})\\b`, "i");
const FEWEST = 5;

/** "the Pro or the Mini", "fix it or refund it": one ask with a choice in it. */
const CHOICE = /\sor\s/i;

/**
 * The ask in one or more parts, in order, each with its place in the message. A choice ("the Pro or the Mini?",
 * "fix it or refund it") stays whole, unless the second half asks something else ("or what do you suggest?").
 */
export function partsOfAsk(ask: Span): Span[] {
  const { text } = ask;
  if (text.length > 400) return [ask];
  const joints = [
    ...text.matchAll(JOINT),
    ...(ASKS.test(text) ? text.matchAll(BY_COMMA) : []),
    ...(WISH.test(text) ? text.matchAll(THING) : []),
  ]
    .filter(
      ({ 0: words, index }) =>
        !CHOICE.test(words) ||
        /at least/i.test(words) ||
        /^(?:what|how|if not)/i.test(text.slice(index + words.length)),
    )
    .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
    .sort((a, b) => a.from - b.from);
  const parts: Span[] = [];
  let start = 0;
  for (const { from, to } of [...joints, { from: text.length, to: text.length }]) {
    if (from - start < FEWEST && from < text.length) continue;
    const words = text.slice(start, from);
    if (words.trim().length >= FEWEST || parts.length === 0)
      parts.push({ text: words, start: ask.start + start, end: ask.start + from });
    start = to;
  }
  return parts;
}
