/** Puts the noun back for "it" and "they", only where the sentence before leaves no doubt which. */

const PRONOUN = /^((?:(?:and|but|so|now|still|then) )*)(it|they)(?='s|'ve|'re| )/i;
const OWN =
  /\b(?:ordered|bought|got|received|sent|returned|booked|paid for|rented|hired|leased|picked up|collected|reserved|uploaded|submitted|posted|renewed)\b/i;
const NP =
  /\b(?:a|an|the|my|our|your|this) (?:(?:new|second|third|first|old|whole|small|large|big|black|white|blue|red|green|grey|replacement) )?[a-z][a-z-]+(?: (?:set|machine|bag|lamp|chair|table|desk|box|card|order|case|cover|dress|shirt|bed|pump|heater|oven|button|cable|charger|screen|phone|alarm|meter|door|lock|bike|frame))?/gi;
const DETERMINED =
  /\b(?:a|an|the|my|our|your|his|her|their|this|that|these|those|two|three|four|five|some|any|no|another|every|each) /gi;
const NO_THING =
  /\b(?:time|day|week|month|year|hour|minute|morning|evening|night|way|lot|bit|few|while|couple|man|woman|lady|girl|boy|guy|driver|son|daughter|wife|husband|mother|father|friend|person|colleague|question|reply|answer|people|end|side|same|problem|issue|reason|first|second|third|last|next|other|whole|new|old|in|on|at)$/i;

/** The one thing that a clause speaks of, with "the" or the person's "my"; null where it speaks of several, or of none. */
function onlyThing(clause: string): string | null {
  const last =
    clause
      .split(/[.!?;] +/)
      .filter((part) => part.trim() !== "")
      .at(-1) ?? "";
  if ((last.match(DETERMINED)?.length ?? 0) !== 1) return null;
  const found = [...last.matchAll(NP)];
  const only = found[0]?.[0];
  if (found.length !== 1 || only === undefined || NO_THING.test(only)) return null;
  const after = last.slice((found[0]?.index ?? 0) + only.length);
  // The noun goes on ("the bike rack"), or what it is stands behind it.
  if (
    !/^(?:[,.!]|$| (?:on|in|from|for|at|with|and|but|last|that|this|yesterday|today|is|was|has|came|arrived|stopped|broke|started|which|since|online|back|two|three|about|\d)\b)/i.test(
      after,
    )
  )
    return null;
  const begins = (found[0]?.index ?? 0) <= 12;
  if (!OWN.test(last) && !begins) return null;
  return only.toLowerCase().replace(/^(?:a|an|this) /, "the ");
}

const PERSON =
  /\b(?:a|an|the|my|our|your) (?:(?:young|older|new|other|second|first|security|delivery|sales|support) )?(?:driver|engineer|technician|plumber|courier|assessor|cleaner|carer|waiter|waitress|receptionist|manager|agent|dentist|vet|doctor|nurse|surveyor|fitter|mechanic|electrician|operator|trainer|tutor|coach|stylist|photographer|salesman|fitters|drivers|engineers|movers|builders|plumbers|cleaners|technicians|installers|men|lads|painters)\b/gi;
const OTHER_PERSON =
  /\b(?:he|she|they|him|her|his|their|wife|husband|son|daughter|mother|father|mum|dad|brother|sister|friend|colleague|neighbou?r|man|lady|woman|girl|boy|guy|people|Mr|Mrs|Ms|and [A-Z][a-z]+)\b/;

/** The one person of the company that a clause speaks of; null where it may be several. */
function onlyPerson(clause: string): string | null {
  const found = clause.match(PERSON);
  if (found?.length !== 1 || OTHER_PERSON.test(clause)) return null;
  return (found[0] ?? "").toLowerCase().replace(/^an? /, "the ");
}

/** `words` with a leading "it" replaced by the only thing that `before` speaks of; unchanged where that is in doubt. */
export function spokenFor(words: string, before: string): string {
  const person = /^(?:(?:and|but|then) )?(he|she|they) (?=[a-z])/i.exec(words.trim());
  if (person !== null) {
    const who = onlyPerson(before);
    const many = who !== null && /s$|men$/.test(who);
    if (who !== null && many === /^they$/i.test(person[1] ?? ""))
      return `${who} ${words.trim().slice(person[0].length)}`;
  }
  const match = PRONOUN.exec(words.trim());
  if (match === null || before.trim() === "") return words;
  const thing = onlyThing(before);
  if (thing === null || /^they$/i.test(match[2] ?? "") !== /[^su]s$/.test(thing)) return words;
  const rest = words.trim().slice(match[0].length);
  const open = rest.startsWith("'s")
    ? /^'s (?:been|gone|stopped|broken|come|got)\b/.test(rest)
      ? " has"
      : " is"
    : rest.startsWith("'ve")
      ? " have"
      : rest.startsWith("'re")
        ? " are"
        : "";
  return `${thing}${open === "" ? rest : open + rest.replace(/^'\w+/, "")}`;
}
