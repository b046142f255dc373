/** Words that undo whatever warmth stands beside them: insults, and those that make the trouble small. */
import type { Answered } from "../scene.ts";
import { isDistressed } from "./tone.ts";

/** "You are rude", "you're being difficult"; "you are not stupid" comforts. */
const INSULT =
  /\byou(?:'re| are| were| sound| seem)(?: all)? (?:(?:so|very|really|just|being|quite|too|an?|simply|rather|also|both|a bit|such|such an?|clearly|obviously|the|extremely|incredibly) ){0,3}(?:rude|stupid|dumb|moron|moronic|idiot|idiotic|liar|lying|ridiculous|crazy|insane|pathetic|difficult|childish|ignorant|lazy|annoying|unreasonable|impatient|impossible|aggressive|hysterical|dramatic|paranoid|careless|clueless|nuisance|pain|whin\w+|entitled(?! to)|problem here)\b|\b(?:morons?|imbeciles?|arseholes?|assholes?|bastards?|shut up|get lost|fuck(?:ing)?(?: off| you)|piss off|go to hell)\b/;
const SLIP =
  "(?:mix-?up|hiccup|glitch|issue|problem|mistake|error|delay|matter|thing|slip|bug|blip|oversight|misunderstanding|setback|formality|inconvenience|detail)";
/** The firm's own slip made small; "just a small fine" speaks of something else. */
const SMALL = new RegExp(
  `\\b(?:just|only|merely|simply) an? (?:(?:very|bit of a|tiny|simple|silly|temporary|small|little|minor|slight) ){0,2}${SLIP}\\b|\\b(?:small|little|minor|slight|tiny) ${SLIP}\\b|\\bno big deal\\b|\\b(?:isn't|not) (?:that bad|such a big|a big deal|the end of the world|so bad)|\\b(?:these|such) things (?:can |do |just )?happen\\b|\\bnothing (?:serious|to get (?:upset|worked up))|\\bcould be worse\\b|\\bcalm down\\b|\\bcheer up\\b`,
);

function plain(sentence: string): string {
  return sentence.slice(0, 600).toLowerCase().replace(/[’ʼ`]/g, "'").replace(/\s+/g, " ");
}

/** Whether a sentence of the draft insults its reader. */
export function insults(sentence: string): boolean {
  return INSULT.test(plain(sentence));
}

/**
 * Whether a sentence of the draft makes the trouble of an upset reader small. Who is merely worried or embarrassed may
 * well be told that it is a small thing.
 */
export function belittles(sentence: string, answered: Answered): boolean {
  return (answered.reading.mood === "upset" || isDistressed(answered)) && SMALL.test(plain(sentence));
}
