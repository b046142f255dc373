/** Does a clause say what went wrong, or only how things were? */

/** Things that went wrong, whoever acted. */
const WENT_WRONG =
  /\b(?:(?<!")without|still|again|wrong|broken?|broke|missing|missed|lost|(?<!never were )late(?! (?:wife|husband|mother|father|mum|dad|aunt|uncle|son|daughter|grand\w+)\b)|delay\w*|damag\w*|fault\w*|error|fail\w*|crash\w*|stopped|stuck|(?<!^you )cancell?ed|refus\w*|reject\w*|declin\w*|ignor\w*|double|overcharg\w*|charged|(?:took|taken|came|sent|billed|paid|debited|delivered)\b.* twice|waiting|waited|queued|cut off|locked out|blocked|frozen|closed|empty|cracked|torn|leak\w*|stain\w*|dirty|cold|noisy|disappear\w*|gone|deleted|vanished|expired|smell\w*|smelled|scratch\w*|dent\w*|bent|snapped|faded|flicker\w*|burn\w*|hurt|instead of|out of order|blurry|blank|mould|shut|swapped|on hold|(?:is|was|are|were|been|went|gone) down|lifting|peeling|sideways|wobbl\w*|loose|swollen|sticky|rash|crack|burst|spilt|jammed)\b/i;
const NEGATED = /\b(?:not|never|no|nothing|nobody|none|no one)\b|n't\b/i;
/** What the customer did not do ("you never claimed") is no trouble; what they did not get is. */
const NOT_GIVEN =
  /(?:\b(?:not|never|no|nothing|none|only)\b|n't\b).*\b(?:received?|got|get|had|heard|been|able|see|open|log|access|use|print|reach|answer\w*|repl\w+)\b|\b(?:can't|cannot|couldn't|(?:received|got|had|have|get) (?:no|nothing|none|only))\b/i;

/** "You've never had a fine", "you can't find anything": what did not happen, and did not need to. */
const NO_TROUBLE =
  /\bnever (?:had|been|got|missed|paid) (?:a|an|any|late|one) ?(?:\w+ )?(?:fines?|problems?|complaints?|issues?|accidents?|claims?|tickets?|penalt\w+|warnings?|payments?|trouble)?\b|\b(?:can't|couldn't|cannot) find (?:any\w*|nothing)\b|^you(?:'ve| have|'d| had)? never (?!received|got|heard|had|been|were|agreed)|\blost track\b|^you (?:have |'ve |had )?(?:reported|mentioned|complained|told us|raised)\b(?!.*\b(?:and|but)\b.*\b(?:nobody|no|not|nothing|never|cut off|told)\b)|^you (?:ordered|asked|booked|requested) without\b/i;

/** "You rang again": what the customer did again is no trouble by itself. */
const OWN_EFFORT =
  /^(you (?:have |then |also )?(?:rang|called|phoned|wrote|asked|tried|went|came|emailed|said|did|ordered|sent|uploaded|checked|looked)\b.*?) (?:again|still)\b/i;

/** True where the clause (already in the second person) itself says what went wrong. */
export function holdsTrouble(clause: string): boolean {
  if (NO_TROUBLE.test(clause)) return false;
  if (WENT_WRONG.test(clause.replace(OWN_EFFORT, "$1"))) return true;
  return /^you\b/i.test(clause) ? NOT_GIVEN.test(clause) : NEGATED.test(clause);
}
