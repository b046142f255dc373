/** The shape of a phrase: wording as data, with what it is for. */
import type { Emotion } from "../../tone/reading.ts";
import type { Frame } from "../situation/frame.ts";
import type { Hardship } from "../situation/hardship.ts";
import { hash } from "../situation/hash.ts";
import type { Stake } from "../situation/stake.ts";
import type { Theme } from "../situation/theme.ts";
import type { NoteId } from "../sources.ts";
import type { Spelling } from "../style-guide.ts";
import type { PartKind, Suggestion } from "../suggestion.ts";

export type Length = Suggestion["length"];

/** How the customer writes, as far as it should colour the answer. */
export type Register = "casual" | "plain" | "formal";

/**
 * What must hold of a message for a phrase to fit.
 * `trouble`/`noTrouble`, `aboutUs`/`notAboutUs` speak of the restated clause. `hopeful`: no illness is told of that will not get
 * better; `unhurried`: nothing presses; `carefree`: no hardship and no trouble of any kind; `canCall`: nothing speaks against the phone;
 * `outsideUs`: a misfortune that the company has no part in; `openRemedy`:
 * they do not say what they want done; `bareThanks`: thanks that name nothing.
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
  | "notSafety"
  | "emergency"
  | "empty"
  | "information"
  | "askForFact"
  | "complaint"
  | "noComplaint"
  | "upsetMood"
  | "toldAtLength"
  | "despair"
  | "hopeful"
  | "unhurried"
  | "carefree"
  | "canCall"
  | "outsideUs"
  | "openRemedy"
  | "bareThanks";

/**
 * A wording, in British spelling. `[fact]` `[Fact]` `[topic]` `[praise]` `[good]` `[again]` `[loss]` `[deadline]` `[who]` are filled from
 * the message, and a phrase that holds one is used only where there is something to fill it; `{{id}}` is a field for
 * the agent. Of a narrowing list any entry is enough; `needs` must all hold. What is left out fits always.
 */
export interface Phrase {
  /** Made from the text: the same words have the same id, wherever they stand in the bank. */
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
  stakes?: readonly Stake[];
  hardship?: readonly Hardship[];
  registers?: readonly Register[];
  /** Left out: the words are the same on both sides of the ocean, but for spelling. */
  locale?: Spelling;
  /** The words concede that something was our fault: left out where the style guide asks for caution. */
  admits?: true;
  needs?: readonly Need[];
}

/** What phrases of one kind have in common. */
export type Tags = Omit<Phrase, "id" | "text">;

/** Wordings with the same tags. */
export function wordings(tags: Tags, texts: readonly string[]): Phrase[] {
  return texts.map((text) => ({ ...tags, text, id: idOf(tags.part, text) }));
}

/** The id of a wording. */
export function idOf(part: PartKind, text: string): string {
  return `${part}-${hash(text).toString(36)}`;
}
