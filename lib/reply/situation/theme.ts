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
    "locked",
    /\b(?:locked out|can(?:'|no)?t (?:log|sign|get) ?(?:in|into|on to)|account (?:is|was|has been) (?:locked|blocked|frozen|suspended|closed)|log ?in (?:doesn't|does not|won't|not) work)/i,
  ],
  [
    "lost",
    /\b(?:all|years? of|my|our) .{0,40}\b(?:photos?|files?|data|entries|notes|messages|history|playlists?|saves?|progress|documents?)\b.{0,30}\b(?:gone|lost|deleted|vanished|disappeared|wiped|empty)/is,
  ],
  [
    "noshow",
    /\b(?:nobody|no one|never|didn't|did not|not) (?:\w+ )?(?:turned up|showed(?: up)?|shown up|turn up|show up|came|come|appeared|arrived to)\b|\bno[- ]show/i,
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
    /\b(?:broken?|broke|cracked|snapped|torn|leak(?:s|ed|ing)|shattered|damaged|faulty|defective|fell apart|came off|stopped working|died after|dented|scratched)\b/i,
  ],
  [
    "unusable",
    /\b(?:(?:does|do|did|is|are)(?:n't| not) (?:work|load|open|start|respond|working|loading)|keeps? (?:crashing|logging|freezing|failing)|crash(?:es|ed|ing)?|freezes|is down|error|outage|won't (?:load|open|start|work|switch|turn|charge|connect))\b/i,
  ],
];

/** The theme of a message's own words, or null where none is plain. */
export function themeOf(text: string): Theme | null {
  const plain = text.replace(/[\u2018\u2019]/g, "'");
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
