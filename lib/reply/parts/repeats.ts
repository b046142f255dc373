/** Finds the words that a reply would say twice. */

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a about after all also am an and any are as at back be because been before but by can could did do does doing done " +
    "for from get give go had has have having here how i if in into is it its let like made make may me my no not nothing " +
    "now of on one or other out own please put should so some something than that the their them then there these they " +
    "thing this to too up us want was way we were what when where which while who will with without would you your yours " +
    "im ill id ive youre youll thats dont cant wont isnt fact topic praise good again loss deadline name"
  ).split(" "),
);
const STEMS: Readonly<Record<string, string>> = {
  wrote: "write",
  written: "write",
  writing: "write",
  writes: "write",
  told: "tell",
  telling: "tell",
  tells: "tell",
  seen: "see",
  saw: "see",
  heard: "hear",
  hearing: "hear",
  thanks: "thank",
  waiting: "wait",
  waited: "wait",
  asked: "ask",
  asking: "ask",
  messages: "message",
  worked: "work",
  sorted: "sort",
  settled: "settle",
  worse: "hard",
  harder: "hard",
  days: "day",
};

function stemsOf(text: string): Set<string> {
  const plain = text
    .replace(/\{\{\w+\}\}|\[\w+\]/g, " ")
    .replace(/['’]/g, "")
    .toLowerCase();
  const words = plain.match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map((word) => STEMS[word] ?? word));
}

/** Of the phrases of the bank, as they are asked for again and again. */
const KNOWN = new Map<string, ReadonlySet<string>>();

function stemsOfPhrase(phrase: string): ReadonlySet<string> {
  const known = KNOWN.get(phrase) ?? stemsOf(phrase);
  KNOWN.set(phrase, known);
  return known;
}

/**
 * Counts the words of a phrase that the sentences before it hold already, function words aside.
 * @param said the sentences before it
 * @returns a function of a phrase of the bank, slots unfilled
 */
export function repeatsOf(said: readonly string[]): (phrase: string) => number {
  const before = stemsOf(said.join(" "));
  return (phrase) => [...stemsOfPhrase(phrase)].filter((stem) => before.has(stem)).length;
}
