/** The fields of a suggestion: what only the agent knows. In the text they stand as `{{id}}`. */
import type { Field } from "./suggestion.ts";

const FIELDS: readonly Field[] = [
  { id: "next_update", label: "When you will write again", example: "by Thursday at noon" },
  {
    id: "next_step",
    label: "What you will do next (after “I will …”)",
    example: "check this with the warehouse today",
  },
  {
    id: "step_and_time",
    label: "What you will do, and by when (after “I will …”)",
    example: "check this with the warehouse and write to you by Thursday at noon",
  },
  {
    id: "what_happened",
    label: "What went wrong, in their words (after “that …”)",
    example: "your order arrived without the charger",
  },
  {
    id: "other_option",
    label: "Another solution you can offer (after “If you would prefer …”)",
    example: "a replacement",
  },
  { id: "praised", label: "What they praised", example: "the quick repair" },
  { id: "who_to_tell", label: "Who will hear their thanks", example: "the team in the workshop" },
  { id: "reply", label: "What you want to tell them", example: "I have added this to your account." },
];

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/** The fields marked in a text, in the order of their first mark. `answers` are the fields made for the asks. */
export function fieldsIn(text: string, answers: readonly Field[]): Field[] {
  const ids = new Set([...text.matchAll(MARK)].map((mark) => mark[1]));
  const known = [...answers, ...FIELDS];
  return [...ids].flatMap((id) => known.find((field) => field.id === id) ?? []);
}

/** Braces in a customer's words could be taken for a mark. */
export function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, "");
}
