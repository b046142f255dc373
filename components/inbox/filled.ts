import type { Field, Suggestion } from "../../lib/reply/suggestion.ts";

/** A stretch of a suggestion: words, or a field to fill; one that is `alone` makes up its whole paragraph. */
export type Segment = { text: string } | { field: Field; alone: boolean };

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/** The suggestion as words and fields, in order. A mark without a field of that name stays words. */
export function segmentsOf(suggestion: Suggestion): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of suggestion.text.matchAll(MARK)) {
    const field = suggestion.fields.find((one) => one.id === match[1]);
    if (!field) continue;
    if (match.index > at) segments.push({ text: suggestion.text.slice(at, match.index) });
    const end = match.index + match[0].length;
    const alone =
      /(^|\n)$/.test(suggestion.text.slice(0, match.index)) && /^(\n|$)/.test(suggestion.text.slice(end));
    segments.push({ field, alone });
    at = end;
  }
  if (at < suggestion.text.length) segments.push({ text: suggestion.text.slice(at) });
  return segments;
}

export type Values = Readonly<Record<string, string>>;

/** The fields that still wait for the agent. */
export function missingFields(suggestion: Suggestion, values: Values): Field[] {
  return suggestion.fields.filter((field) => (values[field.id] ?? "").trim() === "");
}

/** The text that goes into the draft. An empty field stands as its label in brackets, so that it is seen. */
export function filledText(suggestion: Suggestion, values: Values): string {
  return segmentsOf(suggestion)
    .map((segment) => {
      if ("text" in segment) return segment.text;
      return (values[segment.field.id] ?? "").trim() || `[${segment.field.label}]`;
    })
    .join("");
}
