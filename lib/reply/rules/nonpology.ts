/** Apologies that doubt the trouble or hide who caused it: "any inconvenience", "sorry if", "mistakes were made". */
import type { Range } from "../../text/ranges.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { apologiesIn, clauseAround } from "./words/apologies.ts";
import { namedTrouble } from "./words/instead.ts";
import { isTroubled } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

const SORRY =
  "(?:sorry|apolog(?:i[sz]e|i[sz]ing|y|ies)|(?:we|I) (?:\\w+ )?regret|regret(?:s|table)?|forgive us|excuse)";
const HARM =
  "(?:inconveniences?|confusion|misunderstandings?|upset|distress|frustration|trouble|concerns?|worr(?:y|ies)|offen[cs]e|problems?|issues?|disruptions?|hassle|discomfort|disappointment|difficult(?:y|ies)|harm|stress|errors?|mistakes?|hurt|annoyance|shortcomings?)";

const PATTERNS: readonly RegExp[] = [
  // "The inconvenience of two days without water" says which.
  new RegExp(`\\b${SORRY}\\b[^.!?]{0,60}?\\binconveniences?\\b(?! (?:of|that) (?!(?:this|it|that)\\b))`, "i"),
  new RegExp(`\\b${SORRY}\\b[^.!?]{0,40}?\\bany (?:\\w+ ){0,2}?${HARM}\\b`, "i"),
  /\binconveniences?\b[^.!?]{0,40}?\b(?:is|are) (?:\w+ )?regret/i,
  /\b(?:sorry|apologi[sz]e|apologies|regret it)(?:,? (?:to you|in advance|of course))? (?:if|in case)\b/i,
  /\b(?:apologies|apologi[sz]e|sorry) should (?:this|you|we|it|there)\b/i,
  /\bif (?:you|anyone|anybody|this|we|it|our|anything|there)\b[^.!?]{0,80}?,? (?:we|I|then we|please accept)(?:'re| are|'m| am)?[^.!?]{0,20}?\b(?:sorry|apologi[sz]e|apologies)\b/i,
  /\b(?:sorry|apologi[sz]e|regret)(?: to hear| to learn| to read)? (?:that )?you(?:'ve)? (?:feel|felt|think|thought|believe|perceive|took|see it|saw it|found it|have the impression|got the impression|were offended|are offended|took offen[cs]e|are (?:unhappy|dissatisfied|not (?:happy|satisfied))|were (?:unhappy|dissatisfied|not (?:happy|satisfied)))\b/i,
  /\b(?:sorry|apologi[sz]e|regret|apologies) (?:for|about) (?:the way|how) you (?:feel|felt|see|perceive)/i,
  /\b(?:sorry|apologi[sz]e|regret|apologies)\b[^.!?]{0,30}?\b(?:did not|didn't|has not|hasn't|have not|haven't|was not|wasn't|failed to|may not have|might not have|could not|couldn't) (?:quite |fully )?(?:meet|met|live up|lived up|match|matched|satisfied|satisfy)\b/i,
  /\b(?:I'm |I am |we're |we are |so |very )*(?:sorry|apologies|apologi[sz]e),? (?:but|however)\b/i,
  /\b(?:a (?:few )?|some |any )?(?:mistakes?|errors?) (?:were|was|have been|has been|had been|may have been|might have been) made\b/i,
];

/** Sorry for the hour or the length of this very mail: nothing of theirs is in doubt. */
const ABOUT_THIS_MAIL =
  /\b(?:if|in case|should) (?:this|it|my (?:reply|answer|mail|e-?mail|message))(?:'s| is| be| was| comes?| sounds?| seems?| reaches you)? (?:a (?:bit|little) |rather |too |quite |very )?(?:late|early|long|short|brief|out of hours|after hours|at a bad (?:time|moment))\b/i;

function trigger({ text }: Sentence): Range | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null && ABOUT_THIS_MAIL.test(text.slice(match.index))) return null;
    if (match !== null) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What the formula may drag along without the sentence saying more. */
const TAIL =
  /^(?:,? (?:that )?(?:this|that|it|which|we|you) (?:(?:may|might|could|has|have|had)(?: already)?(?: have)?|will have)?(?: been)? ?(?:caused?|cause|experienced?|encountered|had|faced)(?: you)?| caused(?: to you| by this)?| (?:this|it) causes(?: you)?|,? and (?:we )?(?:thank you|appreciate|value)[^.!?]{0,20} (?:patience|understanding)[^.!?]{0,30}| in this matter| once again)*[\s.!)]*$/i;

function hitIn(sentence: Sentence, at: Range, scene: Scene): Hit {
  const whole = { start: sentence.start, end: sentence.end };
  const alone = at.start <= 45 && TAIL.test(sentence.text.slice(at.end));
  if (!alone) {
    const clause = clauseAround(sentence.text, at.start, at.end);
    const start = Math.min(clause.start, at.start);
    return { start: sentence.start + start, end: sentence.start + clause.end };
  }
  if (!isRead(scene)) return whole;
  if (!isTroubled(scene.answered))
    return {
      ...whole,
      reason: "Nothing went wrong here, so there is nothing to be sorry for.",
      alternative: "",
    };
  const others = apologiesIn(scene.draft).filter(
    (one) => one.at >= 0 && one.sentence.start !== sentence.start,
  );
  // One apology that says what for is enough.
  if (others.some((one) => one.object !== "" && !one.compassion)) return { ...whole, alternative: "" };
  const named = namedTrouble(scene, true);
  return named === null ? whole : { ...whole, alternative: named };
}

export const nonpology: WordRule = {
  kind: "words",
  id: "nonpology",
  title: "Apology that takes nothing on",
  reason: "It leaves open whether anything went wrong. Name what happened to them instead.",
  source: "HDI 2017 (practice); Lewicki, Polin, Lount 2016",
  strength: "C",
  from: "E16, E7, rule 17",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: () => true,
  find: (scene) =>
    sentencesIn(scene.draft).flatMap((sentence) => {
      const at = trigger(sentence);
      return at === null ? [] : [hitIn(sentence, at, scene)];
    }),
  good: [
    { draft: "I'm sorry if this is late in the day for you. The driver comes at 7." },
    { draft: "I'm sorry that your parcel went to the old flat. I've asked the courier to fetch it." },
    { draft: "I'm sorry about the inconvenience of two days without hot water." },
    { draft: "I'm sorry, the bolt bag should have been in the box." },
    { draft: "To make up for the inconvenience I've put £10 on your account." },
  ],
  bad: [
    {
      draft: "We apologise for any inconvenience this may have caused.",
      found: "We apologise for any inconvenience this may have caused.",
    },
    {
      message: "The kettle you sent me leaks and my kitchen floor is wet. I want a new one.",
      draft: "Sorry for the inconvenience. A new one is on its way.",
      found: "Sorry for the inconvenience.",
    },
    { draft: "We're sorry if you felt ignored.", found: "We're sorry if you felt ignored" },
    { draft: "Sorry, but you can ask your bank.", found: "Sorry, but you can ask your bank" },
    {
      draft: "Mistakes were made in our warehouse and we are looking at them.",
      found: "Mistakes were made in our warehouse",
    },
    {
      draft: "We regret that you feel this way about the visit.",
      found: "We regret that you feel this way about the visit",
    },
  ],
};
