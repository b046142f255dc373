/** The row of lamps that a message calls for, with what each says. */
import type { JudgedAsk, Lamp, Level } from "../result.ts";
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export interface AllSeen {
  feeling: Seen<Level | null>;
  issue: Seen;
  ownership: Seen;
  nextStep: Seen;
  warmOpen: Seen<boolean>;
  warmClose: Seen<boolean>;
  asks: JudgedAsk[];
}

/** In the order of `LAMPS`; none without a message that was read. Hints of muted rules are left out. */
export function lampsFor(_scene: Scene, _seen: AllSeen, _muted: ReadonlySet<string>): Lamp[] {
  return [];
}
