/** Who does something in a sentence of the draft, and what kind of deed it is. */

/** Who acts: the agent, somebody named, the firm as "we", or nobody that is named. */
export type Doer = "agent" | "colleague" | "firm" | "nobody";

/** How far the deed brings the matter: settled, under way, or only handed on and noted. */
export type Reach = "done" | "doing" | "handed-on";

export interface Deed {
  doer: Doer;
  reach: Reach;
}

/** Deeds that settle a matter, as participle or simple past. */
const SETTLED =
  "done (?:it|this|that|these|both|them|so)|refunded|reimbursed|credited|added|moved|booked|rebooked|cancel+ed|stopped|paused|frozen|replaced|reissued|issued|extended|changed|updated|fixed|repaired|corrected|removed|taken (?:off|out)|took (?:off|out)|sent|posted|shipped|dispatched|despatched|mailed|emailed|e-mailed|attached|enclosed|blocked|unblocked|unlocked|locked|reset|restored|reactivated|activated|enabled|disabled|switched|set|put|made|reserved|held|kept|ordered|reordered|found|located|waived|dropped|wiped|cleared|closed|reopened|opened|confirmed|renewed|upgraded|swapped|exchanged|transferred|merged|deleted|erased|registered|signed|arranged|scheduled|prepared|packed|paid|split|halved|lowered|reduced|adjusted|reversed|voided|given|gave|left|saved|granted|approved|delivered|recorded|linked|built|printed|rebuilt|resolved|settled|sorted|got|had|lifted|cut|tested|checked (?:in|out)|ended|released|recovered|retrieved|traced|assigned|invited|written|wrote|called|rung|rang|phoned|spoken|spoke|talked|told|shown|listed|filed|logged in|archived|processed|completed|finished|accepted|allowed|created|charged back|picked";
/** Without "have" these could as well be the present. */
const CLEARLY_PAST = SETTLED.replace(
  /\|(?:put|set|cut|split|reset|had|shown|given|written|spoken|rung|taken \(\?:off\|out\))(?=\|)/g,
  "",
);
/** Deeds that begin something or hand it on. */
const HANDED =
  "passed|forwarded|escalated|asked|raised|reported|noted|logged|flagged|submitted|resubmitted|referred|shared|informed|notified|alerted|requested|chased|checked|looked|reviewed|reproduced|investigated|tried|started|begun|contacted|copied|mentioned|pushed|suggested|read|gone through|been through|marked|seen to|compared|listened|went through|prioriti[sz]ed";
const TO_DO =
  "add|answer|arrange|ask|block|book|bring|call|cancel|change|chase|check|clear|collect|come|compare|confirm|contact|correct|cover|credit|deal|deliver|dig|drive|drop|email|e-mail|escalate|exchange|explain|extend|fetch|fill|find|fix|follow|forward|get|give|go|handle|have|hold|inform|investigate|issue|keep|leave|let you know|lift|look|mail|make|match|meet|message|move|open|order|pack|pass|pay|phone|pick|post|print|process|pull|put|raise|read|rebook|reduce|refund|reimburse|reissue|release|remove|renew|reopen|repair|replace|reply|report|request|reserve|reset|resolve|restore|return|reverse|review|ring|run|save|schedule|see (?:to|that|it)|send|set|settle|ship|show|sit|sort|speak|start|stay|stop|swap|switch|take|talk|tell|telephone|test|trace|track|transfer|try|turn|unblock|unlock|update|upgrade|wait|waive|walk|watch|work|write|be (?:in touch|back|here|there|on|at|your)";
const DOING =
  "adding|arranging|asking|blocking|booking|bringing|calling|cancel+ing|changing|chasing|checking|clearing|collecting|contacting|crediting|dealing|doing|fixing|following|forwarding|getting|giving|handling|having|holding|investigating|issuing|keeping|looking|making|moving|on (?:it|shift|duty|until|here)|opening|ordering|passing|paying|posting|preparing|processing|pushing|putting|refunding|reimbursing|replacing|reviewing|sending|setting|shipping|sorting|speaking|staying|stopping|swapping|switching|taking|talking|testing|tracing|trying|updating|upgrading|waiving|working|writing|here until";
/** Said without a doer these tell how the matter stands, or what the firm does against the customer. */
const STATES =
  /\b(?:has|have|will|is|are) (?:now |already |also |just |both |all |since |not )*be(?:en|ing)? ?(?:delivered|recorded|listed|built|printed|logged|paid|charged|finished|completed|declined|denied|rejected|refused|suspended|closed|deleted|ended|released|received|made|given|written|held|called|invited|accepted)\b/;
const ADVERBS =
  "(?:(?:also|already|just|now|today|personally|since|then|both|immediately|gladly|happily|of course|certainly|instead|therefore|even|still|at once|right away|this morning|once more|again|first|next|straight away|quickly|all|actually) ){0,3}";

const I = "\\bi(?:'ve| have)";
const WE =
  "\\b(?:we(?:'ve| have)|(?:our|the) (?:\\w+ ){0,2}(?:team|office|department|colleagues?|staff|people|support|warehouse|kitchen|developers?|engineers?|workshop|support) (?:has|have))";

