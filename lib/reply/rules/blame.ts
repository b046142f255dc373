/** Words that tell customers it is their own fault, or that they did not read or listen. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { ADVICE, AS_SAID, BLAME, NO_BLAME } from "./words/blaming.ts";
import { leavingOut, rangesOf } from "./words/hits.ts";
import { answersNoGladOne, answersTrouble } from "./words/mood.ts";

const NOT_DONE = /\byou (?:did not|didn['’]t|have not|haven['’]t|never) ([a-z]+)$/i;

/** "You did not sign anything" says back what they wrote: "I never signed anything". */
function saidThemselves(words: string, scene: Scene): boolean {
  const verb = NOT_DONE.exec(words)?.[1];
  if (verb === undefined || scene.answered === null) return false;
  const stem = verb.slice(0, Math.max(3, verb.length - 2));
  return new RegExp(`\\bi (?:did not|didn['’]?t|have not|haven['’]?t|never) (?:[a-z]+ )?${stem}`, "i").test(
    scene.answered.message,
  );
}

/** "You wrote that you did not provide it": their words, said back. */
const SAID_BACK = /\byou (?:wrote|write|said|say|told (?:me|us)|mention(?:ed)?|report(?:ed)?)\b[^.!?]*$/i;

function find(scene: Scene): Hit[] {
  const { draft } = scene;
  const trouble = answersTrouble(scene);
  const hits: Hit[] = [];
  for (const { text, start } of draft.sentences) {
    const asSaid = AS_SAID.exec(text);
    if (asSaid !== null) {
      hits.push(leavingOut(draft.body, { start, end: start + asSaid[0].length }));
      continue;
    }
    const found = rangesOf(text, BLAME)[0] ?? (trouble ? rangesOf(text, ADVICE)[0] : undefined);
    if (found === undefined || NO_BLAME.test(text)) continue;
    if (SAID_BACK.test(text.slice(0, found.start))) continue;
    if (saidThemselves(text.slice(found.start, found.end), scene)) continue;
    hits.push({ start: start + found.start, end: start + found.end });
  }
  return hits;
}

export const blame: WordRule = {
  kind: "words",
  id: "blame",
  title: "Blame",
  reason: "This says it is their fault. Say what happened, and what can be done now.",
  source: "Service practice, no study",
  strength: "C",
  from: "E16",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: answersNoGladOne,
  find,
  good: [
    { draft: "You should have received the tickets on Monday. That is our mistake." },
    { draft: "The house number in the address is missing, so the courier couldn't find the door." },
    {
      message: "I did not provide any written authorisation for this charge.",
      draft: "You did not provide any authorisation, and the charge is back on your card.",
    },
    { draft: "You wrote that you did not return the form in time, and I've asked for an extension." },
    { draft: "As you wrote, the box came open. It wasn't your fault." },
  ],
  bad: [
    { draft: "You should have read the instructions first.", found: "You should have read the instructions" },
    { draft: "As I already said, the part is not in stock.", found: "As I already said, the" },
    { draft: "The damage was caused by improper use.", found: "caused by improper use" },
    { draft: "Please calm down and wait.", found: "calm down" },
  ],
};
