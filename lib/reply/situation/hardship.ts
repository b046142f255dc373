/** Signs of grief, illness, despair and calamity in a message, so that the words can be quiet ones. */

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
  new RegExp(
    `\\b(?:${KIN}|who|she|he|they) (?:has |have |had |sadly |just |recently )*lost (?:the|a|her|his|their) ${KIN}\\b(?!['’])`,
    "i",
  ),
  /\b[Ll]et [A-Z][a-z]+ go\b|\bput (?:him|her) to sleep\b|\bmiscarr\w+|\bstillb\w+/,
];
/** Words around a death, that may also be business. */
const AROUND_DEATH = /\b(?:passed away|funeral|bereave\w*|widow(?:er)?|probate|deceased)\b/i;
const ILLNESS =
  /\b(?:cancer|chemo\w*|tumou?r|hospital\w*|surgery|operation|stroke|dialysis|dementia|alzheimer\w*|parkinson\w*|depress\w*|diagnos\w*|terminally|hospice|palliative|seriously ill|very ill|multiple sclerosis|leuk[ae]+mia|heart attack|intensive care|disab\w+|wheelchair|in (?:constant |a lot of )?pain|suicid\w*|ill)\b/i;
/** True where the message says plainly that somebody near to them, or an animal of theirs, died. */
export function speaksOfDeath(message: string): boolean {
  return DEATH.some((one) => one.test(message));
}

/** Death or harm, and behind it what of ours is said to have brought it about. */
const CAUSED =
  /\b(?:died|dead|killed|passed away|put to sleep|miscarr\w+|collapsed|choked|seizures?|poison\w*|hospital\w*|burn(?:t|ed)|allergic reaction)\b[^.!?\n]{0,40}\b(?:after|from|because of|due to|by|from) (?:(?:eating|taking|using|drinking|wearing|swallowing|having|chewing|being given) (?:\w+ ){0,3}?)?(?:your|the (?:food|treats?|product|medicine|tablets?|pills?|cream|toy|collar|battery|charger|heater|meal))\b|\byour (?:\w+ ){1,3}(?:killed|poisoned|burn(?:t|ed))\b/i;

/** True where the message says that something of the company's brought about a death or an injury. */
export function harmIn(message: string): boolean {
  return CAUSED.test(message);
}

const SELF_HARM =
  /\bsuicid\w*|\bkill (?:myself|himself|herself)|\bend (?:my|it) (?:life|all)\b|\bself-?harm|\b(?:hurt|harm)(?:ing)? myself\b|\b(?:take|taking) my (?:own )?life\b|\bbetter off (?:dead|without me)\b|\b(?:don['’]?t|do not) want to (?:be here any ?more|live|wake up|be alive)\b|\b(?:no|any) reason (?:left )?to (?:live|go on|carry on)\b|\b(?:no|the|any|little) point (?:(?:of|in) )?(?:living|being here any ?more|my life)\b/i;
/** May be said of a parcel as well. */
const MAYBE_DESPAIR =
  /\b(?:no|the|any) point (?:(?:of|in) )?(?:carrying|going) on\b|\bcan(?:['’]t|not) (?:go on|carry on|cope|take (?:it|this) any ?more|do this any ?more)\b|\b(?:don['’]?t|do not) want to (?:go|carry) on\b|\bgiv(?:e|ing) up on (?:life|everything)\b/i;

/**
 * True where somebody may want to end their life.
 * @param forPerson the reading's own doubt: what may be said of a parcel as well counts only with it
 */
export function despairIn(message: string, forPerson: boolean): boolean {
  return SELF_HARM.test(message) || (forPerson && MAYBE_DESPAIR.test(message));
}

const CALAMITY =
  /\b(?:house|home|flat|apartment|basement|shop|kitchen|street|we|I) (?:(?:was|were|is|are|has been|have been|got|had been) )(?:\w+ )?(?:flooded|burgled|robbed|burn(?:t|ed) down|evicted|made homeless|evacuated)\b|\b(?:house|flat|kitchen) fire\b|\blost (?:my|his|her|our|their) (?:job|home|house|income)\b|\b(?:made redundant|laid off|lost everything|everything is gone|we are homeless|I am homeless)\b/i;

/** True where a great misfortune outside the company's hands is told: a flood, a fire, a lost job. */
export function calamityIn(message: string): boolean {
  return CALAMITY.test(message);
}

/** True where an illness is told of that will not get better. */
export function isTerminal(message: string): boolean {
  return /\b(?:terminal(?:ly)?|hospice|palliative|end[- ]of[- ]life|(?:weeks|months|days) (?:left )?to live|(?:is|are|am|['’]s|['’]m) dying)\b/i.test(
    message,
  );
}

/** True where somebody can't speak on the phone, or says that it is hard for them. */
export function cannotCall(message: string): boolean {
  return /\b(?:deaf|hard of hearing|hearing (?:impair\w*|loss|aids?)|mute|stammer\w*|stutter\w*|speech (?:impair\w*|disab\w*|difficult\w*)|(?:can['’]t|cannot|can not|unable to|struggle to) (?:hear|speak|talk|call|phone|ring|use (?:a|the) (?:tele)?phone)|lost my voice|(?:tele)?phone anxiety|(?:do not|don['’]t|no) (?:call|phone|ring)(?: me)?)\b/i.test(
    message,
  );
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
