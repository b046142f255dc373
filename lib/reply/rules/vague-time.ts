/** "Soon", "shortly", "as soon as possible": a promise of no time. */
import type { Sentence } from "../../text/sentences.ts";
import type { Hit, WordRule } from "./rule.ts";
import { sentencesIn } from "./words/straight.ts";

const NEWS =
  "(?:there(?:'s| is| are| has been)|we have|I have|we've|I've|we get|I get|we've got|I've got|we receive|I receive|we've had) (?:an?|any|some|more|further|new|the latest)? ?(?:\\w+ )?(?:updates?|news|information|details|feedback|response|answer|reply|to (?:share|report|tell))";
const VAGUE = new RegExp(
  [
    "(?:as soon as (?:possible|we can|I can|practicable|we are able|it is possible)|asap)",
    "(?<!how |see you |see you again |you again |visit |come back |well |no |sooner or |as |too |so |that |speak |talk )(?:very |quite |really |pretty )?soon(?! as| after you| enough)",
    "(?:very )?shortly(?: after (?:that|this))?(?! (?:before|after) )",
    "as (?:quickly|fast|promptly|early) as (?:possible|we can|I can)",
    "in due (?:course|time)|as and when|later on|until further notice",
    "at a later (?:date|time|stage|point)",
    "at (?:the|our|my|your) earliest (?:convenience|opportunity)",
    "in (?:the )?(?:very )?near future",
    "in a timely (?:manner|fashion)|in good time|in a short (?:while|time)|in no time",
    `(?:once|when|as soon as|if|whenever) (?:${NEWS}|(?:we|I) (?:know|hear|learn|find out) (?:more|back|anything|something)|(?:it|this) (?:has been|is|gets) (?:looked at|reviewed|processed|resolved|sorted))`,
    "(?:in|over|within|during) the (?:coming|next few|next couple of|following|next) (?:days|weeks|months)",
    "(?:any (?:day|time|moment) now|before (?:too )?long|momentarily|some ?time (?:soon|next week|this week)|within a reasonable (?:time|period)|at some point|eventually|when (?:time|capacity|our workload) (?:allows|permits))",
  ]
    .map((part) => `(?:${part})`)
    .join("|")
    .replace(/^/, "(?<![\\w-])(?:")
    .replace(/$/, ")(?![\\w-])"),
  "gi",
);

/** A date, an hour, a day or a count of days in the same sentence says when. */
const TIME_SAID =
  /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:by|before|until|till|after|from) (?:noon|midnight|\d)|\d{1,2}(?::\d\d| ?(?:am|pm))|\d{1,2}(?:st|nd|rd|th)|(?:\d{1,3}|one|two|three|four|five|six|seven|ten|twenty) ?(?:to|-|–|or|and)? ?(?:\d{1,3}|two|three|four|five|six|seven)? ?(?:working |business )?(?:minutes?|hours?|days?|weeks?)|\d{1,2}\/\d{1,2}|\d{1,2}\.\d{1,2}\.|(?:\d{1,2} )?(?:january|february|april|june|july|august|september|october|november|december)|(?:in|mid-?|early|late|by) (?:march|may))\b/i;
/** What the customer is to do, or did: not a promise of ours. */
const THEIRS =
  /(?:\b(?:please|kindly|could you|can you|would you|if you|you (?:must|should|need to|have to|may)(?! (?:receive|get|hear|see|have|be)\b)|let (?:us|me) know|once you|when you)\b[^,;]{0,80})$/i;
const WISH = /\b(?:hope|hoping|wish|looking forward|love) (?:to |that )?(?:\w+ ){0,6}$/i;
/** Between "will" and its verb, or before one that follows: other words do not fit there. */
const BESIDE_VERB = /(?:\b(?:will|shall|should|can|be|is|are|to|'ll|'re|was|were)|'ll|'re)\s+$/i;
const CLAUSE_GOES_ON =
  /^(?:\s*(?:[.,;:!?)–—]|$)|\s+(?:and|but|with|to|about|so|by|on|via|at|in|if|once|when|as|for|from|or)\b)/i;

function hitsIn({ text, start }: Sentence): Hit[] {
  if (TIME_SAID.test(text)) return [];
  const hits: Hit[] = [];
  for (const match of text.matchAll(VAGUE)) {
    const before = text.slice(0, match.index);
    if (THEIRS.test(before.slice(-120)) || WISH.test(before.slice(-60))) continue;
    const end = match.index + match[0].length;
    const fits = CLAUSE_GOES_ON.test(text.slice(end)) && !BESIDE_VERB.test(before) && before !== "";
    hits.push({
      start: start + match.index,
      end: start + end,
      ...(fits ? { alternative: "by {{time}}" } : {}),
    });
  }
  return hits;
}

export const vagueTime: WordRule = {
  kind: "words",
  id: "vague-time",
  title: "Vague time",
  reason: "A day or an hour says more than this.",
  source: "Packard, Berger 2021",
  strength: "A",
  from: "E3, rule 6",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find: ({ draft }) => sentencesIn(draft).flatMap(hitsIn),
  good: [
    { draft: "I'll write to you by Thursday at noon." },
    { draft: "It should be with you soon, on Tuesday or Wednesday." },
    { draft: "Hope to see you again soon!" },
    { draft: "Please send me the photo as soon as possible so that I can order the part." },
    { draft: "As soon as the courier scans it, the link works." },
  ],
  bad: [
    { draft: "We will get back to you shortly.", found: "shortly" },
    { draft: "I'll send it as soon as possible.", found: "as soon as possible" },
    { draft: "A fix will be rolled out very soon.", found: "very soon" },
    { draft: "We will inform you once there is an update.", found: "once there is an update" },
  ],
};
