import { type Cue, cue } from "../cue.ts";

const SELF = "(?:my\\s?self|him\\s?self|her\\s?self|them\\s?selves|themself)";
const CANT = "(?:can't|cannot|can not|could not|couldn't)";
const ANY_MORE = "(?: any\\s?more| any longer| much longer| no more)";
/** Where a clause ends, or goes on with something that leaves its sense alone. */
const ENDS = "(?=\\s?(?:[.,;!?…]|$|and |but |so |because |i |please ))";
/** Someone who says what they are about to do. */
const I_WILL =
  "(?:i'll|i will|i'm going to|i am going to|i'm gonna|i gonna|ima|i want to|i could|i swear|i'd love to|we'll|we will|we're going to|gonna)";
const STAFF =
  "(?:driver|manager|boss|agent|engineer|staff|colleague|courier|delivery (?:man|guy|boy)|guy|man|woman|lad|girl|doorman|clerk|teacher|doctor|nurse|team|people|lot)";
const PARTNER =
  "(?:ex|ex.?(?:husband|wife|partner|boyfriend|girlfriend)|husband|wife|partner|boyfriend|girlfriend|stalker)";

/**
 * Self-harm, threats and violence told plainly or in the indirect words people choose for them. These are always
 * shown, whatever else the message says (`read.ts`), so each phrase says enough by itself.
 */
