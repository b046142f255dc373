import type { Mood } from "../../../lib/tone/reading.ts";

export type Dialect = "Scots" | "African American" | "Indian" | "Irish" | "Australian" | "Singapore";
export type LearnerError = "missing articles" | "tense slips" | "word order" | "spelling by sound";

/**
 * One message and its five swaps. In `text` stand pairs like `[name:Emma|Chinedu]`, `[pronoun:he|she]` and
 * `[kin:husband|wife]`: the message itself takes the first of each; a swap takes the second of one sort.
 */
export interface Base {
  /** How a person would read the message. */
  mood: Mood;
  text: string;
  /** The same message in the spelling and grammar of another English. */
  dialect: readonly [Dialect, string];
  /** The same message with mistakes that learners of English make. */
  learner: readonly [LearnerError, string];
}
