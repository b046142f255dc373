import type { Length } from "../phrases/phrase.ts";
import type { BuiltPart } from "./part.ts";

const LONE_FIELD = /^\{\{[a-z0-9_]+\}\}$/;

/** Sentences that a person would write in one breath stand in one paragraph. */
function joins(before: BuiltPart, part: BuiltPart, length: Length): boolean {
  if (part.kind === "own") return before.kind === "acknowledge" || before.kind === "thank";
  if (part.kind === "acknowledge") return before.kind === "thank";
  // Two lone fields are two bare inputs, one above the other, and read like a form.
  if (part.kind === "answer") return LONE_FIELD.test(before.text) && LONE_FIELD.test(part.text);
  return part.kind === "close" && before.kind === "act" && length === "short";
}

/** The parts as the text of a reply, a blank line between its paragraphs. */
export function paragraphs(parts: readonly BuiltPart[], length: Length): string {
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return part.text;
    return `${text}${joins(before, part, length) ? " " : "\n\n"}${part.text}`;
  }, "");
}
