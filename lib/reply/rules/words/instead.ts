/** Sentences that name this customer's own trouble, to stand in place of a formula. */
import type { Answered, Scene } from "../../review/scene.ts";
import { sharedWith, stemsOf } from "./content.ts";

/** Who speaks in the draft, and how: an "I" anywhere makes it the agent. */
function voice(body: string): string {
  const isAgent = /\bI\b/.test(body) || !/\bwe\b/i.test(body);
  const inFull =
    /\b(?:I am|we are|I have|we have|I will|we will)\b/i.test(body) && !/\b(?:I|we)['’]/i.test(body);
  if (inFull) return isAgent ? "I am" : "We are";
  return isAgent ? "I'm" : "We're";
}

/** Most of the restated words stand in the draft already, outside the formula. */
function saidAlready(fact: string, body: string): boolean {
  const stems = stemsOf(fact);
  return stems.size > 0 && sharedWith(body, stems) / stems.size > 0.6;
}

/** Where "the trouble with ..." is right: beside a loss or a fear it makes little of it. */
const NAMES_TROUBLE: ReadonlySet<string> = new Set(["upset", "unsure"]);

/**
 * A whole sentence that apologises for, or says back, what the message tells. Null where the message gives nothing
 * safe to say, and where the draft says it already.
 */
export function namedTrouble(scene: Scene & { answered: Answered }, sorry: boolean): string | null {
  const { slots, needs, frame } = scene.answered.situation;
  const { body } = scene.draft;
  const { fact, topic, loss, again } = slots;
  if (loss !== undefined && sorry)
    return body.includes(loss) ? null : `${voice(body)} very sorry for the loss of ${loss}.`;
  // What may become a case is passed on as theirs: the words admit nothing.
  const admits = sorry && frame !== "formal" && frame !== "boundary";
  if (fact !== undefined && needs.has("trouble")) {
    if (saidAlready(fact, body)) return null;
    if (!admits) return `You wrote that ${fact}.`;
    return `${voice(body)} sorry ${needs.has("aboutUs") ? "to read " : ""}that ${fact}.`;
  }
  if (!admits || !NAMES_TROUBLE.has(frame)) return null;
  if (again !== undefined) return `${voice(body)} sorry that you had to ${again}.`;
  if (topic === undefined) return null;
  return saidAlready(topic, body) ? null : `${voice(body)} sorry about the trouble with ${topic}.`;
}
