import { BANK } from "../phrases/bank.ts";
import type { Phrase } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";
import type { NoteId } from "../sources.ts";
import { type BuiltPart, type BuiltWording, taken, type Workshop, wordingOf } from "./part.ts";
import { repeatsOf } from "./repeats.ts";

const APOLOGY = /\bsorry\b|\bapolog/i;
const WARM = /\bthank|\bglad\b|\bgood that\b/i;

function joined(echo: Phrase, feeling: Phrase | null, situation: Situation): BuiltWording {
  const first = wordingOf(echo, situation);
  if (feeling === null) return first;
  const second = wordingOf(feeling, situation);
  return {
    id: `${first.id}+${second.id}`,
    text: `${first.text} ${second.text}`,
    from: [...first.from, ...second.from],
  };
}

/** Whether the matter alone is enough, without what it is like: in a short reply, if it is warm, and nothing was counted. */
function echoAlone(echo: Phrase, { situation, length }: Workshop): boolean {
  if (length !== "short") return false;
  if (situation.frame === "tender") return true;
  // Who counts their messages is not answered by the matter alone.
  const counted = situation.needs.has("repeat") && situation.slots.again !== undefined;
  return (APOLOGY.test(echo.text) || WARM.test(echo.text)) && !counted;
}

/**
 * Their own trouble, said back, and what it is like for them: at most two thoughts and one apology, at the top.
 * The short wording has the first alone, unless that says nothing warm.
 */
export function acknowledge(shop: Workshop): BuiltPart[] {
  const { situation } = shop;
  const echo = taken(BANK.echo, shop, situation.recent);
  if (echo === null) return [];
  const feeling = echoAlone(echo.phrase, shop) ? null : taken(BANK.feeling, shop);
  const felt = feeling?.phrase ?? null;
  const why: NoteId[] = felt === null ? [echo.phrase.why] : [echo.phrase.why, felt.why];
  if (APOLOGY.test(echo.phrase.text) && !why.includes("tender")) why.push("apology");
  const pair = (first: Phrase, second: Phrase | null): BuiltWording[] =>
    second !== null && repeatsOf([first.text])(second.text) > 0 ? [] : [joined(first, second, situation)];
  const feelings = feeling?.from.flatMap((one) => pair(echo.phrase, one.phrase)) ?? [];
  const echoes = echo.from.flatMap((one) => pair(one.phrase, felt));
  // By turns, so that among five there are other beginnings and other ends.
  const others = echoes.flatMap((one, at) => [one, ...feelings.slice(at, at + 1)]);
  return [{ ...joined(echo.phrase, felt, situation), kind: "acknowledge", why, others }];
}
