/** Sentences for the draft, made from the message by the same parts that suggestions are made of. */
import { acknowledge } from "../parts/acknowledge.ts";
import { act } from "../parts/act.ts";
import { answer } from "../parts/answer.ts";
import { close } from "../parts/close.ts";
import { greet } from "../parts/greet.ts";
import { own } from "../parts/own.ts";
import type { BuiltPart, Workshop } from "../parts/part.ts";
import { thank } from "../parts/thank.ts";
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

/**
 * The words of the parts of this kind, in the standard wording, as one text; null where a suggestion for this message
 * has none, or they don't `fit`. May hold `{{field}}` marks. Nothing is in it that isn't in the message.
 */
export function proposal(
  answered: Answered,
  kind: Kind,
  fits: (text: string) => boolean = () => true,
): string | null {
  const text = partsFor(answered, kind)
    .map((part) => part.text)
    .join(" ");
  return text === "" || !fits(text) ? null : text;
}
