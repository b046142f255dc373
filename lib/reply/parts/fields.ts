/** The fields of a suggestion: what only the agent knows. In the text they stand as `{{id}}`. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { Range } from "../../text/ranges.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import type { Field } from "../suggestion.ts";

const FIELDS: readonly Field[] = [
  { id: "next_update", label: "When you will write again", example: "by Thursday at noon" },
  {
    id: "next_step",
    label: "What you will do next, starting with a verb",
    example: "look into this with my colleagues today",
  },
  {
    id: "step_and_time",
    label: "What you will do, by when, starting with a verb",
    example: "look into this today and write to you by Thursday at noon",
  },
  {
    id: "what_happened",
    label: "What went wrong, in their words (after “that …”)",
    example: "your order arrived without the charger",
  },
  {
    id: "other_option",
    label: "Another solution you can offer instead",
    example: "a replacement",
  },
  {
    id: "other_help",
    label: "What else you could do, starting with a verb",
    example: "send you the steps as a PDF",
  },
  { id: "praised", label: "What they praised", example: "the quick help" },
  { id: "who_to_tell", label: "Who will hear their thanks", example: "the colleague who helped you" },
  { id: "reply", label: "What you want to tell them", example: "I have added this to your account." },
];

/** At most this much of their words in a label, which has to fit into a small input. */
const LABEL_WORDS = 38;

/**
 * A customer's words for a label: on one line, cut at a word, without braces (they could be taken for a mark) and
 * without quotation marks of their own, since the label puts them into some.
 */
export function quotable(words: string, longest: number = LABEL_WORDS): string {
  const line = words
    .replace(/[{}"“”„«»]/g, "")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(" ", longest - 2);
  const cut = line.slice(0, space > longest / 2 ? space : longest - 2);
  return `${cut.replace(/[\s,;:.–—-]+$/, "").replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** The whole sentence around a span: half of one tells the agent nothing. */
function sentenceAround(message: string, span: Range): string {
  const { text } = cleanMessage(message);
  const found = sentencesOf(text).find((one) => one.start < span.end && span.start < one.end);
  return (found?.text ?? "").replace(/^(?:hi|hello|hey|dear)\b[^,\n]{0,30},\s*/i, "");
}

const TROUBLED = new Set<string>(["anger", "frustration", "disappointment", "worry", "repeatContact"]);

/** Where no problem was found: the sentence that a feeling was read from, else the first one that says something. */
function sentenceOfTrouble(message: string, reading: ToneReading): string {
  const felt = reading.evidence.find((one) => TROUBLED.has(one.label));
  if (felt !== undefined) return sentenceAround(message, felt);
  const all = sentencesOf(cleanMessage(message).text).slice(0, 5);
  return all.find((one) => one.text.split(" ").length > 2)?.text ?? "";
}

/** What they wrote stands beside the fields that ask for it, so that the agent need not look it up. */
function withTheirWords(field: Field, message: string, reading: ToneReading): Field {
  const praise = reading.evidence.find((one) => one.label === "gratitude" || one.label === "satisfaction");
  const problem = field.id === "what_happened" ? reading.problem : null;
  const words =
    field.id === "what_happened"
      ? quotable(problem?.text ?? sentenceOfTrouble(message, reading))
      : field.id === "praised" && praise !== undefined
        ? quotable(sentenceAround(message, praise))
        : "";
  return words === "" ? field : { ...field, label: `${SHORT_LABEL[field.id] ?? field.label}: “${words}”` };
}

/** With their words behind it, a label says less itself. */
const SHORT_LABEL: Readonly<Record<string, string>> = {
  what_happened: "What went wrong",
  praised: "What they liked",
};

const MARK = /\{\{([a-z0-9_]+)\}\}/g;

/** The ids of the fields marked in a text, in the order of their first mark. */
export function fieldIdsIn(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].map((mark) => mark[1] ?? ""))];
}

/** The fields marked in a text, in the order of their first mark. `answers` are the fields made for the asks. */
export function fieldsIn(
  text: string,
  answers: readonly Field[],
  message: string,
  reading: ToneReading,
): Field[] {
  const known = [...answers, ...FIELDS];
  return fieldIdsIn(text).flatMap((id) => {
    const field = known.find((one) => one.id === id);
    return field === undefined ? [] : [withTheirWords(field, message, reading)];
  });
}
