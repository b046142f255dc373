/** A stretch of a proposed wording: words, or something only the agent knows. */
export type Stretch = { text: string } | { field: string };

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/** A proposed wording as words and fields, in order. */
export function stretchesOf(wording: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of wording.matchAll(MARK)) {
    if (match.index > at) stretches.push({ text: wording.slice(at, match.index) });
    stretches.push({ field: match[1] ?? "" });
    at = match.index + match[0].length;
  }
  if (at < wording.length) stretches.push({ text: wording.slice(at) });
  return stretches;
}

/** "step_and_time" as the agent reads it: "step and time". */
export function fieldWords(field: string): string {
  return field.replaceAll("_", " ");
}

/** The wording with what was typed into its fields. */
export function filledWording(wording: string, values: Readonly<Record<string, string>>): string {
  return stretchesOf(wording)
    .map((stretch) =>
      "text" in stretch
        ? stretch.text
        : (values[stretch.field] ?? "").trim() || `[${fieldWords(stretch.field)}]`,
    )
    .join("");
}
