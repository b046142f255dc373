/** How far along the customer's mood lets cheerful words go. */
import type { Answered } from "../scene.ts";
import { callsForFeeling } from "./calls.ts";

/**
 * True where cheerful words would hurt: grief, danger, abuse, strong anger or disappointment, whatever the mood was
 * taken for.
 */
export function isDistressed({ situation, reading }: Answered): boolean {
  const { frame } = situation;
  if (frame === "tender" || frame === "formal" || frame === "boundary") return true;
  return (
    reading.forPerson ||
    (reading.mood === "upset" && (reading.intensity >= 3 || reading.churn === 2)) ||
    (reading.emotions.anger ?? 0) >= 2
  );
}

/** True where nothing is wrong, so that sympathy would be out of place. */
export function isAtEase(answered: Answered): boolean {
  return !callsForFeeling(answered);
}
