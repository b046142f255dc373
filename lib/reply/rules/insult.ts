/** Insults, orders to be quiet and jeers: no reply may go out with one. */
import type { Range } from "../../text/ranges.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { matchesOf } from "./words/hits.ts";
import { answersTrouble } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

const NASTY =
  "(?:rude|stupid|dumb|thick|an? (?:\\w+ )?(?:idiot|moron|liar|fool|cheat|joke|clown|jerk|pest|nuisance|crook|thief|fraud|disgrace|troublemaker|imbecile|cretin)|ridiculous|pathetic|lying|whining|insane|crazy|delusional|hysterical|dishonest|impossible|ignorant|lazy|pathological|paranoid|dense|clueless|annoying|childish)";
/** Said of the customer: "you are rude". */
const OF_THEM = new RegExp(
  `\\b(?:you(?: are|'re)|you (?:were|sound|seem)|don't be|do not be|stop being|are you) (?:(?:just|so|such|very|really|being|simply|a bit|clearly|obviously|all|too|either|quite|always) )*${NASTY}\\b`,
  "gi",
);
const NAMES_CALLED =
  /\b(?:idiots?|morons?|imbeciles?|cretins?|dumbass\w*|ass-?holes?|bastards?|bitch(?:es)?|scumbags?|dick ?heads?|wankers?|twats?|retards?)\b|\b(?:you|such a|what a) liar\b|\bliar!/gi;
const SHUT_UP =
  /\b(?:shut (?:the (?:hell|fuck) )?up|go to hell|piss off|f(?:uck|\*+k?) (?:off|you)|get lost|get over it|grow up|get a (?:life|grip)|screw you|drop dead|stop (?:whining|whinging|moaning|lying|crying|bitching|nagging|pestering|bothering|harassing|wasting (?:my|our) time|your (?:whining|moaning|nonsense|drama))|quit (?:whining|moaning|lying)|who cares|cry me a river|deal with it|suck it up|you(?:'re| are) wasting (?:my|our) time|i (?:don't|do not|couldn't) care(?= (?:what|about your|how you)|[.!]))(?![\w-])/gi;
/** Only where they wait for help, and alone. */
const JEERS =
  /\b(?:lo+l|lmf?ao|rofl)\b|\bha ?ha(?: ?ha)*\b|^(?:yeah,? |well,? |ok(?:ay)?,? )?whatever(?=[.!,…]|$)|\bboo-?hoo\b/gi;
/** The words are the customer's, somebody else's, or about somebody else. */
const SAID_BACK =
  /\b(?:call(?:ed|ing|s)?|said|says|told|wrote|write|writes|named|felt like|feel like|treated|describe[ds]?|reported|heard|swore|shouted|shout|mention(?:ed)?|quote|sorry (?:that|if|about)|not|never|nobody|no one|think|believe|suggest(?:ed|ing)?|impl(?:y|ied|ying)|word|asked|screen|film|game|book|song|series|episode|title)\b|n't\b(?! be\b)|["“”‘]/i;

function isSaidBack(text: string, at: number): boolean {
  return SAID_BACK.test(text.slice(Math.max(0, at - 80), at));
}

function find(scene: Scene): Hit[] {
  const patterns = answersTrouble(scene)
    ? [OF_THEM, NAMES_CALLED, SHUT_UP, JEERS]
    : [OF_THEM, NAMES_CALLED, SHUT_UP];
  const hits: Range[] = [];
  for (const { text, start } of sentencesIn(scene.draft)) {
    for (const pattern of patterns) {
      for (const match of matchesOf(text, pattern)) {
        if (isSaidBack(text, match.index)) continue;
        hits.push({ start: start + match.index, end: start + match.index + match[0].length });
      }
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.filter((hit, at) => hits.slice(Math.max(0, at - 4), at).every(({ end }) => end <= hit.start));
}

export const insult: WordRule = {
  kind: "words",
  id: "insult",
  title: "Insult",
  reason: "This insults the customer. Leave it out.",
  source: "Service practice, no study",
  strength: "C",
  from: "E16",
  byDefault: true,
  weight: 5,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "Steve called you an idiot, and I'm sorry. He will write to you himself." },
    { draft: "You're not being rude at all. Take whatever time you need, and choose whatever you like." },
    { draft: "Our driver was rude to you. You are right to stop paying until it works." },
    { message: "Haha, the mug made my day!", draft: "Haha, thank you! I'll tell Ines." },
  ],
  bad: [
    { draft: "You are rude and we won't help you.", found: "You are rude" },
    { draft: "Only a moron would order two.", found: "moron" },
    { draft: "Please stop whining. It comes tomorrow.", found: "stop whining" },
    { draft: "Stop lying to us, the parcel was signed for.", found: "Stop lying" },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Lol, that depot again. It comes tomorrow.",
      found: "Lol",
    },
    {
      message: "You charged my card twice and nobody answers me. I'm furious.",
      draft: "Whatever. The money is on its way.",
      found: "Whatever",
    },
  ],
};
