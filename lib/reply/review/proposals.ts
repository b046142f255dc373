/** Sentences for the draft, made from the message by the same parts that suggestions are made of. */
import type { Range } from "../../text/ranges.ts";
import { acknowledge } from "../parts/acknowledge.ts";
import { act } from "../parts/act.ts";
import { answer } from "../parts/answer.ts";
import { close } from "../parts/close.ts";
import { fieldIdsIn } from "../parts/fields.ts";
import { greet } from "../parts/greet.ts";
import { own } from "../parts/own.ts";
import type { BuiltPart, Workshop } from "../parts/part.ts";
import { thank } from "../parts/thank.ts";
import { placesFor } from "./lamps/ask-places.ts";
import type { Answered } from "./scene.ts";

const BUILDERS = { greet, thank, acknowledge, own, answer, act, close };
type Kind = keyof typeof BUILDERS;

/** An agent types for minutes at the answer to one message: its parts are made once. */
const made = new WeakMap<Answered, Map<Kind, readonly BuiltPart[]>>();

function partsFor(answered: Answered, kind: Kind): readonly BuiltPart[] {
  const kinds = made.get(answered) ?? new Map<Kind, readonly BuiltPart[]>();
  made.set(answered, kinds);
  const before = kinds.get(kind);
  if (before !== undefined) return before;
  const shop: Workshop = { situation: answered.situation, length: "standard", used: new Set(), said: [] };
  const parts = BUILDERS[kind](shop);
  kinds.set(kind, parts);
  return parts;
}

function joined(parts: readonly BuiltPart[]): string | null {
  return parts.length === 0 ? null : parts.map(({ text }) => text).join(" ");
}

/**
 * The words of the parts of this kind, in the standard wording, as one text; null where a suggestion for this message
 * has none, or they don't `fit`. May hold `{{field}}` marks. Nothing is in it that isn't in the message.
 */
export function proposal(
  answered: Answered,
  kind: Kind,
  fits: (text: string) => boolean = () => true,
): string | null {
  const text = joined(partsFor(answered, kind));
  return text === null || !fits(text) ? null : text;
}

/** Places for the answers to these asks alone, led in by their words; null where a suggestion has none for them. */
export function answersProposal(answered: Answered, asks: readonly Range[]): string | null {
  const ids = new Set(placesFor(answered, asks).map(({ field }) => field.id));
  return joined(
    partsFor(answered, "answer").filter(({ text }) => fieldIdsIn(text).some((id) => ids.has(id))),
  );
}
