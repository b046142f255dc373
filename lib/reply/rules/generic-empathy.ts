/** "I understand your frustration": fits everybody, so it is for nobody. */
import type { Sentence } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { apologiesIn } from "./words/apologies.ts";
import { sharedWith, stemsOfMessage } from "./words/content.ts";
import { namedTrouble } from "./words/instead.ts";
import { isTroubled } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

const WHO = "(?:I|we|I'm sure we all)";
const HOW_MUCH =
  "(?:can |do |could |certainly |absolutely |completely |fully |totally |truly |really |very much |only |well |entirely |perfectly |genuinely |definitely |of course |both |all |just |quite |honestly |sincerely |too |also )*";
const FEELING =
  "(?:frustrat\\w*|disappoint\\w*|upset\\w*|concern(?:s|ed|ing)?|feel(?:s|ings?)?|felt|anger|angry|annoy\\w*|inconvenien\\w*|difficult(?:y|ies)?|stress\\w*|worr(?:y|ied|ies|ying|isome)|situation|position|point of view|perspective|dissatisf\\w*|unhappy|hard|tough|distress\\w*|going through|pain(?:ful)?|important|urgency|unpleasant|trying|emotions?|coming from|not (?:ideal|what you)|isn't (?:ideal|what you)|hop(?:ing|ed) for|impatien\\w*|confus(?:ed|ing)|scar(?:ed|y)|frighten\\w*|anxi\\w+)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b${WHO} ${HOW_MUCH}(?:understand|reali[sz]e|recogni[sz]e|acknowledge|know|imagine|see|get|sympathi[sz]e with|empathi[sz]e with|share)(?: just| exactly| completely| fully| very well)? (?:how|that|why|this|it|what|your|the|you|where)\\b[^.!?;]{0,60}?\\b${FEELING}\\b[^.!?;]*`,
    "i",
  ),
  new RegExp(
    `\\b${WHO} ${HOW_MUCH}appreciate (?:how|that (?:this|it)|your (?:frustration|concerns?|feelings?|disappointment|position|situation|anger))\\b[^.!?;]*`,
    "i",
  ),
  new RegExp(
    `\\b${WHO} ${HOW_MUCH}(?:hear you|feel your (?:pain|frustration)|feel for you|hear your (?:concerns?|frustration))\\b[^.!?;]*`,
    "i",
  ),
  new RegExp(
    `\\b${WHO} ${HOW_MUCH}(?:understand|get it)(?: completely| fully| totally)?(?=[.!,;]| and | but |$)`,
    "i",
  ),
  /\b(?:this|that|it) (?:must|can|has to) (?:be|have been|feel) (?:so |very |really |quite |extremely |incredibly |rather |pretty )*(?:frustrating|annoying|disappointing|upsetting|stressful|difficult|hard|tough|worrying|unpleasant)(?: for you| to (?:hear|read))?(?=\s*[.!]|$)/i,
  /\byour (?:frustration|concerns?|anger|disappointment|feelings?) (?:is|are) (?:completely |totally |fully |entirely |perfectly |very )?(?:understandable|valid|understood|noted|important to us)\b[^.!?;]*/i,
];

/** Words that the message and the formula may share without any of them being particular. */
const ENOUGH = 2;

function isSpecific(words: string, known: ReadonlySet<string> | null): boolean {
  if (/\d|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(words)) return true;
  return known !== null && sharedWith(words, known) >= ENOUGH;
}

