/** Whether the first two sentences hold an affective act in own words that fits the message. */
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function warmOpenIn(_scene: Scene): Seen<boolean> {
  return { level: false, at: null };
}
