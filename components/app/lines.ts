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

/** So much of a line that is too long is shown, for the agent to find it. */
const SHOWN = 60;

/**
 * Which limit a text field breaks, in words for the agent; null where it breaks none.
 * @param most how many lines may be saved
 * @param longest how many characters (UTF-16) a line may have
 */
export function brokenLimit(text: string, most: number, longest: number): string | null {
  const lines = linesIn(text);
  const long = lines.find((line) => line.length > longest);
  const figure = (count: number) => count.toLocaleString("en");
  if (long) return `This line is longer than ${figure(longest)} characters: “${long.slice(0, SHOWN)}…”`;
  if (lines.length > most) return `At most ${figure(most)} lines. There are ${figure(lines.length)}.`;
  return null;
}
