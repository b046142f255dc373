/** Promises that nobody can be sure to keep. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { leavingOut, rangesOf } from "./words/hits.ts";
import { anyOf } from "./words/pattern.ts";

const SURE = "(?:definitely|certainly|absolutely|undoubtedly|surely|for sure|without (?:a )?doubt|100 ?%)";
/** Words that only strengthen: the sentence stands without them. */
const LEAD =
  /^(?:(?:please |you can |you may |but |and )?(?:rest|be|feel) (?:re)?assured(?:,| that| of the fact that)?|(?:let me |i can |we can |i |we )(?:re)?assure you(?:,| that)?)/i;
const PROMISES = anyOf([
  /\b(?:rest|be) assured\b/gi,
  /\b(?:i|we)(?: can| do| will|['’]ll| hereby)? (?:(?:personally|fully|absolutely|absolutely can|also|even) )?guarantee\b(?! (?:our|the|all|every|each) [^.!?]{0,40}\b(?:years?|months?)\b)[^.!?,;\n]{0,40}/gi,
  /\b(?:is|are|be|comes?|you(?: are|['’]re)) (?:100 ?% |fully |absolutely )?guaranteed\b(?! (?:for|until) (?:\d|one|two|three|five|ten|a |life|the))/gi,
  // What agents will do themselves is theirs to promise.
  /\b(?:i|we)(?: can| do|['’]ll| will)? (?:(?:really|absolutely|sincerely|also|personally|solemnly) )?(?:promise|swear|vow)(?: you)?,?(?: that)? (?!to\b|i\b|i['’]|me\b)(?:you|this|that|it|the|there|we|our|your|he|she|they|nothing|no|everything|nobody|all)\b[^.!?,;\n]{0,40}/gi,
  /\b(?:(?:will|would|should|can|['’]ll) never,? (?:ever,? )?(?:happen|occur|be repeated|have (?:this|that|any|a|these) [^.!?\n]{0,30}(?:again|problems?|issues?)|see this|fail|go wrong|let you down)|(?:will not|won['’]t|cannot|can['’]t) (?:ever )?(?:happen|occur|be repeated|go wrong)(?: to you)?(?: ever)?(?: again)?|never (?:again )?(?:happen|occur)s? again|(?:this|it) (?:was|is) the last time (?:this|it|that))\b/gi,
  new RegExp(
    `\\b(?:will|['’]ll|is going to|are going to|should|would) (?:be )?${SURE}\\b[^.!?,;\\n]{0,40}|\\b(?:it|this|that|you|they|he|she|we|the [a-z]+|your [a-z]+) ${SURE} will\\b|\\bwill (?:arrive|work|be (?:there|fixed|solved|resolved|refunded|back|with you|delivered))[^.!?,;\\n]{0,25} (?:for sure|without fail|no matter what|guaranteed)\\b`,
    "gi",
  ),
  /\b100 ?% (?:gone|sure|certain|safe|secure|satisfied|satisfaction|fixed|guaranteed|resolved|solved|back|reliable|reliability|working|confident|correct|compatible|uptime|positive|effective|risk-?free|foolproof)\b/gi,
  /\b(?:you have (?:my|our) (?:word|promise|guarantee)|without fail|no matter what|whatever it takes|(?:you|we|i) can be (?:absolutely |100 ?% )?(?:sure|certain) (?:that )?(?:it|this|the|your|we|you|nothing)|(?:there(?: is|['’]s)|has) (?:absolutely )?no (?:risk|chance) (?:of|that|at all|whatsoever)|absolutely no (?:risk|danger|chance|way)|nothing (?:can|could|will) (?:possibly )?go wrong|completely risk-?free|money is (?:absolutely |completely |totally |100 ?% )safe)\b/gi,
]);
/** What agents will do themselves is theirs to promise: "I'll ring you at 9, I promise." */
const OWN_DEED = /^(?:and |then |yes, )?i(?:['’](?:ll|m|ve)| will| am)\b/i;
const AT_THE_END =
  /[,;–-] ?(?:i promise(?: you)?|we promise(?: you)?|guaranteed|100 ?%|promised?|for sure)[.!]*$/i;
const DENIED =
  /\b(?:cannot|can ?not|can['’]t|not|n['’]t|unable to|no|nobody|never|wish i could)\b[^.!?,;]{0,25}$/i;

function find({ draft }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (const { text, start } of draft.sentences) {
    const lead = LEAD.exec(text);
    if (lead !== null) {
      hits.push(leavingOut(draft.body, { start, end: start + lead[0].length }));
      continue;
    }
    const last = AT_THE_END.exec(text);
    if (last !== null && !OWN_DEED.test(text)) {
      hits.push({ start: start + last.index, end: start + text.length, alternative: "." });
      continue;
    }
    for (const range of rangesOf(text, PROMISES)) {
      if (DENIED.test(text.slice(Math.max(0, range.start - 60), range.start))) continue;
      hits.push({ start: start + range.start, end: start + range.end });
    }
  }
  return hits;
}

export const overPromise: WordRule = {
  kind: "words",
  id: "over-promise",
  title: "Promise that may not hold",
  reason: "Nobody can be sure of this. Say what you do, by when, and what you don't know yet.",
  source: "Service practice, no study",
  strength: "C",
  from: "E16, rule 24",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "The pump has a 5-year guarantee, and I've booked the engineer for Monday at 9." },
    { draft: "I can't guarantee Friday, but I promise to ring you when the van leaves." },
    { draft: "You'll get 100% of the fare back." },
  ],
  bad: [
    { draft: "I promise this will never happen again.", found: "I promise this will never happen again" },
    { draft: "Rest assured that your order is safe.", found: "Rest assured that your" },
    { draft: "It will definitely be there tomorrow.", found: "will definitely be there tomorrow" },
    { draft: "We guarantee that the new one will last.", found: "We guarantee that the new one will last" },
  ],
};
