import type { Suggestion, Wording } from "../../../lib/reply/suggestion.ts";
import { wordingsOf } from "./changes.ts";
import { filledText, type Values } from "./filled.ts";
import { KIND_WORDS } from "./words.ts";

/** A wording that has the words looked for, and where it stands. */
export interface Found {
  suggestion: number;
  part: number;
  wording: Wording;
  /** As it reads, with what was typed into its fields. */
  text: string;
}

/** More than these nobody reads through. */
const MOST_FOUND = 20;

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/**
 * The wordings in which each word looked for begins a word of theirs or of their part's name ("clos" finds closings):
 * first those of the chosen suggestion, then those that only the other ones have. At most 20.
 */
export function findWordings(
  suggestions: readonly Suggestion[],
  chosen: number,
  query: string,
  values: Values,
): Found[] {
  const wanted = wordsIn(query);
  const found: Found[] = [];
  const seen = new Set<string>();
  const order = [chosen, ...suggestions.keys()].filter((place, at, all) => all.indexOf(place) === at);
  for (const suggestion of order) {
    const { parts, fields } = suggestions[suggestion] ?? { parts: [], fields: [] };
    for (const [part, one] of parts.entries()) {
      for (const wording of wordingsOf(one)) {
        if (seen.has(wording.text)) continue;
        seen.add(wording.text);
        const text = filledText(wording.text, fields, values);
        const words = wordsIn(`${KIND_WORDS[one.kind]} ${text}`);
        if (wanted.every((start) => words.some((word) => word.startsWith(start))))
          found.push({ suggestion, part, wording, text });
      }
    }
  }
  return found.slice(0, MOST_FOUND);
}
