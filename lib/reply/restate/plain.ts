/** Curly marks, lost apostrophes, capitals for loudness: makes a customer's words clean enough to be said again. */

const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|has|have|had|could|should|would|must)nt\b/gi, "$1n't"],
  [/\bcan ?not\b|\bcant\b/gi, "can't"],
  [/\bwont\b/gi, "won't"],
  [/\bi m\b|\bim\b/gi, "I'm"],
  [/\bive\b/gi, "I've"],
  [/\byouve\b/gi, "you've"],
  [/\btheyve\b/gi, "they've"],
  [/\bi\b/g, "I"],
  [/\bthats\b/gi, "that's"],
  [/\btheres\b/gi, "there's"],
  [/\byoure\b/gi, "you're"],
  [/\btheyre\b/gi, "they're"],
  [/\bweve\b/gi, "we've"],
  [
    /\bits(?= (?:a|an|the|not|been|gone|still|so|now|too|just|only|getting|going|coming|showing|saying|working|leaking|making|taking)\b)/gi,
    "it's",
  ],
  [/\bpayed\b/gi, "paid"],
  [
    /\bmy (dad|mum|mother|father|wife|husband|son|daughter|sister|brother|friend|cousin|boss|nan|partner)s (?=[a-z]+\b)(?!(?:are|were|have|and|both|do|don't|go|can|can't|who|will|all|in|at|on|from|with|to)\b)/gi,
    "my $1's ",
  ],
  [/\b(my|the|new|your) i phone\b/gi, "$1 iPhone"],
  [/\b(my|our|the|your) acc\b/gi, "$1 account"],
  [/\b(last|this|next|a|per|each|every) wk\b/gi, "$1 week"],
  // "Is blocked since Friday": the tense of a second language.
  [
    /\bI(?:'m| am)( still| not)? (locked out|stuck|waiting|blocked|without [a-z ]{3,20}) since\b/gi,
    "I have$1 been $2 since",
  ],
  [
    /\b(is|are)( still| not)? (down|blocked|closed|locked|out|offline|unavailable|broken|frozen|waiting|missing|dead|off|empty|out of order|without [a-z ]{3,20}) since\b/gi,
    "$1*$2 been $3 since",
  ],
  [/\bis\*/gi, "has"],
  [/\bare\*/gi, "have"],
  [/\brecieve(d|s)?\b/gi, "receive$1"],
  [/\bdefinately\b/gi, "definitely"],
  [/\bseperate(ly)?\b/gi, "separate$1"],
  [/\badress\b/gi, "address"],
  [/\bthru\b/gi, "through"],
  // Data that was blacked out before the message was passed on.
  [/ (?:on|since|in|from|dated|of|around|until|to|and) XX\/XX\/\w{2,4}\b/g, ""],
  [/\{([£$€]\d[\d.,]*)\}/g, "$1"],
  [/\b(an? \d+) ?min\b/gi, "$1 minute"],
  [/\b(\d+) ?mins?\b/gi, "$1 minutes"],
  [/\b(\d+) ?hrs\b/gi, "$1 hours"],
  [/\b(\d+) ?wks\b/gi, "$1 weeks"],
  [/\b(\d+) ?yrs\b/gi, "$1 years"],
  // Names of readers and themes in public posts.
  [/(?:\s[@#][a-z]\w{0,40}){1,6}(?=\s*[.!]*$)/gi, ""],
];
const MONTHS: Readonly<Record<string, string>> = {
  jan: "January",
  feb: "February",
  nov: "November",
  dec: "December",
  oct: "October",
  sep: "September",
  sept: "September",
  aug: "August",
};
/** Only beside a day of the month is the short form plainly a month. */
const SHORT_MONTH =
  /(\b\d{1,2}(?:st|nd|rd|th)? )(jan|feb|aug|sept?|oct|nov|dec)\b(?:\.(?! [A-Z]))?|\b(jan|feb|aug|sept?|oct|nov|dec)\b\.?(?= \d{1,2}(?:st|nd|rd|th)?\b)/gi;
const CAPITALS =
  /\b(mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december|christmas|easter|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|CHRISTMAS|EASTER)\b/g;
/** Capitals for loudness. Other words in capitals may be names or abbreviations and stay. */
const LOUD =
  /\b([A-Z]{2,12}(?:RATE|NING|TING|KING|DING|ABLE|TION|LLY|ELY|FUL|OUS|TIVE|MENT)|WHILE|BECAUSE|WHEN|LATE|CLOSED|DIRTY|COLD|EMPTY|EVERYONE|ANYONE|OWN|VERY|TOO|MUCH|MANY|HERE|THERE|THIS|THAT|THEN|WHERE|WHO|WHAT|OPEN|RIGHT|BACK|AGAIN|AGO|INSTEAD|STILL|NOT|NEVER|NO|NONE|NOTHING|NOBODY|ALL|EVERY|EVER|GONE|ONE|ONCE|TWICE|TWO|THREE|FOUR|FIVE|THIRD|SECOND|SAME|BEFORE|AFTER|ALWAYS|ONLY|WRONG|BROKEN|ANOTHER|DAYS|WEEKS|MONTHS|HOURS|YEARS|TIMES|DAY|WEEK|MONTH|HOME|AND|BUT|THE|MY|ME|YOU|YOUR|IS|WAS|WERE|HAS|HAVE|DID|DO|ON|IN|OF|STOPPED|WAITING|CANCELLED|CLOSED|EMPTY|LATE|WEEKEND|PAID|CHARGED|MISSING|NOW|WITHOUT|WITH|FOR|FROM|AT|TO|OUT|UP|DOWN|OFF|OVER|UNDER|YESTERDAY|WHOLE|ENTIRE|FULL|HALF|FIRST|LAST|NEXT|EACH|BOTH|WAIT|WAITED|WORK|WORKING|WORKS|ARRIVED|REFUSED|AGAINST|CHARGE|MONEY|REFUND|ORDER|ORDERED|HAD|BEEN|ARE|I'VE|CANNOT|CAN'T|DON'T|DIDN'T|WON'T|ISN'T|HASN'T|TOLD|SAID|PROMISED|MORE|LESS|EVERYTHING|ANYTHING|NEITHER|TOMORROW|TODAY|TONIGHT)\b/g;

/** The same words, spelt plainly on one line; what stands in brackets is left out. */
export function plain(text: string): string {
  let out = text
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/\s*\([^()]*\)/g, "");
  for (const [from, to] of SPELLING) out = out.replace(from, to);
  out = out.replace(
    SHORT_MONTH,
    (_all, day: string | undefined, after: string | undefined, before: string | undefined) =>
      (day ?? "") + (MONTHS[(after ?? before ?? "").toLowerCase()] ?? ""),
  );
  out = out.replace(CAPITALS, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  out = out.replace(
    /\b(in|since|until|by|of) (march|may)\b/g,
    (_all, at: string, month: string) => `${at} ${month.charAt(0).toUpperCase()}${month.slice(1)}`,
  );
  return out.replace(LOUD, (word) => word.toLowerCase()).trim();
}
