import { once } from "node:events";

/** In UTF-16 units: 16 MB of plain letters. A longer line is a mistake, and holding it would eat the memory. */
const LONGEST = 16 * 2 ** 20;

/** The record's `id`, when it has one, so that an error line can be matched to its input. */
export function idOf(record: unknown): { id?: unknown } {
  if (typeof record === "object" && record !== null && "id" in record) return { id: record.id };
  return {};
}

/**
 * The lines of the input, `null` for one that is too long. Only "\n" ends a line, and JSON takes the "\r" before it as
 * a space: `node:readline` would also split at U+2028 and U+2029, which may stand in JSON's strings as they are.
 */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string | null> {
  let held = "";
  let length = 0;
  for await (const chunk of input) {
    for (const [at, piece] of chunk.split("\n").entries()) {
      if (at > 0) {
        yield length > LONGEST ? null : held;
        held = "";
        length = 0;
      }
      length += piece.length;
      held = length > LONGEST ? "" : held + piece;
    }
  }
  if (length > 0) yield length > LONGEST ? null : held;
}

/** One output line for one input line; never throws. */
function answer(source: string | null, line: number, map: (record: unknown) => unknown): string {
  let record: unknown;
  try {
    if (source === null) throw new Error("the line is longer than 16 MB");
    record = JSON.parse(source);
    const result = JSON.stringify(map(record));
    if (result === undefined) throw new Error("no result for this record");
    return result;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ ...idOf(record), line, error: message });
  }
}

/** The texts of a record by name: null where there is none. Throws a `TypeError` that names what is wrong. */
export function textsOf(record: unknown): (key: string) => string | null {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new TypeError("a record must be an object");
  const values: ReadonlyMap<string, unknown> = new Map(Object.entries(record));
  return (key) => {
    const value = values.get(key) ?? null;
    if (value !== null && typeof value !== "string") throw new TypeError(`"${key}" must be text`);
    return value;
  };
}

/** As `textsOf`, for a text that must be there. */
export function needed(text: (key: string) => string | null, key: string): string {
  const value = text(key);
  if (value === null) throw new TypeError(`"${key}" is missing`);
  return value;
}

/**
 * Maps JSON lines from standard input to JSON lines on standard output, one for one and in input order.
 * Blank lines are skipped. A line that is no JSON or longer than 16 MB, or for which `map` throws, becomes
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
  for await (const source of linesOf(stdin.setEncoding("utf8"))) {
    line += 1;
    const bare = line === 1 ? (source?.replace(/^\uFEFF/, "") ?? null) : source;
    if (bare?.trim() === "") continue;
    if (!stdout.write(`${answer(bare, line, map)}\n`)) await once(stdout, "drain");
  }
}
