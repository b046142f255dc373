/** The clauses of a sentence. */

const STARTER =
  "(?:I|we|you|it|he|she|they|the|my|our|your|nobody|no one|someone|somebody|there|this|that|a|an|now)";
const BORDER = new RegExp(
  `(?:[,;:]|\\s[-–—]|\\s?[–—])\\s*(?:and |but |so |yet |because |as |which |then |although |though |while |however |plus )*(?=${STARTER}(?:'\\w+)? )|` +
    `\\s(?:and|but|so|yet|because|although|though|even though|as)\\s(?=(?:I|we|you|it|he|she|they|nobody|no one|now|there|the|my|our|your)(?:'\\w+)? )|` +
    `[,;:]\\s*(?:and|but|so|yet|which|because|although|though|despite|no|not)\\b\\s*|\\s[-–—]\\s|[,;:]\\s+|\\s(?:because|so)\\s`,
  "gi",
);

/** The pieces of a sentence between its commas and conjunctions, with the offsets in the sentence. */
export function pieces(sentence: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  for (const border of sentence.matchAll(BORDER)) {
    if (border.index > start) out.push({ start, end: border.index });
    start = border.index + border[0].length;
  }
  if (start < sentence.length) out.push({ start, end: sentence.length });
  return out;
}
