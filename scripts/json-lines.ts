import { once } from "node:events";
import { createInterface } from "node:readline";

/** The record's `id`, when it has one, so that an error line can be matched to its input. */
function idOf(record: unknown): { id?: unknown } {
  if (typeof record === "object" && record !== null && "id" in record) return { id: record.id };
  return {};
}

/** One output line for one input line; never throws. */
function answer(source: string, line: number, map: (record: unknown) => unknown): string {
  let record: unknown;
  try {
    record = JSON.parse(source);
    const result = JSON.stringify(map(record));
    if (result === undefined) throw new Error("no result for this record");
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ ...idOf(record), line, error: message });
  }
}

/**
 * Maps JSON lines from standard input to JSON lines on standard output, one for one and in input order.
 * Blank lines are skipped. A line that is no JSON, or for which `map` throws, becomes
 * `{"id"?, "line": N, "error": "..."}` (N counts from 1, blank lines included) and the rest goes on.
 * Streams: only one line is held at a time. A reader that closes early (EPIPE) ends the run quietly.
 */
export async function jsonLines(map: (record: unknown) => unknown): Promise<void> {
  const { stdin, stdout } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let line = 0;
  for await (const source of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const bare = line === 1 ? source.replace(/^\uFEFF/, "") : source;
    if (bare.trim() === "") continue;
    if (!stdout.write(`${answer(bare, line, map)}\n`)) await once(stdout, "drain");
  }
}
