/** What a sentence of a draft does: it reports a deed, promises, refuses, agrees, instructs, puts off, asks back. */

const BE_DONE =
  "(?:refunded|reimbursed|cancelled|canceled|closed|stopped|settled|cleared|paid|fixed|repaired|resolved|corrected|updated|changed|moved|renamed|blocked|frozen|locked|unlocked|unblocked|released|reopened|restored|reset|reissued|issued|attached|enclosed|booked|rebooked|reserved|held|confirmed|extended|renewed|removed|deleted|erased|sent|resent|posted|shipped|dispatched|replaced|exchanged|swapped|credited|waived|transferred|switched|upgraded|registered|activated|reactivated|reinstated|arranged|ordered|added|linked|found|lifted|approved|processed|gone|sorted|scheduled|completed|done|packed|redirected|applied|reduced|reversed|returned|collected)";
const DEED =
  "(?:refunded|reimbursed|cancelled|canceled|closed|stopped|settled|cleared|paid|fixed|repaired|corrected|updated|changed|moved|blocked|unlocked|released|reopened|restored|reset|reissued|issued|attached|enclosed|booked|rebooked|reserved|extended|removed|deleted|sent|resent|posted|shipped|replaced|swapped|credited|waived|transferred|switched|arranged|ordered|added|found|asked|spoken|talked|checked|turned|opened|listed|written)";

