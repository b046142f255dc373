/** Is this a whole clause: a subject and what it did? */
import { pointsBack } from "./antecedent.ts";
import { type Subject, subjectOf, type Token, tokens } from "./subject.ts";
import { BE, goesOn, HAVE, isAdverb, isBare, isHelper, isPast, isPresent, isSurelyPast } from "./verbs.ts";

/** A clause can't stop on one of these. */
const DANGLING =
  /\b(?:the|a|an|my|your|our|his|her|their|and|or|but|of|to|with|from|because|is|was|are|were|be|am|has|have|had|that|which|who|than|very|too|so|as|into|if|this|these|its|will|can|can't|won't|don't|didn't|doesn't|for|by|at|about|said|says|say|saying|told|telling|when|while|where|only|also|then|still|received|authori[sz]ed?|make|initiate|request|took|sent|gave|made|put|bought|want|need|get|shows|showed|even|not|got|whose|next|how|why|what|between|without|during|per)$/i;
const CONNECTOR =
  /^(?:and|but|or|that|which|who|whose|because|when|while|since|after|before|until|till|so|although|though|as|than|what|how|why|where|then|whether|whereas|yet|whenever|once|whoever|whatever)$/;
const SAYING =
  /^(?:said|says|say|told|tell|shows?|showed|states?|stated|claims?|claimed|means|meant|confirmed|promised|noticed|realised|realized|discovered|found|saw|saying|explained|insists?|wrote|reads?|see|know|think|believe|suspect|understand|worried|sure|afraid|wonder)$/;
const NOMINATIVE = /^(?:I|we|they|he|she|there|it|you)(?:'\w+)?$/i;
/** "A bill I have never seen": what may follow a noun without "that". */
const OF_THE_NOUN =
  /^(?:i|we)(?:'ve|'d)? ?(?:have |had )?(?:never |not |just )?(?:ordered|bought|paid|paid for|have|had|wanted|asked for|sent|need|use|got|booked|chose|picked|seen|left|been to|never ordered|signed|gave you)(?: (?:on|in|from|at|last|for|with|before) .{0,25})?$/;
/** Objects and places that no native speaker names without an article: "machine in shop". */
const COUNT_NOUN =
  /^(?:order|parcel|package|bag|box|table|chair|driver|app|page|code|machine|seller|hotel|room|letter|form|bill|invoice|ticket|car|key|shop|website|email|message|problem|issue|product|phone|deposit|contract|screen|button|window|door|bank|doctor|teacher|manager|technician|engineer|city|house|office|error|refund|money|certificate|report|link|number|battery|factory|warehouse|customer|company|payment|item)$/;
const BEFORE_NOUN =
  /^(?:in|on|for|from|at|into|inside|about|with|paid|pay|got|received|sent|bought|ordered|lost|need|want|open|opened|is|was|have|has|had|see|saw)$/;
const SET_PHRASE =
  /\b(?:at home|by \w+|on hold|in stock|in order|on order|for refund|on deposit|in car|at table|in office|on request|for payment|with bank|in error|in house|on screen|on phone|in room|at hotel|with refund|with payment|from bank|(?:in|on|from|with|about|for) (?:order|invoice|room|table|ticket|box|page|booking|item|code|window|door|contract|bank|bill|form|letter|report|number|error|product) (?:#?[A-Z]*\d|[A-Z]{1,3}\b))/i;

function group(words: readonly Token[], from: number): { end: number; good: boolean } {
  const helper = words[from]?.low ?? "";
  let at = from + 1;
  while (at < words.length && isAdverb(words[at]?.low ?? "") && words[at - 1]?.comma !== true) at += 1;
  const next = words[at]?.low ?? "";
  // "The lamp is not": an ellipsis, good enough only behind "but".
  return { end: next === "" ? at - 1 : at, good: goesOn(helper, next) };
}

const CONTRACTED: Readonly<Record<string, string>> = {
  "'m": "am",
  "'re": "are",
  "'ve": "have",
  "'d": "had",
  "'ll": "will",
  "'s": "is",
};

/** The verb of the clause: where it ends, or null where its form can't be right for this subject. */
function mainVerb(words: readonly Token[], subject: Subject): number | null {
  let at = subject.verb;
  if (subject.contraction !== "") {
    const is = group(
      words.map((word, index) =>
        index === at ? { ...word, low: CONTRACTED[subject.contraction] ?? "" } : word,
      ),
      at,
    );
    const has =
      subject.contraction === "'s" &&
      /^(?:gone|been|got|stopped|broken|broke|come)$/.test(words[is.end]?.low ?? "");
    return is.good || has ? is.end : null;
  }
  while (isAdverb(words[at]?.low ?? "")) at += 1;
  const verb = words[at];
  if (verb === undefined) return null;
  const { low } = verb;
  const singular = subject.plural === false;
  if (
    /^(?:is|was|has|isn't|wasn't|hasn't|does|doesn't)$/.test(low) &&
    subject.plural === true &&
    !(subject.kind === "person" && words[0]?.low === "i" && low === "was")
  )
    return null;
  if (/^(?:are|were|have|aren't|weren't|haven't|do|don't)$/.test(low) && singular) return null;
  if (subject.kind === "person" && words[0]?.low === "i" && /^(?:are|were|is)$/.test(low)) return null;
  if (low === "am" && words[0]?.low !== "i") return null;
  if (isHelper(low)) {
    const { end, good } = group(words, at);
    // "I had done" and "I did it" are told apart by what follows; "you do it" is no report.
    if (/^(?:do|does|would)$/.test(low)) return good && words[at + 1]?.low === "not" ? end : null;
    if (low === "did") return good && words[at + 1]?.low === "not" ? end : null;
    return good ? end : null;
  }
  const next = words[at + 1]?.low ?? "";
  const subjectWords = words
    .slice(0, subject.verb)
    .map((word) => word.text)
    .join(" ");
  if (
    subject.kind === "thing" &&
    HEADLINE_VERB.test(low) &&
    !ACTOR.test(subjectWords) &&
    (verb.comma ||
      next === "" ||
      /^(?:\d.*|on|in|at|by|for|from|since|twice|again|without|as|with)$/.test(next))
  )
    return null;
  if (isPast(low)) return at;
  if (isPresent(low)) return subject.plural === true || subject.kind === "person" ? null : at;
  if (subject.kind === "person" && /^(?:think|believe|suspect|wonder)$/.test(low)) return at;
  if (subject.kind === "person" && isBare(low) && !/^(?:have|live|use|need|want|see|get|keep|pay)$/.test(low))
    return words.some((word) => /^(?:every|each|always|when|whenever|usually|time)$/.test(word.low))
      ? at
      : null;
  if (isBare(low)) return subject.plural === true ? at : null;
  return null;
}

/** Between two verbs stands what joins them; without it, two sentences have run together. */
function joinedWell(words: readonly Token[], from: number): boolean {
  let linked = SAYING.test(words[from]?.low ?? "") || CONNECTOR.test(words[from]?.low ?? "");
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const before = words[at - 1];
    const { low } = word;
    if (CONNECTOR.test(low)) {
      linked = true;
      continue;
    }
    if (NOMINATIVE.test(word.text) && !linked) {
      // "A bill I have never seen": a noun, then "I".
      const rest = words
        .slice(at)
        .map((one) => one.low)
        .join(" ");
      // "The second time I had to come".
      if (before?.low === "time" && /^(?:i|we)/.test(low)) {
        linked = true;
        continue;
      }
      if (before?.comma === true || isAdverb(before?.low ?? "") || !OF_THE_NOUN.test(rest)) {
        // "Asked you", "it": an object, not a subject.
        if (/^(?:it|you)$/.test(low)) continue;
        return false;
      }
      linked = true;
      continue;
    }
    // "Till you get one": the bare verb belongs to its pronoun and uses up what joined it.
    if (
      linked &&
      before !== undefined &&
      /^(?:i|we|you|they)$/.test(before.low) &&
      !isHelper(low) &&
      !isAdverb(low)
    ) {
      linked = SAYING.test(low);
      continue;
    }
    const finite =
      isHelper(low) ||
      isSurelyPast(low) ||
      (isPresent(low) &&
        /^(?:says|shows|goes|comes|does|has|keeps|tells|wants|asks|gets|gives|takes|makes|sends|seems|means|happens|looks)$/.test(
          low,
        ));
    // "And paid", "who left": the verb that the connector was for.
    if (!finite && linked && isPast(low) && before !== undefined && CONNECTOR.test(before.low)) {
      linked = SAYING.test(low);
      continue;
    }
    if (!finite) {
      if (SAYING.test(low)) linked = true;
      continue;
    }
    if (!linked) return false;
    if (isHelper(low)) {
      const { end, good } = group(words, at);
      const bare = words.slice(at + 1).every((other) => isAdverb(other.low));
      if (
        !good &&
        !(bare && /^(?:is|was|are|were|did|didn't|do|don't|has|have|had|isn't|wasn't|can't)$/.test(low))
      )
        return false;
      at = Math.max(at, end);
      linked = SAYING.test(words[at]?.low ?? "") || CONNECTOR.test(words[at]?.low ?? "");
      continue;
    }
    linked = SAYING.test(low);
  }
  return true;
}

function lacksArticle(words: readonly Token[], clause: string): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    if (next === undefined || word.comma || !BEFORE_NOUN.test(word.low) || !COUNT_NOUN.test(next.low))
      return false;
    const third = words[index + 2];
    // "In order to", "for invoice 55", "on bank holidays".
    if (
      third !== undefined &&
      !next.comma &&
      (/^(?:#?[A-Z]*\d|[A-Z]{1,4}$)/.test(third.text) ||
        (/^[a-z]+s$/.test(third.low) && !isHelper(third.low) && !isPresent(third.low)) ||
        COUNT_NOUN.test(third.low))
    )
      return false;
    return !SET_PHRASE.test(clause);
  });
}

/** "Two confirmation": a number above one with a singular noun that is never a measure. */
const COUNTS_ONE =
  /\b(?:twenty|thirty|forty|fifty|two|three|four|five|six|seven|eight|nine|ten|several|many|both) (?:order|parcel|package|bag|box|confirmation|email|message|letter|day|week|month|year|hour|minute|time|person|ticket|call|payment|invoice|mail|account|bill|chair|room|night|item)\b(?! (?:old|service|stay|bill|room|delivery|course|plan|trip|pass|slot|box|set|suite|table|limit))/i;

/** Two things put side by side without a verb: "55 minutes no announcements", "and an app not working". */
const RUN_ON =
  /(?<!\b(?:is|are|was|were|has|have|had|with|got|get|gets|received|and|or|but|in|of|to|at|there's|makes|made|took|did|see|seen|found|for|by|says?|said|shows?|heard|gave|given|give|still|been|that|'ve|showing|saying|having|I've|we've|you've|there is|need|absolutely|on|,)) no (?!show\b|claims?\b|fault\b)[a-z]|\b(?:and|but) (?:an?|the|my|our) \w+ not \w+ing\b|\b(?:says?|said) (?:do|don't|not|to)\b|\bthere (?:is|are|'s) Quotation|\bbetween (?!.* and )|\b(\w{3,}) \1 |\b(?:think|believe|suspect) (?!I\b|we\b|you\b|it\b|the\b|my\b|our\b|your\b|there\b|that\b|this\b|he\b|she\b|they\b|an?\b|so\b|one\b|someone\b|somebody\b|nobody\b)|\b(?:these|those|this|that) same\b|\bthis (?:company|firm|shop|store|bank|agency|business|organi[sz]ation)\b|\b(?:and|but|because|when|so|then) (?:order|parcel|package|bag|box|driver|app|page|code|machine|seller|hotel|room|shop|website|phone|screen|button|bank|doctor|manager|technician|office|error|battery|factory|company|payment|system) (?:is|was|has|does|doesn't|didn't|says|said|came|went|isn't|wasn't|hasn't)\b|\b\d+ euros? deposit\b|\bw (?:my|the|me)\b|\bin not\b|\b(?:is|are|was|were|of|got|has|have) same\b|\byour (?:dad|mum|mother|father|wife|husband|brain)\b|(?<!\b(?:a|last|past|first|next) )\bfew (?:days|weeks|months|hours|years)\b|\b(?:booked|paid|ordered|bought|sent|received) (?:also|privately|already) (?:\d|the|an?|my)\b|\bbought new\b|^no \w+ (?:is|means) |^half \d|\b(?:has|have|haven't|hasn't|'ve)(?: even| not| ever)? been(?: yet)?$|\bput (?:my|the|an?) \w+(?: \w+)?$|\b(?:link|guide|page|video|instructions?) how to\b|[a-z]{3}\.[a-z]{2}|\bthat (?:after|in|on|for) \w+ \w+$|\bthere (?:is|was) (?:some |many |several |\w+ing )?[a-z]{3,}[^su'i]s (?:on|in|at|and|with)\b|(?:has|have|'ve) (?:\w+ ){1,6}on (?:January|February|March|April|May|June|July|August|September|October|November|December) \d|(?<!\b(?:order|invoice|row|number|to|at|is|of|for|than|in|on|says|since|from|booking|ticket|claim|year|until|by|version|error|code|ref|reference|job|case|parcel|policy|account|ending|flight)) \d{4,}$|\b(?:so|and|but|because) (?:second|first|third|other|new|old|same) \w+ (?:is|was|has)\b|(?:has|have|'ve) \w+ (?:\w+ ){0,6}?on (?:the )?\d{1,2}(?:st|nd|rd|th|$| (?:and|January|February|March|April|May|June|July|August|September|October|November|December))|\b(?:when|where|what|why|how|which) (?:is|are|was|were|do|does|did|can|will) (?:the|my|your|our|it|you|I|we|they)\b|\bcomma\b|\bfull stop\b|\b(?:has|have|'ve) (?:\w+ ){1,12}(?:ago|yesterday|last (?:week|month|year|night))$/i;
/** "When I open the lesson, it says …" */
const WHEN =
  /^(?:(?:when|whenever|every time|each time|as soon as|after) (?:I|we) [^,"]{3,60}, |after \w+ing (?:the|my|our|your) [a-z ]{3,30},? )(?=(?:I|we|you|the|my|our|your|nobody|there|it)(?:'\w+)? )/i;
/** "You ordered a lamp, two chairs and a table": commas of a list. */
const LIST =
  /^[^,]*(?:, (?!no |not |been |had |was |is |now |then |\w+ed )[^,]{2,25}){1,4},? and [^,]{2,40}$/i;
/** "Three stems ordered, 28 in the box": who did it is not said; a headline. */
const HEADLINE_VERB =
  /^(?:ordered|booked|paid|delivered|received|charged|sent|cancelled|declined|blocked|rejected|billed|refunded|debited|reported|confirmed|posted|shipped|returned|hacked|deleted|denied|suspended)$/;
const ACTOR =
  /\b(?:bank|seller|company|hotel|airline|shop|insurer|landlord|owner|driver|courier|school|store|restaurant|surgery|engineer|agent|colleague|team|office|man|lady|woman|doctor|staff|branch|you|we|I|nobody|somebody|someone)$/i;
const DATED =
  /^(?:on|last|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

const FRONT =
  /^(?:(?:on|in|since|after|for|at|during|last|by|over|from|every|each|despite|within|instead of|this|again) (?:[^\s,]+ ){0,7}?[^\s,]+, (?=\S)|(?:last|since|on|for|in|after|at|this(?= (?:week|month|year|time|summer|winter|spring|autumn))|every|each|from|again) (?:[^\s,]+ ){1,6}?(?=(?:I|we|you|the|my|our|your|nobody|there|someone)(?:'\w+)? |it (?:says|said|shows|showed) ))/i;

/**
 * True for a clause that starts with its own subject and holds a finite verb for it. Headlines ("flight cancelled"), clauses
 * that point back ("it broke"), orders and two sentences run together are refused.
 */
export function isWholeClause(clause: string): boolean {
  if (
    (DANGLING.test(clause) &&
      !/\b(?:been|was|were|agreed) to$|\bnever showed$|\b(?:than|as|what|which|that) (?:I|we|you)(?: have| had|'ve|'d)? (?:\w+ )?(?:received|took|sent|gave|bought|want|wanted|need|got|had|have|said|told me)$/i.test(
        clause,
      )) ||
    /[;–—]|:(?!\d\d)| - /.test(clause)
  )
    return false;
  if (/\b(?:and|but) (?:when|of|since|as|if)\b/i.test(clause)) return false;
  const quoteless = clause.replace(/"[^"]*"|(?<!\w)'[^']*'(?!\w)/g, "Quotation");
  const when = WHEN.exec(quoteless)?.[0] ?? "";
  const front = when || (FRONT.exec(quoteless)?.[0] ?? "");
  // A verb in front of the subject: another clause, whose end can't be told.
  if (
    when === "" &&
    tokens(front).some(
      (word) => word.low === "which" || isHelper(word.low) || isPast(word.low) || word.low === "if",
    )
  )
    return false;
  const body = quoteless.slice(front.length);
  if (
    RUN_ON.test(body) ||
    / The /.test(body) ||
    (front !== "" && DATED.test(front) && /^(?:\S+ ){1,6}(?:have|has|'ve)\b|^\w+'ve\b/i.test(body))
  )
    return false;
  // What stands behind a comma may hang loose; a second clause with its own conjunction does not.
  if (
    /, (?!(?:and|but|because|although|even though|so|which|not|with|without|despite|or|plus) )/i.test(body) &&
    !LIST.test(body)
  )
    return false;
  if (
    pointsBack(
      when === ""
        ? body.replace(/^it (?=(?:says|said|shows|showed) )/i, front === "" ? "it " : "the page ")
        : `the ${quoteless}`,
    ) ||
    COUNTS_ONE.test(body)
  )
    return false;
  const says =
    front !== "" && /^(?:on|in) /i.test(front) ? body.replace(/^it (?=says|said|shows)/i, "the page ") : body;
  const words = tokens(when === "" ? says : body.replace(/^it\b/i, "the thing"));
  if (words.length < 3) return false;
  const subject = subjectOf(words);
  if (subject === null) return false;
  const verb = mainVerb(words, subject);
  if (verb === null) return false;
  if (
    subject.kind === "existential" &&
    !BE.has(words[subject.verb]?.low ?? "") &&
    !HAVE.has(words[subject.verb]?.low ?? "") &&
    subject.contraction === ""
  )
    return false;
  return joinedWell(words, verb) && !lacksArticle(words, body);
}
