/** "Just", "simply", "at least", "these things can happen": makes their trouble small. */
import type { Sentence } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { leavingOut } from "./words/hits.ts";
import { answersTrouble } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

/** The whole sentence, or the clause from here on, makes it small. */
const SMALL: readonly RegExp[] = [
  /\b(?:these|such|those) things (?:can |do |will |may |sometimes |unfortunately |just |simply |always |occasionally )*(?:happen|occur)s?\b[^.!?;]*/i,
  /\b(?:it|this|that|mistakes|errors|delays|accidents|mix-ups|glitches) (?:can |do |does |just |sometimes |simply )*(?:happens?|occurs?) (?:to (?:everyone|everybody|all of us|the best|anyone)|sometimes|from time to time|now and then|occasionally|every now|all the time|when|a lot|often)\b[^.!?;]*/i,
  /\b(?:we all|everyone|everybody|anyone can|anybody can) (?:makes?|has|have) (?:mistakes|bad days|(?:an )?off days?)\b[^.!?;]*|\b(?:nobody|no one|no-one)(?:'s| is) perfect\b|\bonly human\b|\byou(?:'re| are) (?:certainly |really )?not the only (?:one|customer|person|guest|passenger)\b|\b(?:no worries|not to worry|no biggie|no drama)\b|\bnever (?:hurt|killed|harmed) (?:anyone|anybody)\b/i,
  /\b(?:that|this|it)(?:'s| is) (?:just|simply|only) (?:how|the way|what|one of those)\b[^.!?;]*/i,
  /\b(?:luckily|fortunately|thankfully),? (?:it|this|that)(?:'s| is| was) (?:only|just)\b[^.!?;]*/i,
  /\b(?:mistakes|accidents|errors|delays) (?:do |can |will )?happen\b[^.!?;]*/i,
  /(?:^|[,;–—-] |\band |\bbut )at least (?!\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|a (?:week|day|month|year|few)\b|once\b|twice\b|half\b|until\b|\w+ (?:days?|hours?|weeks?|months?|minutes?)\b)[^.!?;]*/i,
  /\b(?:it|this|that|there)(?:'s| is| was|'re) (?:really |actually |only |just )*(?:(?:just|only|merely|simply) (?:a |an )|(?:just|only) (?:by )?(?:£|€|\$|\d|one|two|three|a few|a couple)|not (?:that |such |really |so )(?:a )?(?:big|bad|serious|important|urgent|terrible)|no big deal|not (?:a|the) (?:big deal|end of the world|problem|major|huge)|no harm done|nothing (?:serious|major|dramatic)|(?:quite |very |perfectly |completely |totally |absolutely |pretty |fairly )(?:normal|common|usual|standard)|a (?:very |quite |fairly )?(?:common|known|usual) (?:issue|problem|mistake|error|occurrence|thing))\b[^.!?;]*/i,
  /\b(?:no harm (?:was )?done|no big deal|not the end of the world|nothing to get (?:upset|worked up|excited) about|(?:could|might) (?:have been|be) (?:much |a lot |far )?worse|look on the bright side|on the bright side|no need to (?:get upset|be upset|get angry|panic|overreact|worry so)|calm down|cheer up|don't take it (?:so|too|personally))\b[^.!?;]*/i,
  /\b(?:a|an|the|this|that|any|our|your|such) (?:small|minor|slight|little|tiny|wee|brief) (?:\w+ )?(?:hiccup|issue|problem|delay|mistake|error|mix-up|glitch|inconvenience|mishap|oversight|bug|scratch|setback|slip|misunderstanding|blip)s?\b/i,
  /\b(?:just|only|merely) a (?:small|minor|slight|little|tiny|short|few|matter of|temporary|formality)\b[^.!?;]*/i,
  /(?:^|[,;] |\band |\bso )that's (?:all|it)(?=\s*[.!,]|$| you need| there is| it takes)[^.!?;]*/i,
  /\b(?:other|most|all our|many other) (?:customers|guests|people|users|passengers|clients) (?:have|had|are|were|don't|do not|didn't|manage|managed|find|wait|seem)\b[^.!?;]*|\blike every(?:one|body) else\b/i,
  /\b(?:a bit|a little|slightly) (?:late|later|delayed|cold|damaged|dented|scratched|off|behind|longer than)\b/i,
  /\b(?:only|just) takes? (?:a|one|two|a few) (?:minute|moment|second|click|step)s?\b/i,
  /\ball (?:that )?you (?:need|have|had) to do (?:is|was)\b(?: (?:to|just|simply))*/i,
];
/** A word that can go: "simply send us" is "send us". */
const LIGHT =
  /(?<!\b(?:not|that|quite|put|very|rather|n't) )\bsimply(?=,? (?!not\b|no\b|because\b|wrong\b|unacceptable\b|the\b|put[,:]|cannot\b|can't\b|isn't\b|too\b|wonderful\b)[a-z])|\bjust(?= (?:(?:need|have) to|be patient|bear with|make sure|remember)\b)|(?<=^)just(?= (?:send|fill|click|log|go|wait|restart|reset|reboot|try|download|follow|contact|check|turn|switch|open|use|ignore|relax)\b)|(?<=\b(?:you|should|could|can|must|need to|have to|please) )just(?= (?:wait|fill|click|log|go|send|call|check|try|restart|reset|download|use|follow|read|contact|ask|look|choose|relax|ignore|be patient|complete|return|give it)\b)/i;

function smallIn({ text, start }: Sentence): Hit | null {
  for (const pattern of SMALL) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const lead = /^(?:[,;–—-] |and |but |so )/i.exec(match[0])?.[0].length ?? 0;
    const words = match[0].trimEnd();
    const from = match.index + lead;
    const to = match.index + words.length;
    const alone = from === 0 && /^[\s.!]*$/.test(text.slice(to));
    if (alone) return { start, end: start + text.length, alternative: "" };
    return { start: start + from, end: start + to };
  }
  return null;
}

function find({ draft }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of sentencesIn(draft)) {
    const small = smallIn(sentence);
    if (small !== null) {
      hits.push(small);
      continue;
    }
    const light = LIGHT.exec(sentence.text);
    // "Simply Red" is a name.
    if (light === null || /^Simply \p{Lu}\p{Ll}/u.test(sentence.text.slice(light.index))) continue;
    const start = sentence.start + light.index;
    hits.push(leavingOut(draft.body, { start, end: start + light[0].length }));
  }
  return hits;
}

export const minimising: WordRule = {
  kind: "words",
  id: "minimising",
  title: "Makes it small",
  reason: "To them it is not small. The sentence stands without it.",
  source: "Service practice, no study",
  strength: "C",
  from: "E16",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "The naan was missing and the curry came cold. Two hungry kids here!",
      draft: "I've just refunded the naan. It takes at least two days to show.",
    },
    {
      message: "My Simply Red tickets never came. I'm angry.",
      draft: "Simply Red tickets went out late.",
    },
    { message: "Do you sell the lid as a spare part?", draft: "Simply add item 4471 to your basket." },
    {
      message: "The naan was missing and the curry came cold. Two hungry kids here!",
      draft: "That is simply not good enough, and I'm sorry.",
    },
  ],
  bad: [
    {
      message: "The naan was missing and the curry came cold. Two hungry kids here!",
      draft: "These things can happen on a Friday. I've refunded the naan.",
      found: "These things can happen on a Friday.",
    },
    {
      message: "I got a fine for a book that I returned on time. I'm very upset about it.",
      draft: "Don't worry, it's just a small fine!",
      found: "it's just a small fine",
    },
    {
      message: "My husband died and his paper keeps coming. Please stop it.",
      draft: "Simply send us a copy of the certificate.",
      found: "Simply send",
    },
    {
      message: "There were peanuts in my daughter's bowl and she is allergic! She spat it out.",
      draft: "At least she noticed in time.",
      found: "At least she noticed in time.",
    },
  ],
};
