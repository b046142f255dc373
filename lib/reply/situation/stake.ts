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
    /\b(?:wedding|gets? married|getting married|christening|graduation|anniversary|birthday|baby shower|funeral|memorial|job interview|exam)\b/i,
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
    /\b(?:my|our|with a|have a|i've a|got a) (?:(?:\w+ ){0,2})?(?:son|daughter|kids?|child|children|baby|toddler|newborn|twins|little (?:one|boy|girl))\b/i,
  ],
  [
    "tightMoney",
    /\b(?:overdrawn|overdraft|on a pension|pensioners?|live (?:from|on) (?:this|my) \w+|can['’]t afford|cannot afford|a week of food|pay (?:my|the|our) rent|rent is due|last (?:money|£|\$|€)|month['’]s wages|student budget|on benefits|tight budget|budget is (?:fixed|tight))\b/i,
  ],
  ["pet", /\b(?:my|our) (?:(?:old|little|poor) )?(?:dog|cat|puppy|kitten|rabbit|horse|pony|hamster)\b/i],
  [
    "work",
    /\b(?:(?:I|we) work from home|my (?:business|shop|salon|studio|restaurant|café|cafe|job|boss|work)|our (?:production|office|team|staff|business|shop|checkout|restaurant|café|clinic|whole (?:team|office))|whole (?:team|office)|board meeting|production line|for work|can['’]t work|cannot work|presentation)\b/i,
  ],
  [
    "family",
    /\b(?:my|our) (?:(?:elderly|old|late|\d+ year old) )?(?:mother|mum|mom|father|dad|wife|husband|partner|parents|sister|brother|grandmother|grandfather|gran|nan|family|in-laws|grand(?:son|daughter|children|kids))\b/i,
  ],
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
