/** The two figures about the whole draft, from what lamps and rules saw. */
import type { Review } from "./result.ts";
import type { Scene } from "./scene.ts";

export function scoreOf(
  _scene: Scene,
  _review: Omit<Review, "empathy" | "sendable">,
): Pick<Review, "empathy" | "sendable"> {
  return { empathy: 3, sendable: 0.5 };
}
