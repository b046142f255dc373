/** Fills in the small words that people in a hurry leave out: "still no refund", "card declined", "charged twice". */
import { tagged } from "./person.ts";
import { tokens } from "./subject.ts";
import { isHelper, isPast, isPresent } from "./verbs.ts";

/** Things with which customers begin a sentence without an article. */
const THING =
  "(?:internet|wifi|wi-fi|broadband|tracking|app|website|web site|site|portal|screen|display|driver|courier|technician|engineer|plumber|cleaner|locker code|door code|meter display|delivery|parcel|package|battery|heating|boiler|hot water|login|checkout|page|dashboard|signal|alarm|lift|card|payment|order|refund button|reminder texts|servers|refund|invoice|bill|booking|reservation|ticket|letter|email|confirmation|flight|train|bus|bag|suitcase|luggage|box|lamp|kettle|toaster|printer|router|phone|laptop|tablet|camera|charger|cable|remote|keyboard|mouse|headset|washing machine|washer|dryer|dishwasher|fridge|freezer|oven|hob|sofa|mattress|chair|desk|table|bed|wardrobe|shelf|door|window|engine|bike|car|tyre|brake|jacket|coat|dress|shirt|zip|sole|size|colour|color|food|pizza|burger|coffee|soup|cake|milk|bread|meat|fish|room|shower|toilet|tap|sink|pool|gym|carpet|floor|ceiling|roof|appointment|lesson|class|course|certificate|password|code|link|button|form|file|report|export|import|upload|download|update|server|licence server|database|backup|sync|calendar|newsletter|balance|transfer|direct debit|deposit|voucher|discount code|discount|promo code|coupon|gift card|subscription|membership|contract|claim|application|prescription|licence|permit|passport|visa|parking|meter|streetlight|bin|bins|glasses|headphones|speakers|shoes|boots|trousers|curtains|blinds|tickets|wristbands|photos|pictures|messages|emails|orders|items|parts|bolts|screws|instructions|keys|lights|brakes|tyres|wheels|doors|windows|tiles|nappies|eggs|flowers|plants|bags|boxes|results|points|invoices|reminders|notifications|reminder texts|shipping|service|support|hotline|voicemail|volume|sound|picture|water|power|electricity|gas|pump|motor|fan|filter|drain|pipe|hose|handle|lid|switch|sensor|game|account|event|show|concert|match|tour|hotel|tutor|coach|trainer|vet|dentist|nurse|carer|waiter|van|taxi|cab|salesman|assessor|manager|receptionist|toilets|treadmills|staff|seller|buyer|landlord|balance|statement|tracker|chat|chatbot|bot)";
const REF =
  "(?:order|booking|invoice|ticket|claim|case|parcel|flight|train|bus|room|job|ref|reference|contract|account|page|terminal|till|pallet|platform|gate|seat) #?[A-Z]{0,4}-?\\d[\\w-]{0,14}";
const ADV = "(?:still |again |now |already |suddenly |completely |all |also |just )?";
const STATE =
  "(?:missing|broken|damaged|cracked|torn|faulty|empty|unreachable|unavailable|offline|wrong|late|overdue|incomplete|upside down|blank|blurry|out of order|out of stock|down(?= (?:since|for|again|all)|$)|dead|stuck|stone cold|cold|too small|too big|too short|too long|too tight|swollen|loose|jammed|bent|mouldy|dirty|soaked|ruined|smashed|dented|scratched|leaking|filthy|mouldy|rotten|overcooked|undercooked|raw|burnt|soggy|stale|out of date|expired|unusable|unreadable|not working|not loading|not opening|not charging|not responding|not updating|not connecting|not syncing|not available|not delivered|not turning|not printing|not starting|not going out|not coming through|not showing|not syncing|not sending|not receiving|not ringing|not heating|not cooling|not draining|not spinning|off(?= (?:since|every|again|all)))";
const DONE =
  "(?:cancelled|canceled|declined|blocked|locked|rejected|refused|delayed|postponed|rescheduled|deleted|disconnected|hacked|frozen|greyed out|denied|suspended|swapped|deducted|debited|misspelt|misspelled|lost|stolen|left)";