/** "I can see why this worries you" looks back at what stands before it; "your frustration" does not. */
const LOOKS_BACK = /\b(?:this|that|it|why|you(?:'re| are))\b/i;
const SEES = /\bsee (?:why|how)\b/i;

/** Sees the reason, or looks back at a sentence that says what happened, or will once its field is filled. */
function hasReason(words: string, before: Sentence | undefined, known: ReadonlySet<string> | null): boolean {
  if (SEES.test(words)) return true;
  if (before === undefined || known === null || !LOOKS_BACK.test(words)) return false;
  return /\{\{\w+\}\}/.test(before.text) || sharedWith(before.text, known) >= ENOUGH;
}

/** Behind the formula the sentence goes on: what they promise stays out of it. */
const GOES_ON =
  /,? (?:and|but|so|which is why|that's why|therefore|hence)(?: (?:I|we)\b|(?: I| we)?(?:'ll|'ve|'m|'re)\b| (?:(?:also|now|therefore|then) )?(?:will|can|have|am|are|would|want|apologi[sz]e|regret|thank|appreciate|assure|hope|promise)\b| (?:the|your|our|my|it|there|please|a colleague|someone)\b)|[,–—:] ?(?:I|we|your|our|the|please|it)\b|\s[–—-]\s/i;

function endOfFormula(words: string): number {
  const at = words.search(GOES_ON);
  return at === -1 ? words.length : at;
}

function formulaIn({ text, start }: Sentence): { start: number; end: number; words: string } | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0].slice(0, endOfFormula(match[0])).trimEnd();
    return { start: start + match.index, end: start + match.index + words.length, words };
  }
  return null;
}

function find(scene: Scene): Hit[] {
  const read = isRead(scene) ? scene.answered : null;
  const known = read === null ? null : stemsOfMessage(read);
  const calm = read?.reading.sure === true && !isTroubled(read);
  const hits: Hit[] = [];
  const sentences = sentencesIn(scene.draft);
  const sorry = apologiesIn(scene.draft).length === 0;
  for (const [at, sentence] of sentences.entries()) {
    const formula = formulaIn(sentence);
    if (formula === null) continue;
    if (!calm && (isSpecific(formula.words, known) || hasReason(formula.words, sentences[at - 1], known)))
      continue;
    const before = formula.start - sentence.start;
    const after = sentence.text.slice(formula.end - sentence.start);
    const alone = before === 0 && /^[\s.!]*$/.test(after);
    const whole = alone ? sentence : formula;
    const hit: Hit = { start: whole.start, end: whole.end };
    if (calm) {
      hit.reason = "They are not upset, so this sounds like a form letter.";
      if (alone) hit.alternative = "";
    } else if (alone && read !== null) {
      const named = hits.length > 0 ? null : namedTrouble({ ...scene, answered: read }, sorry);
      if (named !== null) hit.alternative = named;
    }
    hits.push(hit);
  }
  return hits;
}

export const genericEmpathy: WordRule = {
  kind: "words",
  id: "generic-empathy",
  title: "Understanding in general",
  reason: "This fits every customer. Say what it is like for this one.",
  source: "Sharma, Miner, Atkins, Althoff 2020 (EPITOME)",
  strength: "B",
  from: "E8, rule 3",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    {
      message:
        "Your hotline kept me waiting for 50 minutes and then the line was cut. My heating is still off.",
      draft: "I understand how annoying 50 minutes on the hotline are when the heating is off.",
    },
    { draft: "I understand how little room that leaves you." },
    { draft: "I see why that line gave you a scare." },
  ],
  bad: [
    {
      message: "The refund for order 4711 is still missing. I am angry.",
      draft: "I completely understand your frustration with this and will fix it by Friday.",
      found: "I completely understand your frustration with this",
    },
    {
      message: "My parcel was left in the rain and the books are ruined. What now?",
      draft: "I understand your frustration. I'll send new ones today.",
      found: "I understand your frustration.",
    },
    {
      draft: "We completely understand how you feel and are working on it.",
      found: "We completely understand how you feel",
    },
    { draft: "I hear you, changes are never easy.", found: "I hear you, changes are never easy." },
    {
      message: "Do you sell the lid as a spare part?",
      draft: "I can imagine how frustrating this must be for you. Yes, we do.",
      found: "I can imagine how frustrating this must be for you.",
    },
  ],
};
