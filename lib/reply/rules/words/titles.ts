/** Titles before names, in the languages that agents write to customers in. */

/** `f` stands for Ms, Mrs and Miss alike: which of them, only the customer knows. */
export type TitleKind = "m" | "f" | "x" | "academic";

const KINDS: readonly (readonly [TitleKind, string])[] = [
  ["m", "mr|mister|sir|herrn?|monsieur|señor|senor|sr|sig|signor|signore|senhor|meneer|dhr|pan|panie|pane"],
  [
    "f",
    "ms|mrs|miss|madam|ma'am|frau|fr|madame|mme|mademoiselle|mlle|señora|senora|sra|señorita|srta|signora|sig\\.?ra|senhora|mevrouw|mevr|mw|pani|paní",
  ],
  ["x", "mx"],
  ["academic", "dr|doctor|doktor|prof|professor|doc|docteur|dott|dottoressa|dott\\.?ssa"],
];

const ALL = KINDS.map(([, words]) => words).join("|");
const ONE_OF = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, "iu")] as const);
/** One or more titles at the start of an address, each with its space: "Frau Dr. ". */
export const TITLES_AHEAD = new RegExp(`^(?:(?:${ALL})(?:\\.|(?![\\p{L}\\p{M}'’]))\\s*)+`, "iu");

/** The kinds of the titles at the start of an address; none where it begins with a name. */
export function titlesOf(address: string): Set<TitleKind> {
  const ahead = TITLES_AHEAD.exec(address)?.[0] ?? "";
  const kinds = new Set<TitleKind>();
  for (const word of ahead
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean)) {
    const found = ONE_OF.find(([, words]) => words.test(word));
    if (found !== undefined) kinds.add(found[0]);
  }
  return kinds;
}