const DONE = new RegExp(
  [
    `\\b(?:I|we)(?:['’]ve| have|['’]d| had)(?: (?:just|now|already|also|both|since|today|immediately)){0,2} (?!(?:no|not|invested|doubled|launched|grown|improved|worked|always|won|built|been|received|noted|passed|forwarded|escalated|raised|logged|reviewed|looked|read|never|always|had|a|an|the|to)\\b)[a-z]{3,}`,
    `\\b(?:has|have)(?: \\w+)? been(?: \\w+)? ${BE_DONE}\\b`,
    `\\b(?:is|are|was|were|being|['’]s|['’]re)(?: (?:now|already|also|both|all|being|fully|just|hereby)){0,2} (?:${BE_DONE}|(?:open|back|active|valid) again|on (?:its|the|their) way|in (?:the|today['’]s|tonight['’]s) post|back on|off your)\\b`,
    `\\b(?:I|we)(?: (?:just|also|then|already))? ${DEED}\\b`,
    `^(?:\\w+ ){0,3}${BE_DONE}(?:[.,:;!]| (?:today|now|this|as|and|for you|to)\\b)`,
    "^(?:all )?(?:done|sorted)\\b",
    "\\b(?:left|went|goes|leaves) (?:us|out|off|to you|into the post)\\b|\\byou(?:['’]re| are) (?:off|in|out of|booked|covered|down for|back in|free to)\\b|\\b(?:is|are|['’]s|['’]re) (?:(?:now|all|already|both|also) )*(?:yours|void|gone|over|covered|waived|off (?:every|the|our|your)|under your name|(?:at|behind) the (?:till|desk|door))\\b",
    "\\b(?:has|have) (?:now |just |already )?(?:left|gone|ended|moved)\\b|(?:['’]s|['’]ve) been (?:\\w+ )?(?:put|set|done|taken|made)\\b|\\b(?:was|were) (?:taken|put|set|made|printed) (?:off|out|in|into|right|today|yesterday|this)\\b",
    "\\bnow (?:goes?|runs?|shows?|works?|has|have|sits?|stands?)\\b|\\b(?:goes?|going|comes?|went|gone) (?:back |off )?(?:to|on|onto) (?:your|the) (?:\\w+ )?(?:card|account|bank|address)\\b",
    "\\bhere (?:is|are|'s)\\b|\\byou(?:['’]ll| will| can)? find (?:it|them|the \\w+|your \\w+) (?:attached|in|under|below|at)\\b",
  ].join("|"),
  "i",
);
const WILL =
  /(?:['’]ll\b|\bwill\b|\bshall\b|\bgoing to\b|\b(?:collects?|phones?|rings?|calls|visits|drops|brings?|picks up|repairs|treats|sends|pays|ends|sails?|opens|delivers|moves|prints|is on (?:its|his|her) way)\b|\b(?:is|are) (?:with|at) you\b|\b(?:is|are) (?:expected|planned|due|scheduled|coming|leaving|arriving|back)\b|\b(?:leaves|arrives|ships|goes out|goes back|takes|reaches|starts|comes|follows|reopens)\b|\bshould (?:be|arrive|reach|show)\b)/i;
const REFUSES =
  /\b(?:(?:are|is|was|were|do|does|did|has|have|had)n['’]t (?:\w+ )?(?:possible|available|eligible|covered|allowed|included|planned|refundable)|forbids?|rules? out|there (?:are|is)(?: sadly)? no (?:grounds|way|plans?|longer)|(?:has|have|needs?) to stay|(?:is|are|remains?) (?:\w+ )?(?:binding|payable|due)|out of (?:stock|print)|nothing (?:I|we) can|stopped (?:making|selling|baking|offering)|too late|can(?:['’]t|not)|can not|couldn['’]t|unable to|not able to|won['’]t|will not|(?:not|isn['’]t|n['’]t) (?:\w+ )?(?:possible|available|eligible|covered|entitled|permitted|allowed|refundable|valid|included|part of|planned|something (?:we|I) can|in stock)|no longer (?:sell|make|offer|available|possible|deliver|stock)|(?:don['’]t|do not|doesn['’]t|does not) (?:currently |yet )?(?:offer|sell|stock|make|plan|deliver|ship|support|cover|do|accept|provide|include|disclose|allow|work|fit|exist|apply|refund|come)|non-refundable|declin(?:e|ed)|rejected|not liable|(?:decision|it) is final|(?:charges?|fees?|fine|amount)\b.{0,24}\b(?:is|are|stands?|remains?) (?:valid|correct|due|right)|has expired|will not be|sold out|full until|only (?:work|deal) (?:on|with)|I['’]m afraid|unfortunately|sadly)\b/i;
/** Refuses whatever was asked for. */
const HELPLESS =
  /\b(?:unable|not able) to (?:assist|help)\b|\bcan(?:['’]t|not| not) (?:assist|help|do (?:any|that|this))\b|\bnothing (?:more )?(?:I|we) can do\b|\bdecision is final\b|\bno liability\b|\bnot liable\b/i;
/** "Yes", "no" and their like, at the beginning or behind a comma or colon. */
const YES =
  /(?:^|[.:;,–—-] |\b(?:and|but|then|second|to both|question) )(?:(?:and|so|but|hi|hello|hey|dear|well)\b[^,.]{0,20},? )?(?:(?:yes|yep|yeah|of course|absolutely|certainly|definitely|correct|nope|not at all|none at all|none|unfortunately not|sadly not|not yet|I['’]m afraid (?:not|so)|gladly|by all means|happy to|no problem|no need|both|neither|(?<!well )done|(?:it|that|there|they|we|you|she|he|I) (?:does|is|are|do|can|am|was|were|will)(?=[.,:;!–—]))\b|no(?=[,.:;!–—]))|\byes to\b|\byou(?:['’]re| are| were| did| read)(?: \w+){0,3} right\b/i;
/** Leave: "You can still swap", "come any time". */
const PERMITS =
  /\b(?:you (?:can|may|don['’]t (?:need|have)|do not (?:need|have)|needn['’]t|are (?:free|welcome))|you['’]re (?:free|welcome)|(?:we|I) (?:can|could)(?!['’]?t|not| (?:see|imagine|understand|only|hear|tell|assure))|feel free|come (?:by|on|in|over|any)|any time)\b/i;
/** Says something of what was asked for: "There are two", "It's in the post". */
const ITS_STATE =
  /(?:^|[:;,–—-] |\b(?:and|but|so|that) )(?:(?:it|they|there|he|she|this|that|these)(?: (?:is|are|was|were|does|do|did|can|has|have|will|goes|stays?|comes?|works?|runs?|takes?)|['’]s|['’]re|['’]ve)|we(?: (?:do|have|can|could|will)|['’]ve)(?: not|n['’]t)?|only \w+ (?:has|is|are))\b/i;
/** Talk about the firm, and comfort that says nothing of the matter. */
const SMALL_TALK =
  /\b(?:did you know|(?:we|I)(?:['’]re| are|['’]m| am)(?: \w+)? (?:constantly|continuously|always|proud|thrilled|excited|launching|blushing|sorry to)|means the world|(?:every|each) (?:guest|customer|one of)|our hearts?|award|favou?rite|loyal|congratulations|great news|thrilled|amazing|exclusive|offer for you|these things (?:can )?happen|it happens|at least|no harm|very popular|sad to see|sorry to see|love it|we take .{3,40} seriously|our (?:website|faq|terms)|satisfaction|experience|don['’]t worry|improve our|we hear you|I hear you|oh (?:no|dear)|ouch|condolences|understanding|strive|tirelessly|over the moon|leave us a review|stay tuned|made (?:our|my) day|(?:matters?|precious) to us|highest priority|bestsell\w+|hope to (?:see|welcome)|best (?:view|ingredients|quality)|speedy recovery|well worth)\b/i;
/** "I'll write to you by Friday with what they say." */
const ANSWER_COMES =
  /\b(?:I['’]ll|I will|we['’]ll|we will|you['’]ll|you will|he['’]ll|she['’]ll|they['’]ll|they (?:have to|will|must))\b.{0,50}\b(?:write|e-?mail|mail|call|ring|tell|update|let you know|get back|answer|hear|have (?:it|the answer|a reply)|report)\b/i;
const REASSURES =
  /\b(?:not|n['’]t|never|no)(?: \w+){0,2} (?:affected|lost|gone|wrong|taken|deleted|cut off|harmful|dangerous|charged|stolen|embarrass\w*|worry|worried|problem)\b|\bnothing (?:more|has been|was|to|is|wrong|missing)\b|\bsafe\b|\bdid the right\b|\bstays? (?:off|valid|the same|as)\b/i;
const BLAMES =
  /\byou (?:should(?: have| always| not)?|must|failed|could have|have to|need to|did not|didn['’]t|are required|were (?:told|informed|advised))\b|\bas (?:already )?(?:stated|explained|described|mentioned)\b|\bplease note\b|\b(?:users|customers|guests) are (?:advised|asked|required)\b/i;
const PUTS_OFF =
  /\b(?:look(?:ing|s)? into|looking at (?:this|it|your)|get back to you|come back to you|(?:be|get) in touch|keep you (?:posted|updated|informed)|let you know|inform you|update you|as soon as possible|asap|soon|shortly|in due course|working on|in the (?:coming|next few) (?:days|weeks)|at the earliest|once (?:there is|we have|we know|more)|being (?:reviewed|investigated|looked)|under (?:review|investigation)|further information|take (?:some|a little) time|see what we can|do our best|top priority|bear with us|will be shared|rest assured|we (?:take|value|appreciate)|important to us|can be found on (?:our|the) (?:website|site|help|faq)|do not hesitate|don['’]t hesitate|check availability)\b/i;
const HANDED_ON =
  /\b(?:passed|forwarded|escalated|raised|shared|flagged|handed|reported|referred|logged|noted|added)\b.{0,60}\b(?:teams?|departments?|developers?|colleagues?|managers?|supervisors?|specialists?|engineers?|office|product|board|list|partner|on|L\d)\b/i;
const COURTESY =
  /^(?:(?:oh no|once more|again|first of all|and)[,:]? )?(?:thank|thanks|many thanks|(?:I['’]m|I am|we['’]re|we are|so|very|really|truly)?\s?(?:so |very |really |truly |deeply )*sorry|(?:my|our|please accept|sincere|I|we)? ?(?:sincere(?:st)? |do |sincerely |truly )*apolog|I (?:do |truly |sincerely |really |completely |fully |can )*(?:hope|understand|imagine|see why|appreciate|hear|wish|feel)|we (?:do |truly |sincerely |really |completely |fully )*(?:hope|understand|appreciate|value|wish|look forward)|hope|enjoy|have (?:a|fun)|good luck|welcome|see you|best of|happy \w+ing|congratulations|it was lovely|hugs|take care|looking forward|how (?:lovely|kind|nice|wonderful|great|sweet|exciting)|what a (?:pity|shame|lovely|great|nice|sorry|kind)|great (?:that|to)|so (?:glad|happy)|glad|haha|well done|get well|please accept|yours (?:sincerely|faithfully)|we wish|we look)/i;
const ASKS_BACK =
  /\?["'”’)]*$|\b(?:please|kindly|could you|can you|would you|we need you to|you (?:will )?(?:need|have) to|you must)\b.{0,30}\b(?:send|provide|confirm|verify|supply|complete|fill|submit|return|share|tell (?:me|us)|reply|let (?:me|us)|give (?:me|us)|contact|report)\b|\b(?:send|tell|give) (?:me|us) (?:the|your|a)\b/i;
const INSTRUCTS =
  /(?:^|[.:;,–—-] |\b(?:then|and|or|please|to [a-z]+,|can|simply|just|yes,) )(?:open|go|click|choose|select|press|tick|use|set|turn|sign|log|update|call|ring|take|switch|close|bring|show|visit|keep|leave|stop|remove|restart|download|enter|type|scan|follow|forward|unplug|hold|add|copy|pop|put|come|drop|ask|check|replace|insert|cancel|reply|write|send|pay|apply|wait|clear|delete|install|rotate|water|pick|order|request|print|log) (?!you\b|(?:me|us) know)|\s[>→] /i;
const UNKNOWN =
  /\b(?:don['’]t|do not|doesn['’]t|can['’]t|cannot|can not|couldn['’]t) (?:yet )?(?:have (?:a|an|the|that|this|any|your|more)(?: \w+){0,2} (?:date|answer|time|information|details?|news)|know|say|tell (?:you )?|see (?:that|it) from|confirm|promise)\b|\b(?:not|n['’]t) (?:yet )?(?:clear|known|sure|certain)\b|\bno (?:fixed |firm |public )?(?:date|answer) yet\b/i;
const TIME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|yesterday|immediately|right away|at once|straight away|noon|midnight|weekend|overnight)\b|\b(?:this|next|last|same|each|every) (?:morning|afternoon|evening|week|month|year|season|day|weekend|spring|summer|autumn|winter)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) \d{1,4}\b|\b(?:in|by|until|from|since|before|after|end of|early|mid|late) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|a few|couple of|half an|an|a)(?:(?: to |[-–]| or )(?:\d+|two|three|four|five|six|seven))? (?:working |business |calendar |full )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b|\b(?:mid-season|next (?:update|release|delivery)|in stock|on the \d)/i;
const AMOUNT =
  /[£€$]\s?\d|\b\d[\d.,]*\s?(?:€|£|\$|euros?|pounds?|dollars?|cents?|pence|p|eur|gbp|usd|chf)(?![a-z])|\b(?:free(?: of charge)?|for free|nothing to pay|no (?:extra )?(?:charge|cost|fee)|costs? (?:you )?nothing|at no cost|at our (?:cost|expense)|we pay|we cover|on us)\b|\d ?%|\b\d+\.\d\d\b(?! ?(?:am|pm|[ap]\.m|UTC|o['’]clock))|\bowe (?:us )?nothing|costs? \w+ nothing|no second bill|without (?:a fee|charge|a bill)|at our expense|is ours to pay/i;
const PLACE =
  /\s[>→] |\b(?:under|inside|below|above|attached|enclosed|online|upstairs|downstairs|reception|warehouse|depot|office|branch|locker|inbox|shelf|workshop|stock|store|counter|lobby|www|https?)\b|\b(?:in|at|to|from|on|with) (?:the |our |your )?[A-Z]\w+|\bin (?:your|the|our) \w+|\.(?:example|com|org|net|co)\b|\bpage \d/;
const REASON =
  /\b(?:because|due to|(?:only|main|simple) reason|turned down|owing to|the (?:real |likely )?(?:reason|cause)|caused|cause is|as a result|that['’]s why|which is why|was (?:down|ill|sick|late|missing|broken|blocked|rejected|refused|out|stuck|delayed|wrong|only|set|based|marked|entered|saved)|were (?:out|ill|late|delayed|missing)|forgot|(?:our|my) (?:mistake|fault|error|side|system|warehouse|chat)|mistakes? (?:was|were)|went wrong|typo|means|includes|based on|explains?|the rate|is made up|triggered|in violation|there is (?:a|an) (?:known )?(?:outage|fault|problem|bug)|holding)\b|\bsince (?:we|the|it|your|you|he|she|they|\w+['’]s)\b|\bso (?:it|the|your|that|they)\b|^(?:we|it|the \w+|your \w+|there) (?:\w+ )?(?:was|were|had|did)\b|\bfailed to\b|\bwaiting for|awaiting\b/i;
const PERSON =
  /\b(?:call|ring|phone|reach|contact|ask for|speak to|speak with|write to|reply to|reaches) (?:me|us|him|her|\p{Lu}\w+|our)\b|\b0\d{2,4}[ \d]{5,}|\+\d{2}[ \d]{6,}|\b(?:colleague|contact|manager|surveyor|technician|engineer|team lead|supervisor),? (?:is )?\p{Lu}\w+|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b|\b(?:is me|it['’]s me|myself)\b|\bwe (?:pay|cover)\b|\b(?:is|are) on us\b|^I am\b(?! (?:so|very|really|truly|sorry|afraid|glad|happy|writing))|\bcosts? you nothing\b|\bsigned\b|\b(?:he|she|they) (?:is|are|will)\b/u;
const IF =
  /\b(?:if|unless|once|after|when|provided|as soon as) (?:you|we|I|it|the|they|that|your|he|she|there)\b/i;
const SIGNS = {
  done: DONE,
  will: WILL,
  refuses: REFUSES,
  helpless: HELPLESS,
  yes: YES,
  permits: PERMITS,
  itsState: ITS_STATE,
  smallTalk: SMALL_TALK,
  answerComes: ANSWER_COMES,
  reassures: REASSURES,
  blames: BLAMES,
  putsOff: PUTS_OFF,
  handedOn: HANDED_ON,
  courtesy: COURTESY,
  asksBack: ASKS_BACK,
  instructs: INSTRUCTS,
  unknown: UNKNOWN,
  time: TIME,
  amount: AMOUNT,
  place: PLACE,
  reason: REASON,
  person: PERSON,
  conditional: IF,
} as const;

export type Sign = keyof typeof SIGNS;

const NAMES = Object.keys(SIGNS) as Sign[];
const LONGEST = 600;

/** The signs of a sentence; of a very long one only its beginning is read. */
export function signsOf(sentence: string): ReadonlySet<Sign> {
  const text = sentence.slice(0, LONGEST).replace(/\s+/g, " ");
  return new Set(NAMES.filter((name) => SIGNS[name].test(text)));
}
