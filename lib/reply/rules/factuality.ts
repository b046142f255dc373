/** "Actually", "in fact", "obviously": words that put the customer right. */
import type { Range } from "../../text/ranges.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { leavingOut } from "./words/hits.ts";
import { answersNoGladOne, answersTrouble } from "./words/mood.ts";

const OPENER =
  /^(?:(?:but|and|well|no|so|however|unfortunately),? )?(actually|in (?:actual )?fact|as a matter of fact|the (?:fact|truth|reality) (?:of the matter )?is(?: that)?|in reality|in truth|obviously|clearly|evidently|plainly|needless to say|technically|to be (?:perfectly |absolutely )?clear|strictly speaking|for the record|surely|(?:it(?: is|['’]s)|this is) (?:obvious|clear|evident)(?: to us)? that|as you (?:are (?:surely|no doubt|certainly|well)? ?aware|(?:surely |no doubt |certainly |well )?know))\b(?! of\b|[-–'’]\p{L})/iu;
const INSIDE =
  /[,;:–—-] ?(actually|in fact|obviously|clearly),|\b(?:you|your [a-z]+|it|this|that|there|they|(?:the|our) [a-z]+) (?:(?:is|was|are|were|has|had|have|did|does|do)(?:n['’]t| not)? )?(actually|in fact|obviously)\b(?! (?:better|cheaper|faster|quicker|easier|due|owed|entitled|right|good|our|at fault|my|see|and))/i;
const NO = /\b(?:no|not|never|none|nothing|only|wrong|incorrect|already|correct|valid)\b|n['’]t\b/i;
/** "What actually happened", "I actually checked": nobody is put right. */
const HARMLESS = /\b(?:actually|in fact) (?:a |an )?(?:quite )?(?:easy|simple|possible|good|great|lovely)\b/i;

function rangeIn(text: string): Range | null {
  const match = OPENER.exec(text);
  const opener = match?.[1];
  if (match !== null && opener !== undefined) {
    // The first word keeps its capital: only the opener goes.
    const start = match[0].length - opener.length;
    return { start, end: match[0].length };
  }
  const inside = INSIDE.exec(text);
  const word = inside?.[1] ?? inside?.[2];
  if (inside === null || word === undefined) return null;
  const start = inside.index + inside[0].indexOf(word);
  return { start, end: start + word.length };
}

function find(scene: Scene): Hit[] {
  const hits: Hit[] = [];
  const trouble = answersTrouble(scene);
  for (const { text, start } of scene.draft.sentences) {
    if (HARMLESS.test(text) || (!trouble && !NO.test(text))) continue;
    const range = rangeIn(text);
    if (range === null) continue;
    hits.push(leavingOut(scene.draft.body, { start: start + range.start, end: start + range.end }));
  }
  return hits;
}

export const factuality: WordRule = {
  kind: "words",
  id: "factuality",
  title: "“Actually”, “in fact”, “obviously”",
  reason: "This word tells the customer that they were wrong. The sentence says the same without it.",
  source: "Danescu-Niculescu-Mizil et al. 2013",
  strength: "B",
  from: "E9, rule 20",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: answersNoGladOne,
  find,
  good: [
    { draft: "In fact-checking your bill I found nothing wrong." },
    { draft: "Of course not, it's not too much to ask." },
    {
      message: "Thank you so much, the lamp is wonderful!",
      draft: "Actually, I chose the shade myself, so this made my day!",
    },
  ],
  bad: [
    { draft: "Actually, the parcel was not late.", found: "Actually, the" },
    {
      message: "You charged me twice and nobody answers. I am furious.",
      draft: "Hello,\n\nObviously this is due to the currency.",
      found: "Obviously this",
    },
  ],
};
