/** What kind of trouble a message tells of, so that the acknowledgement can speak of it. */

export const THEMES = [
  "refund",
  "charge",
  "cancel",
  "locked",
  "lost",
  "late",
  "missing",
  "wrong",
  "broken",
  "silence",
  "noshow",
  "rude",
  "unusable",
  "outage",
  "price",
  "fee",
  "promise",
  "dirty",
  "food",
  "noise",
] as const;
export type Theme = (typeof THEMES)[number];

/** In order of precision: the first that matches is taken. */
const PATTERNS: readonly (readonly [Theme, RegExp])[] = [
  [
    "cancel",
    /\b(?:already|still|asked .{0,30}|tried .{0,30}|I) cancell?ed\b.{0,120}\b(?:charg|bill|took|taken|renew|another|still)|\b(?:unsubscribed|asked to (?:cancel|stop)|stop(?:ped)? .{0,30}but)\b.{0,120}\b(?:still|again|another|keep)/is,
  ],
  [
    "charge",
    /\b(?:charged|billed|debited|took (?:the )?(?:money|payment|[£$€]?\d))\b.{0,60}\b(?:twice|double|again|wrong|without|instead|three times|extra)|\b(?:double|twice) (?:charged|billed)|\bovercharg\w*|\bcharged (?:me )?(?:twice|two times)/is,
  ],
  [
    "refund",
    /\b(?:still (?:waiting|no|not|haven't|hasn't)|waiting|where(?:'s| is)|haven't|hasn't|no sign of|chas\w+)\b.{0,60}\b(?:refund(?!able)|my money|money back|reimburse\w*)|(?<!\b(?:want|like|need|demand|expect|or|me|please|can|could|you)\b.{0,12})\brefund(?!able|ed)\b.{0,60}\b(?:still|hasn't|haven't|not (?:arrived|come|been|yet|here)|pending|waiting|was told)/is,
  ],
  [
    "fee",
    /\b(?:late|cancellation|cleaning|admin(?:istration)?|penalty|roaming|return|baggage) (?:fees?|charges?)\b|\b(?:a|the|this|parking|library) (?:fine|penalty|reminder|final notice)\b|\bfinal notice\b/i,
  ],
  [
    "price",
    /\b(?:bill|price|rent|fee|premium|rate|subscription|invoice)\b.{0,40}\b(?:went|gone|goes|jump\w*|rose|raised|increas\w*|doubl\w*|up)\b.{0,20}\b(?:from|to|by|up)\b|\bprice (?:rise|hike|increase|jump)/is,
  ],
  [
    "locked",
    /\b(?:locked out|can(?:'|no)?t (?:log|sign|get) ?(?:in|into|on to)|account (?:is|was|has been) (?:locked|blocked|frozen|suspended|closed)|log ?in (?:doesn't|does not|won't|not) work)/i,
  ],
  [
    "lost",
    /\b(?:all|years? of|my|our) .{0,40}\b(?:photos?|files?|data|entries|notes|messages|history|playlists?|saves?|progress|documents?)\b.{0,30}\b(?:gone|lost|deleted|vanished|disappeared|wiped|empty)/is,
  ],
  [
    "noshow",
    /\b(?:nobody|no[- ]one)\b[^.!?\n]{0,20}\b(?:turned up|turns up|showed|shown|came|come|appeared|arrived)\b|\b(?:drivers?|engineers?|technicians?|plumber|cleaners?|installers?|fitters?|courier|builders?|guide|taxi|cab|nurse|carer|tutor|coach|electrician|mechanic|they|he|she)\b[^.!?\n]{0,25}\b(?:never|didn't|did not|hasn't|haven't|not)\b (?:\w+ )?(?:turn(?:ed)? up|show(?:ed|n)?(?: up)?|c[oa]me|appear(?:ed)?|arrived?)\b|\bno[- ]show/i,
  ],
  [
    "silence",
    /\b(?:no (?:reply|answer|response)|nobody (?:answers?|answered|replies|replied|calls?|called|wrote|informed|told)|not (?:answered|replied)|never (?:answered|replied|heard|got (?:a|an) (?:reply|answer))|haven't heard|heard nothing|ignored)\b/i,
  ],
  [
    "rude",
    /\b(?:rude\w*|hung up on|shouted at|laughed at|shrugged|rolled (?:his|her) eyes|sneered|patronis\w+|disrespect\w*)\b/i,
  ],
  [
    "food",
    /\b(?:(?:pizza|meal|food|dinner|lunch|curry|burger|soup|fries|chips|dish|steak|order|it|everything) (?:was|were|came|arrived)(?: \w+){0,2} (?:cold|raw|burnt|soggy|stale|inedible|undercooked)|stone cold|hair in (?:my|the))\b/i,
  ],
  [
    "dirty",
    /\b(?:dirty|filthy|stained|mould\w*|moldy|unclean\w*|not (?:been )?cleaned|bed ?bugs?|cockroach\w*)\b.{0,60}\b(?:room|flat|apartment|bed|sheets|bath\w*|kitchen|car|seat|hotel|house)\b|\b(?:room|flat|apartment|bed|sheets|bath\w*|kitchen|car|hotel|house)\b.{0,60}\b(?:dirty|filthy|stained|mould\w*|moldy|unclean\w*|not (?:been )?cleaned)\b/is,
  ],
  [
    "noise",
    /\b(?:room|hotel|neighbou?rs?|night|flat|sleep|stay|cabin|seat)\b.{0,120}\b(?:nois[ey]\w*|loud|hammering|drilling|extractor|building site)\b|\b(?:nois[ey]\w*|loud music|drilling)\b.{0,120}\b(?:room|hotel|night|sleep|stay)\b/is,
  ],
  [
    "wrong",
    /\b(?:wrong (?:size|colou?r|item|one|product|order|model|part|shade|address|name|thing)|sent me (?:a|the) wrong|ordered .{3,50}\b(?:and|but) (?:I )?(?:got|received|was sent|they came))/is,
  ],
  [
    "missing",
    /\b(?:is|are|was|were|with) (?:\w+ ){0,3}missing\b|\bmissing (?:from|in|part|item|piece)|\bnot in the (?:box|parcel|package)/i,
  ],
  [
    "late",
    /\b(?:still (?:waiting|not|hasn't|haven't|no)|hasn't (?:arrived|come|been delivered)|not (?:arrived|come|been delivered)|never (?:arrived|came)|was due|overdue|delayed|days late|weeks late|should have (?:arrived|come|been here))\b/i,
  ],
  [
    "broken",
    /\b(?:broke[n]?(?! (?:my|his|her|their|a|an|the) (?:ankle|arm|leg|wrist|hip|foot|hand|nose|toe|finger|rib|collarbone|record))|cracked|snapped|torn|leak(?:s|ed|ing)|shattered|damaged|faulty|defective|fell apart|came off|stopped working|died after|dented|scratched)\b/i,
  ],
  [
    "outage",
    /\b(?:internet|wifi|wi-fi|broadband|power|electricity|heating|hot water|water|phone line|network|signal|site|service|system|platform|api|server|checkout)\b.{0,30}\b(?:(?:is|has been|was|been|went|gone|still) (?:\w+ )?(?:down|off|out|dead)|outage)\b|\bno (?:internet|heating|hot water|power|electricity|signal|connection)\b|\boutage\b/is,
  ],
  [
    "unusable",
    /\b(?:(?:does|do|did|is|are)(?:n't| not) (?:work|load|open|start|respond|working|loading)|keeps? (?:crashing|logging|freezing|failing)|crash(?:es|ed|ing)?|freezes|is down|error|outage|won't (?:load|open|start|work|switch|turn|charge|connect)|(?:logs|signs|kicks) me out)\b/i,
  ],
  [
    "promise",
    /\b(?:you|they|he|she|your \w+|somebody|someone|agent|rep) (?:had |have |'d |'ve )?(?:promised|assured|guaranteed|told me|told us|said it would)\b|\b(?:was|were|been) (?:promised|assured|told)\b/i,
  ],
];

/** The theme of a message's own words, or null where none is plain. */
export function themeOf(text: string): Theme | null {
  const plain = text.replace(/[\u2018\u2019]/g, "'");
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
