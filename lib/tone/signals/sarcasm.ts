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
  cue("sarcasm.turn", "sarcasm", [
    `(?:${SHINY}|thanks|thank you|thx|cheers|well done|good job),? (?:another|yet another|now (?:i|my|we|our|it|the)|so now|still no|still (?:waiting|nothing)|third|second time|once again)`,
    `(?:${SHINY}|well done|good job)[.!]+ (?:another|yet another|still|third|fourth|again|so now|now (?:i|my|we|our|it|the))`,
    "(?:thanks|thank you|thx|cheers)(?: you| so much| very much| a lot| a bunch| a million)* for (?:charging|billing|cancell?ing|losing|breaking|ignoring|ruining|wasting|nothing|leaving|not|hanging|closing|locking|keeping me|making me (?:wait|late|miss|pay|look)|sending (?:me )?(?:the wrong|another|a broken)|the (?:broken|wrong|late|double|ruined)|another|absolutely|zero)",
    "(?:thanks a lot|thanks a bunch|thanks so much|thank you so much|thanks a million),?(?= (?:now|for nothing|so now|because of you))",
    "(?:love|loving|adore) (?:how|it when|that|the way) (?:my|your|you|the|every|it|nobody|i (?:have|get|pay|wait))(?= .{0,40}(?:\\b(?:double|late|never|no|not|wrong|again|still|wait|lost|charged?|broken?|ignor|fail)))",
    "well done for (?:losing|breaking|ruining|charging|nothing)",
  ]),
  cue("sarcasm.maybe", "sarcasm", [
    "bravo|congrat(?:s|ulations)|for the (?:opportunity|privilege|pleasure)",
    "such (?:craftsmanship|service|quality|professionalism|efficiency|a bargain)",
    `${SHINY} (?:planning|timing|maths|organi[sz]ation|communication|start|news)`,
    "worth every (?:day|hour|week) of",
  ]),
  cue("sarcasm.scare", null, ['["“][^"”]{2,60}["”]']),
];
