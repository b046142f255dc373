/** How drafts tell customers that it is their own fault, or that they did not read or listen. */
import { anyOf } from "./pattern.ts";

const SAID =
  "(?:said|stated|explained|mentioned|told you|informed you|advised(?: you)?|pointed out|communicated|written|wrote|clarified|indicated|made clear|warned)";
const BEFORE = "(?:previous|last|earlier|first|former|prior)";
const LETTER =
  "(?:e-?mails?|messages?|repl(?:y|ies)|letters?|responses?|correspondence|conversations?|answers?|calls?)";
const OWN_PAGE =
  "(?:[a-z]+ )?(?:website|web site|site|faqs?|e-?mails?|confirmation|listing|description|product page|page|help (?:page|cent(?:er|re))|manual|instructions|booking|newsletter|letter|app|advert|checkout|reminders?)";

/** Sentences that lead in with what was said before: the rest can stand alone. */
export const AS_SAID = new RegExp(
  `^(?:${[
    `as (?:i|we)(?:['’]ve| have| had)? (?:already |previously |clearly |repeatedly |also )*${SAID}(?! above| below)(?: to you)?(?: (?:in|on|by) (?:my|our|the) ${BEFORE} [a-z-]+| before| earlier| previously| already| several times| many times| on the phone)?,?`,
    `as (?:already |previously |repeatedly |clearly |earlier )+${SAID}(?: (?:in|on|by) (?:my|our|the) [^,.]{1,40})?,?`,
    `as ${SAID} (?:already|before|earlier|previously|several times|(?:in|on|by) (?:my|our|the) ${BEFORE} [a-z-]+|(?:clearly )?(?:in|on) (?:our|the) ${OWN_PAGE}),?`,
    `(?:as )?per (?:my|our) ${BEFORE} ${LETTER},?`,
  ].join("|")})`,
  "i",
);

/** What customers are said not to have done. */
const DUTY =
  "(?:read|listen|follow|check|provide|enter|pay attention|pay|notice|look|respond|reply|answer|inform|notify|tell us|let us know|report|contact|submit|complete|fill|confirm|cancel|update|upload|activate|deactivate|enable|disable|register|include|mention|attach|set|return|collect|bring|keep|leave|make sure|ensure|act|comply|cooperate|measure|back up|save|tick|untick|quote|use|close|turn|switch|send|give us|raise|verify|specify|state|indicate|declare|disclose|store|handle|test|apply|claim|call us|show up|turn up|take (?:out|into|care|the time|note))";
/** What customers should have got, or had happen to them, is no blame. */
const GOT =
  "(?!(?:to |also |already |never |not |by now |both |all )*(?:received|got|gotten|had|heard|been|seen|found|needed|waited|noticed (?:by now|a )|it|them|the|your|a|an|no|arrived|reached)\\b)";
const CUSTOMER = "(?:customer|buyer|user|guest|tenant|passenger|driver|account holder|parent|owner)";
const FAULT =
  "(?:fault|mistake|error|doing|responsibility|negligence|oversight|carelessness|misunderstanding)";
const WRONG_USE =
  "(?:(?:incorrect|improper|wrong|careless|inappropriate) (?:[a-z]+)|misuse|negligence|user error)";
const CAUSED = "(?:due to|caused by|because of|down to|result of)";

const OMITTED: readonly RegExp[] = [
  new RegExp(
    `\\byou (?:should(?:n['’]t| not)?|could|ought to|might) (?:really |simply |just |also |always |at least )?have ${GOT}(?:[a-z]+ ){0,2}[a-z]+`,
    "gi",
  ),
  /\byou should (?:always|never) [a-z]+/gi,
  /\byou (?:have |had )?(?:failed|neglected|omitted|forgot|forgotten) to [a-z]+/gi,
  new RegExp(
    `\\byou (?:clearly |obviously |apparently |simply |probably |also )?(?:did not|didn['’]t|have not|haven['’]t|had not|hadn['’]t) (?:actually |even |properly |carefully |correctly |yet )?${DUTY}(?:ed|d)?\\b`,
    "gi",
  ),
  /\b(?:if you had|if you['’]d|had you) (?!to\b|any|an?\b|the\b|some|other|further|more|no\b|been\b|received|questions?|trouble|problems?|not received)(?:not |only |just |actually |simply )?(?:[a-z]+(?:ed|en|ught)|read|told|sent|done|paid|said|set|put|left|kept|made|let|got in touch|held|found out)\b/gi,
  /\byou never (?:told|mentioned|said|gave|informed|contacted|asked|reported|provided|sent|replied|answered|read|checked|paid|cancelled|returned)\b/gi,
  /\byou (?:were|are) (?:supposed|meant|expected) to (?:be (?:at|there|home|in)|have|tell|send|call|inform|bring|return|pay|check|read|collect|answer|keep|provide|use|contact)\b/gi,
  /\byou (?:had|have had) (?:plenty of|enough|ample|sufficient|every) (?:time|opportunity|opportunities|chances?)\b|\byou had the (?:chance|opportunity|option) to\b|\byou waited (?:too long|until)|\byou left it (?:too late|until)/gi,
  /\bwhy (?:did(?:n['’]t)? you|did you not|would(?:n['’]t)? you|have(?:n['’]t)? you)\b[^?\n]{0,40}/gi,
];

const AT_FAULT: readonly RegExp[] = [
  new RegExp(
    `\\b${CAUSED} (?:your (?:own )?(?:late|incorrect|wrong|lack|failure|${FAULT})|you (?:not|having|own)|${WRONG_USE})`,
    "gi",
  ),
  new RegExp(
    `\\b(?:user error|your own (?:${FAULT}|choice|risk)|not our (?:fault|problem|mistake|responsibility|doing))\\b`,
    "gi",
  ),
  /\byour (?:mistake|error|negligence|failure to|oversight|carelessness|misunderstanding|fault)\b/gi,
  new RegExp(
    `\\b(?:is|are|was|remains?|lies|rests) (?:solely |entirely |also |therefore )?(?:with )?(?:your|you|the ${CUSTOMER}|the ${CUSTOMER}['’]s) (?:own )?(?:responsibility|alone\\b)|\\bthe responsibility lies with (?:you|the ${CUSTOMER})|\\bit(?: is|['’]s) (?:your (?:job|duty|task|responsibility|problem)|up to you to (?:check|read|make|ensure))`,
    "gi",
  ),
  /\byou (?:are|were) (?:solely |entirely |yourself |also |therefore )?(?:responsible for|liable for|at fault|to blame|mistaken|wrong|in the wrong|the one who)\b/gi,
  /\b(?:error|mistake|oversight|fault|failure|misunderstanding|negligence|delay|problem|issue) (?:is |was |lies |lay |must be |occurred |happened |seems to be |appears to be )?(?:entirely |clearly |probably )?(?:on|from|at|with) your (?:own )?(?:side|end|part)\b(?!.*\?)/gi,
  /\b(?:because|since|as) you (?:have |had )?(?:failed|chose|forgot|never|ignored|neglected|missed|refused|left|waited|misread|misunderstood|(?:entered|ordered|selected|gave|used|typed|chose)(?: us)? (?:the |an? )?(?:wrong|incorrect|invalid))\b/gi,
  /\byou (?:must have |probably |clearly |obviously |simply |seem to have |appear to have |may have |apparently )?(?:misread|misunderstood|overlooked|misplaced|mistyped|ignored|miscounted|confused|(?:entered|gave|typed|chose|selected|ordered|provided|used|picked)(?: us)? (?:the |an? )?(?:wrong|incorrect|invalid))\b/gi,
  /\byou must have (?:accidentally |mistakenly |simply |probably )?(?:entered|typed|clicked|changed|deleted|forgotten|missed|left|lost|given|chosen|selected|used|set|turned|made|done|pressed|opened|moved|dropped|damaged)\b/gi,
  /\byou (?:yourself )?(?:chose|opted|decided|elected|insisted) (?:to|not|on|against|out)\b|\byou (?:deleted|removed|changed|cancelled|broke|damaged|caused|ordered|selected|entered|did) (?:it|this|that|them|the [a-z]+) yourself\b|\b(?:was|were|has been) (?:placed|made|entered|selected|confirmed|voided|cancelled|damaged|caused|opened|changed) by you\b/gi,
  /\b(?:our|the) (?:records?|system|logs?|data|files?) (?:clearly )?(?:shows?|indicates?|confirms?|says?) (?:that )?(?:you (?:did not|didn['’]t|never|have not|agreed|accepted|signed|confirmed|selected|chose|opened|clicked|were (?:informed|notified|told))|(?:no|the) (?:reply|response|answer) from you)\b/gi,
];

const NOT_LISTENED: readonly RegExp[] = [
  /\byou (?:were|have been|had been) (?:(?:already|clearly|repeatedly|previously|duly|fully|explicitly|specifically) (?:told|informed|notified|advised|warned|reminded|made aware)|(?:informed|notified|advised|warned|made aware|reminded) (?:of|about|that|at the time|when|in (?:our|the|writing))|made aware)\b/gi,
  /\bas you (?:were|have been) (?:told|informed|advised|notified|warned)\b/gi,
  /\b(?:i|we)(?:['’]ve| have)? (?:already|clearly|repeatedly|previously) (?:told|informed|explained|advised|notified|warned|said|stated|mentioned|asked you)\b/gi,
  /\bwe did (?:tell|inform|mention|warn|explain|notify|advise|ask|remind) (?:you|this|that|it)\b|\byou (?:would|['’]d) have (?:seen|known|noticed|avoided|been aware)\b|\byou (?:clearly|obviously|evidently) [a-z]+/gi,
  /\b(?:is|was|are|were|it|which|that|this|page|e-?mail|website|description|listing|terms) (?:all |very |quite |also )?clearly (?:stated|described|written|shown|marked|explained|mentioned|visible|listed|communicated|indicated|labelled|labeled|displayed|says?|states?|shows?|explains?)\b/gi,
  /\b(?:please |kindly )?(?:re-?read|read) (?:(?:the|our|my) [^.!?,;]{1,50} (?:again|carefully|properly|more carefully|closely|thoroughly)|carefully|properly|more carefully)\b/gi,
  /\bas you (?:should|ought to|must|surely should|would) (?:already )?(?:know|be aware|have (?:seen|read|noticed))\b/gi,
  /\b(?:did you (?:even|actually|really|not)|are you sure (?:that )?you|could you check (?:it|that|this|them|again)(?: once)? (?:again|properly|carefully)|check (?:it |that |this )?again (?:properly|carefully|before)|you might want to (?:re-?read|check) (?:your|the))\b/gi,
];

const LECTURED: readonly RegExp[] = [
  /\b(?:next time|in (?:the )?future),? (?:please |kindly )?(?:(?:you should|make sure|ensure|check|double-check|read|remember|be (?:more )?careful|pay|try to|do not|don['’]t|follow|order|plan|allow|be sure|take (?:more )?care))\b/gi,
  /\b(?:calm down|there(?: is|['’]s) no need to (?:be (?:rude|upset|angry|aggressive|so)|shout|get (?:upset|angry|so)|raise|overreact)|no need to (?:shout|be rude|get upset|overreact)|you(?: are|['’]re) (?:overreacting|being (?:unreasonable|difficult|rude))|as an? (?:[a-z]+ )?(?:adult|customer|parent|driver|owner),? you)\b/gi,
  /\byou (?:can(?:not|['’]t)|should(?:n['’]t| not)) (?:really |seriously )?expect (?:us|me|that|a|an|the|to)\b|\byou (?:should|need to|must|have to) (?:be (?:more careful|more patient|aware that)|pay (?:more |better |closer )?attention|take (?:better|more) care)\b/gi,
  /\b(?:no (?:one else|other (?:customer|guest|client|user|passenger)s?) (?:has|have) (?:complained|reported|had|mentioned|raised)|nobody else (?:has )?(?:complained|reported|had|mentioned)|(?:you are|you['’]re) the (?:only|first) (?:one|person|customer|guest) (?:who|to)|we have (?:had|received) no other complaints|(?:other|most|all (?:our )?other) (?:customers|users|guests|people) (?:have|had|manage|do not|don['’]t|find|seem|are))\b/gi,
];

/** Good advice that reads as blame once something has gone wrong. */
export const ADVICE: RegExp = anyOf([
  /\b(?:please )?(?:always )?(?:check|read|review|measure|verify|consult|make sure)\b[^.!?\n]{0,60}\bbefore (?:you )?(?:order|buy|purchas|book|travel|plac|sign)\w*(?: next time)?/gi,
  /\bit(?: is|['’]s) (?:always |very )?(?:important|advisable|best|essential|recommended|necessary) (?:to|that you) (?:read|check|follow|make sure)\b/gi,
]);

export const BLAME: RegExp = anyOf([...OMITTED, ...AT_FAULT, ...NOT_LISTENED, ...LECTURED]);

/** "It wasn't your mistake", "you could not have known": the other way round. */
export const NO_BLAME =
  /\byou (?:could|couldn['’]t) not have\b|\byou couldn['’]t have\b|\byou (?:could|should|might) have (?:thought|expected|hoped|felt|wished|been)\b|(?:\b(?:not|nothing|never|neither|no)|n['’]t)\b[^.!?\n]{0,40}\b(?:your (?:own )?(?:fault|mistake|error|doing|responsibility)|you (?:did|have done) wrong)\b|\byou should(?:n['’]t| not| never) (?:have )?(?:had )?to\b|\byou (?:did|['’]ve done|have done) (?:nothing|everything)\b|\bwe should\b|\bour (?:fault|mistake|error|oversight)\b(?<!not our (?:fault|mistake|error|oversight))/i;
