/** When and how something happens, and what the customer can do: times, ways to reach or follow it, instructions. */

const UNIT =
  "(?:minutes?|mins?|hours?|hrs?|h|(?:(?:working|business|calendar) )?days?|weeks?|months?|nights?|mornings?|evenings?)";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const COUNT =
  "(?:\\d{1,3}(?:[.,]\\d)?(?:\\s?(?:to|-|–|or)\\s?\\d{1,3})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a few|a couple of|the next(?: \\w+)?)";
const TIME = new RegExp(
  `\\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend|month)|(?:next|this|on|by|before|until|till|from|for|until)? ?${DAY}|(?:next|by the end of(?: the| this)?|later this|end of the) (?:week|month|weekend|day)|right now|the same day|(?:in|within|after|takes?|allow|for|up to|about|around|over the next|over) (?:about |around |up to |the |at most |another |roughly )?${COUNT} ${UNIT}|${COUNT} (?:working|business) days|(?:by|at|from|until|before|after|till|around|about|between) \\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock))?\\b(?! ?(?:%|£|€|\\$))|(?:by|at|before|around) (?:noon|midday|midnight|lunch(?:time)?|close of (?:business|play))|\\d{1,2}[:.]\\d\\d(?!\\d)|\\d{1,2} ?(?:am|pm)\\b|\\d{1,2}(?:st|nd|rd|th)\\b(?! gen)|(?:\\d{1,2} )${MONTH}\\b|${MONTH} \\d{1,2}\\b|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|(?:on the|every|each) (?:first|last|second|third|same) (?:\\w+ )?of (?:the|each|every) \\w+|(?:each|every) (?:${DAY}|${UNIT})|(?:express|overnight|next-day|first-class|tracked|same-day)\\b)`,
);
const VAGUE =
  /\b(?:as soon as|shortly|soon|in due course|asap|once (?:there|we|it|a|an|the)|at the earliest)\b/;
const WAY =
  /\b(?:attach(?:ed|ment)|enclosed|https?:|www\.|[\w.-]+@[\w-]|\w+\.(?:com|net|org|example|co|io|eu|de|uk)\b|\w+\.example\/|link\b|linked here|your (?:inbox|e-?mail|account|card)\b|(?:telephone|phone|call|ring|text|e-?mail) you\b|(?:in|on|under|from) (?:the|your|our) (?:app|account|portal|website|site|settings|dashboard|profile|menu|page|documents|orders)\b|by (?:e-?mail|phone|text|post|letter|courier|bank transfer)|(?:call|ring|text|phone) (?:me|us|0|\+)|0\d{2,4} ?\d|\+\d|reply (?:to|here|with)|answer (?:with|to this)|write back|press \d|option \d|form\b|at the (?:desk|counter|door|office|reception)|label)|>/;
/** "Settings > Account", "Go to Billing and choose". */
const PATH = /\b[\w'"]+ ?> ?["']?[\w]/;
const INSTRUCTS =
  /(?:^|[,;:–-] |\b(?:then|and|first|next|until then|for now|meanwhile|please|now|just|kindly|simply|so|instead|after that|to \w+ (?:it|this|that),?|you(?:'ll| will)? find|you can|you could|you(?:'ll| will)? (?:need|have) to|you(?:'d| would) have to|you must|you may|you should) (?:also |now |then |both |simply |just |either |first |directly )?)(?:go to|open|click|tap|press|choose|select|tick|untick|enter|type|use|turn|switch|set|sign|log|restart|reboot|reset|reinstall|install|uninstall|update|download|upload|export|import|check|try|hold|unplug|plug|close|clear|remove|delete|add|keep|leave|stop|send|forward|reply|answer|write|email|e-mail|call|ring|phone|text|bring|take|drop|pop|put|pack|print|show|fill|complete|attach|return|visit|come|book|appeal|contact|cancel|freeze|change|look|read|see|find|give|tell|ask|wait|water|cover|wash|rinse|quote|include|provide|confirm|verify|follow|scan|copy|paste|flush|rotate|re-upload|get|pay|remit|order|collect|pick|claim|apply|dispute|block|report|note|compare|measure|charge|replace|tighten|loosen|run|share|move|save|rename|create|register|request|submit|track|pause|skip|bin)\b/;

const STEPS =
  /\b(?:go to|open|click|tap|press|choose|select|tick|untick|enter|type|use|turn|switch|set|sign|log|restart|reboot|reset|reinstall|install|uninstall|update|download|export|import|hold|unplug|plug|close|clear|remove|add|pack|print|water|rinse|flush|rotate|re-upload|copy|paste|run|save|rename|create|tighten|loosen|charge|replace|scan|wait|leave|keep)\b/g;
/** What is to be expected when: "should be visible by Thursday", "the estimated repair time is". */
const EXPECTED =
  /\b(?:should|will|'ll|is due|are due|expected?|estimated?|scheduled|planned|arrives?|goes back|go back|ships?|lands?|(?:was|were) (?:released|sent|refunded|posted|shipped|dispatched|credited|issued|paid out|returned))\b/;

/** Whether a sentence says when: a day, an hour, a span with a number. */
export function saysWhen(text: string): boolean {
  const plain = text.slice(0, 600).toLowerCase().replace(/[’ʼ`]/g, "'");
  return TIME.test(plain);
}

/** Whether a sentence is vague about the time: "shortly", "once there is an update". */
export function isVague(text: string): boolean {
  return VAGUE.test(text.slice(0, 600).toLowerCase());
}

/** Whether a sentence says how or by which way. */
export function saysHow(text: string): boolean {
  const plain = text.slice(0, 600).toLowerCase().replace(/[’ʼ`]/g, "'");
  return WAY.test(plain) || PATH.test(plain);
}

/** Whether a sentence tells the customer what to do. */
export function instructs(text: string): boolean {
  return INSTRUCTS.test(text.slice(0, 600).toLowerCase().replace(/[’ʼ`]/g, "'"));
}

/** How many steps of a solution a sentence leads through; asking for something ("send us") is none. */
export function stepsIn(text: string): number {
  return instructs(text) ? (text.slice(0, 600).toLowerCase().match(STEPS)?.length ?? 0) : 0;
}

/** Whether a sentence says what is to be expected, and when. */
export function expects(text: string): boolean {
  return EXPECTED.test(text.slice(0, 600).toLowerCase()) && saysWhen(text);
}
