import { type Cue, cue } from "../cue.ts";

const KIN =
  "(?:mum|mam|mom|mother|father|dad|husband|wife|son|daughter|brother|sister|nan|gran|granny|grandma|grandad|grandfather|grandmother|partner|baby|child|toddler|friend)";
const CHILD =
  "(?:baby|child|children|toddler|kids?|son|daughter|(?:little|young) (?:girl|boy)|\\d{1,2}.?(?:year|yr|month|week)s?.?olds?)";

/**
 * Danger and distress told plainly. These are always shown, whatever else the message says (`read.ts`), so each
 * phrase says enough by itself.
 */
export const danger: readonly Cue[] = [
  cue("certain.selfHarm", "safety", [
    "(?:point|reason|sense) (?:of|in|to|for) (?:me )?(?:living|live|being (?:here|alive)|going on)",
    "(?:want|wanted|wanting|going|ready) to (?:disappear (?:for ever|forever)|not (?:exist|wake up|be here)|end it(?= |[.,!]|$)(?! (?:by|with|on|now please))|die)",
    "(?:thinking|thought|thoughts|think) (?:of|about) (?:ending (?:it all|my life|everything)|killing|hurting (?:myself|him|her)|suicide|taking my (?:own )?life|jumping)",
    "(?:don't|do not|didn't) (?:want to|wanna) (?:be here|exist|live|be alive)(?: any ?more)?",
    "wish i (?:was|were) (?:dead|not (?:here|alive|born)|never born)",
    "(?:life|living) (?:is not|isn't|not) worth",
    "not worth living",
    "jump(?:ing)? (?:off (?:a|the) (?:bridge|roof|building)|in front of)",
    "(?:cut|cutting) my (?:wrists?|arms)",
    "(?:took|take|taken) (?:his|her|my|their) own li(?:fe|ves)",
    "(?:goodbye|suicide) (?:note|letter)",
  ]),
  cue("certain.threat", "safety", [
    "(?:i|we) know where (?:you|u|your) (?:\\w+ )?(?:live|lives|work|works|offices?|shop|house|home|family|kids|is|are)",
    "you(?:'ll| will| are going to| gonna)(?: all)? (?:pay for (?:this|what)|be sorry|regret (?:it|this))",
    "(?:office|shop|house|place|store|there|branch|work) with (?:a|my) (?:gun|knife|bat|weapon|boys|mates|hammer)",
    "(?:break|smash) your (?:legs?|necks?|faces?|windows?|teeth|head)",
    "(?:blow|burn) (?:up |down )?(?:your|the|this) (?:\\w+ )?(?:office|shop|place|house|building|branch)",
    "(?:hope|deserve)(?: that)?(?: you)?(?: all)? (?:to )?(?:die|get (?:killed|shot|cancer))",
    "put a bullet",
  ]),
  cue("certain.violence", "safety", [
    "(?:he|she|ex|husband|wife|partner|boyfriend|girlfriend|father|stepfather|stepdad|dad|stalker) (?:has |just |still |always |keeps |is |was )?(?:hits?|hitting|beats?|beating|beat up|hurts|threatens|threatened|threatening|attacked|raped|strangled|choked|stalks|stalking|stalked|follows|following|tracks|tracking) (?:me|my|us|her|him|the kids)",
    "(?:ex|husband|wife|partner|boyfriend|girlfriend|stalker|he|father)(?: \\w+){0,3} (?:found out|finds out|knows|can see|sees|found) (?:where (?:i|we) (?:live|am|are|work)|my (?:new )?(?:address|location))",
    "(?:restraining|protection|protective|non.molestation|no.contact) order",
    "women's (?:refuge|shelter|aid)",
    "(?:fled|fleeing|escaped|escaping|hiding|ran away) from (?:my|an|him|her|a) (?:\\w+ )?(?:ex|husband|partner|wife|abus\\w+|relationship|marriage|family|father)",
    "domestic (?:abuse|violence)",
    "(?:was|been|got|being) raped|sexual(?:ly)? (?:assault|abuse|harass)\\w*|abusive (?:ex|husband|partner|relationship|marriage|wife|father)",
  ]),
  cue("certain.child", "safety", [
    `${CHILD} (?:is |was |got |gets |has been |had )?(?:\\w+ )?(?:(?:locked|trapped|stuck|shut) (?:in|inside|out|outside)|swallow(?:ed)?|chok(?:ed|ing)|burn(?:ed|t)|scalded|electrocuted|has gone missing|kidnapped|collapsed|not breathing|stopped breathing)(?! (?:on|with) (?:the|a|his|her|level|this))`,
    `(?:man|adult|stranger|grown.?up|older guy|predator|paedophile|pedophile|someone|somebody|user|player|driver|teacher|coach) (?:\\w+ ){0,4}(?:messag\\w*|texts?|texted|texting|contact\\w*|ask(?:s|ed|ing)?|send(?:s|ing)?|sent|groom\\w*|touch\\w*|follow\\w*|film\\w*|hit|hurt|shouted at|grabbed) (?:\\w+ )?(?:my|our|her|his) (?:\\w+ )?${CHILD}`,
    `(?:asking|asked|asks|wants|wanted) (?:my|our) (?:\\w+ ){0,4}for (?:\\w+ )?(?:photos?|pictures?|pics|nudes|selfies|her address|his address)`,
    `(?:my|our) (?:\\w+ )?${CHILD} (?:\\w+ ){0,6}(?:a|an|some|older|grown) (?:\\w+ )?(?:man|adult|stranger|guy) (?:\\w+ )?(?:messag|text|contact|ask|send|sent|follow|touch|approach)\\w*`,
    "groom(?:ing|ed) (?:my|our|her|him|children|kids|minors)",
    "child (?:abuse|porn\\w*|neglect|safety|protection|at risk)|csam",
    `(?:left|leaves|leaving|was|were) (?:my |our |the )?(?:\\w+ )?${CHILD} (?:alone|unattended|unsupervised|outside|behind)`,
  ]),
  cue("certain.danger", "safety", [
    "electric(?:al)? shocks?|electrocuted|got a shock (?:from|off)|(?:caught|catches|catching|set|went up) (?:on )?(?:fire|in flames)|(?:is|was|it's|are) on fire|burst into flames|gas leak|(?:smell|smells|smelling|smelt) (?:of |like )?gas|gas smell|carbon monoxide(?! (?:alarm|detector|sensor))|(?:battery|charger|phone|oven|boiler|bottle|jar|glass|kettle|heater|scooter) (?:has |just |suddenly )?(?:exploded|exploding|blew up|melted)",
    "smoke (?:is |was )?(?:coming|came|pouring|comes) (?:out|from|off)|sparks (?:came|coming|flew|flying|out|from)",
    "(?:can't|cannot|couldn't|could not|can barely|struggling to) breathe|stopped breathing|(?:lips|tongue|throat|face) (?:are |is |was |were )?(?:swelling|swollen|blue|closing)|anaphyla\\w+|allergic reaction|(?:was|were|is|am|been|being|got) (?:rushed |taken |admitted )?(?:to|in|into) (?:a&e|hospital|intensive care|the er|emergency room) (?:after|because|from|with|due)|(?:ambulance|paramedics) (?:was called|were called|had to|took)",
    "(?:brakes?|steering) (?:failed|stopped working|gave out|gone|don't work|doesn't work|didn't work)",
    "(?:found|there (?:is|was)|bit into|bit on|swallowed|piece of|pieces of|shards? of) (?:\\w+ ){0,3}(?:glass|metal|needle|razor|blade|plastic) in (?:my|the|his|her|our) (?:\\w+ )?(?:food|meal|salad|soup|bread|jar|yogh?urt|baby food|drink|pizza|sandwich|burger|dinner)",
    "food poisoning|wrong (?:medication|medicine|dose|dosage|prescription|tablets|insulin)",
  ]),
  cue("certain.loss", "vulnerable", [
    `${KIN}(?:'s)?,? (?:who |has |have |had |just |suddenly |sadly |recently )*(?:died|passed away|passed on|has passed|was killed|is dying|is dead)`,
    "(?:no longer|not) with us any ?more|no longer with us|weeks to live|months to live|end of life care|terminal(?:ly ill| cancer| illness)|the deceased|my late (?:husband|wife|mother|father|son|daughter|partner|mum|dad)|lost (?:the|our|my) baby",
  ]),
  cue("certain.illness", "vulnerable", [
    "(?:i|we|he|she|who)(?:'m| am|'ve| have| has|'s| is| was)? (?:(?:been )?diagnosed with|battling|fighting|recovering from|dying (?:of|from)) \\w+",
    "(?:i|he|she|who|mother|mum|father|dad|son|daughter|wife|husband) (?:have|has|had|got|suffers? from) (?:\\w+ )?(?:cancer|epilepsy|diabetes|dementia|alzheimer's|parkinson's|asthma|autism|copd|ptsd|ms|leuk\\w+|a (?:stroke|heart attack|disability|seizure))",
    `(?:i'm|i am|im|he is|she is|he's|she's|${KIN} is) (?:\\w+ )?(?:disabled|deaf|(?:registered )?blind|partially sighted|in a wheelchair|wheelchair bound|autistic|epileptic|diabetic|housebound|bedridden|pregnant|suicidal|terminally ill|seriously ill|on dialysis|on oxygen|in (?:a )?(?:hospital|hospice|coma))`,
  ]),
  cue("certain.hardship", "vulnerable", [
    "(?:can't|cannot|can not|couldn't|unable to|not able to|struggling to) (?:\\w+ )?(?:afford|pay for|buy|feed) (?:\\w+ )?(?:food|to eat|heating|medicine|medication|nappies|formula|rent|my (?:kids|children|family|rent|medication)|the (?:rent|kids|children|baby|electric|gas)|myself)",
    "(?:nothing|no money|no food) (?:left )?(?:to|for) (?:eat|food|feed|the kids|my kids|my children|nappies)|food ?bank|(?:being|been|getting|get|be) evicted|eviction|(?:am|we're|we are|i'm|become|became|made|be) homeless|sleeping in (?:my|the|our|a) car|bailiffs|(?:lost|losing) my (?:job|home|house)|made redundant",
  ]),
];
