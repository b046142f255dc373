import type { PartKind, Suggestion } from "../../../lib/reply/suggestion.ts";

/** What the card says of suggestions and their parts, in plain words. */

export const LENGTH_WORDS: Record<Suggestion["length"], string> = {
  short: "Short",
  standard: "Standard",
  full: "Full",
};

export const KIND_WORDS: Record<PartKind, string> = {
  greet: "Greeting",
  thank: "Thanks",
  acknowledge: "Acknowledgement",
  own: "Ownership",
  answer: "Answer",
  act: "Next step",
  offer: "Offer",
  close: "Closing",
};

const PLACES = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];
const COUNTS = ["one", "two", "three", "four", "five", "six"];

/** "Second of four wordings"; from 0. In figures where there are more than six. */
export function placeWords(place: number, count: number, what: string): string {
  return `${PLACES[place] ?? place + 1} of ${COUNTS[count - 1] ?? count} ${what}`;
}
