/** How the draft meets the customer's feeling: 0 none, 1 a formula, 2 this customer's own situation. Null: none called for. */

import type { Level } from "../result.ts";
import type { Scene } from "../scene.ts";
import type { Seen } from "./lamp.ts";

export function feelingIn(_scene: Scene): Seen<Level | null> {
  return { level: 0, at: null };
}
