import { type Cue, cue } from "../cue.ts";

const KIN =
  "(?:mum|mam|mom|mother|father|dad|husband|wife|son|daughter|brother|sister|nan|gran|granny|grandma|grandad|grandfather|grandmother|granddad|aunt|auntie|uncle|partner|baby|boy|girl|child|friend|cat|dog|in-law|parents?)";

/**
 * Escalation that asks for care: danger, self-harm, threats, illness, bereavement, hardship, minors, identity.
 * Wide on purpose: to miss one is worse than to show one too many.
 */
export const care: readonly Cue[] = [
  cue("safety.selfHarm", "safety", [
    "(?:kill|hurt|harm|hang|cut|drown|shoot) (?:myself|himself|herself|themselves)",
    "(?:end|take|taking|ending) (?:it all|my (?:own )?life|everything|his (?:own )?life|her (?:own )?life)",
    "suicid(?:e|al)",
    "(?:don't|do not|no longer|didn't) want to (?:live|be here|be alive|wake up|go on)(?: any ?more)?",
    "(?:want|rather|wish) (?:to )?(?:i (?:was|were) )?(?:die|be dead|dead)",
    "(?:can't|cannot) (?:go on|take (?:it|this|any ?more)|cope)",
    "no (?:reason|point) (?:to|in) (?:live|living|going on)",
    "(?:better|best) off (?:dead|without me)",
    "self.?harm(?:ing)?",
    "overdos(?:e|ed)",
    "nothing left to live",
  ]),
  cue("safety.threat", "safety", [
    "(?:i will|i'll|i'm going to|im going to|gonna|going to|will) (?:\\w+ )?(?:kill|hurt|find|burn|smash|beat|shoot|stab|punch|hunt|come (?:for|after)) (?:you|him|her|them|your|the (?:place|office|shop|building)|someone|somebody|down)",
    "(?:know|find out) where (?:you|u|he|she) (?:live|work|lives|works)",
    "(?:watch your back|you'll regret|you will regret|bomb|burn (?:it|the place) down|gun|knife|weapon)",
    "(?:threaten(?:ed|ing|s)?|assault(?:ed)?|attack(?:ed|ing)?|hit (?:me|him|her|my)|grabbed|punched|followed (?:me|my|her|him)|stalk(?:ing|er|ed)|harass(?:ed|ing|ment)?|abusive|violent|violence|domestic)",
    "(?:police|ambulance|fire brigade|999|911|112)",
  ]),
  cue("safety.danger", "safety", [
    "(?:smell|smells|smelling|stink) (?:of |like )?(?:\\w+ )?(?:gas|burn(?:ing|ed|t)?|smoke|plastic|chemical|petrol)",
    "(?:gas leak|smell of gas|carbon monoxide|caught fire|on fire|fire hazard|in flames|flames|sparks?|sparking|sparked|smok(?:e|ing) (?:from|came|coming|and|alarm)|burn(?:t|ed|s|ing) (?:me|my|his|her|through|finger|hand|mark|plastic|face|skin)|electric(?:al)? shock|a shock|electrocuted|overheat(?:s|ed|ing)?|melt(?:ed|ing)|explod(?:e|ed)|exploding|expl?osion|swollen battery|wires? (?:showing|exposed|hanging|bare))",
    "(?:allerg(?:y|ic|ies|en|ens)|anaphyla\\w+|epipen|peanuts?|nut allergy|coeliac|celiac|food poisoning|poison(?:ed|ing|ous)?|salmonella|vomit(?:ing|ed)?|threw up|being sick|was sick|been sick|sick (?:after|from|all night)|chok(?:e|ed|ing)|swallow(?:ed|ing)?|hospitali[sz]ed|injur(?:ed|y|ies)|bleed(?:ing)?|blood|stitches|concussion|broken (?:arm|leg|wrist|bone|tooth)|unconscious|faint(?:ed)?|collapsed|breath(?:e|ing) (?:problems|difficult)|can't breathe|rash|blister(?:s|ed)?|chemical|glass in|piece of (?:glass|metal|plastic)|a plaster|mould in|bed ?bugs?|bites|rats?|mice|maggots?)",
    "(?:dangerous|danger|unsafe|not safe|safety|hazard(?:ous)?|is (?:it|this|that) (?:even |still )?safe|safe (?:to|for)|recall(?:ed)?|toxic|harmful|lethal|could have (?:been (?:killed|hurt|worse)|killed|died|hurt)|nearly (?:hit|killed|fell)|brakes?|airbag|wheel (?:came|fell|is)|came off (?:in|on|at|with|while)|collapsed|ceiling (?:has |is )?(?:come|came|coming|fell|falling|down)|trapped|stuck in the lift|locked in|red light|video call the whole|wrong (?:tablet|medication|medicine|dose|pills?|blood|prescription))",
  ]),
  cue("vulnerable.loss", "vulnerable", [
    `(?:died|passed (?:away|on)|has passed|passed last|deceased|death (?:of|certificate|in)|dead (?:husband|wife|mother|father|son|daughter|brother|sister)|funeral|bereave(?:d|ment)|widow(?:ed|er)?|late (?:${KIN})|probate|coffin|the wake|ashes|buried|burial|grieving|grief|memorial|headstone|since (?:\\w+ )?(?:passed|died)|lost (?:my|our|her|his) (?:${KIN})|miscarr(?:ied|iage)|stillb(?:orn|irth)|put to sleep)`,
  ]),
  cue("vulnerable.health", "vulnerable", [
    "(?:hospital(?:s)?|surgery|operation|operated|chemo(?:therapy)?|cancer|stroke|dementia|alzheimer'?s?|parkinson'?s?|diabet(?:ic|es)|insulin|dialysis|asthma(?:tic)?|inhalers?|epilep(?:sy|tic)|seizures?|autis(?:m|tic)|adhd|depress(?:ed|ion)|anxiety|mental health|panic attacks?|ptsd|disab(?:led|ility)|wheelchair|walking frame|zimmer|crutches|blind|partially sighted|deaf|hearing aids?|oxygen|pacemaker|heart (?:tablet|attack|condition|problem|failure|operation)|blood pressure|medication|medicines?|prescription|tablets? for|nebuli[sz]er|ventilator|feeding tube|pregnan(?:t|cy)|breastfeed(?:ing)?|newborn|premature|caesarean|c-section|c section|due (?:on|in) (?:the|june|may)|midwife|carers?|care home|home help|palliative|hospice|terminal(?:ly)?|ill|illness|unwell|sick (?:leave|note|child|wife|husband|mother|pay)|arthritis|hip (?:replacement|operation)|bad (?:back|hip|knee|leg|heart)|can(?:'t|not| not) (?:walk|stand|see well|hear|lift|climb|manage the stairs)|immune|transplant|ms|copd|broken (?:foot|arm|hip|leg|wrist)|headache|my condition|nhs|doctor|gp|clinic|therap(?:y|ist)|counsell(?:or|ing)|bedridden|commode|hoist|guide dog|emergency button|alarm button|pendant|stairlift)",
  ]),
  cue("vulnerable.age", "vulnerable", [
    "(?:i'm|i am|im|he's|he is|she's|she is|who's|who is|is|aged|age|am|was|turned) (?:nearly |almost |now )?(?:a )?(?:7|8|9)\\d(?! ?(?:%|p\\b|£|€|\\$|euro|pounds?|kg|cm|mm|km|min|minutes|days|gb|mb|pages|people|miles))",
    "(?:\\d\\d.?year.?old|years old|yr old|elderly|pensioners?|old (?:lady|man|woman|people|age)|(?:on|my|a|state) pension|at my age)",
    "(?:my|our|her|his|the) (?:(?:little|small|young|own|baby|two|three|\\d+) )?(?:baby|newborn|toddler|infant|bairn|wee ones?)",
    "(?:\\d+|one|two|three|four|six|nine) (?:weeks?|months?|month|week|year|years|yr)(?:-| )old",
    "(?:my|our) (?:\\w+ )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:year|yr)s?.?old",
    "(?:minors?|under ?age|child(?:'s)? account|school ?child(?:ren)?|kids? (?:is|are|was|were|alone|in the car|in tow|at home|here|asleep|crying|freezing)|(?:two|three|four|\\d) (?:small |little |young )?(?:kids|children|little ones|bairns)|my (?:kid|kids|children|child|little (?:girl|boy|one))|(?:son|daughter|boy|girl) \\(\\d+\\))",
  ]),
  cue("vulnerable.hardship", "vulnerable", [
    "(?:lost (?:my|his|her) (?:job|home|work)|redundan(?:t|cy)|unemployed|laid off|out of work|short time|hours (?:were|was|got|have been) cut|evict(?:ed|ion)|homeless|bailiffs?|debt (?:collector|collection|letter)|debts?|bankrupt(?:cy)?|arrears|food ?bank|benefits|universal credit|disability (?:allowance|benefit)|can(?:'t|not| not) (?:afford|pay|feed|heat)|can't make (?:the|ends)|make ends meet|struggling|hardship|rent (?:is|goes|due|money|on|and)|behind (?:on|with) (?:rent|payments|the)|single (?:mum|mother|mom|parent|dad|father)|only income|no (?:money|food|heating|hot water|electric(?:ity)?|gas|power|water)|last (?:savings|money|tenner|£)|overdraft|to my name|down to (?:£|my last|\\d+p)|prepay(?:ment)? meter|on my own with|alone with (?:the|my|two|three)|all alone|live alone|by myself with|domestic|refuge|ex (?:husband|partner|boyfriend|wife)|my ex|immigra(?:nt|tion)|refugee|asylum|wages|didn't get paid|not been paid|medical bills?|cut (?:us|me) off|not able to pay|pay in (?:parts|instal))",
  ]),
  cue("privacy", "privacy", [
    "(?:gdpr|data protection|data (?:breach|leak|request|privacy)|personal (?:data|information|details|info)|my data|privacy|private (?:information|data|messages?|photos?|details)|identity theft|stolen identity|theft of my identity|my identity|identity|id theft|impersonat(?:e|ed|ing)|fraud(?:ulent(?:ly)?|ster)?|scam(?:med|mer|s)?|phishing|hack(?:ed|er|ers|ing)?|unauthori[sz]ed|(?:not|never|didn't|did not) authori[sz]e|without my (?:consent|permission|knowledge|authori[sz]ation|written)|consent|sold my|leak(?:ed)? (?:my|our|data|email)|passwords?|ssn|social security|passport|subject access|right to be forgotten|erase my|delete (?:my|all my) (?:data|account|details|information|profile)|credit report|my credit file|opened (?:\\w+ )?in my name|in my name|not my account|do(?:es)? not belong to me|doesn't belong to me|not mine|never opened|someone (?:\\w+ )?(?:logged|used|accessed|opened|has my|got into|in my account)|somebody (?:\\w+ )?(?:logged|used|accessed|opened|has my|got into|in my account)|somebody got|login from|log.?in (?:attempt|from)|other (?:people|customers?)'?s? (?:data|details|names?|order|invoice|address)|someone else'?s? (?:data|details|names?|order|invoice|address|letter|medical|file|account|parcel|statement)|somebody else'?s? (?:data|details|names?|invoice|address|letter|file|inbox|account|statement)|gave (?:out )?my (?:number|address|name|details|phone)|my (?:number|address|name|phone number|details|photo|picture) (?:to|was used|was given|is on|on the|with)|how (?:did|do|does) (?:you|he|she|they|somebody|someone) (?:\\w+ )?(?:have|get|got|know) (?:my|about)|recorded me|filming|camera|photos of (?:me|my|his|her)|who (?:has|had) (?:looked|access|seen)|cc'?d?|to line|all (?:the )?(?:addresses|recipients)|link to (?:enter|pay|click)|clicked (?:it|the|on|a)|card details|sends? me a link|victim of)",
  ]),
];