export const danger: readonly Cue[] = [
  cue("certain.selfHarm", "safety", [
    `(?:kill|hang|shoot|drown|starve|top|hurt|harm|cut)(?:t?ing)? ${SELF}(?! (?:laughing|on|with|some|a |short|off|out|up|while)\\b)`,
    `(?:hurt|harm|cut|hit|starv)(?:e|t?ing) ${SELF} (?:on purpose|again|because|since|at school|at night)`,
    "(?:point|reason|sense|purpose|meaning) (?:of|in|to|for|with) (?:me )?(?:living|live|life|be|being (?:here|alive)|going on|carrying on|go on)(?! (?:with|in (?:the|this|your)) (?:queue|plan|contract|service|city|flat))",
    `(?:want|wants|wanted|wanting|ready|wish|wished) to (?:disappear (?:for\\s?ever|from this)|not (?:exist|wake up|be (?:here|alive))|never wake up|be dead|end it${ENDS}(?! (?:by|with|on|now please)\\b)|end (?:it all|everything|my life)|die(?! (?:of|from|in) (?:embarrass|shame|laugh|bored|cute|peace)))`,
    `i(?:'ll| will) end (?:it(?: all)?|everything|my\\s?self)${ENDS}`,
    "(?:i'm|i am|im|he's|she's) (?:just )?(?:going to|gonna) (?:end (?:it|it all|my life|everything|his life|her life)|kill|jump)(?=\\s?(?:[.,!]|$|tonight|today|now|and|if|off|from|my|him|her))",
    "(?:think|thinks|thinking|thought|thoughts|talk|talks|talking|talked|dream|dreaming|plans?|planning) (?:of|about|on|to) (?:ending (?:it(?: all)?|my life|everything|his life|her life)|kill(?:ing)?|hurting (?:my\\s?self|him\\s?self|her\\s?self)|suicide|dying|death|taking my (?:own )?life|jumping|not being here|no longer being)(?! (?:my|the|this|our) (?:account|subscription|contract|plan|lights?))",
    "(?:don't|do not|didn't|doesn't|not|no longer) (?:even |really )?(?:want to|wanna|wants to|wanting to|feel like|care (?:to|if i)|deserve to) (?:be here|exist|live|living|be alive|being (?:here|alive)|wake up|go on)(?! (?:here|there|in|at|near|next|on|with (?:you|him|her|my|them|a|this)|beside|by|before|until|when|for)\\b)",
    "(?:wish|wished|hope|hoping|pray) (?:that )?i (?:was|were|am|could be|had|would|wouldn't|don't|never|won't|could)(?: just)? (?:dead|not (?:here|alive|wake up)|never (?:been )?born|wake up|woke up|die|disappear|fall asleep)",
    "(?:my |this )?(?:life|living) (?:\\w+ ){0,2}(?:is not|isn't|isnt|not|no longer|no more|has no|have no|without) (?:any\\s?more )?(?:worth|sense|meaning|point|reason)(?! (?:the|it to|calling|fixing)\\b)",
    "not worth (?:living|being alive|going on)",
    "(?:tired|sick|fed up|exhausted|done|finished|through) (?:of|with) (?:living|life|being alive|existing|this life|my life)",
    `i (?:\\w+ ){0,2}${CANT} (?:\\w+ )?(?:go on|carry on|continue|keep going|keep living|live|do this|take (?:it|this))(?:${ANY_MORE}| like (?:this|that)| this way| without (?:him|her)|(?: living))`,
    `i (?:\\w+ ){0,2}${CANT} (?:\\w+ )?(?:go on|cope|face (?:it|another day|tomorrow|living))(?: with (?:life|it all|everything|this)| alone| on my own|${ANY_MORE})?${ENDS}`,
    "no (?:longer (?:able|the strength) to (?:go on|live|cope)|strength (?:left )?to (?:go on|live|carry on)|will to live|wish to live)",
    "(?:lost|losing) (?:all |any )(?:hope|will|reason)(?: to (?:live|go on))?(?=\\s?(?:[.,!]|$|to|in life|and))",
    "(?:given|give|giving) up on (?:life|living|myself|everything)",
    "(?:jump|jumping|jumped|throw(?:ing)? (?:my|him|her)\\s?self|step|stepping|walk|walking) (?:off (?:a|the|this|that) (?:\\w+ )?(?:bridge|roof|building|cliff|balcony|platform|pier)|in front of (?:a|the) (?:\\w+ )?(?:train|bus|lorry|truck|car|tube)|under (?:a|the) (?:train|bus|lorry)|out (?:of )?(?:a|the|my) window)",
    "(?:stand|standing|stood|sat|sitting|as far as) (?:here )?(?:on|at|by)?\\s?(?:the|a) (?:edge of the )?(?:bridge|ledge|cliff|parapet)(?! (?:school|street|road|inn|branch|end|club)\\b)",
    "(?:cut|cutting|slit|slitting) (?:my|her|his) (?:wrists?|arms|veins|throat)",
    "(?:took|take|taken|taking|end|ended|ending|finish|finishing|finish with|make an? end (?:to|of|with)) (?:his|her|my|their) (?:own )?li(?:fe|ves)(?! (?:insurance|cover|easier|savings|story|back)\\b)",
    "(?<!(?:career|commercial|political|brand|financial|social) )(?:suicid\\w*|suisid\\w*|sucid\\w*|suicd\\w*)(?! (?:squad|for (?:the|your|our) (?:brand|business|company))\\b)",
    "(?:end|ending) it all",
    "goodbye (?:note|letter|world)|(?:this is|saying) (?:my )?(?:final |last )?goodbye to (?:everyone|my (?:kids|family|children)|life)",
    `(?:end|ending|finish|finishing) my\\s?self|(?:tonight|today|tomorrow|now|soon|then) i(?:'ll| will| am going to|'m going to)? (?:finish|end|stop) (?:it|it all|everything|my life)${ENDS}|(?:sorry|forgive me) for everything|(?:hung|hanged) (?:him|her|my)\\s?self|(?:tried|trying|tries|attempted|wants?|wanted|threaten\\w*) to (?:kill|hang|drown|harm|hurt|end|poison|starve) (?:him|her|my|them)\\s?sel(?:f|ves)|found (?:him|her) (?:dead|hanging)`,
    `(?:end|ending|kill|killing) my\\s?self (?:if|because|when|tonight|today|now|over)|(?:don't|do not|can't|cannot|dont) see (?:a|any|my) (?:future|tomorrow|way forward)(?: for (?:me|my\\s?self))?(?: any\\s?more)?${ENDS}|(?:all|only thing) i (?:can )?(?:think|dream) (?:about|of) is (?:dying|death|suicide|ending|killing)|think(?:ing)? (?:a lot |only |constantly |always )?(?:about|of) (?:dying|death|suicide)`,
    "unalive|kms(?! (?:away|from|later|per|on|to|an|of|each)\\b)",
    "self.?harm(?:s|ed|ing)?",
    "(?:better|best) off (?:dead|without me(?! (?:as|on the)\\b))",
    "(?:no\\s?one|nobody|anyone|anybody) (?:would|will|'d|'ll) (?:even )?(?:miss me(?! call)|notice (?:if|when) i(?:'m| was| am| were)? (?:gone|dead|died|disappear\\w*)|care if i (?:died|die|was dead|live|disappear\\w*|was gone))",
    "(?:just )?a burden (?:to|on|for) (?:everyone|everybody|my (?:family|kids|wife|husband|children|parents)|them all|people)",
    "(?:won't|wont|will not|might not|may not|not going to|there'll be no|there will be no|will be no) (?:be )?(?:a |any )?(?:next (?:time|year|christmas|birthday|week|month) for me|(?:around|here|alive) (?:much longer|any\\s?more|long|to see (?:it|that|this|the)|by then|next (?:year|christmas)|if this))",
    "by the time (?:you|anyone|u) (?:read|see|get|find)s? this,? (?:i|it)\\s?(?:'ll|will|'m|am|be|may)?\\s?(?:be )?(?:gone|dead|too late|no longer|over for me)",
    "(?:after|once|when) (?:i'm|im|i am) (?:gone|dead|not here any\\s?more)(?! (?:on|to|away|for|over|abroad|in|from|out|home)\\b)",
    "(?:tell|telling|told) (?:my )?(?:kids|children|son|daughter|mum|mam|mom|wife|husband|family|parents|everyone) (?:that )?(?:i (?:love|loved|am sorry)|i'm sorry)(?! (?:it|this|the|your|these|those)\\b)",
    "(?:only|no other|no) way out (?:for me|left|is (?:to die|death|to end)|i (?:can )?see|any\\s?more|but)|(?:see|seeing) (?:no|any) (?:other )?way out(?! of (?:the|this|my) (?:\\w+ )?(?:contract|app|menu|plan|car|screen))",
    "(?:nothing|no\\s?one|not much) (?:left )?(?:to live for|worth living|to stay (?:alive|here) for)",
    "(?:want|need) (?:it|the pain|everything|this life) (?:all )?to (?:stop|end|be over) (?:for\\s?ever|for good|tonight|and (?:not|never))|(?:want|wanna) (?:to )?(?:go to sleep|fall asleep|sleep) (?:and|for) (?:never|not|ever|forever)",
    "do(?:ing)? something (?:stupid|silly|to my\\s?self|i (?:can't|cannot) (?:undo|take back))",
    "(?:took|take|taken|taking|sw[ao]l+ow(?:ed|ing)?) (?:all (?:of )?(?:my|the|his|her|them|these)|too many|loads of|a (?:lot|load|handful|whole \\w+) of|the whole (?:box|packet|bottle|strip)(?: of)?) (?:\\w+ )?(?:pills?|tablets?|meds|medication|paracetamol|painkillers|antidepressants)",
    "overdos(?:e|ed|ing)",
  ]),
  cue("certain.threat", "safety", [
    `(?:i|we) (?:\\w+ )?(?:know|knows|found out|will find out|can find out|found|will find|have) where (?:you|u|ya|he|she|they|(?:your|ur|the|that|this) (?:\\w+ ){0,2}${STAFF}|(?:your|ur) (?:\\w+ ){0,2}(?:family|kids|children|wife|house|home))\\s?(?:all )?(?:live|lives|sleep|sleeps|park|parks|goes? to school|drinks?|work(?! (?:out|on|from|with)\\b)|works(?! (?:out|on|from|with)\\b)|is|are)?(?=\\s?(?:[.,!?]|$|and|so|mate|love))`,
    "you(?:'ll| will| are going to| gonna|r gonna)(?: all)? (?:pay for (?:this|it)(?=\\s?(?:[.,!?;]|$|mark|one day|personally|with your|i |you ))|pay for what you|be (?:so |very )?sorry|regret (?:it|this|the day you were)|get what(?:'s| is)? coming|bleed|suffer for)",
    "(?:i'll|i will|i'm|i am|im|we'll|we will|we're|gonna|going to)(?: \\S+){0,5} with (?:a|my) (?:\\w+ )?(?:gun|shotgun|rifle|knife|bat|baseball bat|weapon|machete|axe|crowbar|can of petrol)",
    "(?:come|coming|be|down|round|over|turn up|show up|visit|back) (?:down |round |over |back )?(?:to|at) (?:your|the|ur) (?:\\w+ )?(?:office|shop|place|store|branch|desk|house|home|depot) with (?:a|my|some|the) (?:\\w+ )?(?:gun|knife|bat|weapon|hammer|boys|mates|lads|brothers|friends)(?! (?:for|to (?:the|see|watch|collect))\\b)",
    "(?:break|smash|kick|punch|cave|rip|knock) (?:in |off )?(?:your|his|her|their|ur|that \\w+'s) (?:\\w+ )?(?:legs?|necks?|faces?|windows?|teeth|heads?|jaws?|nose|skulls?|fingers?|kneecaps?|lights|block)(?: in| off| out)?",
    "(?:blow|burn|torch|bomb|shoot)(?:ing)? (?:up |down )?(?:your|ur|the|this|that|his|her) (?:\\w+ )?(?:office|shop|place|house|building|branch|store|depot|car|van|warehouse)s?(?: (?:up|down))?|burn (?:it|the (?:place|lot)|you) (?:all )?(?:down|to the ground|alive)|set fire to (?:your|the|his|her|it all)(?! bbq)|shoot (?:up|everyone|the place)",
    "(?:hope|wish|deserve|deserves)(?: that)?\\s?(?:you|u|he|she|they|your \\w+|the driver)?(?: all| lot)? (?:to )?(?:die|dies|rot|rots|burn(?:s)? in|choke|chokes|crash|crashes|get (?:killed|shot|cancer|raped|run over|hit by)|gets (?:killed|shot|cancer|hit)|drop dead)",
    `(?:shame|pity|sad|unfortunate|too bad) if (?:something|anything) (?:\\w+ )?(?:happens?|happened) to (?:them|you|him|her|your)|(?:put|bury|see) (?:you|him|her|them|your \\w+|that \\w+) (?:\\w+ )?(?:in(?:to)? the ground|six feet under|in (?:a )?(?:hospital|coffin|grave|wheelchair))|someone should (?:kill|shoot|stab|hurt|burn) (?:you|him|her|them|your)`,
    "(?<!not |n't )(?:kill|stab|shoot|murder|hurt|attack|harm|rape) your (?:\\w+ )?(?:family|kids?|children|wife|husband|mother|mum|people|staff|drivers?|dog|daughter|son|colleagues?)(?! feelings)|(?:find|know) out (?:who|where) (?:you|he|she) (?:are|is|live|lives|work|works)(?! from) and",
    "put (?:a bullet|you (?:in|through|under) (?:the|a|hospital|ground))",
    `${I_WILL} (?:\\w+ ){0,3}(?:kill|murder|stab|strangle|slap|batter|kneecap|deck|bash|shoot|beat|punch|hurt|slit|finish|harm|gut|hunt|headbutt|come (?:for|after)) (?:you|u|ya|him|them|her|your|ur|whoever|every(?:one|body)|(?:the|that|this|one of) (?:\\w+ ){0,2}${STAFF})(?! (?:an?|over|the|my|a mail|price|offer|quote|rate|business|sales|ratings?|reputation|brand|company|feelings|off|later|with kindness|bill|competitor)\\b)`,
    "i(?:'ll| will| am going to|'m going to|'m gonna| gonna) (?:\\w+ )?(?:find|get|track|hunt|come for|wait for) (?:you|u|ya|him|her|them|your (?:family|kids|wife))(?: (?:down|one day|all))?(?=\\s?(?:[.,!?]|$|and|when|after|outside (?:work|your|his|her)))",
    "(?:i'll|i will|i'm|im|we'll) (?:be )?(?:waiting|wait|there) (?:for (?:you|him|her|them|your \\w+) )?(?:outside )?(?:when (?:you|he|she|they) (?:finish|leave|clock off|knock off|close|come out)|after (?:work|your shift|his shift|dark))",
    "(?:i|we)(?:'ll|'m| will| am|m|'re)? (?:be )?(?:come|coming|going|turn(?:ing)? up|show(?:ing)? up|drop(?:ping)? by)(?: round| over)? (?:to|at|by) (?:your|his|her|their|ur) (?:own )?(?:house|home|family|kids|door|flat)(?! (?:page|office|store|delivery|team|shop|furnish\\w*|opening)\\b)",
    "watch your (?:back|step, mate)|(?:sleep|keep) (?:with )?one eye open|your days are numbered|(?:you're|you are|ur|your|he's|she's|he is) (?:a |all )?(?:dead (?:man|meat|woman)|dead(?=\\s?(?:[.,!]|$|if|when)))|dead (?:man|woman) walking",
    "(?:plant(?:ed|ing)?|put|leave|left|hid|hidden|bring|there's|there is|is) a (?:\\w+ )?bomb (?:in|at|under|on|inside|outside|to|there)|bomb threat|(?:a|the) bomb (?:goes|will go|is going) off",
    "something (?:bad |very bad |nasty |terrible )(?:might |will |could |may |is going to |gonna )(?:just )?happen to (?:you|him|her|one of|your)|(?:see|find out|know|wait) what happens to (?:you|him|her|your (?:family|kids|driver|staff))",
    "take the law into my|(?:won't|will not|not|can't|cannot) be (?:held )?responsible for (?:my actions|what i (?:do|might)|what happens (?:to|when i))|don't know what i(?:'ll|'d| will| would| might)? do to (?:you|him|her|them|my\\s?self)",
    "(?:show|teach) (?:you|him|her|them|your driver) (?:a lesson|what (?:pain|real))|you will see what (?:i|we) (?:do|will do|can do) (?:to|with) (?:you|him|her|your)|(?:make|making) (?:you|him|her) (?:bleed|disappear)|smash (?:you|him|her|the place|your place|your shop|your office|it all) up|(?:i have|i've got|i got|i own|i carry|got) a (?:gun|shotgun|weapon)(?=\\s?(?:[.,!]|$|and|too|at))|kys|kill your\\s?self|drop dead",
    "(?:driver|engineer|staff|man|guy|he|she|courier|bailiff|manager|neighbour|agent|customer|they|somebody|someone) (?:\\w+ ){0,3}(?:threatened|threatening|threatens|threaten) (?:to (?:hit|kill|hurt|beat|stab|punch|rape|attack|shoot|burn|break|smash)|(?:me|him|her|us) with (?:a (?:gun|knife|bat|hammer|weapon|bottle)|his fist|violence|death)|(?:my|our) (?:li(?:fe|ves)|kids|children)|violence)",
    "(?:pulled|pulls|waved|held|holding|carrying) (?:out )?(?:a|his|her) (?:\\w+ )?(?:gun|knife|machete|weapon)(?! (?:set|block|drawer)\\b)",
  ]),
  cue("certain.violence", "safety", [
    `(?:he|she|${PARTNER}|father|mother|stepfather|stepdad|dad|neighbour|driver|engineer|carer|uncle|brother) (?:has |had |just |still |always |keeps |is |was |also |even |then |started |often )?(?:hits?|hitting|beats?|beating|beat up|hurts|slaps|slapped|slapping|punched|punches|kicked|threatens|threatened|threatening|attacked|attacks|raped|strangled|choked|choking|stalks|stalking|stalked|follows|followed|following|tracks|tracking|grabbed|groped|assaulted|pushed|shoved|locked) (?:me|my|us|her|him|the kids|our)(?! (?:out of (?:my|the|our) (?:account|profile|app)|account|up|with (?:questions|quality|a (?:mail|call))|on (?:instagram|twitter|facebook|social)|with (?:an? )?(?:\\w+ )?(?:lawyer|solicitor|legal|court|fine|debt|action|bill)|business|sales|feelings|back with)\\b)`,
    `${PARTNER}(?: \\w+){0,4} (?:found out|finds out|find out|knows|know|can see|sees|found|gets|got|has|have|find|track|tracks|tracking) (?:out )?(?:where (?:i|we) (?:live|am|are|work|moved|sleep)|my (?:new |home |current )?(?:address|location|phone|number|whereabouts|flat))`,
    `(?:he|she|${PARTNER}) (?:mustn't|must not|must never|can't|cannot|should not|shouldn't|may not|is not allowed to|isn't allowed to) (?:\\w+ )?(?:find|know|see|get|have|learn) (?:out )?(?:where (?:i|we)|my (?:new )?(?:address|number|location)|our (?:new )?(?:address|location))`,
    "(?:pushed|shoved|punched|kicked|slapped|headbutted|spat (?:at|on)|strangled|assaulted|attacked|beat up|hit|groped|dragged|threw|pinned) (?:me|my (?:\\w+ )?(?:wife|husband|son|daughter|mum|mam|mom|mother|dad|father|kids?|child|girlfriend|boyfriend|partner|sister|brother|friend|gran|nan|nephew|niece|colleague))(?! (?:with (?:an? )?(?:\\w+ )?(?:fees?|charges?|bill|fine|surcharge|increase|price)|hard|as|to (?:buy|sign|get|take|pay)|that|into (?:buying|signing|a))\\b)",
    `(?:my|an|her|his) (?:\\w+ )?${PARTNER}(?: \\w+){0,4} (?:turn(?:s|ed|ing) up|show(?:s|ed|ing) up|waits?|waiting|sits?|sitting|comes?|came|lurking|hanging around) (?:\\w+ )?(?:at|to|outside|round|by) (?:my|our|the) (?:\\w+ )?(?:flat|house|home|door|work|office|place|school|gate|street)(?! (?:to (?:collect|pick|help|fix)|and (?:helped|fixed|collected|paid)))`,
    "(?:restraining|protection|protective|non.?molestation|no.?contact) order",
    `${PARTNER} (?:\\w+ )?(?:controls?|monitors?|reads?|checks?|takes|has taken|has access to) (?:my|all my) (?:phone|money|messages|e-?mails?|location|account)|(?:he|she|${PARTNER})(?:'ll| will| would| is going to| gonna| might| could| can) (?:\\w+ )?(?:hurt|kill|hit|beat|harm) (?:me|us)`,
    `(?:and|who) (?:will|would|is going to|might) (?:hurt|hit|beat|harm) (?:me|us|the kids)`,
    "women's (?:refuge|shelter|aid)|(?:staying|living|live|stay|am|moved|in) (?:in |at |to |into )?(?:a|the) (?:refuge|safe house|shelter) (?:with|because|since|from|for)",
    "(?:fled|flee|fleeing|escaped|escape|escaping|hiding|hide|hid|ran away|run away|running|got away|safe|scared|afraid|terrified|frightened) (?:from|of) (?:my|an|him|her|a)\\s?(?:\\w+ )?(?:ex|husband|partner|wife|boyfriend|abus\\w+|violent|relationship|marriage|family|father|stepfather|him|stalker)",
    "(?:moved|left|move|leave) (?:\\w+ )?(?:out |away |here |house |home )?because of (?:him|her|my ex|the abuse|the violence|my (?:husband|partner|father))",
    "domestic (?:abuse|violence)|coercive control|(?:honou?r.based|forced) (?:violence|marriage)|human traffick\\w*|(?:being|been|was) traffick\\w*",
    "(?:was|been|got|being|were) raped|rapist|sexual(?:ly)? (?:assault|abuse|harass|touch)\\w*|(?:groped|molested|felt (?:me|her) up)|touched (?:me|her|him|my \\w+) (?:inappropriately|sexually|where|between|down there)|(?:abusive|violent|controlling) (?:ex|husband|partner|relationship|marriage|wife|father|boyfriend|stepfather|man)",
    "(?:i|we|she|he) (?:was|were|am|got|been|have been|'ve been) (?:\\w+ )?(?:attacked|assaulted|mugged|stabbed|beaten(?: up)?|followed home|being followed|stalked|held hostage|locked in by)(?! (?:by (?:bugs|ads|spam))\\b)",
    "(?:keeps?|kept|still|is|was) (?:following|stalking|watching) (?:me|her|us|my (?:daughter|son|house|wife))(?! on (?:instagram|twitter|x|facebook))|(?:exp?|ex)(?: has| have|'s)? (?:just )?(?:turned|showed|shown) up|(?:someone|somebody|a man|man|he) (?:is |was |'s )?(?:trying to (?:get|break) in(?:to)?(?! (?:my|to my|our) (?:account|email|profile|app))|banging on (?:my|the|our) door|outside my (?:door|window|house) (?:and|with|now|right now))",
  ]),
];
