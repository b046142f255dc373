/** Pronouns and short forms whose noun stands in another sentence. */

const STARTS_BACK =
  /^(?:it|they|he|she|that|this|these|those|them|him|her|his|its|their|which|who|what|both|one|none|all|other|another|same)(?:'\w+)?(?! (?:of|month|week|year|morning|afternoon|evening|time|summer|winter|spring|autumn|is the (?:second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th)(?= \w))\b)(?: |$)/i;
const PERSON_NOUN =
  /\b(?:son|daughter|mother|father|wife|husband|child|baby|driver|technician|engineer|plumber|courier|man|lady|woman|colleague|boy|girl|mum|dad|nurse|waiter|waitress|doctor|receptionist|manager|teacher|agent|cleaner|carer|guard|assistant|clerk|brother|sister|neighbou?r|guy|dentist|vet|person|someone|somebody|nobody|landlord|seller|stylist|trainer|tutor|coach|cat|dog)\b/gi;
const PLURAL_NOUN =
  /\b(?:(?:the|my|our|your|two|three|four|five|six|several|many|some|these|those|\d+) (?:[a-z-]+ ){0,3}[a-z]{2,}[^su'\s]s|people|everyone|everybody|someone|somebody|nobody|no one|(?:the|your|my|our) (?:[a-z-]+ )?(?:team|company|bank|shop|support|staff|insurer|seller|school|courier|police|office|branch|surgery|hotel|restaurant|garage|hotline))\b/i;
const THING_NOUN = /\b(?:the|my|our|your|a|an|this|each|every|another)(?: [\w'-]+){1,4}/i;
const LOOSE_NOUN =
  /(?<!\b(?:week|day|level|step|part|number|room|phase|chapter|module|each|every|any|no|one) )\bones?\b(?! (?:of (?:the|my|our|your|us|them)|week|month|day|hour|year|item|bag|box|part|time|more|person|minute|night|wheel|side|[a-z]{3,})\b)|\bthe other(?:s|$| (?:is|was|has|one|two)\b)|\bthe (?:last|first|next|new|second|third|rest|same|latter|old|big|small|wrong|right) ?(?:one|two|three|four|five)?(?: (?:is|was|are|were|has|have|haven't|hasn't|did|didn't|came|says|said)\b|$|,)|\bnot \d|\b(?:the|a) (?:new|old|wrong|right|other|same|first|second|third|last) ones?\b/i;
/** "Because of this", "like that": the whole story before. */
const LOOSE_THIS =
  /\b(?:this|these)(?= (?:by|to|on|in|at|with|for|from|too|again|before|twice|and|but|because|when|as|is(?! the)|was|has|isn't|wasn't|happens?|happened|means|so|out|up|over)\b|,|$)|\b(?:like|for|of|with|about|after|before|despite|from|by|than|do|did|done|does|because of|even|know|knew|explained|reported|mentioned|and|but|so|told (?:me|us|you)|at|to) (?:that|those)(?: (?:is|was|and|but|on|in|at|by|for|with|twice|again|too|doesn't|didn't|isn't|wasn't|has|hasn't|as|because)\b|,|$)/i;
const THING_HEAD =
  /\b(?:son|daughter|mother|father|wife|husband|child|driver|technician|engineer|plumber|courier|man|lady|woman|colleague|boy|girl|nurse|waiter|doctor|manager|teacher|agent|cleaner|carer|guard|assistant|grandson|bank|company|shop|insurer)(?:'s)?$/i;
const KIN =
  /\b(?:my|our) (?:[a-z]+ )?(?:son|daughter|mother|father|wife|husband|child|mum|dad|brother|sister|colleague|grandson|granddaughter|grandmother|grandfather|nan|gran|partner|dog|cat|friend|aunt|uncle|\d+ year old)\b/gi;
const JOINT =
  /\b(?:and|but|because|so|when|while|that|which|who|although|though|after|before|as|since|until|where|,)\b/i;
/** Words behind which a pronoun is no direct object. */
const PREPOSITION =
  /\b(?:on|in|to|from|with|for|at|of|by|into|over|under|inside|about|around|behind|through|off|onto|without|than)$/i;
const NO_NOUN_MEANT =
  /^(?:'s|'s been| is| was| has been| takes| took)? ?(?:raining|snowing|not possible|impossible|possible|hard|difficult|freezing|cold in|dark|two|three|four|five|six|\d+ (?:days|weeks|months|hours|years|minutes)|(?:over )?an? (?:hour|week|month|year))/;

function withoutNoun(pronoun: string, before: string, after: string): boolean {
  // "It is raining", "it took two hours": no noun is meant.
  if (pronoun === "it" && NO_NOUN_MEANT.test(after)) return false;
  // "The parents don't get them": the subject itself is not meant.
  const object =
    /^(?:it|him|her|them)$/.test(pronoun) &&
    before !== "" &&
    !JOINT.test(before.trim().split(" ").at(-1) ?? "") &&
    !PREPOSITION.test(before.trim());
  if (/^it/.test(pronoun)) {
    const noun = THING_NOUN.exec(before)?.[0];
    if (noun === undefined || THING_HEAD.test(noun)) return true;
    if (
      /^(?:I|we|you|there)(?:'ve|'re|'m|'s)?(?: have| has| are| am| is| was| were| live| work)? (?:a|an|the|my|our|no|\d+)\b/i.test(
        before,
      ) &&
      / (?:and|but) $/.test(before)
    )
      return true;
    // "There's a sheet of metal over it": over something else.
    if (/^there\b/i.test(before) && PREPOSITION.test(before.trim())) return true;
    return (object || /\b(?:for|about|of|with|to)$/i.test(before.trim())) && !JOINT.test(before);
  }
  if (/^(?:they|them|their|theirs|themselves)$/.test(pronoun))
    return !PLURAL_NOUN.test(before) || (object && !JOINT.test(before));
  const kin = before.match(KIN)?.length ?? 0;
  const persons = before.match(PERSON_NOUN)?.length ?? 0;
  if (persons > 1 || (object && !JOINT.test(before))) return true;
  // "The man cut his ear": whose, only the earlier sentence tells.
  return /^(?:his|her|hers|him)$/.test(pronoun) ? kin !== 1 : persons !== 1;
}

/** True where a pronoun stands in `clause` before any noun of its kind, or a short form needs an earlier sentence. */
export function pointsBack(clause: string): boolean {
  // "The picture is still the old one": the noun is the subject.
  const named = clause.replace(
    /^((?:the|my|our|your) .{3,60}? (?:is|was|are|were) (?:still |again |now )?(?:the|an?) (?:old|new|wrong|same|small|big|other|different)) ones?$/i,
    "$1 thing",
  );
  if (STARTS_BACK.test(clause) || LOOSE_NOUN.test(named) || LOOSE_THIS.test(clause)) return true;
  for (const match of clause.matchAll(
    /\b(it|he|she|they|him|his|hers?|them|their|theirs|its|itself|himself|herself|themselves)\b/gi,
  )) {
    const before = clause.slice(0, match.index);
    if (withoutNoun(match[0].toLowerCase(), before, clause.slice(match.index + match[0].length))) return true;
  }
  return false;
}
