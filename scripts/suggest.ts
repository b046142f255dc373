/**
 * Reads messages as JSON lines, writes three suggested replies for each:
 * {"id", "message", "customerName"?} -> {"id", "suggestions": [{"id", "length", "text", "fields", "parts", "reasons"}]}
 */
import { suggest } from "../lib/reply/suggest.ts";
import { read } from "../tests/evaluation/model.ts";
import { idOf, jsonLines, needed, textsOf } from "./json-lines.ts";

await jsonLines((record) => {
  const text = textsOf(record);
  const message = needed(text, "message");
  const suggestions = suggest({ message, reading: read(message), customerName: text("customerName") });
  return { ...idOf(record), suggestions };
});
