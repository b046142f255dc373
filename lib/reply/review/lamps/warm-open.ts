/** Whether the first two sentences hold an affective act in own words that fits the message. */

import { valence } from "../../../tone/lexicon.ts";
import { type Reaction, reactionsIn } from "../mechanisms.ts";
import type { Answered, Scene } from "../scene.ts";
import { belittles, insults } from "./against-them.ts";
import { feelingIn } from "./feeling.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";
import { takenUp, toldIn } from "./told.ts";
import { isAtEase, isDistressed } from "./tone.ts";

const FIRST = 2;
/** Apologies that say nothing: for any inconvenience, for "the issue", if anything was wrong. */
const EMPTY_SORRY =
  /\b(?:inconvenience|sorry if|apologies if|sorry,? (?:but|we (?:are|can))|sorry (?:that |to hear (?:that )?|to learn (?:that )?)?you (?:feel|felt|are (?:un|dis|not )|were (?:un|dis|not ))|regret that|(?:sorry|apolog\w+) (?:for|about) (?:the|any|this|your) (?:issues?|problems?|mix-?up|trouble|confusion|situation|matter|misunderstanding|difficult\w+)\b)/i;
/** Thanks for nothing in particular: for writing at all, for patience, for loyalty. */
const EMPTY_THANKS =
  /\b(?:thank you|thanks|appreciate|grateful)[^.!?]{0,30}\b(?:contact\w*|reach\w*|writing(?= (?:in|to us)\b|[.!,]|$)|getting in touch|your (?:[\w-]+ ){0,2}(?:e-?mail|message|enquiry|inquiry|query|request|feedback|order|patience|understanding|time|interest|comments?|review|question|purchase|loyalty|business|donation|cooperation|support|call|note|ticket)(?=[.!,]|$| (?:in|and|about|regarding|with|to|of|dated)\b)|patience|(?:to|on) (?:our|my) attention|tak\w+ the time|asking(?=[.!,]|$)|choosing|being (?:a|our|such a) (?:\w+ ){0,2}(?:customer|member|guest|subscriber)|people like you)\b/i;
/** "Thank you for your patience while ..." says what for. */
const BARE_THANKS = /^(?:many |kind )?(?:thank you|thanks)(?: (?:very much|so much|a lot|again))?[.!,]?$/i;
/** What somebody in trouble may well be thanked for. */
const TROUBLE_TAKEN =
  /\bfor (?:[\w'’]+ly |so |being so |being )?(?:spotting|raising|flagging|catching|noticing|reporting|pointing|telling|explaining|describing|waiting|checking|sending|trying|testing|keeping|being|bearing|sharing|saying|asking|coming back|chasing|writing so|writing it|writing down|the (?:photos?|pictures?|details?|screenshots?|video|clear|exact|full|list|numbers?|heads-?up|warning|three|two|both))\b/i;
const EMPTY_UNDERSTANDING = /\bunderstand (?:your|how you|the|that you|completely|this|it)\b/i;
const GREAT_NEWS = /\b(?:great|good|fantastic|exciting|wonderful|amazing) news\b/i;

/** "Two storms in a tent, what a test!" */
const WHAT_A = /\bwhat an? [^.?!]{3,60}!/i;
/** Of the sentence's words by the lexicon: "gorgeous", "lovely", "brilliant". */
const GLAD = 2.5;
const SYMPATHY: readonly Reaction[] = ["sorry", "feels-with", "calls-it", "pity"];

function opensWarmly(text: string, answered: Answered, told: ReadonlySet<string>): boolean {
  if (insults(text)) return false;
  const found = reactionsIn(text);
  if (belittles(text, answered) && !found.has("sorry")) return false;
  if (GREAT_NEWS.test(text) && !isAtEase(answered)) return false;
  if (isAtEase(answered)) {
    if (SYMPATHY.some((kind) => found.has(kind)) && !found.has("joy") && !found.has("thanks")) return false;
  } else {
    if (found.has("sorry") && !EMPTY_SORRY.test(text)) return true;
    if ((found.has("calls-it") || found.has("feels-with")) && takenUp(text, told) >= 1) return true;
    if (found.has("soothes")) return true;
    if (found.has("pity")) return false;
  }
  if (found.has("thanks")) {
    const particular = !EMPTY_THANKS.test(text) && !BARE_THANKS.test(text);
    if (particular && (isAtEase(answered) || TROUBLE_TAKEN.test(text) || takenUp(text, told) >= 2))
      return true;
  }
  if (isAtEase(answered) && valence(text).positive >= GLAD && told.size > 0) return true;
  if (found.has("joy") || (isAtEase(answered) && WHAT_A.test(text)))
    return isAtEase(answered) || (!isDistressed(answered) && takenUp(text, told) >= 1);
  if (found.has("wish")) return isAtEase(answered) && !found.has("sorry");
  return found.has("feels-with") && !EMPTY_UNDERSTANDING.test(text);
}

/** False without a message, and in a draft that isn't in English. */
export function warmOpenIn(scene: Scene): Seen<boolean> {
  const { answered, draft } = scene;
  if (answered === null || !readsEnglish(scene)) return { level: false, at: null };
  const told = toldIn(answered);
  const feeling = feelingIn(scene);
  const opening = draft.sentences.slice(0, FIRST);
  if (feeling.level === 2 && opening.some(({ start }) => start === feeling.at?.start))
    return { level: true, at: feeling.at };
  const warm = opening.find(({ text }) => opensWarmly(text, answered, told));
  return warm === undefined
    ? { level: false, at: null }
    : { level: true, at: { start: warm.start, end: warm.end } };
}
