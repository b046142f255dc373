/** Suggests replies to a message. Pure: what is suggested depends on its input alone. */

import { acknowledge } from "./parts/acknowledge.ts";
import { act } from "./parts/act.ts";
import { answer } from "./parts/answer.ts";
import { close } from "./parts/close.ts";
import { fieldsIn } from "./parts/fields.ts";
import { greet } from "./parts/greet.ts";
import { offer } from "./parts/offer.ts";
import { othersFor } from "./parts/others.ts";
import { own } from "./parts/own.ts";
import { paragraphsOf, textOf } from "./parts/paragraphs.ts";
import type { BuiltPart, Workshop } from "./parts/part.ts";
import { reasonsFor } from "./parts/reasons.ts";
import { thank } from "./parts/thank.ts";
import { withFieldsForUnknown } from "./parts/unknown.ts";
import type { Length } from "./phrases/phrase.ts";
import { hash } from "./situation/hash.ts";
import { type Situation, type SuggestInput, situationOf } from "./situation/situation.ts";
import type { Suggestion } from "./suggestion.ts";

export type { SuggestInput } from "./situation/situation.ts";

const LENGTHS: readonly Length[] = ["short", "standard", "full"];
/** Equally fitting phrases differ in length: others are tried until short is shorter than standard, and standard than full. */
const MOST_TURNS = 12;

/** In the order in which a reply has them. */
const BUILDERS: readonly ((shop: Workshop) => BuiltPart[])[] = [
  greet,
  thank,
  acknowledge,
  own,
  answer,
  act,
  offer,
  close,
];

function suggestion(situation: Situation, length: Length, used: Set<string>): Suggestion {
  const shop: Workshop = { situation, length, used, said: [] };
  const built = BUILDERS.flatMap((build) => build(shop));
  const places = paragraphsOf(built, length);
  const parts = built.map((part, at) => ({
    id: part.id,
    kind: part.kind,
    text: part.text,
    paragraph: places[at] ?? 0,
    others: othersFor(part, built),
  }));
  const text = textOf(parts);
  return {
    id: `${length}-${hash(`${situation.seed} ${text}`).toString(36)}`,
    length,
    text,
    fields: fieldsIn(
      text,
      situation.asks.map((ask) => ask.field),
      situation.message,
      situation.reading,
    ),
    parts,
    reasons: reasonsFor(built, situation, length),
  };
}

/**
 * Three wordings of a reply, from short to full: greeting, then what the customer's mood calls for, then an answer
 * field per ask, the next step, a warm end. `text` is the parts in paragraphs. Every `{{field}}` in it is in `fields` and the
 * other way round. Takes any message and reading, also empty or foreign ones, and never throws; the same input gives
 * the same output. Nothing is stated that is not in the message; what only the agent knows is a field.
 */
export function suggest(input: SuggestInput): Suggestion[] {
  const situation = withFieldsForUnknown(situationOf(input));
  let wordings: Suggestion[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const used = new Set<string>();
    const turned = { ...situation, seed: situation.seed + turn };
    wordings = LENGTHS.map((length) => suggestion(turned, length, used));
    if (
      wordings.every((one, index) => index === 0 || one.text.length > (wordings[index - 1]?.text.length ?? 0))
    )
      break;
  }
  return wordings;
}

/**
 * The openings of these suggestions, for `SuggestInput.recent`: the phrase that opens each one after the greeting, or the
 * greeting where there is nothing else.
 */
export function openingIdsOf(suggestions: readonly Suggestion[]): string[] {
  return suggestions.flatMap(({ parts }) => {
    const opening = parts.find(({ kind }) => kind !== "greet") ?? parts[0];
    // An acknowledgement of two sentences is known by its first.
    return opening === undefined ? [] : [opening.id.split("+")[0] ?? opening.id];
  });
}
