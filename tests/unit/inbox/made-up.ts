import type { Field, Part, PartKind, Suggestion, Wording } from "../../../lib/reply/suggestion.ts";

export const when: Field = { id: "when", label: "When you will write again", example: "by noon" };
export const step: Field = { id: "step", label: "What you will do", example: "look into this" };

export function part(kind: PartKind, paragraph: number, text: string, others: readonly string[] = []): Part {
  const wording = (words: string, at: number): Wording => ({ id: `${kind}-${paragraph}-${at}`, text: words });
  return { ...wording(text, 0), kind, paragraph, others: others.map((words, at) => wording(words, at + 1)) };
}

/** A suggestion of these parts; its text is put together here as the engine does. */
export function suggestionOf(length: Suggestion["length"], parts: Part[]): Suggestion {
  const text = parts.reduce((all, one, at) => {
    const before = parts[at - 1];
    return before ? `${all}${before.paragraph === one.paragraph ? " " : "\n\n"}${one.text}` : one.text;
  }, "");
  return { id: length, length, text, fields: [when, step], parts, reasons: [] };
}

export const standard = suggestionOf("standard", [
  part("greet", 0, "Hello Derek,", ["Dear Derek,"]),
  part("acknowledge", 1, "I'm sorry that your card was charged twice.", ["Your card was charged twice."]),
  part("own", 1, "This is with me now."),
  part("act", 2, "I will write again {{when}}.", ["I will {{step}} and write again {{when}}."]),
  part("close", 3, "I'd like to put this right."),
]);
