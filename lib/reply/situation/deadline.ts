/** By when the customer needs it, where they say so themselves. */

const DEADLINE =
  /\b((?:by|before) (?:(?:this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|noon|evening|night))?|the \d{1,2}(?:st|nd|rd|th)(?: of [A-Z][a-z]+)?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|Christmas|Easter|the weekend))\b/i;
const OWN_DEADLINE =
  /\b(?:need|needs|want|wants|must|has to|have to|leave|leaving|fly|flying|wedding|deadline|can you|could you|please|get)\b/i;

/** "by Friday", to follow "You need this"; null where no date is plainly their own. */
export function deadlineIn(text: string): string | null {
  for (const sentence of text.split(/[.!?\n]+/)) {
    const found = DEADLINE.exec(sentence);
    const words = found?.[1];
    // "You promised it by Friday" is no deadline of theirs.
    if (
      words === undefined ||
      !OWN_DEADLINE.test(sentence) ||
      /\b(?:promised|said|told|was due|supposed)\b/i.test(sentence)
    )
      continue;
    return words
      .replace(/ this /i, " ")
      .replace(/^\w+/, (word) => word.toLowerCase())
      .replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
        (day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase(),
      );
  }
  return null;
}
