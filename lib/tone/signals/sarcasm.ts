import { type Cue, cue } from "../cue.ts";

const SHINY =
  "(?:great|brilliant|fantastic|wonderful|lovely|amazing|superb|excellent|marvellous|genius|bravo|perfect|beautiful|nice|super|congratulations|congrats|impressive|charming|delightful|splendid)";

/** Positive wording that is probably meant negatively. Each alone is weak; `combine` wants bad facts beside it. */
export const sarcasm: readonly Cue[] = [
  cue("sarcasm.opener", "sarcasm", [
    `(?:oh|ah|wow|well|yeah|yes),? (?:how )?(?:${SHINY}|good|joy|thanks|thank you)`,
    `(?:how|so) (?:very )?(?:kind|thoughtful|considerate|generous|helpful|nice|lovely|relaxing|creative|convenient|clever)`,
    `(?:just|absolutely|simply|really) ${SHINY}`,
    `what a (?:treat|pleasure|surprise|joy|bargain|service|relief|team|success|deal)`,
    `(?:love|loving|loved|adore|enjoy|enjoying|enjoyed) (?:how|that|the (?:new|way|fact|\\w+)|it when|my new|paying|waiting|being|your)`,
    `${SHINY} (?:service|work|job|maths|network|app|system|idea|stuff|communication|guys|as always|timing|quality|customer service)`,
    "(?:congratulations|congrats|well done|bravo|well played|good job|hats off|kudos|full marks) (?:on|for|to|guys|everyone)",
    '(?:thanks|thank you)(?: so much| very much| ever so much| a (?:lot|bunch|million))? for (?:nothing|the (?:lovely|£|€|\\d|"|wonderful|generous)|your "|reminding|ruining|wasting|another|making me|losing|the great)',
    "thanks (?:for nothing|a bunch|ever so|a lot for)",
    "(?:so|very) happy to hear",
    "(?:thrilled|delighted|overjoyed|pleased) to (?:report|hear|see|learn|find|discover)",
    "money well spent",
    "worth every (?:penny|cent)",
    "(?:very|so|really) (?:helpful|professional|reassuring|important|modern|useful)",
    "genius",
    "as always",
    "no rush",
    "take your time",
    "sure",
    "of course",
    "apparently",
    "huge improvement",
    "keep (?:it up|looking|up the good)",
    '\\S+ "(?:service|support|premium|express|priority|fixed|guarantee|goodwill|exciting|improved|satisfaction|24/7)[^"]*"',
  ]),
  cue("sarcasm.scare", null, ['["“][^"”]{2,60}["”]']),
];