const SINGULAR_IN_S = /^(?:glasses|gas|bus)$/i;

function isPlural(noun: string): boolean {
  const head = noun.split(" ").at(-1) ?? "";
  return (
    /[^su]s$/i.test(head) &&
    !SINGULAR_IN_S.test(head) &&
    !/^(?:invoices? \S+)$/i.test(noun) &&
    !/\d/.test(noun)
  );
}

const BARE_VERB =
  "(?:has|have|hasn't|haven't|had|is|isn't|are|aren't|was|wasn't|were|weren't|says|say|said|shows|show|showed|does|doesn't|don't|did|didn't|won't|wouldn't|can't|couldn't|keeps|keep|kept|came|went|broke|drove|looked|stopped|arrived|never|still|froze|crashed|crashes|failed|fails|fell|turned up|turned|logged|logs|goes|comes|leaks|leaked|smells|smelled|tastes|tasted|left|took|charged|sent|told|refused|cut|started|starts|lasted|blew|opened|expired|disappeared|vanished|snapped|burst|packed|shut|got|gets|drops|dropped|jumps|flickers)";
const BARE_SUBJECT = new RegExp(
  `^(${THING})(?=(?: (?:from|of|on|in|for|to|at) (?:(?:the|my|our) )?[A-Za-z]+(?: [A-Za-z]+)?)? (?:${ADV.replaceAll("?", "")}){0,2}${BARE_VERB}\\b)`,
  "i",
);

/** "Daughter has missed two days": whose, is plain. */
const KIN = new RegExp(
  `^(?:daughter|son|husband|wife|mother|father|kids|children)(?= (?:still |never |also )?${BARE_VERB}\\b)`,
  "i",
);

const NP = `((?:the|my|our|your|both|all|two|three|four|five) (?:[\\w'-]+ ){0,3}?[\\w'-]+|${THING}|${REF})`;
const NO_COPULA_STATE = new RegExp(
  `^${NP} (${ADV}${STATE})(?=$|,| (?:again|since|for|from|in|on|at|and|after|twice|when|because|yet|with|all|to)\\b)`,
  "i",
);
const NO_COPULA_DONE = new RegExp(
  `^${NP} (${ADV}${DONE})(?=$|,| (?:again|since|from|in|on|at|by|and|after|twice|three times|when|because|without|for|due)(?:\\b|$))`,
  "i",
);
const NOT_DONE = new RegExp(
  `^${NP} ((?:still )?not(?: yet)?) (arrived|come|received|delivered|refunded|sent|shipped|dispatched|paid|repaired|fixed|collected|answered|updated|credited|turned up|here|changed|moved|updated|emptied|cleaned|done|finished|processed|approved|released|returned|posted|delivered|installed|connected|activated)(?=$|,| (?:yet|since|after|and|on|by|in|to|from)\\b)`,
  "i",
);

const STATE_FIRST =
  /^(?:(missing|broken|wrong|dead|faulty|damaged|cracked|empty|late|cold|torn|leaking|blocked|cancelled|delayed|lost|blank) ([a-z][\w-]*(?: (?:with|for|from|of|in|on) (?:(?:the|my|our) )?[a-z][\w-]*(?: [a-z][\w-]*)?)?))( again| since \S+)?$/i;

const SERVICE =
  "(?:reply|response|answer|refund|call back|callback|call|email|mail|message|news|update|confirmation|heating|hot water|running water|water|electricity|internet|broadband|signal|wifi|help|invoice|delivery|parcel|package|money|tracking|notification|notice|apology|explanation|feedback|power|gas|phone|service|payment|order|certificate|ticket|tickets|results|letter|contact)";
const TIME = "(?:since|for|after|in|all|from|until|yet|at all|whatsoever|so far|to date)";
/** Their lack is told without a time; "no water" alone may be about flowers. */
const OWED =
  "(?:reply|response|answer|refund|call back|callback|update|confirmation|notice|apology|explanation|feedback)";
