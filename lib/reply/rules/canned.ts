/** Formulas that say how much the firm values the customer. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { rangesOf } from "./words/hits.ts";
import { anyOf } from "./words/pattern.ts";

const CANNED = anyOf([
  /\byour (?:calls?|messages?|e-?mails?|feedback|comments?|opinions?|business|satisfaction|concerns?|privacy|custom|time|happiness|experience|patience|input) (?:is|are|matters?)(?: (?:very|extremely|really|so|always|truly))? ?(?:(?:important|valuable|valued|precious|key) to us|to us|our (?:top|highest|number one|main) priority)\b/gi,
  /\bwe (?:(?:really|truly|greatly|highly|always|do|very much) )*(?:value|treasure|cherish) (?:your|you|each|every|all (?:our|of our))\b[^.!?,;\n]{0,30}/gi,
  /\b(?:as (?:a|our|one of our) )?(?:most )?valued (?:customer|guest|client|member|user|patient|passenger|partner)s?\b/gi,
  /\bwe take (?:your|such|these|all|this|every|customer)(?: [a-z]+){0,3} (?:very|extremely|really|so)? ?seriously\b/gi,
  /\b(?:we|our team|our company) (?:always |constantly |continually |continuously )?(?:strives?|endeavou?rs?|aims?) (?:to|for) (?:provide|deliver|offer|give|exceed|ensure|meet|excellence|improve|the (?:best|highest))\b[^.!?,;\n]{0,30}/gi,
  /\b(?:customer satisfaction is (?:our|of)|committed to (?:providing|delivering|offering) (?:you |our customers )?(?:with )?(?:the |an? )?(?:best|highest|excellent|exceptional|outstanding|great|superior))\b[^.!?,;\n]{0,30}/gi,
]);

function find({ draft }: Scene): Hit[] {
  return rangesOf(draft.body, CANNED);
}

export const canned: WordRule = {
  kind: "words",
  id: "canned",
  title: "Canned words",
  reason: "Everybody gets this sentence. Say what you read in their message instead.",
  source: "Packard, Moore, McFerran 2018, examples",
  strength: "C",
  from: "E16, E2",
  byDefault: true,
  weight: 1,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "I read your four points twice and have passed the second one to the kitchen." },
    { draft: "The opal is the most valuable stone in the set, so your insurance matters." },
  ],
  bad: [
    { draft: "Your call matters to us.", found: "Your call matters to us" },
    { draft: "We value your feedback.", found: "We value your feedback" },
  ],
};
