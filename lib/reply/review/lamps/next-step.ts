/** What happens next: 0 nothing, 1 an action without time or channel, 2 an action with when or how. */
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function nextStepIn(_scene: Scene): Seen {
  return { level: 0, at: null };
}
