import { type Cue, cue } from "../cue.ts";

const OBJECT = "(?:you|u|ya|him|her|them|the|your|my|everyone|all|a|to|god|for|so|from|again)";

/** Gratitude that is meant, as far from closing formulas as words allow. */
export const gratitude: readonly Cue[] = [
  cue("gratitude.strong", "gratitude", [
    `(?:a )?(?:big|huge|massive|many|heartfelt|warm|sincere|special|million|proper|endless|great) (?:thanks|thank\\s?you|thank-you)`,
    "thanks a million",
    "(?:can't|cannot|could not|couldn't|don't know how to) (?:\\w+ )?thank",
    "(?:want(?:ed)?|like(?:d)?|have|had|write|writing|just|came|need) (?:to |saying )+(?:say )?(?:a )?(?:\\w+ )?(?:thanks?|thank you|thank)",
    "thank\\s?you (?:so|very) much(?: (?:for|to|indeed|all|from|again))?",
    "(?<!\\bbe )(?:so |very |really |truly |deeply |most |eternally |extremely |forever )?(?:grateful|thankful|obliged|appreciative|indebted)(?! if\\b)",
    "(?:really |so |much |truly |very |greatly |highly )?appreciat(?:e|es|ive|ed(?<!be appreciated))(?: (?:it|you|that|the|your|how|all|her|his))?(?! if\\b)",
    "(?:i owe (?:you|it|this|that|him|her|them)|owe you|much obliged|god bless|bless (?:you|him|her|them)|lifesavers?|life savers?|saved (?:my|our|the|us|me)|(?:a|an absolute|real|such a|proper|total) (?:star|hero)|stars|heroes|legends?|angels?|wizard|treasure|gem|diamond)",
    "(?:pass|give|send|tell) (?:\\w+ ){0,4}(?:our|my) (?:thanks|thank you|regards|best|compliments|love|gratitude)",
    "(?:tell|thank) (?:him|her|them|the|your|kwame|that|everyone|all)(?: \\w+){0,4} (?:thanks|thank you|from (?:me|us)|for)",
    "(?:thank|thanks|cheers|shout\\s?out|props|kudos|hats off|credit|compliments) to (?:the|your|whoever|all|everyone|mr|mrs|ms|\\w+)",
    "thank(?:s| you)? (?:thank|thanks)",
    "(?:you|they|he|she|staff|who) (?:didn't have to|did not have to|went (?:out of|the extra|above)|went and)",
    "never forget",
    "meant (?:a lot|so much|the world|everything)",
  ]),
  cue("gratitude.for", "gratitude", [
    `thank(?:s|ing)?\\s?(?:you |u |ya )?(?:all |guys |both |again |so much |very much |a lot |kindly |truly |ever so much )*for (?:the|your|all|being|sorting|fixing|helping|doing|a|such|fitting|making|coming|getting|my|our|this|that|letting|sending|staying|taking|answering|replying|looking|ringing|swapping|keeping|everything|explaining|bringing|\\w+ing)`,
    `(?:cheers|ta|thx|ty|tks) for`,
    `thank\\s?(?:you|u|youu+)(?: ${OBJECT})?`,
    "thanks",
    "cheers",
    "thx",
    "ty",
  ]),
  cue("gratitude.formula", null, [
    "(?:thanks|thank you|thx)(?: \\w+)? in advance",
    "thank(?:s| you) for (?:your |the )?(?:time|attention|understanding|patience|reading|e-?mail|mail|message|reply|quick reply|breakdown|quote|letter|info|information|answer|draft|offer)",
    "thanks but",
    "thank you but",
    "no thanks",
    "no thank you",
  ]),
];
