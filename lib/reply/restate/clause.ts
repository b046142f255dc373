/** Is this a whole clause: a subject and what it did? */
import { tagged, type Word } from "./person.ts";
import { type VerbGroup, verbGroups } from "./verbs.ts";

const DETERMINER =
  /^(?:the|a|an|my|our|your|his|her|its|their|this|these|those|no|some|any|all|both|every|each|another|half|one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|none|nobody|nothing|somebody|someone|everything|part|\d[\d.,]*|[£$€]\d[\d.,]*)$/i;
const PERSONAL = /^(?:I|we|you)(?:'\w+)?$/i;
/** These point back to a sentence that the customer of the restated one does not see. */
const POINTS_BACK =
  /^(?:it|they|he|she|that|this|these|those|them|him|her|his|its|their|which|who|what|both|one|none|all|other|another|same)(?:'\w+)?$/i;
/** A pronoun of the third person needs its noun in the same clause; only "… and it still …" is near enough to trust. */
const LOOSE_PRONOUN =
  /(?<!\b(?:and|but|because|so) )\b(?:it|he|she|they)(?:'\w+)?\b|\b(?:him|her|his|hers|them|their|theirs|themselves|himself|herself|itself)\b/i;
const PERSON_NOUN =
  /\b(?:son|daughter|mother|father|wife|husband|child|baby|driver|technician|engineer|plumber|courier|man|lady|woman|colleague|boy|girl)\b/i;
/** "The new one", "the last two", "4 were delivered": the noun stands in another sentence. */
const LOOSE_NOUN =
  /(?<!\b(?:week|day|level|step|part|number|room|phase|chapter|module) )\bones?\b(?! (?:of (?:the|my|our|your)|week|month|day|hour|year|item|bag|box|part)\b)|\bthe other\b|\bthe (?:last|first|next|new|second|third|rest|same|latter) ?(?:two|three|four|five)?(?: (?:is|was|are|were|has|have|haven't|hasn't|did|didn't|came|says|said)\b|$)|\bnot \d/i;
const CONNECTOR =
  /^(?:and|but|or|that|which|who|whose|because|when|while|since|after|before|until|till|so|although|though|as|than|what|how|why|where|then|to|whether|whereas|yet)$/i;
const SAYING =
  /^(?:said|says|told|shows?|showed|states?|stated|claims?|claimed|thought|means|meant|confirmed|promised|noticed|realised|realized|discovered|found|saw|saying)$/i;
/** Forms that need "has" or "was" before them: alone, they make a headline ("300 euros gone"). */
const PARTICIPLE =
  /^(?:gone|been|done|seen|taken|written|broken|given|stolen|known|driven|frozen|forgotten|hidden|shown|torn|worn|swollen)$/i;
/** A clause can't stop on one of these. */
const DANGLING =
  /\b(?:the|a|an|my|your|our|his|her|their|and|or|but|of|to|with|from|because|is|was|are|were|be|am|has|have|had|that|which|who|than|very|too|so|as|into|if|this|these|its|will|can|for|by|at|about|said|says|say|saying|telling|when|while|where|only|also|then|still)$/i;

/** "Two confirmation": a number above one with a singular noun. */
function countsOneThing(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    const after = words[index + 2];
    return (
      /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|both|few)$/i.test(word.text) &&
      next?.tags.includes("Singular") === true &&
      !next.tags.includes("ProperNoun") &&
      after?.tags.includes("Noun") !== true
    );
  });
}

/** "The waiter say": a singular noun with a bare verb. */
function lacksAgreement(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    const third = words[index + 2];
    // "The pen is not press".
    if (
      /^(?:is|are|was|were)$/i.test(word.text) &&
      next?.text === "not" &&
      third?.tags.includes("Infinitive") === true &&
      !/^(?:set|put|cut|hit|shut|read|hurt|split|spread|run|come)$/i.test(third.text)
    )
      return true;
    if (next === undefined || !word.tags.includes("Singular") || word.tags.includes("Pronoun")) return false;
    return /^(?:say|have|do|don't|come|go|make|tell|show|want|keep|need|work|seem|arrive)$/i.test(next.text);
  });
}

/** Between two verbs stands what joins them; without it, two sentences have run together. */
function joinedWell(words: readonly Word[], first: VerbGroup, second: VerbGroup): boolean {
  const between = words.slice(first.end + 1, second.start);
  if (SAYING.test(words[first.end]?.text ?? "")) return true;
  if (between.some((word) => CONNECTOR.test(word.text))) return true;
  // "A town I have never been to": a noun, then "I have".
  const [noun, pronoun] = between.slice(-2);
  const relative = /^(?:I|we)(?:'ve|'d)?$/i.test(pronoun?.text ?? "") && noun?.tags.includes("Noun") === true;
  if (
    relative &&
    /^(?:have|had|been|bought|paid|ordered|sent|booked)$/i.test(words[second.start]?.text ?? "")
  )
    return true;
  // "Came with the axle snapped": one clause, as long as no other person acts in it.
  const person = between.some((word) => /^(?:I|we|you|they|he|she)$/i.test(word.text));
  return !person && between.some((word) => /^with$/i.test(word.text));
}

/**
 * True for a clause that starts with its own subject and holds a finite verb for it. Headlines ("flight cancelled"), clauses
 * that point back ("it broke"), orders and two sentences run together are refused.
 */
export function isWholeClause(clause: string): boolean {
  if (
    (DANGLING.test(clause) && !/\b(?:been|was|were) to$/i.test(clause)) ||
    /\b(?:and|but) (?:when|of|since|as|if)\b/i.test(clause) ||
    /[;:–—]| - /.test(clause)
  )
    return false;
  const quoteless = clause.replace(/"[^"]*"|(?<!\w)'[^']*'(?!\w)/g, "Quotation");
  const body = quoteless.replace(
    /^(?:(?:on|in|since|after|for|at|during|last|by|over|from) [^,]{2,40}, |(?:last|since|on|for|in|after) (?:\w+ ){1,4}(?=(?:I|we|you|the|my|our|your) ))/i,
    "",
  );
  // What stands behind a comma may hang loose; a second clause with its own conjunction does not.
  if (
    /,(?! (?:and|but|because|although|even though|so) (?:\w+ )?(?:I|we|you|it|he|she|they|the|my|our|your|there|nobody|no one|still)\b)/i.test(
      body,
    )
  )
    return false;
  if (LOOSE_PRONOUN.test(body) || LOOSE_NOUN.test(body)) return false;
  if (/\b(?:he|she)\b/i.test(body) && !PERSON_NOUN.test(body)) return false;
  // "We have 60 patients a day and it's on the floor": only a deed gives "it" its noun.
  if (
    /\b(?:and|but) it\b/i.test(body) &&
    /^(?:I|we|you|there)(?:'ve|'re|'m|'s)?(?: have| has| are| am| is| was| were)? (?:a|an|the|my|our|no|\d+)\b/i.test(
      body,
    )
  )
    return false;
  const words = tagged(body);
  if (
    /\bthey\b/i.test(body) &&
    !words.some((word) => word.tags.includes("Plural") && !word.tags.includes("Pronoun"))
  )
    return false;
  const first = words[0];
  if (first === undefined || words.length < 3 || POINTS_BACK.test(first.text)) return false;
  const existential = /^there(?:'s)?$/i.test(first.text);
  const personal = PERSONAL.test(first.text);
  // Of subjects without an article only names with a possessive are sure: "Mia's solo is missing".
  const named = /^[A-Z][a-z]+'s$/.test(first.text);
  if (!existential && !personal && !named && !DETERMINER.test(first.text)) return false;

  const groups = verbGroups(words);
  const opening = groups[0]?.start;
  if (opening === undefined || (existential && opening > 1)) return false;
  if (
    /^(?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten|several|many|both)/i.test(first.text) &&
    !(words[1]?.tags.includes("Noun") ?? false)
  )
    return false;
  if (countsOneThing(words) || lacksAgreement(words)) return false;
  if (personal ? opening > 3 : opening === 0 && !existential && !/'s$/.test(first.text)) return false;
  // The subject itself: no comma, no second person in it, not a whole story.
  if (!personal && opening > 11) return false;
  if (
    words
      .slice(0, opening)
      .some((word) => /^(?:that|which|who)$|ing$/i.test(word.text) && !word.tags.includes("Noun"))
  ) {
    return false;
  }
  // "The cover I'm not sure of": another person acts where the subject should.
  if (!personal && /^(?:I|we|you|he|she|they)'/i.test(words[opening]?.text ?? "")) return false;
  if (groups[0]?.end === opening && PARTICIPLE.test(words[opening]?.text ?? "")) return false;
  const subject = words
    .slice(0, opening)
    .map((word) => word.text)
    .join(" ");
  if (!personal && !existential && /\b(?:I|we|you|he|she|they|it|there|and (?:on|in|at))\b/i.test(subject))
    return false;

  return groups.every((group, index) => {
    const before = groups[index - 1];
    return before === undefined || joinedWell(words, before, group);
  });
}
