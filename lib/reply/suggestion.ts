/** What Attune offers for the draft: text in parts, with a reason and a source for each. */

/** The jobs that a part of a reply can do, in the order in which a reply has them. */
export const PART_KINDS = [
  "greet",
  "thank",
  "acknowledge",
  "own",
  "answer",
  "act",
  "offer",
  "close",
] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** How well a tip is founded: A field data and experiments in customer service, B experiments or corpus study elsewhere, C practice. */
export type EvidenceStrength = "A" | "B" | "C";

/** Why a part is there. */
export interface Reason {
  part: PartKind;
  /** One plain sentence for the agent. */
  text: string;
  /** Short reference, e.g. "Packard, Moore, McFerran 2018". */
  source: string;
  strength: EvidenceStrength;
}

/** Something only the agent knows. In `text` it stands as `{{id}}`. */
export interface Field {
  /** Lower-case letters, digits and underscores; unique within a suggestion. */
  id: string;
  /** What to fill in, as the agent reads it: "When you will write again". */
  label: string;
  /** An example of a good value: "by Thursday at noon". */
  example: string;
}

/** One part of a suggested reply. Its text may hold field marks. */
export interface Part {
  /** Of the wording: the same words have the same id in every suggestion. */
  id: string;
  kind: PartKind;
  text: string;
  /** Which paragraph of the text it stands in, from 0. Within a paragraph parts are joined by one space. */
  paragraph: number;
  /** Other wordings of this part for this message; their fields, too, are in the suggestion's `fields`. At most five. */
  others: readonly Wording[];
}

/** One wording of a part. */
export interface Wording {
  id: string;
  text: string;
}

/** A whole suggested reply. */
export interface Suggestion {
  /** Stable for the same message and wording. */
  id: string;
  length: "short" | "standard" | "full";
  /** The parts put together: paragraphs separated by a blank line, with `{{field}}` marks. */
  text: string;
  fields: Field[];
  parts: Part[];
  reasons: Reason[];
}
