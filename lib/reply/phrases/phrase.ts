/** The shape of a phrase: wording as data, with what it is for. */
import type { Emotion } from "../../tone/reading.ts";
import type { Frame } from "../situation/frame.ts";
import type { Hardship } from "../situation/hardship.ts";
import type { Theme } from "../situation/theme.ts";
import type { NoteId } from "../sources.ts";
import type { PartKind, Suggestion } from "../suggestion.ts";

export type Length = Suggestion["length"];

/** How the customer writes, as far as it should colour the answer. */
export type Register = "plain" | "formal";

/**
 * What must hold of a message for a phrase to fit.
 * `trouble`/`noTrouble`, `aboutUs`/`notAboutUs` speak of the restated clause.
 */
export type Need =
  | "trouble"
  | "noTrouble"
  | "aboutUs"
  | "notAboutUs"
  | "asks"
  | "noAsks"
  | "manyAsks"
  | "question"
  | "repeat"
  | "pressing"
  | "safety"
  | "emergency"
  | "empty"
  | "information"
  | "askForFact"
  | "complaint"
  | "noComplaint"
  | "upsetMood"
  | "toldAtLength";

/**
 * A wording. `[fact]` `[Fact]` `[topic]` `[praise]` `[good]` `[again]` `[loss]` `[deadline]` are filled from the message, and a phrase
 * that holds one is used only where there is something to fill it; `{{id}}` is a field for the agent.
 * Of a narrowing list any entry is enough; `needs` must all hold. What is left out fits always.
 */
export interface Phrase {
  id: string;
  part: PartKind;
  /** Within an acknowledgement: the matter itself, or what it is like. */
  role?: "echo" | "feeling";
  text: string;
  why: NoteId;
  frames: readonly Frame[];
  lengths?: readonly Length[];
  emotions?: readonly Emotion[];
  /** Least and greatest intensity of the mood. */
  intensity?: readonly [number, number];
  themes?: readonly Theme[];
  hardship?: readonly Hardship[];
  register?: Register;
  needs?: readonly Need[];
}
