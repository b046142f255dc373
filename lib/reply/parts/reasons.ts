/** The reasons shown beside a suggestion. */

import type { Escalation } from "../../tone/reading.ts";
import type { Length, Need } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";
import { NOTES, type NoteId } from "../sources.ts";
import type { PartKind, Reason } from "../suggestion.ts";
import { MOST_ASKS_IN_SHORT } from "./answer.ts";
import type { BuiltPart } from "./part.ts";

function reason(part: PartKind, note: NoteId, text: string = NOTES[note].text): Reason {
  const { source, strength } = NOTES[note];
  return { part, text, source, strength };
}

/** Why a colleague should look at it, the gravest first. */
function gravest(escalation: readonly Escalation[], needs: ReadonlySet<Need>): string {
  if (needs.has("despair")) return "serious distress";
  if (needs.has("safety")) return "a risk to safety";
  if (escalation.includes("legal") || escalation.includes("regulator")) return "legal or official steps";
  if (escalation.includes("chargeback"))
    return escalation.includes("public-review") ? "a chargeback and a public review" : "a chargeback";
  return "a public review";
}

/** What the agent must know about the whole: not readable, better seen by a colleague, too long for short. */
function warnings(parts: readonly BuiltPart[], situation: Situation, length: Length): Reason[] {
  const opening = parts.find((part) => part.kind !== "greet")?.kind ?? "greet";
  const out: Reason[] = [];
  if (situation.foreign) out.push(reason(opening, "notEnglish"));
  else if (situation.frame === "careful") out.push(reason(opening, "notSure"));
  if (situation.colleague) {
    const text = `The message speaks of ${gravest(situation.reading.escalation, situation.needs)}: consider a colleague before you send this.`;
    out.push(reason(opening, situation.frame === "formal" ? "facts" : "second", text));
  }
  if (situation.reading.escalation.includes("vulnerable") && situation.frame !== "tender")
    out.push(reason(opening, "quiet"));
  const left = situation.asks.length - MOST_ASKS_IN_SHORT;
  if (length === "short" && left > 0) {
    out.push(
      reason(
        "answer",
        "asks",
        `This short reply leaves out ${left === 1 ? "one thing" : `${left} things`} that they ask.`,
      ),
    );
  }
  return out;
}

/** One reason per part and note, in the order of the parts; the warnings come first. */
export function reasonsFor(parts: readonly BuiltPart[], situation: Situation, length: Length): Reason[] {
  const out = warnings(parts, situation, length);
  const seen = new Set<string>();
  for (const part of parts) {
    for (const note of part.why) {
      if (seen.has(`${part.kind} ${note}`)) continue;
      seen.add(`${part.kind} ${note}`);
      out.push(reason(part.kind, note));
    }
  }
  return out;
}
