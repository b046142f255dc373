import type { Wording } from "../suggestion.ts";
import { fieldIdsIn } from "./fields.ts";
import type { BuiltPart } from "./part.ts";

const MOST_OTHERS = 5;

/**
 * The other wordings of a part that can stand in its place: none that another part of the text says already, none that
 * asks for a field the text does not have, no two alike.
 */
export function othersFor(part: BuiltPart, built: readonly BuiltPart[]): Wording[] {
  const fields = new Set(built.flatMap(({ text }) => fieldIdsIn(text)));
  const elsewhere = new Set(built.filter((one) => one !== part).flatMap(({ from }) => from));
  const seen = new Set([part.text]);
  const out: Wording[] = [];
  for (const { id, text, from } of part.others) {
    if (out.length === MOST_OTHERS) break;
    if (seen.has(text) || from.some((one) => elsewhere.has(one))) continue;
    if (!fieldIdsIn(text).every((field) => fields.has(field))) continue;
    seen.add(text);
    out.push({ id, text });
  }
  return out;
}
