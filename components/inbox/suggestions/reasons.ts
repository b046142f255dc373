import type { Part, Reason, Suggestion } from "../../../lib/reply/suggestion.ts";

/** Where the reasons for the parts begin: those before the first part's own are about the reply as a whole. */
function firstOfParts({ reasons, parts }: Suggestion): number {
  return Math.max(
    0,
    reasons.findIndex((reason) => reason.part === parts[0]?.kind),
  );
}

/** What the agent must know about the reply as a whole, such as that a colleague should look at it. */
export function reasonsForWhole(suggestion: Suggestion): Reason[] {
  return suggestion.reasons.slice(0, firstOfParts(suggestion));
}

/** Why a part is there. */
export function reasonsForPart(suggestion: Suggestion, part: Part): Reason[] {
  return suggestion.reasons.slice(firstOfParts(suggestion)).filter((reason) => reason.part === part.kind);
}
