import { type Cue, cue } from "../cue.ts";

/** Escalation by pressure: law, bank, public, regulator, manager, insults. */
export const threats: readonly Cue[] = [
  cue("legal", "legal", [
    "(?:solicitors?|lawyers?|attorneys?|barrister|counsel|legal(?:ly)?|litigation|lawsuit|law suit|sue|suing|sued|small claims?|in court|to court|court (?:order|action|papers)|courts?(?= for| over| if| and)|tribunal|arbitration|legal action|legal proceedings|breach of|letter before action|damages claim|statutory|the law|by law|against the law|consumer (?:rights|act|law|protection)|my rights|our rights|act \\d{4}|under the \\w+ act|\\w+ act(?=[ ,.)]|$)|u\\.?s\\.?c\\.?|fcra|fdcpa|gdpr|violat(?:ed|ing|ion|ions|es)|unlawful(?:ly)?|illegal(?:ly)?|reserve (?:our|my) rights|union rep|withdraw from the (?:contract|purchase))",
  ]),
  cue("chargeback", "chargeback", [
    "charge.?backs?",
    "charge (?:it |this |them )?back",
    "(?:bank|card|card company|card people|card issuer|paypal|klarna|visa|mastercard|amex) (?:\\w+ ){0,3}(?:reverse|dispute|pull|return|take it|takes it|get it|gets it|gets? (?:the|my)|do it|will do|claim|hears?|back)",
    "(?:dispute|disputing|disputed|reverse|reversing|reversal of|stop|recall|block|pull(?:ed)?) (?:\\w+ ){0,4}(?:payment|charge|amount|transaction|direct debit|with (?:my|the) (?:bank|card))",
    "(?:through|via|ask|asking|asked|tell|told|contact|go to|gone to|get|have|with|call) (?:my|the|our) (?:bank|card (?:company|issuer|provider|people)|credit card (?:company|provider|issuer)|card)(?: (?:to|for|back|will|about|instead|company))?",
    "(?:or|then|otherwise) (?:my|the|our) bank",
    "my bank (?:will|to|can|gets|is|does|says i|dispute)",
    "bank dispute",
    "dispute window",
    "section 75",
  ]),
  cue("publicReview", "public-review", [
    "(?:bad|negative|honest|one.?star|1.?star|public|online|google|trustpilot|yelp|tripadvisor|leave|leaving|left|write|writing|written|wrote|post|posting|every|a|the|your|star) (?:\\w+ )?reviews?(?: (?:site|sites|page|pages))?",
    "reviews? (?:site|page|to follow|up|everywhere|too)",
    "(?:trustpilot|tripadvisor|yelp|google reviews?|facebook group|reddit|twitter|tiktok|instagram|social media|(?:to|in|tell|call) the (?:local )?(?:press|papers?|news|newspaper|radio|tv)|the local (?:press|paper|news|radio)|the press|journalists?)",
    "(?:one|1|zero|0|two) stars?",
    "(?:post|posting|put|putting|share|sharing|tell|telling|told|warn|warning|write|saying) (?:\\w+ ){0,5}(?:online|on(?:to)? (?:the )?(?:internet|facebook|google|every|all|social|my|line|your|any|forum)|in (?:every|the|all the) (?:local |whats\\s?app |facebook )?groups?|public(?:ly)?|everyone|everybody|the (?:whole|world|village|street|club|neighbou?rs|local)|everywhere|on every|go online)",
    "(?:everyone|everybody|neighbou?rs?|people|others?|followers|members) (?:\\w+ ){0,5}(?:will |should |shall |are going to )?(?:know|hear|read|see|reading|find out)",
    "go(?:es|ing)? (?:online|public|viral)",
    "(?:photos?|pictures|story|chat|video|screenshots?) (?:\\w+ ){0,3}(?:online|on every|public|goes? (?:on|up))",
    "in the stars",
    "(?:people|everyone) reading this",
  ]),
  cue("regulator", "regulator", [
    "(?:ombudsman|ombudsmen|regulators?|trading standards|financial conduct|fca|ofcom|ofgem|ofwat|cfpb|ftc|bbb|better business bureau|attorney general|consumer (?:protection|council|affairs|agency|association|authority|helpline|centre|advice|court|forum)|data protection (?:authority|commissioner|officer|agency|office)|information commissioner|ico|gdpr authority|environmental health|health and safety|food (?:safety|standards) (?:people|agency|authority)?|cqc|ofsted|hse|caa|dot complaint|aviation authority|banking authority|licensing (?:board|authority)|watchdog|supervisory authority|citizens advice|inspector(?:ate)?|federal trade commission|consumer financial protection|arbitration board|(?:to|tell|report\\w*|inform|contact\\w*|rang|ring|call\\w*) the council|market surveillance|rera|nhs complaints|professional body)",
  ]),
  cue("manager", "manager", [
    "(?<!account |property |project |office |case )(?:managers?|supervisors?|director|ceo|managing director|head office|headquarters|principal|head of (?:\\w+)|superior)(?= (?:to|please|now|and|who|or|of|will|ring|call|contact|here|can|this|let|today|look|on|at|for|about|you|i)|[.,!?]|$)",
    "(?:speak|talk|want|ask|asked|get|need|put|give|see|like|expect|let|demand|escalate|call from|hear from|contact) (?:\\w+ ){0,5}(?:managers?|supervisors?|director|owner|boss|principal|head office|superior|someone senior|somebody senior|senior)",
    "(?:someone|somebody|whoever|person|a human) (?:\\w+ )?(?:who can|with authority|in charge|senior|above|higher|responsible|more senior|that can|who is in|who decides?)",
    "(?:in charge|higher up|escalate|escalat(?:ed|ion))",
    "(?:someone|somebody) (?:above|over) (?:you|him|her)",
  ]),
  cue("abuse", "abuse", [
    "(?:you|you're|u|ur|your|are|lot|people|bunch|load|bloody|fucking|useless|stupid) (?:\\w+ ){0,4}(?:idiots?|thick|morons?|clowns?|thieves|crooks?|liars?|scum|dumb|brainless|imbeciles?|cretins?|muppets?|drongo|incompetent|bastards?|cowards?|pigs?|dogs?|deaf|retards?|useless (?:lot|people|backside|drongo|fools?))",
    "(?:idiots|morons|imbeciles|thieves|crooks|scumbags?|clowns|cretins|muppets|wankers?|arseholes?|assholes?|dickheads?|bitch(?:es)?|cunts?|twats?|pricks?|screw you|fuck (?:you|off)|piss off|go to hell|get stuffed|shut up|shove it|up yours)",
    "(?:useless|lazy|stupid|bloody|fat|lying|thieving|absolute) (?:\\w+ )?(?:lot|people|idiots?|cowboys?|clowns?|fools?|backside|company of|bunch|sods?|thieves|gits?)",
  ]),
];
