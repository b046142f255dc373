import { type Cue, cue } from "../cue.ts";

const PEOPLE =
  "(?:customers?|clients?|people|guests?|passengers?|patients?|queue|staff|crew|drivers?|kids|children|family|team|members|students|buyers?|tenants?|parents|residents|bride|visitors|colleagues|employees|guys|lads|builders|movers)";
const SUPPLY =
  "(?:pens?|tablets?|pills?|inhalers?|doses?|tins?|nappies|diapers|formula|milk|bread|till rolls?|bottles?|cartridges?|strips|feed|fuel|oil|coal|logs|pellets|medicine|medication|meds|supply|insulin|ink|labels)";

/** What presses by itself, without a date: nothing works, people wait, money or supplies run out, harm goes on. */
export const pressure: readonly Cue[] = [
  cue("pressure.outage", "urgency", [
    "(?:production|prod|site|website|shop|server|servers|system|systems|network|line|lines|till|tills|terminal|checkout|phones?|internet|wifi|broadband|booking system|app|api|portal|service|everything|whole (?:office|site|team|school|building|street|shop)|vpn|payments?|database|email|mail)(?:'s| is| are| has been| have been| was| went| goes| keeps? going) (?:\\w+ ){0,2}(?:down|offline|dead|off|out|crashed|not working|not responding|unreachable|broken|blocked|suspended|kicking)",
    "(?:down|out|off|dead) (?:for (?:us|all|everyone|\\w+ (?:hours|days))|since (?:\\d|this|last|yesterday|\\w+day)|again today|across|company.?wide)",
    "(?:total|complete|full) (?:loss of|outage|blackout|failure|standstill)|outage|priority (?:1|one)|p1|sev ?1|at a standstill|grinds? to a halt|standing still|major incident",
    "(?:says|shows?|getting|get|giving|gives?|throws|displays?) (?:\\w+ )?(?:no (?:connection|service|signal|access|internet)|error|offline|access denied|declined|not recogni[sz]ed|timed? ?out|429s?|500s?|503s?)",
    "(?:nobody|no one|none of (?:us|our|my|the)|we|staff|nothing|i) (?:can't|cannot|can|could|couldn't) (?:\\w+ )?(?:log in|logon|work|print|open|serve|access|get (?:in|into|on|online|to our|to my)|take (?:payments?|orders|cards|calls)|process|ring out|call out|send|trade|sell|ship|dispatch|do anything|see (?:any|my|our|the) (?:orders|patients|bookings|appointments))",
    "(?:greyed out|won't (?:boot|start|turn on|load|open|connect)|kicks? (?:me|us) out|locked me out|not letting (?:me|us) (?:in|log|pay))",
    "(?:day|night|week|weekend) (?:\\w+ )(?:without|with no|wi nae|of no) \\w+|(?:no|without(?: any)?|nae) (?:heat(?:ing)?|hot water|running water|water|power|electric(?:ity)?|gas|internet|broadband|phone(?: line)?|signal|wifi|toilet|shower|cooker|fridge|fridge freezer|car|lights?|transport|way to (?:contact|pay|work|get))",
  ]),
  cue("pressure.waiting", "urgency", [
    `${PEOPLE} (?:\\S+ ){0,4}(?:waiting|wait(?= (?:for|outside|in|at|since|on))|queu(?:e?ing|ed)|standing|stood|stranded|in front of me|behind me|out the door|getting louder|arriv(?:e|es|ing)|here (?:now|already|at)|complaining|shouting|leaving|walking out|sat (?:here|in|waiting)|stuck|in the back)`,
    `queue (?:of|out|is|at|behind|building|round|down)|with a (?:queue|full|line|room full)|(?:full|packed) (?:cafe|café|restaurant|house|room|shop|bar|coach|bus|waiting room|office|salon)`,
    `(?:i'm|i am|im|we're|we are|she's|he's|she is|he is|my \\w+ is|mum is|kids are) (?:\\w+ )?(?:stood|standing|sat|sitting|stuck|waiting|stranded|parked|locked out|still) (?:\\w+ ){0,3}(?:outside|door|doorstep|step|gate|airport|station|platform|car\\s?park|petrol station|till|checkout|desk|counter|border|motorway|highway|road|roadside|hotel|market|rain|cold|dark|street|reception|customs|terminal|pavement|now|parking)`,
    "(?:is|are) (?:someone|somebody|anyone|anybody|he|she|they|your \\w+|the \\w+) (?:actually |still |ever |really )?(?:coming|on (?:the|their|his|her) way|going to come|gonna come|there)|when (?:is|are) (?:someone|somebody|he|they) (?:coming|going to)",
    "(?:send|get|need|find|put) (?:me |us )?(?:someone|somebody|an engineer|a (?:plumber|driver|technician|doctor|replacement|locksmith|person|human|courier))",
    "nobody (?:is )?(?:picks?|picking) up|nobody at (?:the )?(?:desk|reception|counter)",
    "what (?:do|should|must|shall|can) (?:i|we) (?:do|press|tell (?:them|him|her|people|guests|my)|say to)(?: now)?(?=\\s?[?.!]|$| to)|do (?:i|we) (?:come in|go to|call|switch (?:it )?off|turn (?:it )?off|wait|bin it|evacuate|unplug|throw|still)",
  ]),
  cue("pressure.money", "urgency", [
    "(?:rent|wages|salar(?:y|ies)|payroll|mortgage|bills?|staff|suppliers?|fuel|tax|fees?|school fees|loan|instal?ments?|nursery) (?:\\S+ ){0,3}(?:due|goes? out|go out|are paid|is paid|need(?:s)? (?:to be )?paid|bounce[sd]?|will bounce|on the 1st|by friday|on friday|overdue|unpaid|late|tomorrow|today)",
    "(?:pay|paying|cover|meet|afford) (?:my |our |the )?(?:rent|wages|bills?|mortgage|staff|suppliers?|employees|payroll|expenses|groceries|food|taxi|drivers|workers)",
    "(?:account|card|funds?|money|wages|salary|payments?|payout|balance) (?:\\S+ ){0,4}(?:frozen|froze|locked|blocked|on hold|hold|held|restricted|suspended|limited|stuck|withheld|inaccessible)|(?:froze|frozen|locked|blocked|holding|hold|suspended|restricted|limited|withholding|seized|shut(?:ting)?) (?:\\w+ )?(?:my|our|all my|the) (?:\\w+ )?(?:accounts?|funds?|money|card|cards|wages|salary|payments?|payout|balance)",
    "(?:can't|cannot|can not|couldn't|unable to|no) (?:\\w+ )?(?:access|get|withdraw|reach|use|touch) (?:\\w+ ){0,2}(?:money|funds|account|accounts|card|wages|salary|savings|cash|payout)|(?:won't|wont|refus\\w+ to|will not) (?:give|release|unlock|return|let me have|pay out|unfreeze) (?:\\w+ ){0,3}(?:money|funds?|account|wages|deposit|salary|balance)|access to nothing",
    "(?:los(?:e|ing|t)|cost(?:s|ing)?) (?:us |me )?(?:\\S+ )?(?:money|sales|customers|clients|orders|bookings|business|revenue|income|hundreds|thousands|(?:£|€|\\$)\\S+|\\d+)(?: (?:a|per|every|each|an) (?:day|hour|week|night))?(?! (?:weight|kilos?))",
    "(?:£|€|\\$)\\s?\\d[\\d.,]* (?:a|per|each|every) (?:day|hour|night)|(?:daily|hourly|storage|penalty) (?:fees?|charges?|rate|penalt(?:y|ies))|(?:will|'ll|going to|would) (?:be )?(?:charged?|pay|get) (?:me |us )?(?:a )?(?:late|overdraft) fee",
    "(?:keeps?|keep|still|are|is|continue to) (?:taking|tak(?:e|ing)|charging|debiting|deducting|withdrawing|leaving|coming out)|(?:money|payments?) (?:\\w+ )?(?:still )?(?:leaving|coming out of|going out of|disappearing|gone from) my (?:account|card)|before (?:you|they|it) (?:take|charge|charges|takes)|(?:don't|dont|do not) want to (?:get |be )?charged",
    "(?:it's|its|it is|was|is|that's|that is) (?:all (?:i|we) have|my (?:whole |entire )?(?:salary|savings|rent|wages|month|life savings|food)|everything i have|the rent|our (?:savings|rent))|(?:last|only) (?:money|savings|tenner|\\d+ (?:pounds|euros|dollars))|(?:nothing|no money) (?:left )?in (?:the|my|our) (?:account|bank)|(?:salary|wages) (?:of|from) (?:one|this|last) month|(?:i'm|am|we're) (?:broke|skint|out of money)",
  ]),
  cue("pressure.supply", "urgency", [
    `(?:last|one|only|two|few|no|half a|couple of|down to(?: our| my| the)?(?: last)?|run out of|ran out of|running out of|out of|without(?: any| her| his| my)?|enough|left with|short of) (?:\\w+ ){0,2}${SUPPLY}(?: (?:left|for (?:today|tonight|\\w+ (?:days?|hours?)|the (?:weekend|night))|remaining|until|till))?`,
    "down to (?:our |my |the |his |her )?(?:last )?(?:\\d+|one|two|three|a few)|(?:one|two|\\d+|only one|last one) left|(?:won't|wont|not going to|will not|can't|doesn't) (?:last|hold|keep) (?:\\w+ )?(?:until|till|over|past|another|the|long)|good for (?:\\d+|24|48)\\s?h|(?:spoil|melt|defrost|thaw|going off|go off|perish|rot|die)(?:s|ing)? (?:by|in|if|before|unless|in the)",
    "(?:has been|been|is|was|am|left|being|live|living|sleep\\w*|cope|manage|going|us|me|him|her) without (?:an? |any |my |his |her |the |our )?(?:internet|phone|car|van|heat\\w*|water|power|gas|electric\\w*|money|medic\\w+|insulin|tablets|capsules|cooker|fridge|boiler|washing machine|transport|wheelchair|chair|bed|oxygen|food|wages|income|pay|card|account|access|service|line|signal|glasses|teeth|hearing aids?)",
    "(?:next|tonight's|his|her|my|tomorrow's) (?:dose|feed|injection|treatment|dialysis|insulin)(?: (?:is|due))?|(?:due|take|takes?|given|needs?) (?:one|it|her|his|them|to take it) (?:at|tonight|today|by) (?:\\d|tonight|bed)",
  ]),
  cue("pressure.harm", "urgency", [
    "(?:water|rain|sewage|gas|oil|it) (?:is |'s |keeps |still )?(?:\\w+ )?(?:coming|pouring|leaking|running|bubbling|dripping|gushing|spraying|rising|flowing|flooding) (?:\\w+ ){0,2}(?:in|through|out|up|down|into|from|everywhere|over|towards|onto)|burst (?:pipe|main)|flood(?:ed|ing|s)?(?! (?:of|light))",
    "(?:still|is|are|getting|gets|it's|keeps) (?:\\w+ )?(?:swelling|bleeding|burning|worse|hotter|spreading|leaking|smoking|beeping|hurting|numb|itching)|(?:in (?:a lot of |so much |terrible |such |great )?pain|agony|very painful|hurts (?:so|a lot|to)|killing (?:me|him|her) with pain|high temperature|fever)",
    "is (?:it|this|that|he|she) (?:\\w+ )?(?:safe|dangerous|poisonous|toxic|harmful|normal)|(?:should|shall|must|can) (?:i|we|she|he) (?:\\w+ )?(?:switch|turn|unplug|stop (?:taking|using|driving|eating)|still (?:eat|use|drive|take|ride|go)|keep (?:using|driving|taking)|throw it|go to (?:a&e|hospital|the doctor)|be worried)",
    "(?:it's|its|it is|been) (?:minus|-)\\s?\\w+|(?:below zero|freezing (?:cold|outside|in here|tonight)|in her coat|(?:\\d\\d|forty) degrees (?:in|outside|inside|at)|in (?:this|the freezing) (?:heat|cold|snow|storm))",
    "(?:my )?(?:dog|cat|baby|kids?|child|mum|mother|dad|father|wife|husband|son|daughter|gran|nan)(?:'s| is| are) (?:\\w+ )?(?:in there|inside(?=\\s?(?:[.,!]|$|and|with|alone|crying))|locked|trapped|alone|stuck|sick|ill|poorly|in pain|crying|screaming|shaking|freezing|unwell|not well|in hospital|home alone)",
  ]),
  cue("pressure.theft", "urgency", [
    "(?:not me|wasn't me|isn't me|wasnt me|never bought|didn't (?:make|buy|do|authori[sz]e) (?:it|this|that|any)|don't recogni[sz]e (?:it|this|these|the|that|any)|(?:did not|didn't|never) (?:make|made) (?:this|that|these|it))",
    "(?:someone|somebody|hackers?|they|he|scammers?|thief|thieves|stranger) (?:\\w+ ){0,3}(?:in my account|into my account|logged in|has (?:access|my (?:card|details|password|phone|number))|is using my|using my|took over|changed (?:my|the) (?:password|email|number)|bought|ordered|spending|transferred|stole|emptied|draining)",
    "(?:block|freeze|stop|cancel|lock|reverse|recall|call back) (?:it|the card|my card|the payment|the account|my account|everything|all|this payment|the transfer|them|him)(?: (?:now|please|before))?",
    "(?:i (?:have |had |'ve )?(?:clicked|entered|typed|gave|given|put in|sent|transferred|paid|told (?:him|them|her)) (?:\\S+ ){0,5}(?:link|details|code|pin|password|sort code|card|number|passport|bank|deposit|account))",
    "(?:account|card|phone|e?-?mail|profile|page|identity) (?:\\S+ ){0,2}(?:hacked|stolen|hijacked|compromised|cloned|emptied|taken over|breached)|(?:my|the|our) (?:card|phone|wallet|bag|passport|purse|bike|car) (?:was|is|has been|got|been) (?:stolen|lost|taken|cloned|pinched|nicked)",
    "(?:is (?:he|she|it|this|that) (?:real|genuine|really (?:you|yours)|from you|one of yours|legit)|was (?:that|it|this) (?:really )?(?:you|genuine|from you)|(?:take|get) (?:it|the money|my money) back (?:from|before)|wrong (?:person|account(?: number)?|iban|sort code|recipient))",
  ]),
  cue("pressure.stakes", "urgency", [
    "(?:will|would|'ll|going to|might|could|may|about to|am going to|or (?:i|we|he|she)) (?:\\w+ )?(?:lose|loose|miss|be (?:cut off|evicted|fined|sacked|fired|stranded|homeless|late for|charged|thrown out|refused|deported|disconnected|cancelled|closed|without)|get (?:fired|sacked|fined|evicted|in trouble|cut off|charged))",
    "(?:can't|cannot|must not|mustn't|don't want to|not want to|afraid to|scared to|worried (?:i|we)(?:'ll| will)) (?:\\w+ )?(?:miss|lose|loose) (?:it|this|the|my|our|that|him|her|\\w+)",
    "(?:offer|place|visa|job|booking|sale|mortgage|tenancy|contract|application|course|mortgage offer|reservation|deal) (?:\\S+ ){0,3}(?:will be (?:on hold|cancelled|lost|withdrawn|void)|expires?|falls? through|runs? out|is (?:at risk|gone|lost)|depends|be withdrawn|lapses?)|depends on (?:it|this)|(?:my|our) (?:job|licen[cs]e|visa|degree|tenancy|livelihood|business) is (?:at|on)",
    "(?:new employer|landlord|solicitor|embassy|university|school|court|bank|hospital|doctor|agency|tax office|the council|insurer|my boss|accountant|auditor|buyer|border) (?:\\w+ ){0,3}(?:wants?|needs?|requires?|is asking|asks?|asked|demands?|insists?|waiting|says? (?:by|before))",
    "possession|notice (?:to quit|of eviction|says)|bailiff|locksmith|disconnect(?:ed|ion)|cut(?:ting)? (?:me|us|it|her|him) off|switch(?:ing|ed)? (?:me|us|it) off|collection agen\\w+|final (?:demand|notice)|(?:form|section) (?:6a|21|8)",
    "(?:deleted|lost|wiped|erased|overwritten) (?:\\S+ ){0,5}(?:files?|photos?|data|page|work|everything|thesis|orders|records|website|backups?|pictures|documents|database|by (?:accident|mistake))|(?:can|could) (?:it|they|that|you) be (?:brought back|restored|recovered|undone|stopped|saved)",
  ]),
];
