import type { Length } from "../phrases/phrase.ts";
import type { Part } from "../suggestion.ts";
import type { BuiltPart } from "./part.ts";

const LONE_FIELD = /^\{\{[a-z0-9_]+\}\}$/;

/** Sentences that a person would write in one breath stand in one paragraph. */
function joins(before: BuiltPart, part: BuiltPart, length: Length): boolean {
  if (part.kind === "own") return before.kind === "acknowledge" || before.kind === "thank";
  if (part.kind === "acknowledge") return before.kind === "thank";
  // Two lone fields are two bare inputs, one above the other, and read like a form.
  if (part.kind === "answer") return LONE_FIELD.test(before.text) && LONE_FIELD.test(part.text);
  if (part.kind === "offer") return before.kind === "act";
  return part.kind === "close" && before.kind === "act" && length === "short";
}

/** In which paragraph each part stands, from 0. */
export function paragraphsOf(parts: readonly BuiltPart[], length: Length): number[] {
  let at = -1;
  return parts.map((part, index) => {
    const before = parts[index - 1];
    if (before === undefined || !joins(before, part, length)) at += 1;
    return at;
  });
}

/** The parts as the text of a reply: a space within a paragraph, a blank line between two. */
export function textOf(parts: readonly Pick<Part, "text" | "paragraph">[]): string {
  return parts.reduce((text, part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return part.text;
    return `${text}${before.paragraph === part.paragraph ? " " : "\n\n"}${part.text}`;
  }, "");
}
