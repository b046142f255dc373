/**
 * Greeting and closing formulas, which carry no tone of their own: "Dear Sir or Madam," and "Many thanks, Ann".
 * English, German, French, Spanish, Portuguese, Dutch, Italian.
 */

const GREETING_WORDS = [
  "hi",
  "hiya",
  "hello",
  "helo",
  "hey",
  "heya",
  "dear",
  "greetings",
  "good (?:morning|afternoon|evening|day)",
  "to whom it may concern",
  "hallo",
  "guten (?:tag|morgen|abend)",
  "sehr geehrter?",
  "liebe[rs]?",
  "grüezi",
  "moin",
  "bonjour",
  "bonsoir",
  "madame,? monsieur",
  "ch[eè]re?s?",
  "hola",
  "estimad[oa]s?",
  "buen[oa]s (?:d[ií]as|tardes|noches)",
  "ol[áa]",
  "bom dia",
  "boa (?:tarde|noite)",
  "prezad[oa]s?",
  "car[oa]s?",
  "ciao",
  "buongiorno",
  "gentil[ei]",
  "beste",
  "geachte",
  "goedemorgen",
].join("|");

/** Words that follow "hi" in a greeting without being its addressee: "Hi I have a question". */
const NOT_A_NAME =
  "i|i'm|im|i've|ive|we|my|our|your|you|the|this|that|is|are|was|can|could|do|does|did|how|what|when|where|why|who|which|please|just|there's|there is|it|its|it's|so|just|thanks|thank|not|no|on|in|for|have|has|need|want|would|will|a|an";

/** A greeting at the very start: the word, at most four words of address, then a comma, mark or line break. */
const GREETING = new RegExp(
  `^(?:${GREETING_WORDS})(?![\\p{L}'’])(?:[ \\t]+(?!(?:${NOT_A_NAME})\\b)[\\p{L}.'’&/-]+){0,5}[ \\t]*(?:[,!.:;–-]+|(?=[\\n\\r\\u2028\\u2029]|$))`,
  "iu",
);
const GREETING_BARE =
  /^(?:hi|hiya|hello|hey|heya)\b(?:[ \t]+(?:there|all|team|again|guys|folks|dear|sir|madam))?/i;
const PLEASANTRY =
  /^\s*(?:i |we )?(?:hope|trust)(?: that)? (?:you(?:'re| are| all are|r)?|this (?:e-?mail|mail|message|letter) finds you)(?: all| are| is)*(?: (?:doing|keeping))? ?(?:well|good|great|fine|ok(?:ay)?)(?: today)?[.,!]*/i;

/** How many characters at the start of `text` are a greeting formula; 0 when there is none. */
export function greetingLength(text: string): number {
  const head = text.slice(0, 200);
  const lead = head.length - head.trimStart().length;
  const body = head.slice(lead);
  const match = GREETING.exec(body) ?? GREETING_BARE.exec(body);
  const greeted = match === null ? 0 : lead + match[0].length;
  const pleasantry = PLEASANTRY.exec(head.slice(greeted));
  return pleasantry === null ? greeted : greeted + pleasantry[0].length;
}

const CLOSING_WORDS = [
  "(?:(?:with )?(?:kind|kindest|best|warm|warmest|many) )?(?:regards|wishes)",
  "with (?:kind|best|warm) (?:regards|wishes)",
  "best",
  "all the best",
  "(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?",
  "respectfully",
  "rgds",
  "br",
  "(?:many |best |kind |with )?thanks(?: (?:again|in advance|a lot|so much|very much|and (?:kind |best )?regards|for your (?:time|help|attention|understanding|assistance|support)))*",
  "thank you(?: (?:again|in advance|so much|very much|and (?:kind |best )?regards|for your (?:time|help|attention|understanding|assistance|support)))*",
  "thank u|thx|tnx|ta|cheers|tia",
  "looking forward to (?:your (?:reply|answer|response)|hearing from you)(?: soon)?",
  "(?:mit )?(?:freundlichen?|besten?|vielen?|lieben?|herzlichen?) (?:grüßen?|grüssen?|gruß|gruss|dank)(?: im voraus| (?:aus|von) \\p{Lu}\\p{L}+)?",
  "mfg|vg|lg",
  "(?:viele |schöne |liebe )?grüße(?: (?:aus|von) \\p{Lu}\\p{L}+)?",
  "danke(?: im voraus)?",
  "(?:bien )?cordialement",
  "bien à vous",
  "(?:très )?bonne (?:journée|soirée)",
  "je vous prie d['’]agréer.{0,80}",
  "(?:meilleures )?salutations(?: distinguées)?",
  "merci(?: (?:d'avance|par avance|beaucoup))?",
  "(?:un )?(?:cordial )?saludos?(?: cordiales)?",
  "atentamente",
  "(?:muchas )?gracias(?: (?:de antemano|por adelantado))?",
  "atenciosamente",
  "(?:muito )?obrigad[oa]",
  "(?:com os )?(?:melhores )?cumprimentos",
  "(?:um )?abraços?",
  "(?:cordiali|distinti) saluti",
  "grazie(?: (?:mille|in anticipo))?",
  "met vriendelijke groet(?:en)?",
  "(?:alvast )?bedankt",
].join("|");

const CLOSING = new RegExp(`^\\s*(?:${CLOSING_WORDS})(?![\\p{L}'’])\\s*[,.!–-]*`, "iu");
/** One to four names or initials: "Ann", "T. Okafor", "Anna and Milo", "Ann x". Case matters. */
const NAMES = /^\s*(?:(?:\p{Lu}[\p{L}.'’-]*|and|und|&|x+)[\s.,]*){0,4}$/u;
/** Where a closing formula may begin in the last line: after a sentence or a comma. */
const BREAK = /[.!?,;:)…][\s]+|\s[-–—]\s|[\n\r\u2028\u2029]\s*/g;

/** Whether all of a text is a closing formula, perhaps with names behind it. */
function isClosing(text: string): boolean {
  const match = CLOSING.exec(text);
  return match !== null && NAMES.test(text.slice(match[0].length));
}

/** Whether a line is nothing but a closing formula ("Kind regards," / "Thanks, Ann"). */
export function isClosingLine(line: string): boolean {
  return line.length <= 90 && isClosing(line);
}

/** The length of a closing formula at the end of `text` (name included); 0 when there is none. */
export function closingTailLength(text: string): number {
  const tail = text.slice(-120);
  for (const match of tail.matchAll(BREAK)) {
    const from = match.index + match[0].length;
    if (from < tail.length && isClosing(tail.slice(from))) return tail.length - from;
  }
  return 0;
}
