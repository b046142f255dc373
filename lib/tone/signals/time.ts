import { type Cue, cue, DAY } from "../cue.ts";

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w*";
const DATE = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${MONTH})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)`;
const CLOCK = "(?:\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:am|pm|o'?clock)|\\d{1,2}[.:]\\d\\d|noon|midday|midnight)";
const NEAR = `(?:today|tonight|tomorrow|tmrw?|tomorow|tommorow|tomoz|this (?:morning|afternoon|evening|weekend|${DAY})|in (?:an?|one|two|three|half an|\\d{1,2}) (?:minutes?|mins?|hours?|hrs?)|at ${CLOCK}|${CLOCK})`;
const SOON = `(?:${NEAR}|this week|${DAY}|${DATE}|(?:the )?end of|next week|(?:the )?(?:weekend|night|morning|evening|close|closing|lunch|dinner|service|guests?|bank|school|kids|funeral|wedding|party|event|exam|flight|trip|holidays?|deadline|christmas|easter|eid|diwali|birthday|term|move|meeting|launch|payroll|audit|match|show|trial|shop|shift)|it(?:'s| is|'ll be)? (?:goes|closes|starts|too late|gets late|gets dark|runs out|expires|is too late|late|charges|renews)|(?:we|i|they|he|she) (?:close|leave|go|fly|open|travel|move|lose|opens|leaves|goes|depart|board|run out|arrive|have to|finish|start|are|am|sail|land)|5pm|then)`;
const EVENT =
  "(?:wedding|funeral|exam|interview|flight|birthday|party|court|hearing|surgery|operation|appointment|departure|trip|concert|christening|graduation|audit|launch|event|opening|demo|presentation|meeting|match|race|marathon|festival|conference|show|ceremony|service|viewing|completion|inspection|recital|prom|holiday|honeymoon|baptism|bar mitzvah|first day|shift|train|ferry|boat|bus|coach|taxi|game|dinner|baby shower|go.?live|deadline|delivery to|move|moving day|visa|anniversary|parents' evening|mot|dialysis|treatment|scan|shoot|fair|market)";
const GO =
  "(?:fly|flies|flying|leave|leaves|leaving|travel|travels|travelling|traveling|sail|sails|sailing|depart|departs|departing|move|moves|moving|open|opens|opening|drive|driving|set off|setting off|check in|checking in|due|get married|getting married|marry|start work|start|starts|begin|begins|go live|going live|goes live|on shift|go into (?:hospital|labour)|arrive|arriving|go away|going away|board|boarding|close|closes|complete|completing)";

const NEED = "(?:need|needed|needs|require|required|want|must|have to|has to|got to|gotta|supposed to)";
const THIS_DAY = "(?:today|tonight|now|this (?:afternoon|evening|morning))";

/** Time pressure: deadlines, events close by, and words that press. `pressure.ts` has what is blocked or harmed. */
export const time: readonly Cue[] = [
  cue("time.emergency", "urgency", [
    "emergency(?! (?:contact|exit|number for))",
    "(?<!not |isn't |nothing )urgent(?:ly)?",
    "asap",
    "a\\.s\\.a\\.p\\.?",
    "immediately",
    "right now",
    "(?<!(?:all|both|\\d) )at once",
    "this (?:minute|second|instant)",
    "now (?:please|pls)",
    "(?:please )?hurry",
    "(?:ring|call|phone) me (?:now|today|back now|asap|straight|immediately|please|on \\d)",
    "(?:someone|somebody|anyone) (?:\\w+ ){0,3}(?:today|now|tonight|at once|quick(?:ly)?)",
    "(?:as soon as possible|as quickly as|quick as you can|as fast as|earliest|at the earliest)",
  ]),
  cue("time.instantly", "urgency", [
    "(?:unlock|block|stop|freeze|cancel|fix|send|release|answer|reply|ring|call|help|tell|come|sort|reopen|activate|let|do|need|check|transfer|undo|restore|get|move|give) (?:\\S+ ){0,4}(?:now|right away|straight away|quick(?:ly)?|fast|immediately|at once|asap)(?! (?:on|that|and then|than))",
    "(?:every|each) (?:minute|hour|second|day) (?:\\w+ ){0,3}(?:counts|cost(?:s|ing)?|matters|we lose|i lose|lost)",
    "time is (?:running|short|critical|of the essence|money)",
    "no time (?:left|to|for)|out of time|running (?:short|late)",
    "(?:prompt|urgent|immediate|swift|speedy|quick) (?:attention|action|response|reply|help|resolution|assistance|answer)",
    "(?:urge|beg|begging|implore) (?:you|u)",
    "(?:answer|reply|respond|help|come|send) (?:me )?(?:fast|quick(?:ly)?)",
  ]),
  cue("time.blocked", "urgency", [
    "help(?:!+| me now| now)?",
    "(?:is|are|was|were|went|gone) (?:\\w+ )?(?:down|offline|locked out|stuck|stranded|trapped)",
    "(?:stuck|stranded|locked out|trapped)",
    "(?:can't|cannot|can not|cant) (?:\\w+ )?(?:get in|get out|work|breathe|pay|trade|open|serve|ship|sell|invoice|take orders|log\\s?in)",
    "outside (?:now|since|in|your|the)",
    "waiting (?:outside|at the|in the|here)",
    "at the (?:till|airport|station|gate|door|checkout|desk|border|counter)",
    "(?:no|without) (?:heating|water|hot water|power|electric(?:ity)?|gas|food|money|insulin|medication|internet|phone)",
    "(?:queue|people|customers|guests) (?:\\w+ ){0,3}(?:waiting|outside|behind)",
    "(?:bleeding|burning|smoke|smell of gas|sparks|flooding|flooded|pouring|through the ceiling)",
    "(?:ends?|runs?|closes?|starts?|begins?|leaves?) in (?:\\d+|ten|five|an|half|one|two) (?:min|mins|minutes|hours?|hrs?)",
  ]),
  cue("time.deadline", "urgency", [
    `(?:by|before|until|till|no later than|not later than|latest|at the latest|on or before|in time for|ahead of) ${SOON}`,
    `(?:need|needed|needs) (?:it|this|that|them|the \\w+|an answer|to know|a \\w+)?\\s?(?:by|before|for|on|in time)`,
    `(?:refund(?:ed)?|repaid|sorted|fixed|resolved|answered|delivered|done|answer|reply|money(?: back)?) (?:today|tonight|this (?:morning|afternoon|evening))`,
  ]),
  // The need itself may stand far from its day: it is weighed, the day is shown.
  cue("time.needBy", null, [`${NEED} (?:\\S+ ){0,8}(?:by|before|for|no later than|until|till|on) ${SOON}`]),
  cue("time.needToday", "urgency", [
    `${THIS_DAY}(?<=(?:^|[^\\w])(?:${NEED}|please|pls|can (?:you|u|someone|i|we)|could (?:you|someone)|will (?:you|it|they|he|she|i|we)|should) (?:\\S+ ){0,9}${THIS_DAY})`,
    "(?:today|tonight|now) (?:please|pls|not (?:next|tomorrow|in))",
  ]),
  cue("time.event", "urgency", [
    `${EVENT}(?:'s| is| are| starts?| begins?| tomorrow| runs?| goes)? (?:\\w+ ){0,3}${NEAR}`,
    `${EVENT}(?:'s| is| are| was| starts?| begins?)? (?:already )?(?:on |at |for |by )?(?:${DAY}|${DATE}|in (?:\\d+|one|two|three|four|five|six|ten|a few|a) (?:days?|weeks?)|next (?:week|${DAY})|this week|soon)`,
    `${NEAR}(?:'s|'s the| is| is the| for| for the| for my| is my| is our| we have| i have)?(?: a| an| my| our| the| her| his)? ${EVENT}`,
    `(?:is|are|starts?|begins?|it's|its|due|arrive|arrives|party|guests? (?:are )?(?:arrive|come|coming|arriving)) (?:is |on |at |in )*(?:today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening|weekend|${DAY})|${DAY}(?: at)?|\\d{1,2}[.:]\\d\\d)`,
  ]),
  cue("time.going", "urgency", [
    `(?:i|we|she|he|they|i'm|we're|she's|he's|they're|kids|guests|i'm|train|flight|plane|ship|bus|shop|it|site|term|school)(?:'m|'re| am| are| is| will| have to| need to| must| due to| supposed to be| meant to be)* (?:\\w+ )?${GO} (?:\\S+ ){0,5}?(?:on |at |from |by )?(?:${NEAR}|${DAY}|(?:on )?the \\d{1,2}(?:st|nd|rd|th)|at \\d{1,2}|next (?:week|${DAY})|in (?:two|three|four|five|\\d) days|soon)`,
  ]),
  cue("time.ends", "urgency", [
    "(?:due(?! (?:to|diligence))|deadline|expires?|closes|cut.?off|last day|final (?:day|notice|demand|reminder|warning)|running out|runs out|run out)",
    "in (?:\\d+|one|two|three|four|five|six|ten|a few|an|half an) (?:minutes?|mins?|hours?|hrs?|days?|weeks?)",
    "(?:within|in) (?:the|an|one|\\d+) (?:hour|day|week|hours|days)",
    "in time",
    "too late",
    "only \\d+ (?:left|hours|days)",
    "(?:\\d+|two|three|four|five|one|a few) (?:days?|hours?|hrs?|minutes?|mins?|weeks?) (?:left|to go|from now|until|till|before|away|time)",
    "(?:ends?|ending|finish(?:es)?|expir(?:es|ing)|runs? out|renews?|lapses?|stops?|closes?|goes up|go up) (?:\\w+ )?(?:today|tonight|tomorrow|tmrw|on the \\d|in \\d|at \\d|this|at midnight|by|soon)",
    "(?:last|final) (?:chance|day|date|order date|posting|call|possible)",
    "otherwise (?:the|i|we|my|it|our|they|he|she) (?:\\w+ ){0,3}(?:will|'ll|lose|loses|can't|have|has|is|gets?|be|expires?|won't|miss)",
  ]),
  cue("time.already", "urgency", [
    `(?:it's|its|it is|today is|is already|is now|now it's|we're) (?:now |already |nearly |almost |only )?(?:${DAY}|${CLOCK}|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?:st|nd|rd|th)|late)`,
    "(?:day|night|week|hour) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?! (?:trip|tour|pass|ticket|left|one))",
    `(?:nothing|nobody|no one|no answer|no reply|waiting|sat|sitting|standing|stood|been) (?:\\w+ ){0,4}since (?:\\d|this morning|last (?:night|nite)|noon|yesterday|${DAY})`,
    `(?:closed|shut|closes|closing|not open|no one there|nobody there) (?:\\w+ )?(?:till|until|at) (?:${DAY}|${CLOCK}|tomorrow|\\d)`,
  ]),
  cue("time.today", null, [
    "today",
    "tonight",
    "this evening",
    "this afternoon",
    "in \\d+ (?:min|mins|minutes|hours?)",
  ]),
  cue("time.tomorrow", null, ["tomorrow", "tmrw?", "tomm?orr?ow", "tomoz", "this weekend", `this ${DAY}`]),
  cue("time.morning", null, ["this morning", "last (?:night|nite)", "yesterday"]),
  cue("time.day", null, [DAY]),
  cue("time.clock", null, ["\\d{1,2}[.:]\\d\\d", "\\d{1,2}\\s?(?:am|pm)", "at \\d{1,2}", "noon"]),
  cue("time.now", null, ["now"]),
  // Dates that lie behind: when it was ordered, paid, told. They press nobody.
  cue("time.past", null, [
    `(?:ordered|bought|arrived|delivered|paid|booked|stayed|came|rang|called|phoned|wrote|emailed|visited|received|sent|moved in|told|collected|returned|cancelled|placed|purchased|was there|were there|dated|invoice|letter|email|mail|bill|reply|order|receipt) (?:\\S+ ){0,3}(?:of |on |from |dated |last )(?:${DAY}|week|month|year|${DATE})`,
    "(?:last|previous) (?:week|month|year|summer|winter|spring|autumn|christmas|season)",
    "(?:\\d+|two|three|four|a|an|few|several|six|ten) (?:days?|weeks?|months?|years?) (?:ago|later|before that|after that)",
  ]),
  cue("time.hours", null, [
    "(?:what time|till when|until when|which days|when) (?:do|are|does|is) (?:\\w+ ){0,3}(?:open|close|closed|shut|start)",
    "opening (?:hours|times)|open (?:on|till|until|late|at|from) \\w+\\?",
    "(?:book|reserve|table|appointment|slot|reschedule|rebook|move|change|booking|room|court|class) (?:\\S+ ){0,4}(?:for|to|on|from|till) (?:\\w+ )?(?:next )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|the \\d)\\w*",
  ]),
  cue("time.calm", null, [
    "no (?:rush|hurry|urgency|big deal|hard feelings|reply needed|need to (?:reply|answer|respond)|answer needed|panic|pressure)",
    "(?:not|nothing|isn't|hardly) (?:\\w+ )?urgent",
    "whenever",
    "when you (?:have|get) (?:a |the )?(?:time|chance|moment|minute)",
    "next (?:month|year|spring|summer|autumn|term|season)",
    "at some point",
    "(?:some day|one day|sometime|eventually|in your own time|take your time|at your (?:leisure|convenience)|in due course)",
    "just (?:asking|curious|wondering|reporting|checking|so you know|to let you know|fyi|thought)",
    "for (?:the future|next year|next time|information|info)",
    "that'?s all i (?:wanted|have) to say|i just wanted (?:you )?to (?:know|say|tell)|thought you (?:should|would|'d|might) (?:like to )?know",
    "fyi",
    "either way",
    "doesn't matter",
    "any day",
  ]),
];
