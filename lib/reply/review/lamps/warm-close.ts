/** Whether the end holds a fitting wish, thanks or personal offer. */
import { emotionalReaction, reactionsIn } from "../mechanisms.ts";
import type { Answered, Scene } from "../scene.ts";
import { insults } from "./against-them.ts";
import type { Seen } from "./lamp.ts";
import { readsEnglish } from "./language.ts";
import { takenUp, toldIn } from "./told.ts";
import { isAtEase, isDistressed } from "./tone.ts";

/** "Have a great day", "see you again soon": fits any mail, and jars in one about trouble. */
const CHEERFUL =
  /^enjoy[.!]*$|\b(?:(?:have|enjoy) (?:a|an|your|the) (?:\w+ )?(?:great|wonderful|fantastic|lovely|amazing|awesome|super|brilliant|nice|good)? ?(?:day|week|weekend|evening|afternoon|morning|rest)|enjoy!|see you (?:again|soon)|you again|next (?:visit|order|purchase|stay|time))\b/i;
const EMPTY =
  /\b(?:patience|understanding|loyalty|contacting|reaching out|hesitate|inconvenience|your (?:business|feedback|cooperation|custom)|resolves? (?:your|the|this)|this helps|that helps|this clarif\w+|hear from you|serv(?:e|ing) you|(?:any|further|more|other) (?:questions?|concerns?|help|queries)|anything else|trust (?:this|that)|hope (?:this|that) (?:\w+ )?(?:answers?|helps?|clear\w*|explains?|resolves?))\b/i;
/** A last line without a name of the wish: "With gratitude," from those who only refuse. */
const OFFER =
  /\b(?:i(?:['’]d| would) rather you|i(?:['’]ll| will) (?:\w+ ){0,2}(?:ring|call|phone|telephone) you (?:myself )?[^.!?]{0,60}\bto (?:hear|see|check|make sure|ask)|i(?:['’]m| am) here (?:for|if|until|all)|(?:write|come) (?:straight )?(?:back )?to me|ask for me|straight to me|just (?:say|shout)|any ?time)\b/i;
const SIGN_OFF =
  /^(?:take care|(?:big |lots of )?hugs|with (?:love|warm\w* \w+|sympathy|thanks)|all (?:my|our) best)\b/i;
const CARE_WORDS =
  /\b(?:take care|heal(?:s|ed|ing)?|get(?:s|ting)? (?:well|better)|mends?|recover(?:s|y|ing)?|gently|rest|stay|(?:my|our) (?:best|love)|look after|strength|sorry|thinking of)\b/i;

/** A wish of so few words fits any mail. */
const SHORT = 6;
/** Comfort in words that no list of wishes has: above this it is warm. */
const CARING = 3;

function closesWarmly(text: string, answered: Answered, told: ReadonlySet<string>): boolean {
  const found = reactionsIn(text);
  // A last apology is none: it comes too late to warm.
  if (insults(text) || EMPTY.test(text) || (found.has("sorry") && !found.has("wish"))) return false;
  const particular = takenUp(text.replace(CHEERFUL, " "), told) >= 1 || CARE_WORDS.test(text);
  const jars = isDistressed(answered) || (answered.reading.emotions.frustration ?? 0) >= 2;
  const wordy = text.split(/\s+/).length > SHORT;
  if (jars && !particular && (CHEERFUL.test(text) || (found.has("wish") && !found.has("joy") && !wordy)))
    return false;
  if (found.has("wish") || SIGN_OFF.test(text) || emotionalReaction(text) >= CARING) return true;
  if (found.has("thanks")) return /\bfor\b/i.test(text) && !/^thanks[,.!]?$/i.test(text);
  if (/\bthinking of (?:you|your)\b/i.test(text)) return true;
  if (found.has("joy")) return isAtEase(answered);
  return OFFER.test(text);
}

/** False without a message, and in a draft that isn't in English. */
export function warmCloseIn(scene: Scene): Seen<boolean> {
  const { answered, draft } = scene;
  const last = draft.sentences.at(-1);
  if (answered === null || last === undefined || !readsEnglish(scene)) return { level: false, at: null };
  const told = toldIn(answered);
  // A sign-off line of its own ("Happy filing,") or the sentence above it.
  const ends = last.text.length < 40 && /,$/.test(last.text) ? draft.sentences.slice(-2) : [last];
  const warm = ends.findLast(({ text }) => closesWarmly(text, answered, told));
  return warm === undefined
    ? { level: false, at: null }
    : { level: true, at: { start: warm.start, end: warm.end } };
}
