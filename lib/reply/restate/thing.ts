/** "The burger came stone cold": a thing and what was wrong with it, cut out of a longer sentence. */
import { tagged, turnPersons } from "./person.ts";
import { harmless, timeless } from "./refuse.ts";
import type { Restatement } from "./restate.ts";

const STATE =
  "(?:broken|missing|damaged|cracked|torn|leaking|faulty|empty|stone cold|freezing cold|cold|soaked|ruined|smashed|dented|scratched|wrong|too small|too big|late|gone(?=\\s*(?:[,.;!]|$|and\\b|but\\b|from\\b|since\\b))|blocked|frozen|locked|down|overdue|dirty|filthy|out of order|cancelled|lost|rotten|mouldy|stained|bent|snapped|blank|blurry)";
const PREDICATE = new RegExp(
  [
    `(?:is|are|was|were) (?:still |now |already |completely |all |again )?(?:not working|${STATE})`,
    `(?:has|have) (?:still |now |already )?been (?:cancelled|blocked|frozen|locked|down|broken|out of order|cold|delayed|lost|damaged)(?: since (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?`,
    `(?:came|arrived|turned up) (?:\\d+ (?:minutes|hours|days) late|late|broken|damaged|cold|stone cold|cracked|empty|smashed|torn|soaked|open|bent)`,
    "(?:still )?(?:hasn't|haven't|has not|have not) (?:arrived|come|turned up|been delivered|shown up|been repaired|been fixed|been paid|been sent)(?: yet)?",
    "(?:still )?(?:doesn't|don't|does not|won't|didn't|wouldn't|isn't|aren't) (?:work|load|open|start|charge|turn on|switch on|connect|arrive|come|turn up|show up|working|loading)",
    "never (?:arrived|came|turned up|worked|showed up)",
    "(?:has |have )?(?:stopped working|disappeared|vanished|fell apart|broke|snapped|leaks|leaked|cracked|crashed)",
    "keeps? (?:crashing|freezing|failing|disconnecting|stopping|leaking|buffering)",
  ].join("|"),
  "gi",
);
const DETERMINER = /(?<![\w'’-])(?:the|my|our|your) (?!$)/gi;
/** Before the thing: it then belongs to something else, or somebody else says so. */
const BOUND =
  /\b(?:of|for|with|in|on|at|from|to|by|inside|under|about|and|or|than|like|near|into|without|before|after|until|till|between|behind|over|as|since|so|while|once|though|although|that|said|says|told|claims?|claimed|says|why|how|when|where|which|what|because of|not|n't|call|called|says?:)\s*["']?$/i;
const UNDONE =
  /^ ?(?:if|when|whenever|unless|until|till|into|to |for a reason|on purpose|of|out of|down to|by me|but (?:it|they|I|now)|for my own|because I|since I|as I|or|and (?:then )?(?:now )?(?:it|they) (?:is|are|works?) (?:fine|now|again))\b/i;
const PEOPLE =
  /\b(?:son|daughter|wife|husband|mother|father|mum|dad|sister|brother|kids?|child|children|baby|friend|boss|driver|waiter|man|lady|guy|woman|team|people|colleague|customer|weather|sun|road|roads|world|day|week|month|year|morning|evening|night|time|hands?|feet|eyes?|heart|life|place|answer|reason|problem|issue|thing|part|only|one|same|rest|first|second|third|last|whole|other|two|three|amount|price|shoulder|knees?|legs|arms|back|leg|arm|foot|tooth|teeth|skin|neck|finger|voice|chest)\b/i;

/** Headline style: "app keeps crashing". */
const BARE =
  /(?:^|[.,;!?] |\b(?:and|but) )(app|website|site|internet|wifi|broadband|portal|screen|display|tracking|battery|heating|boiler|login|checkout|dashboard|router|printer|parcel|package|delivery|driver) $/i;

/** The noun phrase that ends where the predicate begins; null where it is not plainly one of the customer's things. */
function subjectBefore(head: string): string | null {
  const bare = BARE.exec(head)?.[1];
  if (bare !== undefined) return `the ${bare.toLowerCase()}`;
  const starts = [...head.matchAll(DETERMINER)];
  const start = starts.at(-1);
  if (start === undefined || BOUND.test(head.slice(0, start.index))) return null;
  const phrase = head.slice(start.index).trim();
  const words = tagged(phrase);
  if (words.length < 2 || words.length > 5 || /[,;:.!?"()]/.test(phrase)) return null;
  const rest = words.slice(1);
  if (!rest.every((word) => word.tags.includes("Noun") || word.tags.includes("Adjective"))) return null;
  if (rest.at(-1)?.tags.includes("Noun") !== true || rest.some((word) => word.tags.includes("Pronoun")))
    return null;
  return PEOPLE.test(phrase) || !timeless(phrase) || /\b[A-Z]{4,}\b/.test(phrase) ? null : phrase;
}

/** The first thing of a sentence that something plainly was wrong with, in the second person. */
export function brokenThing(sentence: string): Restatement | null {
  for (const match of sentence.matchAll(PREDICATE)) {
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + match[0].length);
    if (!/\s$/.test(before) || /^[\w'-]/.test(after) || UNDONE.test(after)) continue;
    const subject = subjectBefore(before);
    if (subject === null || (/\bdon't\b/i.test(match[0]) && !/s$/i.test(subject))) continue;
    const said = turnPersons(
      `${subject.charAt(0).toLowerCase()}${subject.slice(1)} ${match[0].toLowerCase()}`,
    );
    if (said === null || !harmless(said)) continue;
    return {
      clause: said.replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
        (day) => day.charAt(0).toUpperCase() + day.slice(1),
      ),
      trouble: true,
      aboutUs: /\bour\b/.test(said),
    };
  }
  return null;
}
