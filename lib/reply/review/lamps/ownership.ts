/** Who acts in the draft: 0 nobody, 1 "we" or nobody named, 2 the agent or a named colleague. */
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function ownershipIn(_scene: Scene): Seen {
  return { level: 0, at: null };
}
