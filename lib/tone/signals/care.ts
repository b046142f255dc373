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
    "(?:watch your back|you'll regret|you will regret|burn (?:it|the place) down|weapon)",
    "(?:bomb|with a|have a|got a|pulled a) (?:threat|gun|knife)",
  ]),
  cue("safety.incident", "safety", [
    "(?:threaten(?:ed|ing|s)?|assault(?:ed)?|attack(?:ed|ing)?|hit (?:me|him|her|my)|grabbed|punched|followed (?:me|my|her|him)|stalk(?:ing|er|ed)|harass(?:ed|ing|ment)?|abusive|violent|violence|domestic)",
    "(?:police|ambulance|fire brigade|999|911|112)",
  ]),
  cue("safety.fire", "safety", [
    "(?:smell|smells|smelling|stink) (?:of |like )?(?:\\w+ )?(?:gas|burn(?:ing|ed|t)?|smoke|plastic|chemical|petrol)",
    "(?:gas leak|carbon monoxide|caught fire|on fire|fire hazard|flames|sparks|sparking|sparked|smok(?:e|ing) (?:from|came|coming|and)|burn(?:t|ed|s|ing) (?:me|my|his|her|through|finger|hand|mark|plastic|face|skin)|electric(?:al)? shock|a shock|electrocuted|overheat(?:s|ed|ing)?|melt(?:ed|ing)|explod(?:e|ed|ing)|expl?osion|swollen battery|wires? (?:showing|exposed|hanging|bare)|(?:gets|becomes|got|is) (?:very |too |so )?hot)",
  ]),
  cue("safety.body", "safety", [
    "(?:allerg(?:y|ic|ies)|anaphyla\\w+|epipen|peanuts?|food poisoning|poison(?:ed|ing|ous)?|salmonella|vomit(?:ing|ed)?|threw up|being sick|been sick|sick (?:after|from|all night)|chok(?:e|ed|ing)|swallow(?:ed|ing)?|hospitali[sz]ed|injur(?:ed|y|ies)|blood (?:on|everywhere|all)|bleeding|concussion|broken (?:arm|leg|wrist|bone|tooth)|unconscious|fainted|breath(?:e|ing) (?:problems|difficult\\w*)|can't breathe|rash|blister(?:s|ed)?|glass in (?:my|the|his|her|it|our)|piece of (?:glass|metal|plastic)|a plaster|lips (?:are |is |were )?(?:swelling|swollen|blue)|gums (?:are )?(?:white|blue)|(?:won't|wont|doesn't|not) (?:wake up|waking)|white tablet|(?:about|going) to faint|strobe|flashing lights|bed ?bugs?|bites|rats?|mice|maggots?|wrong (?:tablet|medication|medicine|dose|pills?|blood|prescription|insulin)|too (?:much|many) (?:tablets?|pills?)|double dose)",
    "(?:a&e|insulin|numb|swollen|swelling|itchy|temperature of|bite mark|knock to the head|lost consciousness|gasping|dangerously|nearly (?:went|fell)|first aid|still burning|is burning|it hurt|next dose|will i be ill|went over)",
  ]),
  cue("safety.danger", "safety", [
    "(?:dangerous|danger|unsafe|not safe|hazard(?:ous)?|is (?:it|this|that) (?:even |still )?safe|safe (?:to|for)|recall(?:ed)?|toxic|harmful|lethal|could have (?:been (?:killed|hurt|worse)|killed|died|hurt)|nearly (?:hit|killed|fell|ran)|brakes? (?:fail\\w*|gone|don't|didn't|went)|airbag|wheel (?:came|fell|is)|came off (?:in|at|with|while)|collapsed|(?:she|he|mum|mam|mother|father|dad|gran|nan|i|daughter|son) (?:had )?fell (?:in|down|off|over|on|from)|hanging above|(?:scared|afraid|frightened) to (?:let|go|use|leave|sleep)|can't fall|(?:doesn't|does not|won't|not) lock|(?:emergency (?:number|line)|rang 999)|carbon (?:one|alarm)|alarm (?:in|keeps|has been|is) (?:the |going|beep)|no light at night|doors locked|hole in (?:front|the (?:road|pavement|floor))|ceiling (?:has |is )?(?:come|came|coming|fell|falling|down)|trapped|stuck in the lift|locked in|red light|left alone|alone in|unlocked|door (?:open|unlocked)|not allowed to collect|came down)",
    "(?:safety|fire exit|fire door|smoke alarm|stop use|drive (?:it|with)|can i (?:keep driving|still (?:ride|use|drive|eat))|almost not brake|brake (?:handle|cable)|through the (?:ceiling|light)|in my hallway|where i live|outside the building|which school|following (?:me|her|him)|who was watching|(?:my )?ex(?: has| have)? (?:just )?(?:turned|showed) up|my ?exs?'?s? (?:flat|house|place|address)|moved out because of (?:him|her)|shouting at (?:two|the|a|some|my|me|us) ?(?:girls?|woman|women|kids?|child)?|crack(?:ed)? at|cut (?:the|my|his|her) (?:top|ear|finger|hand)|trafficking|plugged in)",
  ]),
  cue("vulnerable.loss", "vulnerable", [
    `(?:(?<!battery |phone |laptop |\\bit |screen |car |engine |app |line |connection |router |machine |boiler )died|passed (?:away|on(?! (?:to|my|the|from)))|(?:has|had|have) passed(?! (?:the|my|it|on|a|through|by|this|an|inspection|exam|test|since|with|and i))|(?:mum|mam|mom|mother|father|dad|husband|wife|son|daughter|brother|sister|nan|gran|pat|he|she|they) passed (?:in|last|on|at|this)|at a wake|passed last|deceased|death (?:of|certificate|in)|dead (?:husband|wife|mother|father|son|daughter|brother|sister)|funeral|bereave(?:d|ment)|widow(?:ed|er)?|late (?:${KIN})|probate|coffin|the wake|ashes|buried|burial|grieving|grief|memorial|headstone|since (?:\\w+ )?(?:passed|died)|lost (?:my|our|her|his) (?:${KIN})|miscarr(?:ied|iage)|stillb(?:orn|irth)|put to sleep)`,
  ]),
  cue("vulnerable.health", "vulnerable", [
    "(?:hospital|(?:my|her|his|after|the) (?:surgery|operation)|operation|operated|chemo(?:therapy)?|cancer|stroke|dementia|alzheimer'?s?|parkinson'?s?|diabet(?:ic|es)|insulin|dialysis|asthma(?:tic)?|inhalers?|epilep(?:sy|tic)|seizures?|autis(?:m|tic)|adhd|depress(?:ed|ion)|anxiety|mental health|panic attacks?|ptsd|disab(?:led|ility)|wheelchair|walking frame|zimmer|crutches|(?:i'm|am|is|she's|he's|are|and) (?:deaf|blind|ill|pregnant)|partially sighted|oxygen|pacemaker|heart (?:attack|condition|problem|failure|operation|tablet)|nebuli[sz]er|ventilator|feeding tube|premature|c.section|midwife|carers?|care home|palliative|hospice|terminally|illness|seriously ill|arthritis|can(?:'t|not| not) (?:walk|stand for|see well|lift|climb|manage the stairs)|transplant|copd|bedridden|commode|hoist|guide dog|alarm button|pendant|stairlift|multiple sclerosis|blue badge|nursing home|kidney disease|housebound|biopsy|mammogram|feeding (?:pump|tubes?)|hearing aids?|discharge (?:summary|letter|papers)|blister pack|light.?headed|in the ambulance|signed off (?:sick|work|since)|intensive care (?:unit|ward)|next dose|swelling|unaccompanied minor|rollator|allergic|power of attorney|trafficking|disorder|wheel ?chair|ramp)",
    "(?:(?:six|seven|eight|nine|\\d) (?:weeks|months) (?:pregnant|gone)|eyes (?:went|are not good|are bad)|only have the use|one hand|on (?:her|his|my) own (?:with|at))",
  ]),
  cue("vulnerable.healthHint", null, [
    "(?:doctor|gp|clinic|therap(?:y|ist)|counsell(?:or|ing)|medication|medicines?|tablets?|prescription|blood pressure|hearing aids?|pregnan(?:t|cy)|breastfeed(?:ing)?|newborn|unwell|sick (?:leave|note|pay)|my condition|bad (?:back|hip|knee|leg|heart)|broken (?:foot|arm|hip|leg|wrist)|hip (?:replacement|operation)|her hip|immune|headache|deaf|blind|surgery|scan|nurse|steps|knee)",
  ]),
  cue("vulnerable.age", "vulnerable", [
    "(?:i'm|i am|im|he's|he is|she's|she is|who's|who is|is|aged|age|am|was|turned) (?:nearly |almost |now )?(?:a )?(?:7|8|9)\\d(?! ?(?:%|p\\b|£|€|\\$|euro|pounds?|kg|cm|mm|km|min|minutes|days|gb|mb|pages|people|miles))",
    "(?:\\d\\d.?year.?old (?:mother|father|mum|dad|gran|man|woman|aunt|uncle)|elderly|pensioners?|old (?:lady|people|age)|(?:on|my|a|state|the) pension|at my age|(?:7|8|9)\\d years old|(?:7|8|9)\\d.?(?:yr|year)s? old|(?:pensioner|lady|woman|man|gentleman|mother|mum|mam|nan|gran) of (?:7|8|9)\\d|(?:i'm|i am|is|aged|she's|he's) (?:nearly |almost |now )?(?:seventy|eighty|ninety)(?:.(?:one|two|three|four|five|six|seven|eight|nine))?(?! (?:per|percent|pounds?|euros?|dollars?|minutes|days|miles))|housebound)",
  ]),
  cue("vulnerable.child", "vulnerable", [
    "(?:my|our|her|his|the) (?:(?:little|small|young|own|baby|two|three|\\d+) )?(?:baby|newborn|toddler|infant|bairn|wee ones?)",
    "(?:\\d+|one|two|three|four|six|nine) (?:weeks?|months?|month|week|year|years|yr)(?:-| )old",
    "(?:my|our) (?:\\w+ )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:year|yr)s?.?old",
    "(?:minors?|under ?age|school ?child(?:ren)?|kids? (?:is|are|was|were|alone|in the car|at home|here|asleep|crying|freezing)|(?:two|three|four|\\d) (?:small |little |young )?(?:kids|children|little ones|bairns)|my (?:kid|child|little (?:girl|boy|one)) (?:is|was|has|had|got|sleeps|cries)|(?:son|daughter|boy|girl)(?: is|,)? \\(?(?:\\d{1,2}|ten|twelve|nine|eight|seven|six)\\)?|two babies|\\d+ (?:day|week|month)s? old|(?:she's|he's|shes|hes|she is|he is) (?:\\d|1[0-7])(?=[ ,.])|nursery|little (?:boy|girl|one))",
  ]),
  cue("vulnerable.hardship", "vulnerable", [
    "(?:lost (?:my|his|her) (?:job|home|work)|redundan(?:t|cy)|unemployed|laid off|out of work|short time|hours (?:were|was|got|have been) cut|evict(?:ed|ion)|homeless|bailiffs?|in debt|my debts?|bankrupt(?:cy)?|food ?bank|universal credit|disability (?:allowance|benefit)|can(?:'t|not| not) (?:afford|feed|heat)|make ends meet|struggling|hardship|behind (?:on|with) (?:rent|payments|the)|single (?:mum|mother|mom|parent|dad|father)|only income|last (?:savings|tenner|£)|on short time|on my own here|is not something i can just find|my rent (?:goes|is due|bounces)|if it bounces|to my name|down to (?:£|my last|\\d+p)|prepay(?:ment)? meter|on my own with|alone with (?:the|my|two|three)|all alone|live alone|by myself with|refuge|ex (?:husband|partner|boyfriend|wife)|my ex|refugee|asylum|didn't get paid|not been paid|cut (?:us|me) off|not able to pay|can not pay|can't pay)",
  ]),
  cue("vulnerable.hardshipHint", null, [
    "(?:rent (?:is|goes|due|money|on|and)|arrears|overdraft|benefits|wages|no (?:money|food|heating|hot water|electric(?:ity)?|gas|power|water)|debt (?:collector|collection|letter)s?|medical bills?|pay in (?:parts|instal\\w*|\\w+ parts|small)|smaller amounts|payment plan|immigrant|no family|don't have (?:this|that|it|the money)|savings|all i have|student|no electricity|without (?:electricity|heating|gas|water|power)|don't have (?:the )?money|dont have money|can not come|since my (?:wife|husband)|left me|alone)",
  ]),
  cue("privacy.strong", "privacy", [
    "(?:gdpr|data protection|data (?:breach|leak|request|privacy)|personal (?:data|information|details|info)|my data|privacy|private (?:information|data|messages?|photos?|details)|identity theft|stolen identity|theft of my identity|my identity|identity|id theft|impersonat(?:e|ed|ing)|fraud(?:ulent(?:ly)?|ster)?|scam(?:med|mer|s)?|phishing|hack(?:ed|er|ers|ing)?|unauthori[sz]ed|(?:not|never|didn't|did not) authori[sz]e|without my (?:consent|permission|knowledge|authori[sz]ation|written)|sold my|leak(?:ed)? (?:my|our|data|email)|subject access|right to be forgotten|erase my|delete (?:my|all my) (?:data|details|information|profile)|opened (?:\\w+ )?in my name|in my name|not my account|do(?:es)? not belong to me|doesn't belong to me|never opened|victim of|copy of my passport)",
  ]),
  cue("privacy.exposed", "privacy", [
    "(?:someone|somebody) (?:\\w+ )?(?:logged|used|accessed|opened|has my|got|in my account|into my)",
    "(?:login from|log.?in (?:attempt|from)|other (?:people|customers?)'?s? (?:data|details|names?|order|invoice|address)|(?:someone|somebody) else'?s? (?:data|details|names?|order|invoice|address|letter|medical|file|account|statement|inbox|photos?)|gave (?:out )?my (?:number|address|name|details|phone)|my (?:number|address|name|phone number|details|photo|picture) (?:to|was used|was given|with)|how (?:did|do|does) (?:you|he|she|they|somebody|someone) (?:\\w+ )?(?:have|get|got|know) (?:my|about)|recorded me|filming|hidden camera|photos of (?:me|my|his|her)|who (?:has|had) (?:looked|access|seen)|cc'?d|to line|all (?:the )?(?:addresses|recipients)|link to (?:enter|pay|click)|clicked (?:it|the|on|a)|card details|sends? me a link|see (?:my|their|each other's) (?:passports?|address\\w*|names?|details)|knew my)",
    "(?:(?:did not|didn't|never) (?:make (?:this|these|that|it|them)|buy|bought|applied|order(?:ed)? (?:this|it|them|that))|not me|that's not us|it isn't us|is that you(?=\\?)|code i (?:didn't|did not)|gave (?:them|him|her|it|my) (?:the |my )?(?:code|pin|card|details)|my (?:pin|cv|photos?|listing)|bank details|(?:another|other|wrong) customers?'?s? (?:bill|letter|details|name|address|parcel)|unsubscribed?|article 17|who has got|supposedly from|pretend\\w*|(?:inside|in|on) my (?:online banking|account|email) (?:right|last|that|which|i did)|he knows my|knows? my name|confidential(?:ly)?|on a link|by a link|with (?:his|her|their|my) name on|export of the customer|new profile|a profile called|see the cameras|malware|trojan)",
  ]),
  cue("privacy.credit", "privacy", [
    "(?:credit report|credit file|consumer report|inquir(?:y|ies)|consent|not mine|my password|social security|ssn|passports?)",
  ]),
];
