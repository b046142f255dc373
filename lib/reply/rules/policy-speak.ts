/** Policy-speak: a paragraph or a threat stands where the reason should be. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { matchesOf, rangesOf } from "./words/hits.ts";
import { anyOf } from "./words/pattern.ts";

const PAPER =
  "(?:polic(?:y|ies)|terms(?: (?:and|&) conditions|(?: and conditions)? of (?:service|use|sale|business|carriage|contract|delivery|hire|rental|trade))?|t\\s?&\\s?cs?|conditions(?: of (?:carriage|sale|use|hire|contract))?|contracts?|agreements?|guidelines?|procedures?|protocols?|rules|regulations?|by-?laws|eula|price list|tariff|fine print|small print|code of conduct|terms of (?:service|use))";
const LEAD =
  "(?:as per|per|according to|in (?:line|accordance|compliance|keeping|conformity) with|pursuant to|under|due to|because of|based on|as (?:clearly |already )?(?:stated|set out|outlined|described|defined|specified|laid down|detailed|written|noted|provided|mentioned) (?:in|on|by)|(?:violation|breach|contravention) of|against|subject to|governed by|prohibited by|not permitted (?:by|under))";
const NUMBERED = "(?:section|clause|paragraph|article|sec\\.|art\\.|§{1,2}) ?\\d+(?:\\.\\d+)*[a-z]?";

const POLICY = anyOf([
  new RegExp(
    `\\b${LEAD} (?:the |our |company |this |internal |applicable |existing |current |relevant |standard |all )(?:[a-z&-]+ ){0,3}${PAPER}(?![a-z])`,
    "gi",
  ),
  new RegExp(
    `\\b(?:as per|in (?:line|accordance) with|pursuant to|as stated in) (?:your )?(?:[a-z]+ )?${PAPER}(?![a-z])`,
    "gi",
  ),
  /\b(?:(?:our|company|store|shop) (?:[a-z&-]+ ){0,2}(?:polic(?:y|ies)|terms(?: and conditions| of [a-z]+)?|conditions|rules|guidelines|regulations|procedures?) (?:is|are|says?|states?|requires?|does|do|prohibits?|dictates?|clearly|only|allows?|permits?|prevents?|forbids?|excludes?|stipulates?|provides?)(?:n['’]t| not)?(?: that| to)?|the (?:[a-z&-]+ ){0,2}policy (?:states?|requires?|prohibits?|dictates?|clearly|forbids?|stipulates?|applies to (?:all|every))|rules are rules|(?:for|as a matter of|for reasons of) (?:company )?policy(?: reasons)?|for policy reasons|(?:that|this|it)(?: is|['’]s) (?:simply |just )?(?:our|company|the|store|against) (?:[a-z]+ )?polic(?:y|ies)|(?:that|this|it)(?:(?: is|['’]s) not|(?: isn| is n)['’]t) (?:our|company) (?:[a-z]+ )?polic(?:y|ies)(?: to)?|(?:company|store) policy)\b/gi,
  new RegExp(
    `(?:\\b(?:found )?(?:in )?(?:violation|breach|contravention) of ${NUMBERED}|\\b(?:as per|per|according to|in (?:line|accordance) with|pursuant to|under|as (?:stated|described|set out|outlined|defined) in) ${NUMBERED}|\\b(?:section|clause|article|paragraph) \\d+\\.\\d+(?:\\.\\d+)*|§ ?\\d+|\\b${NUMBERED} of (?:the|our|your) (?:[a-z&-]+ ){0,3}${PAPER})(?![a-z])`,
    "gi",
  ),
  /\b(?:(?:we|i|the [a-z]+) (?:are|is|am) (?:therefore )?unable to (?:process|accommodate|fulfil|fulfill|entertain|proceed with|comply|disclose) (?:your|the|this|such|any|details?)(?: [a-z]+)?|(?:is|are|be|being) (?:not |held )?(?:liable|responsible) for (?:any|transactions|loss|losses|damages?|delays|errors|items|third|circumstances|costs|consequential)(?: [a-z]+)?|(?:cannot|can ?not|can['’]t|will not|won['’]t) be held (?:liable|responsible|accountable)|accepts? no (?:liability|responsibility)|(?:at|in) our (?:sole |absolute |own )?discretion|reserves? the right|without prejudice|terms (?:and|&) conditions apply)\b/gi,
  /\b(?:(?:kindly |please )?remit (?:the )?(?:full )?(?:payment|amount|balance)|to avoid (?:any )?(?:further|legal) (?:action|proceedings|measures|steps|charges)|(?:take|taking|initiate|begin|commence|pursue|face|result in|lead to) (?:further |legal |formal )+(?:action|proceedings|steps|measures)|(?:debt )?collections? (?:agency|agencies|proceedings)|failure to (?:do so|comply|pay|provide|return|respond|submit)\b|will be forfeited|(?:please|kindly) be (?:advised|informed|reminded)|(?:you are|be) hereby|hereby|(?:the )?aforementioned|the undersigned|herein|pursuant to)\b/gi,
]);

const NOUNS =
  /\b(?:polic(?:y|ies)|terms|conditions|contract|agreement|rules|clause|section|article|paragraph|guidelines?|tariff)\b/gi;

/** Whether the customer asked about this very paper: then naming it answers them. */
function asked(found: string, scene: Scene): boolean {
  const message = scene.answered?.message.toLowerCase() ?? "";
  return matchesOf(found, NOUNS).some(([noun]) => message.includes(noun.toLowerCase()));
}

/** One for each sentence; a paragraph that was named before is not named again. */
function find(scene: Scene): Hit[] {
  const hits: Hit[] = [];
  let named = "";
  for (const { text, start } of scene.draft.sentences) {
    const found = rangesOf(text, POLICY).find((range) => {
      const words = text.slice(range.start, range.end).toLowerCase();
      return !named.includes(words) && !asked(words, scene);
    });
    if (found === undefined) continue;
    named += ` ${text.slice(found.start, found.end).toLowerCase()}`;
    hits.push({ start: start + found.start, end: start + found.end });
  }
  return hits;
}

export const policySpeak: WordRule = {
  kind: "words",
  id: "policy-speak",
  title: "Policy-speak",
  reason: "This points at a paper. Say the reason in plain words, and what is possible.",
  source: "Service practice, no study",
  strength: "C",
  from: "E16, rule 22",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "You can send shoes back for 30 days, because after that we can't sell them as new." },
    { draft: "The steps are in section 3 of the setup guide, with pictures." },
    {
      message: "What does your cancellation policy say about groups?",
      draft: "According to our cancellation policy, groups can cancel free of charge until 7 days before.",
    },
  ],
  bad: [
    { draft: "It is not our policy to refund opened boxes.", found: "It is not our policy to" },
    {
      draft: "As per our terms and conditions, opened items are not accepted.",
      found: "As per our terms and conditions",
    },
    { draft: "Late returns are excluded in line with clause 7.4.", found: "in line with clause 7.4" },
    { draft: "Pay within 7 days to avoid further action.", found: "to avoid further action" },
  ],
};
