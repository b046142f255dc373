import nlp from "compromise/two";

/** Words that a tagger takes for commands, but that begin statements in customers' mails. */
const NOT_A_COMMAND =
  /^(?:thank|thanks|order|charge|help|hope|love|loved|loving|guess|let's|see|well|works?|got|says?|look|looks|wait|dear|bit|bet|set|cut|hit|left|put off|paid|cost|sounds|seems|feels?|fits?|need|want|wish|have|had|do|does|did|is|are|was|be|been|being|can|could|will|would|stop working|never mind|don't know|dont know|don't get|dont get|don't understand|don't want|dont want|mind you|say|come on|bring on|forget it|bless|shame|account|case|ticket|booking|battery|app|screen|staff|coat|court|chair|build|name|pin|track|chat|board|driver|service|suit|export|design|model|price|stock)\b/i;

const OBJECT =
  /^\S+\s+(?:(?:me|us|it|them|him|her|this|that|these|those|the|my|our|your|a|an|all|both|back|out|off|up|everything|somebody|someone)\b|.*\b(?:please|pls|now)\b)/i;

/** Commands that customers give without an article or pronoun behind: "Confirm delivery", "Close account 1180". */
const COMMON =
  /^(?:add|answer|block|bring|call|cancel|change|close|collect|come|confirm|correct|credit|delete|deliver|explain|fix|give|investigate|keep|let|make|move|pay|put|quote|re-?issue|refund|release|remove|replace|reply|resend|reserve|return|ring|send|skip|stop|swap|switch|take|tell|unlock|update|waive)\b/i;

/**
 * Whether a clause begins with a command ("Refund my money", "take out the tablets"), by compromise's tags.
 * The clause starts at its first word; politeness before it is the caller's to strip.
 */
export function isImperative(clause: string): boolean {
  const head = clause.trim().split(/\s+/).slice(0, 7).join(" ");
  if (!/^[a-z]/i.test(head) || NOT_A_COMMAND.test(head)) return false;
  if (/^(?:don't|dont|do not) (?!you\b|i\b|we\b|they\b)\w+/i.test(head))
    return /^(?:don't|dont|do not) (?:send|tell|call|charge|take|ring|deliver|use|put|give|close|cancel|renew|bill|ship|leave)\b/i.test(
      head,
    );
  const [sentence] = nlp(head.toLowerCase()).json() as { terms: { tags: string[] }[] }[];
  const tags = sentence?.terms[0]?.tags ?? [];
  if (!tags.includes("Imperative") && !tags.includes("Infinitive")) return false;
  return OBJECT.test(head) || (tags.includes("Imperative") && COMMON.test(head));
}
