import type { Lamp, NotReviewed, Review } from "../../../lib/reply/review/result.ts";

/** What the check of a draft says in words. No DOM. */

const NOT_REVIEWED_WORDS: Record<NotReviewed, string> = {
  "no-message": "Attune doesn't know which message this answers, so it looks at the wording alone.",
  "not-english": "This draft is not in English: Attune looks for unfilled fields and wrong names only.",
  "message-not-read":
    "Attune could not read the customer's message, so it looks at the wording of the draft alone.",
  "nothing-written": "Nothing is written yet.",
};

export function notReviewedWords(why: readonly NotReviewed[]): string[] {
  return why.map((one) => NOT_REVIEWED_WORDS[one]);
}

/** The button at the reply box, short: "2 to look at". */
export function checkWords({ findings, more, lamps }: Review): string {
  if (findings.length > 0) return `${findings.length}${more > 0 ? "+" : ""} to look at`;
  const off = lamps.filter(({ lit }) => lit !== "on").length;
  if (lamps.length === 0) return "Nothing found";
  return off === 0 ? "Reads well" : `${lamps.length - off} of ${lamps.length}`;
}

/** The same for a screen reader, when the count changes. */
export function countWords({ findings, more }: Review): string {
  if (findings.length === 0) return "Draft check: nothing to look at.";
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  return `Draft check: ${count}${more > 0 ? ", and more after these" : ""}.`;
}

export const LIT_WORDS: Record<Lamp["lit"], string> = { on: "yes", half: "in part", off: "not yet" };
