/** Does a clause say what went wrong, or only how things were? */

/** Things that went wrong, whoever acted. */
const WENT_WRONG =
  /\b(?:(?<!")without|still(?! (?:have|has|had|got) (?!no\b|not\b|to\b|had\b|been\b))|again|wrong|broken?|broke|missing|missed|lost|(?<!never were )late(?! (?:wife|husband|mother|father|mum|dad|aunt|uncle|son|daughter|grand\w+)\b)|delay\w*|damag\w*|fault\w*|error|fail\w*|crash\w*|stopped|stuck|(?<!^you )cancell?ed|refus\w*|reject\w*|declin\w*|ignor\w*|double|overcharg\w*|charged|(?:took|taken|came|sent|billed|paid|debited|delivered)\b.* twice|waiting|waited|queued|cut off|locked out|blocked|frozen|closed|empty|cracked|torn|leak\w*|stain\w*|dirty|cold|noisy|disappear\w*|gone|deleted|vanished|expired|smell\w*|smelled|scratch\w*|dent\w*|bent|snapped|faded|flicker\w*|burn\w*|hurt|instead of|out of order|blurry|blank|mould|shut|swapped|on hold|(?:is|was|are|were|been|went|gone) down|lifting|peeling|sideways|wobbl\w*|loose|swollen|sticky|rash|crack|burst|spilt|jammed|offline|unavailable|unreachable|greyed out|upside down|too (?:small|big|short|long|tight|late|cold|hot|loud|dark|heavy|salty|dry)|nothing like|swelling|sold out|out of stock|no longer|crooked|uneven|overdue|invalid|filthy|rotten|flooded|burgled|evicted|disconnect\w*|hacked|inaccurate|incorrect|mistake|bleed\w*|infected|puncture|stolen|withdrawn|downgraded|misspelt|malformed)\b/i;
const NEGATED = /\b(?:not|never|no|nothing|nobody|none|no one)\b|n't\b/i;
/** What the customer did not do ("you never claimed") is no trouble; what they did not get is. */
const NOT_GIVEN =
  /(?:\b(?:not|never|no|nothing|none)\b|n't\b).*\b(?:received?|got|get|had|heard|been|able|see|open|log|access|use|print|reach|answer\w*|repl\w+)\b|\bonly (?:received|got|had|sent)\b|\b(?:received|got) only\b|\b(?:can't|cannot|couldn't|(?:received|got|had|have|get) (?:no|nothing|none))\b/i;

/** "You've never had a fine", "you can't find anything": what did not happen, and did not need to. */
const NO_TROUBLE =
  /\bnever (?:had|been|got|missed|paid) (?:a|an|any|late|one) ?(?:\w+ )?(?:fines?|problems?|complaints?|issues?|accidents?|claims?|tickets?|penalt\w+|warnings?|payments?|trouble)?\b|\b(?:can't|couldn't|cannot) find (?:any\w*|nothing)\b|^you(?:'ve| have|'d| had)? never (?!received|got|heard|had|been|were|agreed)|\blost track\b|^you (?:have |'ve |had )?(?:reported|mentioned|complained|told us|raised)\b(?!.*\b(?:and|but)\b.*\b(?:nobody|no|not|nothing|never|cut off|told)\b)|^you (?:ordered|asked|booked|requested) without\b/i;

/** "You rang again": what the customer did again is no trouble by itself. */
const OWN_EFFORT =
  /^(you (?:have |then |also )?(?:rang|called|phoned|wrote|asked|tried|went|came|emailed|said|did|ordered|sent|uploaded|checked|looked)\b(?:(?! and | but |,).)*?) (?:again|still)\b/i;

/** What the customer did about it: the trouble, if any, is told behind an "and" or "but". */
const OWN_DEED =
  /^you(?:(?:'re| are) (?:disputing|asking|requesting|contacting|calling|trying|writing)\b|(?:'ve| have| had)? (?:then |also |already |only |just |even |again |now )*(?:sent|asked|called|rang|phoned|wrote|written|emailed|reported|applied|told|contacted|tried|submitted|disputed|requested|bought|ordered|returned|cancelled|booked|handed|uploaded|mailed|explained|claimed|registered|raised|opened|replied|swapped)\b)(?:(?! and | but | because | which | yet |, ).)*/i;

/** True where the clause (already in the second person) itself says what went wrong. */
export function holdsTrouble(clause: string): boolean {
  if (NO_TROUBLE.test(clause)) return false;
  const deed = OWN_DEED.exec(clause);
  if (deed !== null) {
    const rest = clause.slice(deed[0].length);
    return WENT_WRONG.test(rest) || NEGATED.test(rest);
  }
  if (WENT_WRONG.test(clause.replace(OWN_EFFORT, "$1"))) return true;
  if (/\b(?:and|but) (?:\w+ ){0,4}?(?:not|never|no|nothing|nobody|\w+n't)\b/i.test(clause)) return true;
  return /^you\b/i.test(clause) ? NOT_GIVEN.test(clause) : NEGATED.test(clause);
}

/** For clauses that the reading did not point at: a "not" alone ("you're not shouting", "it was not good") is no problem. */
const PLAINLY_WRONG =
  /^(?!you(?:'re| are| don't| can't| won't)\b).*(?:\b(?:broken?|broke|missing|wrong|damaged|faulty|late|cracked|torn|leak(?:s|ing|ed)|locked out|out of order|crashe[sd]|crashing|fail(?:s|ed)|greyed out|disappeared|vanished|overcharged|hung up|cut off|swelling|smells of (?:gas|smoke|burning)|offline|unreachable|unavailable|jammed|flooded|soaked|filthy|rotten|mouldy|error)\b|\bnever (?:arrived|came|turned up|worked|answered|replied|received|got|heard|had an answer)\b|n't (?:arrived?|come|been|turned? up|worked?|load|open|answered?|start|switch|charge|received?|let|accept|connect|print|send|reply|respond|called|rung|delivered)\b|\b(?:is|are|was|were|has|have|had|still) not (?:arrived|been (?:done|paid|fixed|repaired|sent|delivered|answered|refunded|credited|corrected|removed)|working|received|come)\b|\blost your (?:job|home|house)\b|\beverything is gone\b|\b(?:was|were|is|got) (?:flooded|burgled|evicted)\b|\bstopped (?:working|answering|responding|loading|charging)\b|\bwere (?:charged|sent|cut off|locked out|billed|refused|left|overcharged)\b|\b(?:was|were|been) (?:cancelled|refused|rejected|declined|blocked|closed|deleted|stolen|lost|hacked|ignored|suspended|disconnected)\b|\b(?:nobody|no one) (?:has |have |had )?(?:came|come|turned up|answered|answers|replied|picks|picked|called|rang|told|rung)\b|\b(?:had|received|got|heard|is|was|there's|are) no (?:answer|reply|response|refund|heating|hot water|water|electricity|internet|signal|confirmation|call)\b|\b(?:had|received|got|heard) nothing\b|\bstill (?:no|not|says?|shows?|waiting|hasn't|haven't|isn't|aren't|doesn't|don't|can't)\b|\bkeeps? (?:crashing|freezing|failing|disconnecting|stopping|leaking|buffering|saying|showing|sending)\b|\b(?:charged|billed|debited|taken|took)\b.* (?:twice|again|two times|three times)\b)|^you(?: still)? (?:can't|couldn't) (?:log|sign|get (?:in|into|through)|open|access|reach|use|print|download|upload|pay|book|cancel|reset)\b|^you(?:'re| are) (?:still )?(?:waiting|locked out|stuck)\b/i;

/** True where something went wrong beyond doubt, whatever the rest of the message says. */
export function plainlyWrong(clause: string): boolean {
  return PLAINLY_WRONG.test(clause) && holdsTrouble(clause);
}
