import { CUE_TABLE } from "./cue-table.ts";

/**
 * The beginnings of the phrases of all cues, found out by training: to find them takes longer than anything else when
 * the background wakes. One line per phrase; each number is what is added to the one before.
 */
export function beginningsOf(): number[][] {
  return CUE_TABLE.trim()
    .split("\n")
    .map((line) => {
      let last = 0;
      return line.split(" ").map((step) => {
        last += Number.parseInt(step, 36);
        return last;
      });
    });
}
