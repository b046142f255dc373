/**
 * Reads tone from the command line: JSON lines `{"id", "text"}` in, `{"id", "reading"}` out, one for one.
 * Run: node scripts/tone.ts < messages.jsonl > readings.jsonl
 */

import type { ToneReading } from "../lib/tone/reading.ts";
import { read } from "../tests/evaluation/model.ts";
import { jsonLines } from "./json-lines.ts";

/** The reading with the names of SupportTone's annotation guide; `problem` is plain words there. */
function plain(reading: ToneReading): Record<string, unknown> {
  return { ...reading, problem: reading.problem?.text ?? "" };
}

await jsonLines((record) => {
  if (
    typeof record !== "object" ||
    record === null ||
    !("text" in record) ||
    typeof record.text !== "string"
  ) {
    throw new Error('expected an object with a string "text"');
  }
  const reading = plain(read(record.text));
  return "id" in record ? { id: record.id, reading } : { reading };
});
