/** The draft's sentences as patterns read them: straight apostrophes, the same offsets. */
import type { Sentence } from "../../../text/sentences.ts";
import type { Draft } from "../../review/draft.ts";

/** The same length, with straight apostrophes. */
export function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc`]/g, "'");
}

export function sentencesIn({ sentences }: Draft): Sentence[] {
  return sentences.map((one) => ({ ...one, text: straight(one.text) }));
}
