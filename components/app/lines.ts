import type { Remedy } from "../../lib/reply/style-guide.ts";

/** The lines of a text field that say something, each once, in order. */
export function linesIn(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

/** One remedy per line; a line that was there before keeps its id. */
export function remediesFrom(text: string, before: readonly Remedy[]): Remedy[] {
  return linesIn(text).map(
    (line) => before.find((one) => one.text === line) ?? { id: crypto.randomUUID(), text: line },
  );
}
