/** Whether the draft names the concrete matter: 0 not, 1 vaguely, 2 in the customer's own terms. */
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function issueIn(_scene: Scene): Seen {
  return { level: 0, at: null };
}
