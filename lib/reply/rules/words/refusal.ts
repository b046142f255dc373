/** Sentences that refuse, and sentences that open a way forward. */
import type { Sentence } from "../../../text/sentences.ts";

const CAN_NOT =
  "(?:cannot|can not|can['’]?t|could not|couldn['’]t|won['’]?t|will not|are not able to|aren['’]t able to|am not able to|are unable to|am unable to|is unable to|['’]re unable to|['’]re not able to|['’]m unable to|['’]m not able to|will be unable to|won['’]?t be able to|will not be able to)";
/** What firms refuse. */
const DEED =
  "(?:accept|accommodate|add|adjust|allow|amend|approve|arrange|assist|authori[sz]e|backdate|cancel|change|collect|compensate|consider|cover|credit|deliver|disclose|do (?:anything|more|that|this|so)|entertain|exchange|extend|fulfil|give|grant|help|honou?r|influence|intervene|issue|lift|make (?:an )?(?:exceptions?|changes)|match|move|offer|overturn|pay|process|proceed|provide|reactivate|reduce|refund|reimburse|reinstate|release|remove|repair|replace|reschedule|restore|return|reverse|send|ship|split|stop|support|take (?:this|it|them|any)|transfer|unblock|undo|unlock|waive)";

/** The stronger ones first: of several refusals in a draft the strongest is the one to look at. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:(?:the|our|this) decision (?:is|remains|stands)(?: (?:as|is))? ?(?:final|unchanged|stands)?|(?:that|this)(?: is|['’]s) (?:really )?all (?:that )?(?:we|i) can do|(?:that|this|it)(?: is|['’]s) not (?:my|our) (?:department|job|problem)|not my (?:department|job|problem)|nothing (?:more |else |further )?(?:that )?(?:we|i) can do|(?:we|i) (?:consider|regard) (?:this|the) (?:matter|case|ticket|complaint) (?:as )?(?:closed|settled)|no further (?:action|correspondence|messages))\b/i,
  new RegExp(
    `\\b(?:we|i|our [a-z]+|the (?:company|team|shop|store|bank|airline|hotel|carrier))['’]?\\s*(?:re |m )?(?:unfortunately |regrettably |sadly |therefore |also |simply |regret that we )?${CAN_NOT} (?:unfortunately |therefore |also |simply |currently )?${DEED}\\b`,
    "i",
  ),
  /\b(?:request|claim|application|appeal|refund|complaint|case|order)s? (?:is|are|was|were|has been|have been|must be|will be) (?:therefore |hereby |now )?(?:declined|rejected|denied|refused|turned down)\b|\b(?:decline|reject|deny|refuse) your (?:request|claim|application|appeal)\b/i,
  /\b[a-z]+s? (?:cannot|can ?not|can['’]t|could not|will not|won['’]t) be (?:[a-z]+ly )?(?:accepted|accommodated|adjusted|amended|backdated|cancelled|canceled|changed|compensated|combined|considered|credited|exchanged|extended|given|granted|honou?red|issued|lifted|made|moved|offered|overturned|paid|processed|provided|reactivated|reduced|refunded|reimbursed|reinstated|released|removed|repaired|replaced|rescheduled|restored|returned|reversed|split|transferred|undone|waived)\b/i,
  /\b(?:non-?refundable|non-?transferable|non-?returnable|not (?:refundable|transferable|returnable|eligible|entitled|covered|possible|available for|something (?:that )?(?:we|i) (?:can|offer|do|support))|no (?:refunds?|exceptions?|exchanges?|compensation)\b(?! (?:is |are )?(?:needed|necessary|required))|(?:we|i) (?:do not|don['’]t) (?:offer|give|issue|make|provide|refund|accept|replace|do|compensate|allow|cover)|(?:we|i) have no (?:influence|control|way of|possibility|option|means)|no longer (?:possible|refundable|available for)|(?:is|are) (?:not|never) (?:provided|offered|given|granted|paid|refunded|available)(?: for| in| to| on| under| after| if| when)|(?:is|are) excluded from)\b/i,
  new RegExp(
    `\\b(?:unfortunately|regrettably|sadly|i['’]m afraid|we regret that),? (?:that )?(?:we|i)\\b['’]?(?:re|m)? ?${CAN_NOT}\\b`,
    "i",
  ),
];

const DONE =
  "(?:added|applied|arranged|asked|attached|booked|called|cancelled|canceled|changed|checked with|credited|enclosed|extended|found|fixed|frozen|given|held|included|issued|kept|made|moved|ordered|paid|put|refunded|removed|replaced|requested|reserved|restored|sent|set|split|stopped|swapped|switched|taken|waived)";
const WILL =
  "(?!be (?:unable|closed|declined)|not\\b|let you know|get back|keep (?:you|this|it) (?:in mind|on file|updated|posted)|(?:pass|forward|share) |consider |note |bear |take (?:it|this) on board)";
const OPENINGS: readonly RegExp[] = [
  /\b(?:i|we|you)\b['’ ]*(?:can|could|may|might|are able to|['’]re able to|would be (?:happy|glad) to|['’]d be (?:happy|glad) to|are welcome to|['’]re welcome to|are free to|will still be able to|do have)\b(?! ?not\b| only be| see why| understand| imagine| confirm| assure| appreciate| have\b(?! (?:it|them|this|that|one|a|an|the|your|both)\b)| always have| find (?:our|the) (?:terms|policy|conditions))/i,
  new RegExp(
    `\\b(?:i|we)(?:['’]ve| have| had)? (?:already |just |now |also |therefore |instead )?${DONE}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:i|we)(?:['’]ll| will|['’]m going to| am going to| are going to)(?: be)? ${WILL}`, "i"),
  /\b(?:instead,? |alternatively\b|as an alternative|(?:there is|there['’]s|find|found|know) another (?:way|option)|other options?|one option|two (?:things|options|ways)|what (?:i|we|you) can|would you (?:like|prefer)|could you|can you|if you(?:['’]d)? (?:prefer|like|want|wish|send|can|are|have|let)|happy to (?:offer|send|swap|exchange|help you (?:find|choose))|the nearest|until then|in the meantime|meanwhile|we do (?:offer|have|sell|stock))\b/i,
  /^(?:please )?(?:send (?:me|us)|reply|call (?:me|us)|bring|try|use|write to|ring|come (?:by|in))\b/i,
];
/** Somebody else can: "but sales can: sales@example.com". */
const COLLEAGUES =
  /\b(?:sales|support|billing|accounts|the (?:shop|branch|store|bank|courier|team|desk|hotline)|(?:our|my) (?:[a-z]+ ){0,2}(?:team|colleagues?|desk|department|branch|shop)|they|he|she) (?:can|could|will|would)\b(?! ?not\b|n['’]t)|\S@\S|\b(?:https?:\/\/|www\.)/i;
/** What follows in the sentence of the refusal itself: "I can't refund it, but I can swap it". */
const TURN = /\b(?:but|however|though|although|instead|yet)\b|[;–—]/i;

/** The refusal that weighs most, as a stretch of the draft; null where the draft refuses nothing. */
export function refusalIn(sentences: readonly Sentence[]): { sentence: Sentence; at: number } | null {
  for (const pattern of REFUSALS) {
    for (const [at, sentence] of sentences.entries()) {
      if (!sentence.text.endsWith("?") && pattern.test(sentence.text)) return { sentence, at };
    }
  }
  return null;
}

function opens(text: string): boolean {
  return OPENINGS.some((pattern) => pattern.test(text));
}

/** True where a sentence of the draft, or what follows the refusal in its own sentence, says what is possible. */
export function offersAWay(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => {
    const refuses = REFUSALS.some((pattern) => pattern.test(text));
    if (!refuses) return opens(text);
    const turn = text.search(TURN);
    const rest = turn === -1 ? "" : text.slice(turn + 1);
    return opens(rest) || COLLEAGUES.test(rest);
  });
}
