/** Signs of grief and illness in a message, so that the words can be quiet ones. */

/** What makes a vulnerable customer's message a hard one, as far as the words say. */
export type Hardship = "bereavement" | "illness" | "other";

const KIN =
  "(?:husband|wife|mother|mum|mom|father|dad|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandad|nan|gran|uncle|aunt|friend|child|baby|dog|cat|pony|horse)";
/** A death, said plainly. */
const DEATH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${KIN}(?:,? [a-z]+,?)?|he|she) (?:has |have |had |sadly |suddenly |recently |just )*(?:died|passed away|passed on|passed in \\d{4})\\b(?! (?:laughing|of))`,
    "i",
  ),
  new RegExp(
    `\\b(?:lost|buried|burying|death of|loss of|funeral of|funeral for) (?:my|our|his|her) (?:late )?${KIN}\\b(?!['’])`,
    "i",
  ),
  /\b[Ll]et [A-Z][a-z]+ go\b|\bput (?:him|her) to sleep\b|\bmiscarr\w+|\bstillb\w+/,
];
/** Words around a death, that may also be business. */
const AROUND_DEATH = /\b(?:passed away|funeral|bereave\w*|widow(?:er)?|probate|deceased)\b/i;
const ILLNESS =
  /\b(?:cancer|chemo\w*|tumou?r|hospital\w*|surgery|operation|stroke|dialysis|dementia|alzheimer\w*|parkinson\w*|depress\w*|diagnos\w*|terminally|hospice|palliative|seriously ill|very ill|heart attack|intensive care|disab\w+|wheelchair|in (?:constant |a lot of )?pain|suicid\w*|ill)\b/i;
/** True where the message says plainly that somebody near to them, or an animal of theirs, died. */
export function speaksOfDeath(message: string): boolean {
  return DEATH.some((one) => one.test(message));
}

/** Which hardship the words of the message speak of. */
export function hardshipIn(message: string): Hardship {
  if (speaksOfDeath(message) || AROUND_DEATH.test(message)) return "bereavement";
  return ILLNESS.test(message) ? "illness" : "other";
}

/** Whom the customer lost, in the second person: "your husband". Null where the words do not say it plainly. */
export function lossIn(message: string): string | null {
  const died = new RegExp(
    `\\b[Mm]y (?:late )?(${KIN})\\b(?!['’]|[^.!?\\n]{0,40}\\bmy\\b)[^.!?\\n]{0,40}\\b(?:died|passed away)\\b`,
  ).exec(message);
  const lost = new RegExp(
    `\\b(?:lost|buried|death of|loss of|funeral of) my (?:late )?(${KIN})\\b(?!['’])`,
    "i",
  ).exec(message);
  const kin = died?.[1] ?? lost?.[1];
  return kin === undefined ? null : `your ${kin.toLowerCase()}`;
}
