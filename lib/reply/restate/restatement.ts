/** Which of the restatements of a message a reply uses. */
import type { ToneReading } from "../../tone/reading.ts";
import type { Frame } from "../situation/frame.ts";
import { gistOf } from "./gist.ts";
import { type Restatement, restate } from "./restate.ts";
import { wishOf } from "./wish.ts";

/**
 * The problem in the second person: a whole clause of theirs, else its few safe words, else what they want to know or to
 * have done (`wish`). Null where nothing can be said again without doubt.
 */
export function restatementFor(message: string, reading: ToneReading, frame: Frame): Restatement | null {
  const whole = restate(message, reading);
  if (whole?.trouble === true) return whole;
  const short = reading.mood !== "pleased" && frame !== "boundary" ? gistOf(message, reading) : null;
  const told = short ?? whole;
  if (told !== null || (reading.language !== "en" && reading.language !== "und")) return told;
  const wish = wishOf(reading);
  return wish === null
    ? null
    : { clause: wish, trouble: false, aboutUs: /\b(?:we|us|our)\b/.test(wish), wish: true };
}
