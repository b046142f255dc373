/** The fields of a suggestion: what only the agent knows. In the text they stand as `{{id}}`. */
import type { ToneReading } from "../tone/reading.ts";
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
  {
    id: "other_help",
    label: "What else you could do for them (after “I can also …”)",
    example: "send you the steps as a PDF",
  },
  { id: "praised", label: "What they praised", example: "the quick repair" },
  { id: "who_to_tell", label: "Who will hear their thanks", example: "the team in the workshop" },
  { id: "reply", label: "What you want to tell them", example: "I have added this to your account." },
];

/** At most this much of their words in a label. */
const LABEL_WORDS = 72;

/** A customer's words for a label: on one line, without braces (they could be taken for a mark), not too long. */
export function quotable(words: string): string {
  const line = words
    .replace(/[{}]/g, "")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (line.length <= LABEL_WORDS) return line;
  const space = line.lastIndexOf(" ", LABEL_WORDS);
  return `${line.slice(0, space > LABEL_WORDS / 2 ? space : LABEL_WORDS)} …`;
}

/** What they wrote stands beside the fields that ask for it, so that the agent need not look it up. */
function withTheirWords(field: Field, reading: ToneReading): Field {
  const praise = reading.evidence.find((one) => one.label === "gratitude" || one.label === "satisfaction");
  const span = field.id === "what_happened" ? reading.problem : field.id === "praised" ? praise : undefined;
  const words = quotable(span?.text ?? "");
  return words === "" ? field : { ...field, label: `${field.label}. They wrote: “${words}”` };
}

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/** The fields marked in a text, in the order of their first mark. `answers` are the fields made for the asks. */
export function fieldsIn(text: string, answers: readonly Field[], reading: ToneReading): Field[] {
  const ids = new Set([...text.matchAll(MARK)].map((mark) => mark[1]));
  const known = [...answers, ...FIELDS];
  return [...ids].flatMap((id) => {
    const field = known.find((one) => one.id === id);
    return field === undefined ? [] : [withTheirWords(field, reading)];
  });
}
