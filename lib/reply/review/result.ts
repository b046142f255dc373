/** What a review of a draft says. The scales are those of the draft replies' annotation guide (November 2026). */
import type { Range } from "../../text/ranges.ts";
import type { Span } from "../../tone/reading.ts";
import type { EvidenceStrength, Field } from "../suggestion.ts";

/** How well a draft does one thing that the message calls for. */
export type Level = 0 | 1 | 2;

/** One ask of the message, and whether the draft answers, does or plainly refuses it. Offsets are of the message. */
export interface JudgedAsk extends Span {
  answered: boolean;
  /** The sentence of the draft that answers it. */
  by: Span | null;
}

/** Words of the draft that a good agent would write in another way. Offsets are of the draft. */
export interface Finding extends Span {
  rule: string;
  /** One plain sentence for the agent. No promise of an effect. */
  reason: string;
  /** Short reference, e.g. "Packard, Berger 2021". */
  source: string;
  strength: EvidenceStrength;
  /** Words to stand in place of `text`; empty means: leave it out. */
  alternative?: string;
}

export const LAMPS = [
  "feeling",
  "issue",
  "ownership",
  "asks",
  "next-step",
  "warm-open",
  "warm-close",
] as const;
export type LampId = (typeof LAMPS)[number];

/** One lamp at the composer. Only those that the message calls for are there. */
export interface Lamp {
  id: LampId;
  lit: "on" | "half" | "off";
  /** What it says, in few words: "Feeling: named in general only". */
  words: string;
  /** Where in the draft it is seen, if anywhere. */
  seen: Range | null;
  /** What would light it. Only where it isn't on. */
  hint: LampHint | null;
  /** At the asks: each of them, in the order of the message, and the sentence that answers it. */
  asks?: readonly JudgedAsk[];
}

export interface LampHint {
  /** The rule behind it, for muting: "name-feeling". */
  rule: string;
  text: string;
  source: string;
  strength: EvidenceStrength;
  /**
   * A sentence for the draft made from this message; may hold `{{field}}` marks. The same sentence is offered at one
   * lamp only, the first that it would light.
   */
  proposal?: string;
  /** The fields marked in the proposal, with labels for the agent, in the order of their marks. */
  fields?: readonly Field[];
}

/** Why a part of the review was left out. */
export type NotReviewed =
  /** A new mail: there is no message that it answers. */
  | "no-message"
  /** The draft is not in English: placeholders and names only. */
  | "not-english"
  /** The message is not in English, or no tone could be read: what depends on it is left out. */
  | "message-not-read"
  /** The draft is empty, or holds nothing but a quote. */
  | "nothing-written";

export interface Review {
  /** Null: the message calls for none. */
  feeling: Level | null;
  issue: Level;
  ownership: Level;
  nextStep: Level;
  asks: JudgedAsk[];
  warmOpen: boolean;
  warmClose: boolean;
  lamps: Lamp[];
  /** At most `MOST_FINDINGS`, the most useful first. */
  findings: Finding[];
  /** How many more there are. */
  more: number;
  /**
   * 1 cold to 5 excellent, as this customer would feel it, to two decimals. An estimate only where `notReviewed` is
   * empty: with "nothing-written" it is 1; with any other reason it is 3, which says nothing about the draft and is not
   * to be shown.
   */
  empathy: number;
  /**
   * 0-1, to two decimals: how likely a good team lead would let it go out as it is. An estimate only where `notReviewed`
   * is empty; with "nothing-written" it is 0. With any other reason only what holds in each language and without a
   * message was looked at: 0 says that such a finding forbids it (a field left to fill in, another's name), 0.5 that
   * nothing is known; neither is to be shown as a figure.
   */
  sendable: number;
  notReviewed: NotReviewed[];
  /** Where a sentence of the agent's own would go in; offsets of the draft. */
  places: Places;
}

export interface Places {
  /** Before the first sentence, or behind the greeting. */
  opening: number;
  /** Behind the last sentence. */
  end: number;
  /** Nothing but a greeting stands there: a sentence opens a paragraph. */
  bare: boolean;
}

/** More at once is a wall nobody reads. */
export const MOST_FINDINGS = 5;
