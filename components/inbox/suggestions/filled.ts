import type { Field, Part, Suggestion } from "../../../lib/reply/suggestion.ts";
import { type Change, stateOf } from "./changes.ts";

/** A stretch of a part: words, or a field to fill. One that is `alone` makes up the whole part; `again` stood before in it. */
export type Segment = { text: string } | { field: Field; alone: boolean; again: boolean };

/** A suggestion as the agent has made it. */
export interface Composed {
  /** What Insert puts in, with `{{field}}` marks. Empty where every part is left out. */
  text: string;
  /** Those that the text asks for, in its order. */
  fields: Field[];
  /** In which part each field is typed into: the first one that has it. */
  home: ReadonlyMap<string, Part>;
}

export type Values = Readonly<Record<string, string>>;

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/**
 * Puts a suggestion's parts together again after the agent's changes: a space within a paragraph, a blank line between
 * two. A paragraph that lost all its parts leaves no gap. Without changes it is the suggestion's own text.
 */
export function compose(suggestion: Suggestion, changes: readonly Change[]): Composed {
  let text = "";
  let paragraph: number | null = null;
  const fields: Field[] = [];
  const home = new Map<string, Part>();
  for (const part of suggestion.parts) {
    const { wording, out } = stateOf(part, changes);
    if (out) continue;
    if (paragraph !== null) text += paragraph === part.paragraph ? " " : "\n\n";
    text += wording.text;
    paragraph = part.paragraph;
    for (const segment of segmentsOf(wording.text, suggestion.fields)) {
      if (!("field" in segment) || home.has(segment.field.id)) continue;
      fields.push(segment.field);
      home.set(segment.field.id, part);
    }
  }
  return { text, fields, home };
}

/** A text as words and fields, in order. A mark without a field of that name stays words. */
export function segmentsOf(text: string, fields: readonly Field[]): Segment[] {
  const segments: Segment[] = [];
  const seen = new Set<Field>();
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const field = fields.find((one) => one.id === match[1]);
    if (!field) continue;
    if (match.index > at) segments.push({ text: text.slice(at, match.index) });
    segments.push({ field, alone: match[0] === text, again: seen.has(field) });
    seen.add(field);
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/** The fields that still wait for the agent. */
export function missingFields(fields: readonly Field[], values: Values): Field[] {
  return fields.filter((field) => (values[field.id] ?? "").trim() === "");
}

/** A text with its fields filled. An empty field stands as its label in brackets, so that it is seen. */
export function filledText(text: string, fields: readonly Field[], values: Values): string {
  return segmentsOf(text, fields)
    .map((segment) => {
      if ("text" in segment) return segment.text;
      return (values[segment.field.id] ?? "").trim() || `[${segment.field.label}]`;
    })
    .join("");
}
