/** Phrase families that the evidence notes (E16) advise against, and their nearest relatives. */
const CLICHES: readonly RegExp[] = [
  /any inconvenience|inconvenience caused/i,
  /\bunfortunately\b/i,
  /rest assured|\bguarantee|never happen again|\b100 ?%/i,
  /I understand (?:your|how you|that you|the) (?:frustrat|feel|concern|anger|must|are)|I (?:completely|totally|fully) understand|I hear you/i,
  /as soon as possible|\basap\b|\bshortly\b|in due course|at (?:the|your) earliest/i,
  /\bsorry if\b|sorry,? but\b|if you (?:were|felt) offended|mistakes were made/i,
  /our policy|per our|\bunable to\b/i,
  /as (?:I|we) (?:already )?said|as per my/i,
  /you (?:should have (?:read|known|checked|told|done)|failed to|must|need to)\b(?! this)/i,
  /\b(?:actually|in fact|obviously|simply|just)\b/i,
  /calm down|look on the bright side|\bat least\b/i,
  /great news|happy to help!/i,
  /(?:call|comments?|feedback|business|patience) (?:matters?|is (?:important|valued|appreciated))|valued customer|we (?:value|appreciate) your/i,
  /do not hesitate|don't hesitate|please feel free|reach out|\bkindly\b/i,
  /escalated? (?:this|it|your)|\bL2\b|\bRCA\b|\bticket has been\b/i,
  /forgive|forgiveness/i,
  /!/,
  /^(?:please|but|so|you need|you must)\b/i,
  /\p{Extended_Pictographic}/u,
];

/** The clichés in a text. The customer's own words, said back, are the customer's. */
export function clichesIn(text: string): string[] {
  return CLICHES.flatMap((cliche) => cliche.exec(text)?.[0] ?? []);
}
