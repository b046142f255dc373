/** Says a phrase as the customer's register has it: "I am sorry" in a formal reply, "I'll" in a casual one. */
import type { Register } from "./phrase.ts";

const PAIRS: readonly (readonly [string, string])[] = [
  ["Thanks for", "Thank you for"],
  ["I'm", "I am"],
  ["I'll", "I will"],
  ["I'd", "I would"],
  ["I've", "I have"],
  ["you're", "you are"],
  ["you'll", "you will"],
  ["it's", "it is"],
  ["that's", "that is"],
  ["here's", "here is"],
  ["there's", "there is"],
  ["what's", "what is"],
  ["don't", "do not"],
  ["doesn't", "does not"],
  ["didn't", "did not"],
  ["isn't", "is not"],
  ["wasn't", "was not"],
  ["won't", "will not"],
  ["can't", "cannot"],
  ["shouldn't", "should not"],
  ["hasn't", "has not"],
  ["haven't", "have not"],
];
/** Only what is short for one thing alone. */
const CASUAL_PAIRS: readonly (readonly [string, string])[] = [
  ["I will", "I'll"],
  ["I am", "I'm"],
  ["you will", "you'll"],
  ["do not", "don't"],
  ["will not", "won't"],
];

type Swap = readonly [RegExp, string];

/** Before a space only: no sentence ends with a contraction. */
function swaps(pairs: readonly (readonly [string, string])[]): Swap[] {
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return pairs.flatMap(([from, to]): Swap[] => [
    [new RegExp(`\\b${from}\\b(?= )`, "g"), to],
    [new RegExp(`\\b${upper(from)}\\b(?= )`, "g"), upper(to)],
  ]);
}

const TO: Readonly<Record<Register, readonly Swap[]>> = {
  formal: swaps(PAIRS),
  plain: [],
  casual: swaps(CASUAL_PAIRS),
};

/** The phrase with its contractions written out (formal), made (casual) or left as they are (plain). */
export function inRegister(text: string, register: Register): string {
  return TO[register].reduce((said, [from, to]) => said.replace(from, to), text);
}
