import type { Ask } from "./asks.ts";
import type { Scores } from "./combine.ts";
import { ACTS, type Act } from "./reading.ts";

/**
 * What the message does. Questions and requests come from its asks, the others from the weighted cues; a
 * message that does nothing else informs.
 */
export function actsOf(scores: Scores, asks: readonly Ask[]): Act[] {
  const found = new Set<Act>();
  for (const act of ["complaint", "information", "thanks", "feedback"] as const)
    if (scores(`act.${act}`) > 0) found.add(act);
  for (const ask of asks) found.add(ask.kind);
  if (found.size === 0) found.add("information");
  return ACTS.filter((act) => found.has(act));
}
