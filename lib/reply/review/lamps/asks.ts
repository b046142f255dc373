/** Which asks of the message the draft answers, does, or refuses in words that address them. */
import type { JudgedAsk } from "../result.ts";
import type { Answered, Scene } from "../scene.ts";

/** One per ask of the reading that can be answered, in the order of the message. */
export function judgedAsks(_scene: Scene & { answered: Answered }): JudgedAsk[] {
  return [];
}
