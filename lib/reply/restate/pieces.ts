/** The clauses of a sentence. */

const STARTER =
  "(?:I|we|you|it|he|she|they|the|my|our|your|nobody|no one|someone|somebody|there|this|that|a|an|now)";
/** "The app is down I called twice": sentences run together without a mark. */
const RUN_ON =
  "(?<!\\b(?:and|but|so|that|which|who|what|when|where|why|how|if|because|as|than|while|since|until|till|before|after|once|whenever|or|said|says|think|hope|know|sure|all|everything|thing|is|was|though|time|like|whether|told|me|you))\\s(?=(?:I|i|we) (?:have|had|was|am|did|called|rang|want|need|paid|got|ordered|can't|cant|don't|dont|asked|tried|told|sent|wrote|think|rebooted|bought|cannot|still|never|just|didn't|didnt|waited)\\b)";
const BORDER = new RegExp(
  `(?:[,;:]|\\s[-–—]|\\s?[–—])\\s*(?:and |but |so |yet |because |as |which |then |although |though |while |however |plus )*(?=${STARTER}(?:'\\w+)? )|` +
    `\\s(?:and|but|so|yet|because|although|though|even though|as)\\s(?=(?:I|we|you|it|he|she|they|nobody|no one|now|there|the|my|our|your)(?:'\\w+)? )|` +
    `\\s(?:and|but)\\s(?=(?:when|if|after|then|as) )|${RUN_ON}|` +
    `[,;:]\\s*(?:and|but|so|yet|which|because|although|though|despite|no|not)\\b\\s*|\\s[-–—]\\s|[,;:]\\s+|\\s(?:because|so)\\s`,
  "gi",
);

/** The pieces of a sentence between its commas and conjunctions, with the offsets in the sentence. */
export function pieces(sentence: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  // What is quoted stays in one piece.
  const quotes = [...sentence.matchAll(/["\u201c][^"\u201c\u201d]*["\u201d]/g)].map(
    (one) => [one.index, one.index + one[0].length] as const,
  );
  for (const border of sentence.matchAll(BORDER)) {
    if (quotes.some(([from, to]) => from < border.index && border.index < to)) continue;
    if (border.index > start) out.push({ start, end: border.index });
    start = border.index + border[0].length;
  }
  if (start < sentence.length) out.push({ start, end: sentence.length });
  return out;
}
