import { type Cue, cue } from "../cue.ts";

const KIN =
  "(?:husband|wife|mum|mother|dad|father|sister|brother|son|daughter|kids?|friends?|mates?|neighbou?rs?|boss|accountant|partner|grandson|granddaughter|aunt|uncle|cousin|niece|nephew|landlord|family)";
const ON_SPOT =
  "(?:waiter|waitress|barman|driver|courier|rider|stylist|hairdresser|barber|dentist|nurse|teacher|coach|fitter|plumber|engineer|mechanic|conductor|guard|cashier|porter|receptionist|chef|steward|rep)";

/** What looks like an earlier contact and is none: said to others, said on the spot, or the first word about it. */
export const contactLookalikes: readonly Cue[] = [
  cue("first.toOthers", null, [
    `(?:told|asked|rang|called|phoned|texted|said to|wrote to|tell|spoke to|ring) (?:\\w+ )?(?:my|our|his|her|their) (?:\\w+ )?${KIN}`,
    "(?:rang|called|phoned|told|asked|contacted|went to|reported (?:it|this|them) to) (?:\\w+ )?(?:the )?(?:police|hospital|doctor|court|council|ambulance|fire brigade|embassy|other \\w+)",
    `${KIN} (?:\\w+ )?(?:says?|said|told|tells|reckons|thinks|asked|rang)`,
  ]),
  cue("first.onSpot", null, [
    `(?:the|your|a|our) (?:\\w+ )?${ON_SPOT} (?:\\w+ )?(?:said|told|says|asked|laughed|shrugged|was|came|had)`,
    "at the (?:till|counter|gate|door|desk|table|bar|station|airport|border|checkout)",
    `(?:asked|told) (?:the|your|a) (?:\\w+ )?${ON_SPOT}`,
  ]),
  cue("first.contact", null, [
    "(?:my|the|a) first (?:time|message|e-?mail|order|visit|question|purchase) ",
    "for the first time",
    "(?:quick|small|short|little|one|simple|silly|general) question",
    "(?:i'd|i would|we'd|we would) (?:\\w+ )?like to (?:order|book|know|ask|buy|reserve|make|bring|change|return)",
    "(?:just )?(?:wanted|writing|want) to (?:say|let you know|thank|tell you|ask)",
    "(?:is it possible|would it be possible|do you (?:have|sell|do|offer)|could i|can i|may i|i was wondering)",
    "i (?:just |only )?(?:noticed|discovered|found out|saw|realised|realized) (?:\\w+ ){0,3}(?:today|this morning|now|just now|yesterday|on my)",
  ]),
];
