import { ECHO } from "../phrases/echo.ts";
import { FEELING } from "../phrases/feeling.ts";
import type { NoteId } from "../sources.ts";
import { type BuiltPart, fromPhrase, type Workshop } from "./part.ts";

const APOLOGY = /\bsorry\b|\bapolog/i;

/**
 * Their own trouble, said back, and what it is like for them: at most two sentences and one apology, at the top.
 * The short wording has the first alone, unless that says nothing warm.
 */
export function acknowledge(shop: Workshop): BuiltPart[] {
  const { situation, length } = shop;
  const [echo] = fromPhrase(ECHO, shop);
  if (echo === undefined) return [];
  const warm = APOLOGY.test(echo.text) || /\bthank|\bglad\b|\bgood that\b/i.test(echo.text);
  // Who counts their messages is not answered by the matter alone.
  const counted = situation.needs.has("repeat") && situation.slots.again !== undefined;
  if (situation.frame === "tender" ? length === "short" : length === "short" && warm && !counted) {
    return [
      {
        ...echo,
        why: APOLOGY.test(echo.text) && echo.why[0] !== "tender" ? [...echo.why, "apology"] : echo.why,
      },
    ];
  }
  const [feeling] = fromPhrase(FEELING, shop);
  const why: NoteId[] = [...echo.why, ...(feeling?.why ?? [])];
  if (APOLOGY.test(echo.text) && situation.frame === "upset") why.push("apology");
  return [
    {
      id: feeling === undefined ? echo.id : `${echo.id}+${feeling.id}`,
      kind: "acknowledge",
      text: feeling === undefined ? echo.text : `${echo.text} ${feeling.text}`,
      why,
    },
  ];
}