const words = (before: string, verbs: string): RegExp => new RegExp(`${before} ${ADVERBS}(?:${verbs})\\b`);

const AGENT: readonly (readonly [Reach, RegExp])[] = [
  ["done", words(I, SETTLED)],
  ["done", words("\\bi", CLEARLY_PAST)],
  [
    "done",
    /\bi(?:'ve| have) (?:\w+ ){0,2}(?:it|them|you|one|this|that|your|the|two|three|four|five|a|an|both) [^.!?]{0,40}\b(?:ready|free|waiting|here|set aside|put aside|on hold|on file)\b|\bi(?:'ve| have) got (?:a|an|you|the|your|two|three|one)\b/,
  ],
  [
    "doing",
    words(
      "\\bi(?:'ll| will| shall|'m going to| am going to|'d like to| want to| would like to(?! explain| thank| apologi[sz]e)|'m happy to| am happy to)",
      `(?!be (?:happy|glad) to\\b)(?:${TO_DO})`,
    ),
  ],
  ["doing", words("(?:\\bi(?:'m| am)|\\bi(?:'ve| have) been)", DOING)],
  [
    "doing",
    /\b(?:let me|leave (?:it|this|that) with me|i(?:'ll| will) (?:personally )?(?:own|see to|look after|take care)|my (?:direct )?(?:number|line|extension)|comes? (?:straight )?to me|(?:your )?contact (?:\w+ ){0,4}is me|you have me (?:as|for)|reply to me|straight to me|ask for me|on my (?:desk|list|side|watch)|i take)\b/,
  ],
  [
    "doing",
    /^(?!.{0,60}\bif you(?:'d| would)? (?:like|want|wish|prefer)\b).*\bi can (?!see|understand|imagine|tell|hear|only|confirm|assure|promise|hardly|well|not|appreciate|no longer|find no|say)(?:\w+ ){0,1}(?:offer|send|swap|give|move|book|put|refund|replace|have|get|do|take|extend|change|look|set|hold|cancel|reserve|arrange|add|credit|waive|ship|switch|make|bring|keep)\b/,
  ],
  ["handed-on", words(I, HANDED)],
  ["handed-on", words("\\bi", HANDED.replace("|read", ""))],
];

const FIRM: readonly (readonly [Reach, RegExp])[] = [
  ["done", words(WE, SETTLED)],
  ["done", words("\\bwe", CLEARLY_PAST)],
  [
    "doing",
    words(
      "\\b(?:we|our team|the team|our \\w+ team|our \\w+|they|some(?:one|body)|an? (?:colleague|agent|engineer|technician|specialist|manager|driver|member of \\w+ \\w+))(?:'ll| will| shall| are going to|'re going to| can)",
      `(?!not\\b|only\\b)(?:${TO_DO}|offer|reprint|action|advise|review|assess|do)`,
    ),
  ],
  [
    "doing",
    words(
      "\\b(?:we(?:'re| are)|(?:our|the) (?:\\w+ ){0,2}(?:team|department|colleagues?|engineers?|developers?|technicians?|office|specialists?) (?:is|are))",
      DOING,
    ),
  ],
  [
    "doing",
    /\bwe (?:deliver|refund|replace|repair|exchange|ship|send|pay|cover|collect|credit) (?:you|it|them|the|your|this|a|for)\b/,
  ],
  ["handed-on", words(WE, HANDED)],
  ["handed-on", words("\\bwe", HANDED.replace("|read", ""))],
];

const NOBODY: readonly (readonly [Reach, RegExp])[] = [
  [
    "done",
    /^here (?:it is|they are|you are|is (?:the|your|a)|are (?:the|your))\b|\bplease find (?:\w+ ){0,3}(?:attached|enclosed|below)\b/,
  ],
  [
    "done",
    new RegExp(
      `\\b(?:has|have) (?:now |already |also |just |both |all |since )?been ${ADVERBS}(?:${SETTLED})\\b`,
    ),
  ],
  [
    "done",
    /^(?:all )?(?:done|sorted|fixed|refunded|cancel+ed|booked|sent|moved|changed|updated|reset|unlocked|closed|replaced|issued|extended|swapped|shipped|confirmed|credited|stopped|deleted|removed|added|posted)\b/,
  ],
  [
    "done",
    /^(?:(?:a|an|the|your|new|one|two|three|both|this) )?(?:[\w'-]+ ){0,5}(?:issued|refunded|cancel+ed|replaced|reset|attached|booked|confirmed|unlocked|sent|extended)\b\s*[.,!:]/,
  ],
  [
    "done",
    /(?:\b(?:is|are)|'s) (?:now |already |all |both )?(?:refunded|cancel+ed|stopped|booked|extended|fixed|replaced|blocked|unlocked|reset|confirmed|restored|reopened|closed|attached|enclosed|on (?:its|their|the) way|on (?:the|a|today's|tomorrow's) (?:van|truck|lorry)|in (?:the|today's|tonight's|tomorrow's) (?:post|mail|van)|gone from|off your|back on|set up|settled|sorted|removed|deleted|corrected|waived|paid|switched (?:on|off)|updated|changed|reserved|found)\b/,
  ],
  [
    "doing",
    new RegExp(
      `\\b(?:will|'ll|is being|are being|is to|are to|can) (?:now |also |then |both |all )?be (?:${ADVERBS})(?:${SETTLED}|${HANDED}|assessed|handled|looked|reviewed|processed|reposted|rolled|with you)\\b`,
    ),
  ],
  [
    "doing",
    new RegExp(
      `\\b(?:is|are) being ${ADVERBS}(?:${SETTLED}|${HANDED}|assessed|handled|reviewed|processed|looked)\\b`,
    ),
  ],
  [
    "doing",
    /\b(?:a|an|your|the|new|another) (?:[\w'-]+ ){0,4}(?:leaves|goes out|ships|is leaving|starts|is coming|(?:goes|arrives|comes) (?:\w+ )?(?:today|tonight|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)|will (?:leave|go|ship|arrive|come|call|ring|contact|write|reply|visit|be with you))\b/,
  ],
  [
    "handed-on",
    new RegExp(
      `\\b(?:has|have) (?:now |already |also |just |both |all |since )?been ${ADVERBS}(?:${HANDED})\\b`,
    ),
  ],
];

/** "Inka put it in an envelope", "Ian Webb has your file": somebody with a name. */
const COLLEAGUE =
  /(?:^|[.,;:!?] |\band |\b[Mm]y colleague |\b[Oo]ur \w+,? |\bthat )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, [^.,!?]{1,40},| (?:from|in|at) (?:the |our )?\p{L}{2,20})? (?:has|is|will|['’]ll|['’]s|put|sent|found|called|booked|moved|made|packed|wrote|checked|fixed|left|keeps|can|looks|takes|rings|calls)\b/u;
/** Words that begin a sentence with a capital and are no names. */
const NO_NAME =
  /(?:^|[.,;:!?] |\band |\bthat )(?:It|This|That|The|There|He|She|They|You|Your|We|Our|I|Who|What|Which|If|As|So|But|And|Then|Here|Nobody|Someone|Somebody|Everything|Everyone|Nothing|Something|Both|All|Each|One|Two|Three|Delivery|Refunds?|Payments?|Order|Parcel|Version|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Paying|Today|Tomorrow|My|Their|His|Her|Its|Any|Some|Most|Many|Such|Please|Unfortunately|Error|Shipping|Support|Access|Login|Postage|Tracking)(?: \w+)? (?:has|is|will|'ll|'s|’s|put|sent|found|can|made|left|keeps|looks|takes|calls)\b/;

const NOT_DONE =
  /\b(?:no \w+ (?:has|have) been|will not be|see (?:what|if|whether) we|can be found|(?:ticket|case|account) will be closed|nothing (?:\w+ )?(?:we|i) can|unable to|cannot|can't|not able to|couldn't|won't be able)\b/;
const APOSTROPHE = /[’ʼ`]/g;

function first(table: readonly (readonly [Reach, RegExp])[], text: string): Reach | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "As I already told you", "I told you": said again, nothing done. */
const TOLD_BEFORE =
  /\b(?:(?:as|like) (?:i|we)(?:'ve| have)? (?:(?:already|just|previously|clearly|now) ){0,2}(?:told|said|written|wrote|explained|shown|mentioned|stated|noted|informed|advised)|(?:i|we)(?:'ve| have)? (?:(?:already|just|previously|clearly|now) ){0,2}(?:told|informed|advised|shown)) you\b|\b(?:as|like) (?:i|we)(?:'ve| have)? (?:(?:already|just|previously|clearly|now) ){0,2}(?:said|written|wrote|explained|mentioned|stated|noted)\b/g;
/** "There's nothing I can do", "I don't know what I can do". */
const NOTHING_TO_DO =
  /(?:\b(?:nothing|little|not (?:much|a lot|anything|a thing)|no idea what|anything)|n't (?:much|a lot|anything|a thing|(?:know|see|think of) (?:what|anything)))(?: (?:more|else|further|that|here|really)){0,2} (?:i|we) can (?:do|offer|change)\b/;

/** The deeds of one sentence, the agent's first; empty where nobody does anything about the matter. */
export function deedsIn(sentence: string): Deed[] {
  const short = sentence.slice(0, 600).replace(APOSTROPHE, "'").replace(/\s+/g, " ").trim();
  const text = short.toLowerCase().replace(TOLD_BEFORE, " ");
  const deeds: Deed[] = [];
  const add = (doer: Doer, reach: Reach | null): void => {
    if (reach !== null) deeds.push({ doer, reach });
  };
  add("agent", first(AGENT, text.replace(NOTHING_TO_DO, " ")));
  if (COLLEAGUE.test(short) && !NO_NAME.test(short)) add("colleague", "doing");
  if (!NOT_DONE.test(text)) {
    add("firm", first(FIRM, text));
    if (!STATES.test(text)) add("nobody", first(NOBODY, text));
  }
  return deeds;
}
