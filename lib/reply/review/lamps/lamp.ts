/** What each lamp answers: how far the draft does its part, and where that is seen. */
import type { Range } from "../../../text/ranges.ts";
import type { Level } from "../result.ts";

export interface Seen<T = Level> {
  level: T;
  /** The words of the draft that show it. */
  at: Range | null;
}
