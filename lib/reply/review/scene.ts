/** Everything that lamps and rules look at, worked out once per review. */
import type { ToneReading } from "../../tone/reading.ts";
import { greetingName } from "../situation/name.ts";
import { type Situation, situationOf } from "../situation/situation.ts";
import { PLAIN_STYLE, type StyleGuide } from "../style-guide.ts";
import { type Draft, readDraft } from "./draft.ts";

export interface ReviewInput {
  /** The draft as the editor has it: plain text or HTML, with or without the quoted message. */
  draft: string;
  /** The message it answers, with its reading; null for a new mail. */
  answers: { message: string; reading: ToneReading } | Answered | null;
  /** The name as the help desk shows it; null where it shows none. */
  customerName: string | null;
  style?: StyleGuide;
  /** What this agent saw in other customers' conversations: it has no place in this draft. */
  elsewhere?: Elsewhere;
  /** Where everybody can read the reply (a review, a social network). */
  public?: boolean;
}

export interface Elsewhere {
  addresses: readonly string[];
  /** Order, ticket and parcel numbers. */
  numbers: readonly string[];
}

export interface Answered {
  message: string;
  reading: ToneReading;
  situation: Situation;
}

export interface Scene {
  draft: Draft;
  answered: Answered | null;
  /** The name to greet with, and the name as the help desk shows it. */
  name: string | null;
  shownName: string | null;
  style: StyleGuide;
  elsewhere: Elsewhere;
  public: boolean;
}

/** Understands a message once, for many drafts of its answer. */
export function answeredOf(
  { message, reading }: { message: string; reading: ToneReading },
  customerName: string | null,
): Answered {
  return { message, reading, situation: situationOf({ message, reading, customerName }) };
}

export function sceneOf(input: ReviewInput): Scene {
  const { answers, customerName } = input;
  return {
    draft: readDraft(input.draft),
    answered: answers && ("situation" in answers ? answers : answeredOf(answers, customerName)),
    name: greetingName(customerName),
    shownName: customerName,
    style: input.style ?? PLAIN_STYLE,
    elsewhere: input.elsewhere ?? { addresses: [], numbers: [] },
    public: input.public ?? false,
  };
}
