import { type Cue, cue } from "../cue.ts";

const KIN =
  "(?:mum|mam|mom|mother|father|dad|husband|wife|son|daughter|brother|sister|nan|gran|granny|grandma|grandad|grandfather|grandmother|granddad|aunt|auntie|uncle|partner|baby|boy|girl|child|friend|cat|dog|in-law|parents?)";

/**
 * Escalation that asks for care: danger, self-harm, threats, illness, bereavement, hardship, minors, identity.
 * Wide on purpose: to miss one is worse than to show one too many.
 */
export const care: readonly Cue[] = [
  cue("safety.selfHarm", "safety", [
    "(?:kill|hurt|harm|hang|drown|shoot) (?:myself|himself|herself|themselves)(?! laughing)",
    "(?:end|ending) (?:it all|my (?:own )?life|his (?:own )?life|her (?:own )?life)|tak(?:e|ing) (?:my|his|her) (?:own )?life",
    "(?<!(?:career|commercial|political|brand|financial) )suicid(?:e|al)(?! squad)",
    "self.?harm(?:ing)?",
  ]),
  cue("safety.threat", "safety", [
    "(?:i will|i'll|i'm going to|im going to|gonna) (?:\\w+ )?(?:kill|hurt|beat|shoot|stab|punch|hunt) (?:you|your|someone|somebody)(?! (?:an?|over|the|price|offer|quote|business|sales|ratings?|reputation|brand))",
    "watch your back|weapon(?:s)?",
    "(?:bomb threat|pulled a (?:gun|knife))",
  ]),
  // Words of despair that are also said of parcels and queues: weighed, not certain.
  cue("safety.despair", "safety", [
    "(?:can't|cannot|can not) (?:go on|cope|take (?:it|this|any\\s?more|much more))(?! (?:back|to|out|off|with me|home|away))",
    "(?:at )?(?:the end of my (?:tether|rope)|breaking point|my wits' end)",
    "(?:no|any) hope(?: left)?|hopeless(?=\\s?(?:[.,!]|$))|lost all hope|give up on everything|nothing left",
    "hate (?:my life|myself|being alive)|(?:feel|feeling|felt) (?:so |completely |totally |utterly )?(?:alone|worthless|empty|numb|hopeless|useless|trapped)",
    "regret (?:it|this)|(?:you'll|you will) (?:be sorry|regret)",
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
    "(?:allerg(?:y|ic|ies)|anaphyla\\w+|epipen|peanuts?|food poisoning|poison(?:ed|ing|ous)?|salmonella|vomit(?:ing|ed)?|threw up|being sick|been sick|sick (?:after|from|all night)|chok(?:e|ed|ing)|swallow(?:ed|ing)?|hospitali[sz]ed|injur(?:ed|y|ies)|blood (?:on|everywhere|all)|bleeding|concussion|broken (?:arm|leg|wrist|bone|tooth)|unconscious|fainted|breath(?:e|ing) (?:problems|difficult\\w*)|can't breathe|rash|blister(?:s|ed)?|glass in (?:my|the|his|her|it|our)|piece of (?:glass|metal|plastic)|a plaster|lips (?:are |is |were )?(?:swelling|swollen|blue)|gums (?:are )?(?:white|blue)|(?:won't|wont|doesn't|not) (?:wake up|waking)|white tablet|(?:about|going) to faint|strobe|flashing lights|bed\\s?bugs?|bites|rats?|mice|maggots?|wrong (?:tablet|medication|medicine|dose|pills?|blood|prescription|insulin)|too (?:much|many) (?:tablets?|pills?)|double dose)",
    "(?:a&e|insulin|numb|swollen|swelling|itchy|temperature of|bite mark|knock to the head|lost consciousness|gasping|dangerously|nearly (?:went|fell)|first aid|still burning|is burning|it hurt|next dose|will i be ill|went over)",
  ]),
  cue("safety.danger", "safety", [
    "(?:dangerous|danger|unsafe|not safe|hazard(?:ous)?|is (?:it|this|that) (?:even |still )?safe|safe (?:to|for)|recall(?:ed)?|toxic|harmful|lethal|could have (?:been (?:killed|hurt|worse)|killed|died|hurt)|nearly (?:hit|killed|fell|ran)|brakes? (?:fail\\w*|gone|don't|didn't|went)|airbag|wheel (?:came|fell|is)|came off (?:in|at|with|while)|collapsed|(?:she|he|mum|mam|mother|father|dad|gran|nan|i|daughter|son) (?:had )?fell (?:in|down|off|over|on|from)|hanging above|(?:scared|afraid|frightened) to (?:let|go|use|leave|sleep)|can't fall|(?:doesn't|does not|won't|not) lock|(?:emergency (?:number|line)|rang 999)|carbon (?:one|alarm)|alarm (?:in|keeps|has been|is) (?:the |going|beep)|no light at night|doors locked|hole in (?:front|the (?:road|pavement|floor))|ceiling (?:has |is )?(?:come|came|coming|fell|falling|down)|trapped|stuck in the lift|locked in|red light|left alone|alone in|unlocked|door (?:open|unlocked)|not allowed to collect|came down)",
    "(?:safety|fire exit|fire door|smoke alarm|stop use|drive (?:it|with)|can i (?:keep driving|still (?:ride|use|drive|eat))|almost not brake|brake (?:handle|cable)|through the (?:ceiling|light)|in my hallway|where i live|outside the building|which school|following (?:me|her|him)|who was watching|(?:my )?ex(?: has| have)? (?:just )?(?:turned|showed) up|my\\s?exs?'?s? (?:flat|house|place|address)|moved out because of (?:him|her)|shouting at (?:two|the|a|some|my|me|us)\\s?(?:girls?|woman|women|kids?|child)?|crack(?:ed)? at|cut (?:the|my|his|her) (?:top|ear|finger|hand)|trafficking|plugged in)",
  ]),
  cue("vulnerable.loss", "vulnerable", [
    `(?<!nearly |almost |\\b(?:battery|batteries|phone|laptop|screen|car|engine|app|line|connection|router|modem|wifi|wi-fi|internet|signal|machine|boiler|fridge|freezer|tv|motor|server|camera|charger|printer|console|controller|watch|tablet|computer|pc|mac|mower|bulbs?|light|sound|call|chat|plants?|lavenders?|trees?|roses?|flowers?|seedlings?|lawn|grass|hedge|shrubs?|ones that|ones|it|they all|one) (?:has |have |had |just |suddenly |then |also |all |both |which |that )*)died(?! (?:laughing|down|on me|after (?:two|three|a|one|only) (?:\\w+ )?(?:charge|use)|of (?:boredom|laughter|laughing|embarrassment|shame)))`,
    `passed (?:away|(?<!(?:been|be|was|were|get|getting|got|being|have|and) passed )on(?! (?:to|my|the|from|your|this|it|our)))|(?:${KIN}|pat|he|she|they) (?:has |had |have )?passed(?! (?:the|my|it|on|a|an|through|by|this|that|her|his|their|out|me|us|him|inspection|exam|test|over|up|round|with))|(?:has|had|have) passed (?:in (?:her|his|their) sleep|peacefully|suddenly)|passed last|(?:mum|dad|he|she|they) passed (?:in|last|on|at|this)`,
    `at a wake|the wake(?! (?:up|word|of))|death (?:of|certificate|in)|dead (?:husband|wife|mother|father|son|daughter|brother|sister|mum|dad)|funerals?(?! (?:home|plan|insurance|cover|parlour|industry|business|director'?s? (?:business|software)))|bereave(?:d|ment)|widow(?:ed|er)?|late (?:${KIN})|probate|buried (?:my|our|him|her|mum|dad)|grieving|grief|since (?:\\w+ )?(?:passed|died)|lost (?:my|our|her|his) (?:${KIN})(?!'s| (?:card|ticket|bag|seat|formula|monitor|account|number|shoe|blanket))|miscarr(?:ied|iage)|stillb(?:orn|irth)|put to sleep|(?:mum|mother|dad|father|husband|wife|son|daughter|brother|sister|nan|gran|friend)'s (?:death|passing)`,
  ]),
  cue("vulnerable.mourning", "vulnerable", [
    "deceased|coffin|ashes|burial|memorial|headstone|gravestone|grave|cremat\\w+|hearse|undertakers?|funeral (?:home|plan|director\\w*)|order of service|mourn\\w*|condolences|executor|estate|in memory of|remembrance|last rites|next of kin|(?:would have|used to) (?:loved|love|liked|been proud)|(?:her|his|their) (?:last|final) (?:days|weeks|months|wish)",
  ]),
  cue("vulnerable.health", "vulnerable", [
    "(?:hospital|(?:my|her|his|after|the) (?:surgery|operation)|operation|operated|chemo(?:therapy)?|cancer|stroke|dementia|alzheimer'?s?|parkinson'?s?|diabet(?:ic|es)|insulin|dialysis|asthma(?:tic)?|inhalers?|epilep(?:sy|tic)|seizures?|autis(?:m|tic)|adhd|depress(?:ed|ion)|anxiety|mental health|panic attacks?|ptsd|disab(?:led|ility)|wheelchair|walking frame|zimmer|crutches|(?:i'm|am|is|she's|he's|are|and) (?:deaf|blind|ill|pregnant)|partially sighted|oxygen|pacemaker|heart (?:attack|condition|problem|failure|operation|tablet)|nebuli[sz]er|ventilator|feeding tube|premature|c.section|midwife|carers?|care home|palliative|hospice|terminally|illness|seriously ill|arthritis|can(?:'t|not| not) (?:walk|stand for|see well|lift|climb|manage the stairs)|transplant|copd|bedridden|commode|hoist|guide dog|alarm button|pendant|stairlift|multiple sclerosis|blue badge|nursing home|kidney disease|housebound|biopsy|mammogram|feeding (?:pump|tubes?)|hearing aids?|discharge (?:summary|letter|papers)|blister pack|light.?headed|in the ambulance|signed off (?:sick|work|since)|intensive care (?:unit|ward)|next dose|swelling|unaccompanied minor|rollator|allergic|power of attorney|trafficking|disorder|wheel\\s?chair|ramp)",
    "(?:(?:six|seven|eight|nine|\\d) (?:weeks|months) (?:pregnant|gone)|eyes (?:went|are not good|are bad)|only have the use|one hand|on (?:her|his|my) own (?:with|at))",
  ]),
  cue("vulnerable.healthHint", null, [
    "(?:doctor|gp|clinic|therap(?:y|ist)|counsell(?:or|ing)|medication|medicines?|tablets?|prescription|blood pressure|hearing aids?|pregnan(?:t|cy)|breastfeed(?:ing)?|newborn|unwell|sick (?:leave|note|pay)|my condition|bad (?:back|hip|knee|leg|heart)|broken (?:foot|arm|hip|leg|wrist)|hip (?:replacement|operation)|her hip|immune|headache|deaf|blind|surgery|scan|nurse|steps|knee)",
  ]),
  cue("vulnerable.age", "vulnerable", [
    "(?:i'm|i am|im|he's|he is|she's|she is|who's|who is|is|aged|age|am|was|turned) (?:nearly |almost |now )?(?:a )?(?:7|8|9)\\d(?!\\s?(?:%|p\\b|£|€|\\$|euro|pounds?|kg|cm|mm|km|min|minutes|days|gb|mb|pages|people|miles))",
    "(?:\\d\\d.?year.?old (?:mother|father|mum|dad|gran|man|woman|aunt|uncle)|elderly|pensioners?|old (?:lady|people|age)|(?:on|my|a|state|the) pension|at my age|(?:7|8|9)\\d years old|(?:7|8|9)\\d.?(?:yr|year)s? old|(?:pensioner|lady|woman|man|gentleman|mother|mum|mam|nan|gran) of (?:7|8|9)\\d|(?:i'm|i am|is|aged|she's|he's) (?:nearly |almost |now )?(?:seventy|eighty|ninety)(?:.(?:one|two|three|four|five|six|seven|eight|nine))?(?! (?:per|percent|pounds?|euros?|dollars?|minutes|days|miles))|housebound)",
  ]),
  cue("vulnerable.child", "vulnerable", [
    "(?:my|our|her|his|the) (?:(?:little|small|young|own|baby|two|three|\\d+) )?(?:baby|newborn|toddler|infant|bairn|wee ones?)",
    "(?:\\d+|one|two|three|four|six|nine) (?:weeks?|months?|month|week|year|years|yr)(?:-| )old",
    "(?:my|our) (?:\\w+ )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s?(?:year|yr)s?.?old",
    "(?:minors?|under\\s?age|school\\s?child(?:ren)?|kids? (?:is|are|was|were|alone|in the car|at home|here|asleep|crying|freezing)|(?:two|three|four|\\d) (?:small |little |young )?(?:kids|children|little ones|bairns)|my (?:kid|child|little (?:girl|boy|one)) (?:is|was|has|had|got|sleeps|cries)|(?:son|daughter|boy|girl)(?: is|,)? \\(?(?:\\d{1,2}|ten|twelve|nine|eight|seven|six)\\)?|two babies|\\d+ (?:day|week|month)s? old|(?:she's|he's|shes|hes|she is|he is) (?:\\d|1[0-7])(?=[ ,.])|nursery|little (?:boy|girl|one))",
  ]),
  cue("vulnerable.hardship", "vulnerable", [
    "(?:lost (?:my|his|her) (?:job|home|work)|redundan(?:t|cy)|unemployed|laid off|out of work|short time|hours (?:were|was|got|have been) cut|evict(?:ed|ion)|homeless|bailiffs?|in debt|my debts?|bankrupt(?:cy)?|food\\s?bank|universal credit|disability (?:allowance|benefit)|can(?:'t|not| not) (?:afford|feed|heat)|make ends meet|struggling|hardship|behind (?:on|with) (?:rent|payments|the)|single (?:mum|mother|mom|parent|dad|father)|only income|last (?:savings|tenner|£)|on short time|on my own here|is not something i can just find|my rent (?:goes|is due|bounces)|if it bounces|to my name|down to (?:£|my last|\\d+p)|prepay(?:ment)? meter|on my own with|alone with (?:the|my|two|three)|all alone|live alone|by myself with|refuge|ex (?:husband|partner|boyfriend|wife)|my ex|refugee|asylum|didn't get paid|not been paid|cut (?:us|me) off|not able to pay|can not pay|can't pay)",
  ]),
  cue("vulnerable.hardshipHint", null, [
    "(?:rent (?:is|goes|due|money|on|and)|arrears|overdraft|benefits|wages|no (?:money|food|heating|hot water|electric(?:ity)?|gas|power|water)|debt (?:collector|collection|letter)s?|medical bills?|pay in (?:parts|instal\\w*|\\w+ parts|small)|smaller amounts|payment plan|immigrant|no family|don't have (?:this|that|it|the money)|savings|all i have|student|no electricity|without (?:electricity|heating|gas|water|power)|don't have (?:the )?money|dont have money|can not come|since my (?:wife|husband)|left me|alone)",
  ]),
  cue("privacy.strong", "privacy", [
    "(?:gdpr|data protection|data (?:breach|leak|request|privacy)|personal (?:data|information|details|info)|private (?:pictures|pics|videos)|inquir(?:y|ies) (?:that |which )?i (?:did not|didn't|never)|my data|privacy|private (?:information|data|messages?|photos?|details)|identity theft|stolen identity|theft of my identity|my identity|identity|id theft|impersonat(?:e|ed|ing)|fraud(?:ulent(?:ly)?|ster)?|scam(?:med|mer|s)?|phishing|hack(?:ed|er|ers|ing)?|unauthori[sz]ed|(?:not|never|didn't|did not) authori[sz]e|without my (?:consent|permission|knowledge|authori[sz]ation|written)|sold my|leak(?:ed)? (?:my|our|data|email)|subject access|right to be forgotten|erase my|delete (?:my|all my) (?:data|details|information|profile)|opened (?:\\w+ )?in my name|in my name|not my account|do(?:es)? not belong to me|doesn't belong to me|never opened|victim of|copy of my passport)",
  ]),
  cue("privacy.exposed", "privacy", [
    "(?:someone|somebody) (?:\\w+ )?(?:logged|used|accessed|opened|has my|got|in my account|into my)",
    "(?:login from|log.?in (?:attempt|from)|other (?:people|customers?)'?s? (?:data|details|names?|order|invoice|address)|(?:someone|somebody) else'?s? (?:data|details|names?|order|invoice|address|letter|medical|file|account|statement|inbox|photos?)|gave (?:out )?my (?:number|address|name|details|phone)|my (?:number|address|name|phone number|details|photo|picture) (?:to|was used|was given|with)|how (?:did|do|does) (?:you|he|she|they|somebody|someone) (?:\\w+ )?(?:have|get|got|know) (?:my|about)|recorded me|who (?:had|has) my (?:phone|file|details|data|laptop|address)|(?:mail|letter|invoice|statement|parcel|file|results)s? (?:\\w+ ){0,3}(?:belongs?|belonging|addressed|for) (?:to )?(?:a |another |some )?(?:mr|mrs|ms|someone|somebody|different|another)|in (?:someone|somebody) else'?s|(?:names|addresses) (?:and|&) (?:addresses|emails|numbers)|(?:they|these) (?:are|aren't|are not) (?:not )?mine|filming|hidden camera|photos of (?:me|my|his|her)|who (?:has|had) (?:looked|access|seen)|cc'?d|to line|all (?:the )?(?:addresses|recipients)|link to (?:enter|pay|click)|clicked (?:it|the|on|a)|card details|sends? me a link|see (?:my|their|each other's) (?:passports?|address\\w*|names?|details)|knew my)",
    "(?:(?:did not|didn't|never) (?:make (?:this|these|that|it|them)|buy|bought|applied|order(?:ed)? (?:this|it|them|that))|not me|that's not us|it isn't us|is that you(?=\\?)|code i (?:didn't|did not)|gave (?:them|him|her|it|my) (?:the |my )?(?:code|pin|card|details)|my (?:pin|cv|photos?|listing)|bank details|(?:another|other|wrong) customers?'?s? (?:bill|letter|details|name|address|parcel)|unsubscribed?|article 17|who has got|supposedly from|pretend\\w*|(?:inside|in|on) my (?:online banking|account|email) (?:right|last|that|which|i did)|he knows my|knows? my name|confidential(?:ly)?|on a link|by a link|with (?:his|her|their|my) name on|export of the customer|new profile|a profile called|see the cameras|malware|trojan)",
  ]),
  cue("privacy.credit", "privacy", [
    "(?:credit report|credit file|consumer report|inquir(?:y|ies)|consent|not mine|my password|social security|ssn|passports?)",
  ]),
  cue("vulnerable.support", "vulnerable", [
    "(?:hard of hearing|poor (?:eyesight|sight|hearing|mobility)|(?:my|her|his) (?:eyes|hands|hearing|legs) (?:aren't|are not|were done|isn't|is not|are no longer|don't)|can no longer (?:sign|drive|walk|see|manage|climb)|magnifying glass|large print|in a home|sheltered (?:housing|flat)|home help|district nurse|care (?:alarm|worker|package)|pressure (?:care|sores?)|incontinence|riser|rise and recline|grab rail|white stick)",
    "(?:writing|asking|calling|write|ringing|do(?:ing)? (?:this|everything)) (?:\\w+ ){0,3}(?:for|on behalf of) (?:my|our) (?:\\w+ )?(?:mum|mam|mom|mama|mother|dad|father|nan|gran|grandmother|grandfather|uncle|aunt|auntie|wife|husband|son|daughter|sister|brother|neighbour|parents)",
    "(?:do not|don't|no|without|haven't|haven't got|have not) (?:\\w+ )?(?:own |have |use |got )?(?:a |any )?(?:computer|internet|smartphone|smart phone|email address)(?! (?:connection|since|at|for|access|error))|(?:at|aged|nearly|turned|i'm|am|is|be) (?:seventy|eighty|ninety)(?:.\\w+)?(?= (?:i|and|he|she|my|it)|[.,])|(?:cannot|can't|can not) (?:hear|see|read) (?:\\w+ )?(?:well|properly|the (?:phone|small|screen|print))",
    "(?:extreme|great|serious|financial|money|real) (?:difficult(?:y|ies)|hardship|trouble|problems|strain|struggles)|(?:don't|dont|do not) have (?:the |any |enough )?money|(?:can't|cannot|can not) (?:really )?(?:absorb|spare|find) (?:that|this|it|the money)|(?:job\\s?centre|benefit office|payday loans?|on benefits|debt advice|advice centre|sick pay|zero hours|on a (?:low|small) (?:income|pension))|(?:food|money|budget) for the (?:month|week|kids)|all (?:i|we) have (?:for|left|until)",
    "(?:after|since|during|before|having|finished|on|about|my|her|his) (?:the |my |her |his )?(?:treatment|chemo|radiotherapy|diagnosis|surgery|accident|breakdown|burnout|rehab|stents?|dialysis|transplant|physio)|(?:was|been|got) discharged|counsell(?:ing|or)|therapist|therapy|waiting list for|test results|biopsy|scan results|(?:taxis?|lift|bus) to (?:dialysis|hospital|chemo|treatment)|saved my life",
    "(?:my|our) (?:\\w+ )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}).?(?:year|yr|month)s?.?old)|turns (?:\\d|1[0-7]|two|three|four|five|six|seven|eight|nine|ten)(?= (?:on|tomorrow|today|this|next|in)|[.,!])|(?:grandson|granddaughter|grandchild|grandchildren)(?= (?:is|was|has|turns|who))|(?:two|three|four|my|the) (?:wee|little|small) (?:ones|girls|boys|kids)|with my (?:two|three|four) (?:girls|boys|kids|children)",
  ]),
  cue("safety.exposure", "safety", [
    "(?:strap|buckle|harness|slat|rail|bolt|screw|bracket|wheel|handle|blade|clip|hinge|lid|lens|glass|pane)s? (?:\\w+ ){0,3}(?:came|come|comes|coming|fell|falls|snapped|snaps|cracked|gave way|worked loose|loose|shattered|opens?)(?: (?:off|out|loose|undone|away|open|while|when|under|again))",
    "(?:puffy|stings?|stinging|itch(?:y|es|ing)|red (?:and|around|patch\\w*|spots|lumps)|dizzy|faint|nausea|nauseous|feverish|numb|tingling|rash|hives|headache|light.?headed|sick everywhere|(?:been|was|were|felt|feel|is|being) (?:sick|ill|unwell|poorly) (?:since|after|from|all|on|by|in))",
    "(?:not to (?:take|be taken|use|mix)|should(?:n't| not) be taken|side effects?|interact(?:s|ion)?|leaflet says|out of the fridge|past its date|use.?by|out of date|expired|undercooked|raw (?:chicken|meat|in the middle)|pink in the middle|off smell|unpasteuri[sz]ed|temperature (?:on|of|was|rejection)|degrees on arrival|not (?:been )?refrigerated|no (?:label|allergen))",
    "(?:contains?|has|had|is there|with|any|trace of|traces of) (?:\\w+ )?(?:nuts?|peanuts?|gluten|dairy|milk|egg|shellfish|sesame|cashews?|almonds?|soya) (?:in|on|inside|allerg\\w+)|(?:nut|peanut|dairy|gluten|latex|egg|milk|wasp|penicillin)(?:.free| allergy| intoleran\\w+)|coeliac|celiac",
    "(?:ran|runs?|walk(?:ed)?|step(?:ped)?) (?:out )?into the road|through (?:a |the )?red (?:light)?|(?:driver|he) (?:\\w+ ){0,4}(?:asleep|drunk|on (?:his|the) phone|on (?:a )?video call|speeding)|(?:alarm|pendant|monitor|hoist|stairlift|oxygen|nebuli[sz]er) (?:\\w+ ){0,4}(?:stuck|dead|down|off|not work\\w*|stopped|goes through|runs off)|(?:across|blocking|blocked) (?:our|the|my) (?:fire (?:exit|door|escape)|emergency exit)|tripping(?: hazard)?|slippery|black mould|mould in|asbestos",
    "(?:man|men|stranger|someone|somebody|bloke) (?:\\w+ ){0,3}(?:in my (?:hallway|house|garden|room|flat)|at my (?:door|window)|sleeping (?:on|in)|following|came to (?:my|the) door|knows where)|(?:frightened|scared|afraid|shaking) (?:\\w+ ){0,3}(?:alone|on my own|now|to (?:go|leave|open|sleep|stay))|i live (?:alone|on my own)",
  ]),
];
