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
  cue("sarcasm.idiom", "sarcasm", [
    "slow ?clap",
    "(?:lucky me|aren't (?:i|we) lucky|living the dream|take a bow|no notes|keep them coming|building a collection|gold star|round of applause)",
    "who (?:could|would) (?:possibly |ever )?have (?:seen|guessed|thought|known)",
    "what a (?:coincidence|shock|shocker|surprise that)",
    "do (?:i|we) (?:get|win) a (?:prize|medal|badge|loyalty card|discount)",
    "exactly what (?:i|we) (?:needed|pay|paid|wanted|ordered|always wanted)",
    "my compliments (?:on|to)",
    "(?:blink and|takes? (?:real )?talent|must be seeing the world|record time|one job|who needs)",
    "only (?:\\w+ )?(?:hours|days|weeks|months) late",
    "so (?:cute|nice|helpful|kind|convenient|thoughtful|generous|considerate|good|lovely) (?:how|that|of (?:you|us|them|ye|your))",
    "(?:how|so|very) (?:considerate|thoughtful|generous|kind|decent|big) of (?:you|them)",
    "(?:nice|kind|good|big|clever|decent) of (?:you|@?\\w+) to (?:\\w+ ){0,3}(?:charge|cancel|close|leave|tell me now|block|lose|put|hide|forget|raise|ignore|remove|drop)",
  ]),
  cue("sarcasm.harm", "sarcasm", [
    `(?:thanks|thank you|thx|cheers|well done|congratulations|congrats|kudos|bravo|${SHINY}(?: (?:work|job|stuff|service))?),?(?: (?:@\\w+|guys|lads|all|so much|ever so much|a lot|a million|everyone|very much))?,? (?:for |on |at )?(?:losing|charging|cancell?ing|breaking|bricking|chucking|blocking|ignoring|ruining|wasting|raising|forgetting|removing|hanging|double|cutting|locking|dumping|delaying|overcharging|deleting|wiping|leaving|moving our|sending my \\w+ to|putting)`,
    `(?:love|loving|loved|adore|enjoyed|appreciate) (?:paying|waiting|wasting|being (?:charged|ignored|told|put)|spending|sitting|standing|queu(?:e)?ing|getting (?:charged|ignored|told))`,
    `(?:${SHINY}|top|superb|cool)(?: \\w+)?[,:] (?:(?!but|although|apart|thanks)\\S+ ){0,7}(?:another|still no|again|lost|late|wrong|broken|closed|blocked|cancelled|delayed|missing|empty|nobody|doesn't|didn't|isn't|hung|charges?|charged|raised|no)`,
  ]),
  cue("sarcasm.praiseAlone", null, [
    `^(?:just |absolutely |simply |oh |ah |well, )?(?:${SHINY}|top service|great stuff|great job|money well spent|so good|good job|well done|outstanding|visionary|iconic|inventive|magical)(?: (?:service|work|job|stuff|guys|planning|timing|communication|news))?[.!]*$`,
    "^(?:so|very|truly|really|how|most) \\w+[.!]*$",
  ]),
  cue("sarcasm.quotedPraise", null, [
    `(?:${SHINY}|love|loving|loved|thanks|thank you|congratulations|bravo|welcome|thrilled|delighted) (?:(?!["“])\\S+ ){0,6}["“]`,
    '["“](?:fix|fixed|improved?|premium|express|priority|guaranteed?|exciting|goodwill|free|perfect|fresh|next day|fully|leak proof|dedicated|satisfaction|successfully|deep clean|save|bespoke)(?: \\w+){0,3}["”]',
  ]),
  cue("sarcasm.mockThanks", null, [
    "(?:allow me|may i|let me|permit me|do let me) (?:to )?(?:thank|congratulate|commend|compliment|applaud|express)",
    "(?:most|so|thoroughly|really) (?:entertaining|enjoyable|enjoyed|educational|instructive|enjoying)",
    "had the (?:pleasure|privilege|joy|honou?r) of (?:speaking|waiting|queu|standing|paying|being|sitting|listening|meeting)",
    "(?:favou?rite|best) (?:part|bit|thing) was the",
    "as an apology for",
    "10/10|ten out of ten|five stars?|5 stars?",
  ]),
  cue("sarcasm.scare", null, ['["“][^"”]{2,60}["”]']),
];
