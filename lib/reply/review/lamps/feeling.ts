/** How the draft meets the customer's feeling: 0 none, 1 a formula, 2 this customer's own situation. Null: none called for. */
import type { Sentence } from "../../../text/sentences.ts";
import { MEETS, reactionsIn } from "../mechanisms.ts";
import type { Level } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";
import { belittles, insults } from "./against-them.ts";
import { callsForFeeling } from "./calls.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";
import { takenUp, toldIn } from "./told.ts";

/** Feeling is met at the beginning; further down only an apology counts. */
const OPENING = 4;
const MOST_SENTENCES = 60;

const SORRY = /\b(?:sorry|apolog\w+|my bad)\b/i;
/** What the matter meant to them: what they had to do, bear, pay or go without. */
const EFFECT =
  /\b(?:you(?:['’](?:ve|d|re)| have| had| were| are)? (?:both |all |then |also |even |still |now |just |already )?(?:had to|have had to|having to|need(?:ed)? to|walk\w*|wait\w*|miss\w*|los[te]\w*|spen[dt]\w*|paid|pay|went|go|going|c[oa]me|drove|driv\w+|call\w*|rang|phon\w+|chas\w+|tr(?:y|ied|ying)|wrote|written|sat|sit|stood|stand|slept|sleep|left (?:with|without|stand|wait|in|to|on)|without|stuck|stranded|out of pocket|up (?:all|half)|cut off|caught|counting|work\w*|explain\w*|repeat\w*|travel\w*|took|taken|stay\w*|clean\w*|wash\w*|carr\w+|worr\w+|scare\w*|frighten\w*|face\w*|deal\w*|put (?:through|up))|(?:left|leaves|leaving|keeps|kept|made|makes|making|cost|costs|costing|put|puts|gave|gives|took|takes|let) you\b|on you\b|for you and\b|your (?:son|daughter|kids?|children|child|baby|mum|mom|mother|dad|father|wife|husband|partner|family|guests?|clients?|customers?|patients?|staff|team|pupils|students|grand\w+|sister|brother|parents|in-laws|wedding|birthday|anniversary|holiday|trip|party|evening|evenings|morning|mornings|night|nights|day|days|week|weekend|afternoon|deadline|audit|exam|presentation|meeting|interview|opening|board|budget|work|business|living|time|money)\b)/i;
/** "Six weeks, three calls and no answer": told without a verb of the firm's. */
const FIRM =
  /\b(?:we|we['’]\w+|our|i['’](?:ve|ll)|i (?:have|will|am|can|see)|the (?:team|warehouse|courier|system|office))\b/i;
/** The apology is about the firm's own deed or thing. */
const ABOUT_US =
  /\b(?:sorry|apolog\w+)\b[^.!?;:]{0,24}\b(?:for|about|that|to hear|to learn|to read|over|we|nobody|our|the|this|your)\b/i;
const MINIMISES = /\b(?:just|only|simply|small|little|at least)\b/i;
const TOO_LITTLE = /\b(?:inconvenience|sorry if|apologies if|sorry,? but)\b/i;

/** "I'm sorry that you had to": what they bore is the apology's object. */
const SORRY_YOU =
  /\bsorry (?:that |to (?:hear|read|see|learn) (?:that )?)?you(?:['’](?:ve|d|re)| have| had| were| are)? (?:both |all |then |also |even |still |now |just |only |already |been )*(?:had to|have to|having to|lost|losing|spent|spending|missed|missing|walked|walking|paid|paying|stood|standing|sat|sitting|slept|sleeping|left (?:with|without|waiting|standing)|chasing|chased|stuck|stranded|going through|dealing|facing|living)\b/i;
/** "Five weeks without a dishwasher and three calls": counted up, without a verb. */
const COUNTED_UP = /^(?:\d+|an?|no|one|two|three|four|five|six|seven|eight|nine|ten|another) /i;
const VERB = /\b(?:is|are|was|were|has|have|had|will|can|should)\b/i;

/** "You need those slides by 2, so I've done this first": what presses them decides what is done. */
const GOES_BY_THEM =
  /\byou(?:['’]re| are)? (?:(?:only|both|all|still) )?(?:need|have to|leave|fly|travel|leaving|flying|travelling|traveling|present|presenting|open|opening|move|moving|start|starting|drive|driving|off)\b[^.!?]{2,80}\b(?:so|which is why|that['’]s why)\b[^.!?]{0,80}\b(?:first|straight away|right away|at once|immediately|before (?:anything|everything)|today|now|already|express|overnight)\b/i;
/** "I can see why that stings" speaks of the sentence before. */
const REFERS_BACK = /\b(?:that|this|it)\b/i;

/** The customer's own words in the parts of a sentence that aren't the apology's object. */
function besideApology(text: string): string {
  const at = SORRY.exec(text);
  if (at === null) return text;
  const before = text.slice(0, at.index);
  const after = text.slice(at.index + at[0].length);
  // "I'm sorry, you've walked there twice": a comma, then what happened to them. "Sorry for the delay": its object.
  return /^\s*[,:–—-]/.test(after) && !/^\s*,\s*(?:but|we|our|the|this|it|that)\b/i.test(after)
    ? `${before} ${after}`
    : before;
}

/** The level of one sentence with the sentences beside it. */
function levelOf(at: number, sentences: readonly Sentence[], answered: Answered): Level {
  const told = toldIn(answered);
  const text = sentences[at]?.text ?? "";
  if (insults(text)) return 0;
  const found = reactionsIn(text);
  if (!MEETS.some((kind) => found.has(kind)))
    return GOES_BY_THEM.test(text) && takenUp(text, told) >= 2 ? 2 : 0;
  if (belittles(text, answered) && !found.has("sorry") && !found.has("feels-with")) return 0;
  if (TOO_LITTLE.test(text) && found.size === 1) return 1;
  const shared = takenUp(text, told);
  const names = found.has("feels-with") || found.has("calls-it");
  if (
    !found.has("pity") &&
    ((names && shared >= 1) || (found.has("soothes") && shared >= 1 && !MINIMISES.test(text)))
  )
    return 2;
  if (found.has("sorry")) {
    if (SORRY_YOU.test(text) && shared >= 2) return 2;
    if (EFFECT.test(text) && shared >= 2 && !ABOUT_US.test(text)) return 2;
    const beside = besideApology(text);
    if (takenUp(beside, told) >= 2 && !FIRM.test(beside)) return 2;
  }
  // "Six days in hospital, and then a rejection. I'm sorry."
  const before = sentences[at - 1]?.text ?? "";
  const enough = found.has("feels-with") && REFERS_BACK.test(text) ? 1 : 2;
  if (before !== "" && at < OPENING && takenUp(before, told) >= enough && !FIRM.test(before)) return 2;
  // "I'm so sorry. Those plugs were for your mum's memorial bed."
  const after = sentences[at + 1]?.text ?? "";
  if (
    at < OPENING &&
    (EFFECT.test(after) || (COUNTED_UP.test(after) && !VERB.test(after))) &&
    takenUp(after, told) >= 2 &&
    !FIRM.test(after) &&
    !SORRY.test(after)
  )
    return 2;
  return 1;
}

/** A message that calls for none gives null, whatever the draft does; a draft that isn't in English gives 0. */
export function feelingIn(scene: Scene): Seen<Level | null> {
  const { answered, draft } = scene;
  if (answered === null || !callsForFeeling(answered)) return { level: null, at: null };
  if (!readsEnglish(scene)) return { level: 0, at: null };
  let best: Seen<Level> = { level: 0, at: null };
  const sentences = draft.sentences.slice(0, MOST_SENTENCES);
  for (const [at, { start, end, text }] of sentences.entries()) {
    if (at >= OPENING && !SORRY.test(text)) continue;
    const level = levelOf(at, sentences, answered);
    if (level > best.level) best = { level, at: { start, end } };
  }
  return best;
}
