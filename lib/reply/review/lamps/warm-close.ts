/** Whether the end holds a fitting wish, thanks or personal offer. */
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function warmCloseIn(_scene: Scene): Seen<boolean> {
  return { level: false, at: null };
}
