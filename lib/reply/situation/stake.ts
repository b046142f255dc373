/** What hangs on the matter for this customer, as far as their own words say, so that the acknowledgement can name it. */

export const STAKES = [
  "dayOff",
  "event",
  "child",
  "family",
  "pet",
  "work",
  "customers",
  "tightMoney",
  "bot",
  "loyal",
  "sleep",
  "memories",
] as const;
export type Stake = (typeof STAKES)[number];

const CHILD =
  "(?:(?:\\w+ ){0,2})?(?:son|daughter|kids?|child|children|baby|toddler|newborn|twins|little (?:one|boy|girl))";
const PET = "(?:(?:old|little|poor) )?(?:dog|cat|puppy|kitten|rabbit|horse|pony|hamster)";
const KIN =
  "(?:(?:elderly|old|\\d+ year old) )?(?:mother|mum|mom|father|dad|wife|husband|partner|parents|sister|brother|grandmother|grandfather|gran|nan|family|in-laws|grand(?:son|daughter|children|kids))";
const BUSINESS =
  "(?:business|shop|salon|studio|restaurant|café|cafe|office|team|staff|production|checkout|clinic)";
/** What follows where something happens to them; "my wife and I booked" names them only. */
const HIT =
  "(?:can['’]?t|cannot|couldn['’]?t|needs?|needed|depends?|depended|relies|rely|relied|is|are|was|were|has|have|had|hasn['’]?t|haven['’]?t|waits?|waited|cried|cries|sleeps?|uses?|lives?|suffers?|suffered|stands?|loses?|lost|missed|misses|still|got|gets|sat|stood|froze)\\b";

/** That somebody, or an animal or a business, is touched: "for my son", "my son can't", "with a baby". */
function touched(whose: string, who: string): RegExp {
  return new RegExp(
    `\\b(?:(?:for|at|hurts?|hit|harms?|affects?|affecting|scar(?:es|ed)|left|costs?|without|towards?|in front of) ${whose} ${who}\\b(?!['’]s? )|${whose} ${who} (?:\\w+ )?${HIT})`,
    "i",
  );
}

/** In order of precision: the first that matches is taken. */
const PATTERNS: readonly (readonly [Stake, RegExp])[] = [
  [
    "memories",
    /\b(?:photos?|videos?|letters?|journal|diary|recordings?|entries|pictures) .{0,60}\b(?:gone|lost|deleted|vanished|disappeared|wiped)\b|\b(?:lost|deleted|wiped) .{0,40}\b(?:photos?|videos?|letters?|journal|diary|recordings?|pictures)\b/is,
  ],
  [
    "dayOff",
    /\b(?:took|taken|take|booked|lost|losing|wasted|stayed home|waited in)\b.{0,20}\b(?:a |the |an? whole |half a |free |my |\w+ )?(?:days?|mornings?|afternoons?) (?:off|of work|pay|for nothing|holiday)\b|\b(?:unpaid leave|a day's (?:pay|wages|leave)|days?['’]? pay)\b/i,
  ],
  [
    "event",
    /\b(?:for|before|at|on|to|until|by|of|is|missed|ruin\w*|spoil\w*) (?:[\w'’]+ ){0,4}(?:wedding|christening|graduation|anniversary|birthday|baby shower|funeral|memorial|job interview|exam)\b(?! (?:ring|voucher|code|discount|offer|list|card))|\b(?:wedding|christening|graduation|anniversary|birthday|baby shower|funeral|memorial|interview|exam)(?: party| day)? (?:is|was|on|in|next|this|tomorrow|starts)\b|\b(?:gets? married|getting married)\b/i,
  ],
  [
    "sleep",
    /\b(?:couldn['’]t sleep|could not sleep|can['’]t sleep|no sleep|without sleep|kept (?:us|me) (?:up|awake)|awake all night|all night long|sleepless)\b/i,
  ],
  [
    "customers",
    /\b(?:my|our) (?:clients?|customers|guests|patients|students|pupils|tenants|diners|readers|members)\b/i,
  ],
  [
    "child",
    new RegExp(`${touched("(?:my|our)", CHILD).source}|\\b(?:with a|have a|i've a|got a) ${CHILD}\\b`, "i"),
  ],
  [
    "tightMoney",
    /\b(?:overdrawn|overdraft|on a pension|pensioners?|live (?:from|on) (?:this|my) \w+|can['’]t afford|cannot afford|a week of food|pay (?:my|the|our) rent|rent is due|last (?:money|£|\$|€)|month['’]s wages|student budget|on benefits|tight budget|budget is (?:fixed|tight))\b/i,
  ],
  ["pet", touched("(?:my|our)", PET)],
  [
    "work",
    new RegExp(
      `${touched("(?:my|our)(?: whole)?", BUSINESS).source}|\\b(?:(?:I|we) work from home|whole (?:team|office)|board meeting|production line|(?:need|use|using|need it|rely on) [^.!?\\n]{0,40}\\bfor (?:my |our )?work|(?:can['’]t|cannot|unable to) (?:do (?:my|our) )?(?:work|job)|(?:lose|risk\\w*|cost me) my job|my (?:boss|job|work) (?:depends|is waiting|is at risk|is on)|presentation (?:is|on|tomorrow|to))\\b`,
      "i",
    ),
  ],
  ["family", touched("(?:my|our)", KIN)],
  [
    "bot",
    /\b(?:a (?:ro)?bot|chat ?bots?|robots?|automated (?:reply|replies|message|answer)|(?:real|actual) (?:person|human)|a human|copy[- ]paste)\b/i,
  ],
  [
    "loyal",
    /\b(?:customer|client|member|subscriber|loyal|been with you)\b.{0,30}\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|several|twenty) years?\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|twenty) years? (?:as a |of being a |a )?(?:loyal |paying )?(?:customer|client|member|subscriber|of loyalty)\b/i,
  ],
];

/** What hangs on it for the customer, or null where their words do not say. */
export function stakeOf(text: string): Stake | null {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