const NO_SERVICE = new RegExp(
  `^(?:and |but )?(still )?no (${OWED}(?=$|,| (?:${TIME}|to|from|about|by|on)\\b)|${SERVICE}(?: (?:or|and|no|nor) (?:no )?${SERVICE})?(?= (?:since|for|after|all|yet|until|so far)\\b))`,
  "i",
);
const NO_THING =
  /^(still )?no ([a-z][\w-]*(?: [a-z][\w-]*)?(?:(?:,| and| or| no|, and) no [a-z][\w-]*(?: [a-z][\w-]*)?)?)((?: (?:in|on|with|at|inside|from) (?:the|my|our|your|it) ?[\w -]{0,30}| on (?:it|either|any|the \w+))?)$/i;

/** Verbs in the first person without their "I": only what a customer does or has done to them. */
const MY_DEED =
  /^(?:then |so |and |but |just |already |finally |also )?(ordered|bought|booked|returned|paid|called|rang|phoned|received|tried|got|waited|reported|requested|applied|signed up|subscribed|signed in|logged in|emailed|uploaded|filled in|finished|reinstalled|upgraded|moved|reserved|queued|sat|stood|spent|missed|found|opened|asked|have been|have had|have called|have tried|have waited|haven't received|haven't had|haven't got|haven't heard|didn't get|didn't receive|did not receive|did not get|never received|never got|never had|still haven't received|still haven't had|still haven't got|still haven't heard|have not received|have received|am still waiting|can't|couldn't|cannot|still can't|was told|was charged|was promised|was sent|was given|got charged|got sent|had to|have to|was refused|was billed|left (?=my|our)|forgot (?=my|our)|lost (?=my|our)|dropped (?=my|our)|handed in|sent (?=my |our |you |photos|pictures|the form|the log|the documents|documents|an email)|was overcharged|was cut off|was locked out|keep getting|still have no|have no)(?= ?\S)(?:(?<= )| )(?!(?:me|us|up me)\b)/i;
const PASSIVE_DEED =
  /^(?:got |was |been |being |have been |now )?(still |again |just )?((?:over)?charged|billed|double[- ]charged|double[- ]billed|overbilled|locked out|logged out|cut off|hung up on|fined|stood up|stuck|stranded|left (?=waiting|stranded|standing|without))(?=$| (?:twice|double|two|three|for|of|again|at|in|on|by|the|£|€|\$|\d|between|outside|waiting|since|because|full|instead|standing|stranded|without|after|from)(?:\b|\d|$)| [£€$]\d)/i;
/** "Charged me £12": by whom is not said. */
const DONE_TO_ME =
  /^(?:just |then |also |now )*(charged|billed|fined|overcharged|sent|given|told) (?:me|us) (?=\S)/i;
const WAITING =
  /^(still |been |have been |still been )?waiting (?=(?:for|on|since|to|at|over|more|nearly|\d|two|three|four|five|six|seven|eight|all)\b)/i;
const NTH =
  /^(?:and |now )?(?:this is |that's |it's |its |that is )?(?:now )?(?:the |my |your )?(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:time|week|month|day|no show|lesson|delivery|attempt|engineer|repair|replacement|reminder|visit) (?=\S)/i;

const SMELL =
  /^(?:(?:strong|bad|terrible|weird|definite|slight) )?smell of (?:gas|smoke|burning|petrol|mould|damp|drains|sewage|paint|glue)\b/i;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** True where the noun phrase of a pattern has swallowed a verb: then nothing is missing. */
function holdsVerb(noun: string): boolean {
  return tokens(noun).some(
    (word, at) =>
      isHelper(word.low) ||
      (at > 1 && (isPast(word.low) || isPresent(word.low))) ||
      /^(?:and|or|but|that|which|who|i|we|you|it|they|to|not)$/.test(word.low),
  );
}

function withArticle(noun: string): string {
  if (/^(?:the|my|our|your|both|all|two|three|four|five)\b/i.test(noun)) return lower(noun);
  return /\d/.test(noun) ? lower(noun) : `the ${lower(noun)}`;
}

const NO_SUBJECT =
  /^(?:the|a|an|my|our|your|his|her|its|their|this|that|these|those|i|we|you|he|she|it|they|there|here|no|not|never|nobody|nothing|none|some|any|all|both|one|two|three|four|five|six|seven|eight|nine|ten|if|when|while|because|so|but|and|or|as|at|in|on|of|for|from|with|by|to|is|are|was|were|has|have|had|do|does|did|can|could|will|would|what|which|who|how|why|where|please|just|only|also|then|now|still|very|too|maybe|every|each|another|other|someone|everyone|everything|something|mum|dad|nan|customer|mr|mrs|ms|dr|thanks|thank|last|next|same|people|half|most|many|more|less|than)$/i;
const LATE_VERB = new RegExp(
  `^((?:[A-Za-z][a-z'-]*|[A-Z]{2,4}) (?:[a-z][a-z-]* ){0,2})(?:(?:in|on|at|of|from) (?:(?:the|my|our) [a-z]+(?: [a-z]+)?|(?:page|row|column|platform|line) \\d+) )?(?:(?:still|never|also|now|only) )?${BARE_VERB}\\b`,
);

/** "Key safe code is wrong": a common noun without its article, where the tagger is sure that nothing else is meant. */
function bareNoun(clause: string): boolean {
  const noun = LATE_VERB.exec(clause)?.[1]?.trim();
  if (noun === undefined) return false;
  const words = noun.split(" ");
  // One word alone at the start may be a name.
  if (words.length < 2) return false;
  if (words.some((word) => NO_SUBJECT.test(word) || /(?:ed|ing|ly|'s)$/.test(word))) return false;
  const tags = tagged(`the ${lower(noun)}`).slice(1);
  return (
    tags.length === words.length &&
    tags.every(
      (word, at) =>
        (word.tags.includes("Noun") || (at < tags.length - 1 && word.tags.includes("Adjective"))) &&
        !word.tags.some((tag) =>
          /^(?:ProperNoun|Person|FirstName|LastName|Place|City|Country|Region|Organization|Company|Pronoun|Possessive|Date|WeekDay|Month|Honorific|Demonym|Uncountable)$/.test(
            tag,
          ),
        ),
    )
  );
}

/** The clause with its missing small words; the same text where none is missing or what is meant is open. */
export function completed(clause: string, thorough = false): string {
  if (/^(?:I|we|you|it|he|she|they|there)(?:'\w+)? /i.test(clause)) return clause;
  const waiting = WAITING.exec(clause);
  if (waiting !== null)
    return `I'${/been/i.test(waiting[1] ?? "") ? `ve${/still/i.test(waiting[1] ?? "") ? " still" : ""} been` : "m still"} waiting ${clause.slice(waiting[0].length)}`;
  const toMe = DONE_TO_ME.exec(clause);
  if (toMe !== null) return `I was ${(toMe[1] ?? "").toLowerCase()} ${clause.slice(toMe[0].length)}`;
  const passive = PASSIVE_DEED.exec(clause);
  if (passive !== null) {
    const still = /stuck|locked out|logged out/i.test(passive[2] ?? "")
      ? /^(?:got|was)/i.test(clause)
        ? "was"
        : "am"
      : "was";
    return `I ${still} ${(passive[1] ?? "").toLowerCase()}${(passive[2] ?? "").toLowerCase()}${clause.slice(passive[0].length).replace(/^ double\b/, " twice")}`;
  }
  const smell = SMELL.exec(clause);
  if (smell !== null) return `there is a ${lower(clause)}`;
  const service = NO_SERVICE.exec(clause);
  if (service !== null)
    return `I have ${service[1] === undefined ? "" : "still "}had no ${(service[2] ?? "")
      .toLowerCase()
      .replace(/ (?:and|no) (?:no )?/, " and no ")
      .replace("and no and no", "and no")}${clause.slice(service[0].length)}`;
  const nothing = NO_THING.exec(clause);
  if (
    nothing !== null &&
    !/^(?:claims?|points?|fault|accidents?|fines?|complaints?|issues?|obligation|contract|strings|sign|smell|noise|pain|idea|doubt|way|problem|problems|need|hurry|rush|worries|chance|thanks|wonder|more|longer|one|offence|joke|matter|point|reason|sense|use|good|clue|luck|big|surprise|excuse)\b/i.test(
      nothing[2] ?? "",
    ) &&
    !/ (?:it|either|any)$/i.test(clause) &&
    !/\b(?:yet|again|either|now|again|today|anymore|more|less)\b/i.test(nothing[2] ?? "") &&
    !/(?:ed|ing|ly)\b/i.test(nothing[2] ?? "") &&
    (/ (?:in|on|with|at|inside|from) /i.test(clause) ||
      nothing[1] !== undefined ||
      /,| no /i.test(nothing[2] ?? ""))
  )
    return `there ${/s$/.test((nothing[2] ?? "").split(/,| and| or| no/)[0] ?? "") ? "are" : "is"} ${nothing[1] === undefined ? "" : "still "}no ${lower(nothing[2] ?? "").replace(/,? (?:and |or )?no /, " and no ")}${nothing[3] ?? ""}`;
  const nth = NTH.exec(clause);
  if (nth !== null)
    return `this is ${clause.replace(/^(?:and |now )?(?:this is |that's |it's |its |that is )?(?:now )?(?:the |my |your )?/i, "the ").replace(/^the (\w+)/, (all) => all.toLowerCase())}`;
  const notDone = NOT_DONE.exec(clause);
  if (notDone !== null && !holdsVerb(notDone[1] ?? "")) {
    const noun = notDone[1] ?? "";
    const plural = isPlural(noun);
    const still = /still/i.test(notDone[2] ?? "") ? "still " : "";
    const deed = (notDone[3] ?? "").toLowerCase();
    const active = /^(?:arrived|come|turned up)$/.test(deed);
    const helper = deed === "here" ? (plural ? "aren't" : "isn't") : plural ? "haven't" : "hasn't";
    return `${withArticle(noun)} ${still}${helper} ${active || deed === "here" ? "" : "been "}${deed}${clause.slice(notDone[0].length)}`;
  }
  const state = NO_COPULA_STATE.exec(clause);
  if (state !== null && !holdsVerb(state[1] ?? ""))
    return `${withArticle(state[1] ?? "")} ${isPlural(state[1] ?? "") ? "are" : "is"} ${(state[2] ?? "").toLowerCase()}${clause.slice(state[0].length)}`;
  const done = NO_COPULA_DONE.exec(clause);
  if (done !== null && !holdsVerb(done[1] ?? "")) {
    const be = /(?:since|still|greyed|frozen|locked|blocked|suspended)/i.test(clause)
      ? isPlural(done[1] ?? "")
        ? "are"
        : "is"
      : isPlural(done[1] ?? "")
        ? "were"
        : "was";
    const since = / since /i.test(clause) ? (isPlural(done[1] ?? "") ? "have been" : "has been") : be;
    return `${withArticle(done[1] ?? "")} ${since} ${(done[2] ?? "").toLowerCase()}${clause.slice(done[0].length)}`;
  }
  if (KIN.test(clause)) return `my ${lower(clause)}`;
  const bare = BARE_SUBJECT.exec(clause);
  if (bare !== null || (thorough && bareNoun(clause)))
    return `the ${/^[A-Z]{2}/.test(clause) ? clause : lower(clause)}`;
  const first = STATE_FIRST.exec(clause);
  if (
    first !== null &&
    !/^(?:call|calls|customer|item again|time|place|way|again|and|or|is|was|delivery|payment)\b/i.test(
      first[2] ?? "",
    )
  ) {
    const noun = (first[2] ?? "").toLowerCase();
    const head = noun.split(/ (?:with|for|from|of|in|on) /)[0] ?? "";
    return `the ${noun} ${isPlural(head) ? "are" : "is"} ${(first[1] ?? "").toLowerCase()}${first[3] ?? ""}`;
  }
  const deed = MY_DEED.exec(clause);
  if (deed !== null)
    return `I ${(deed[1] ?? "").trim().toLowerCase().replace("cannot", "can't")} ${clause.slice(deed[0].length)}`;
  return clause;
}
