import type { Scene } from "../scene.ts";

/** Whether the lamps can read this draft: in any other language nothing is guessed. */
export function readsEnglish({ draft }: Pick<Scene, "draft">): boolean {
  return draft.language === "en" || draft.language === "und";
}
