/** How the customer writes: what the reply's register follows where nobody knows their preference. */
import type { Register } from "../phrases/phrase.ts";

const FORMAL_OPENING = /^\s*(?:dear\b|good (?:morning|afternoon|evening|day)\b|to whom)/i;
const FORMAL_CLOSING =
  /\b(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|respectfully|with kind regards)\b/i;
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Professor|Sir|Herr|Frau|Madame|Monsieur) /;

/** One sign alone may be haste; two are a way of writing. */
const CASUAL: readonly RegExp[] = [
  /^\s*(?:hey+|hiya|yo+|heya|sup|hi guys|hello guys)\b/i,
  /\b(?:lol|haha\w*|omg|thx|thanx|tx|cheers|ta|pls|plz|btw|idk|tbh|imo|wtf|asap pls)\b/i,
  /\b(?:gonna|wanna|gotta|kinda|dunno|lemme|cuz|cos|cause i|ya|yep|nope|nah|u|ur|dont|doesnt|cant|wont|im|ive|thats|its been)\b/,
  /(?:^|\s)(?:[:;]-?[)(DPp]|<3|xx+)(?=\s|$)|\p{Extended_Pictographic}/u,
  /(?:^|[.!?]\s+)[a-z][a-z' ]{3,}/,
  /\b(?:mate|guys|folks|dude)\b|!!|\?\?/i,
];
const ENOUGH = 2;
/** Where people say how they write is at the beginning and at the end. */
const LONGEST = 4000;

/**
 * The register of a message.
 * @param message of any length; only the first 4,000 characters are looked at
 * @param name the name to greet with: a title asks for formal words
 */
export function registerOf(message: string, name: string | null): Register {
  const text = message.slice(0, LONGEST);
  if (FORMAL_OPENING.test(text) || FORMAL_CLOSING.test(text) || TITLED.test(name ?? "")) return "formal";
  return CASUAL.filter((sign) => sign.test(text)).length >= ENOUGH ? "casual" : "plain";
}
