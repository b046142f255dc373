/**
 * Reads messages as JSON lines, writes three suggested replies for each:
 * {"id", "message", "customerName"?} -> {"id", "suggestions": [{"id", "length", "text", "fields", "parts", "reasons"}]}
 */
import { suggest } from "../lib/reply/suggest.ts";
import { read } from "../tests/evaluation/model.ts";
import { jsonLines } from "./json-lines.ts";

function textOf(record: object, key: string): string | null {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new TypeError(`"${key}" must be text`);
  return value;
}

await jsonLines((record) => {
  if (typeof record !== "object" || record === null || Array.isArray(record))
    throw new TypeError("a record must be an object");
  const message = textOf(record, "message");
  if (message === null) throw new TypeError('"message" is missing');
  const suggestions = suggest({
    message,
    reading: read(message),
    customerName: textOf(record, "customerName"),
  });
  return { ...("id" in record ? { id: record.id } : {}), suggestions };
});
