/** What the draft takes up of the customer's own words. */
import { cleanMessage } from "../../../text/cleaning.ts";
import type { Range } from "../../../text/ranges.ts";
import type { ToneReading } from "../../../tone/reading.ts";
import { asksOfMessage } from "../../asks/found.ts";
import type { Draft } from "../draft.ts";
import { contentWords, shareIn } from "./content.ts";

export interface CommonGround {
  /** Different words that tell this matter from others, taken up in the customer's own wording. */
  own: number;
  /** Whether words of any support mail ("order", "account") are taken up. */
  common: boolean;
  /** How much of the words of the problem, and of the asks, stands in the draft, 0-1; null where there are none. */
  problem: number | null;
  asks: number | null;
  /** The sentence that takes up most. */
  at: Range | null;
}

function shareOf(text: string, keys: ReadonlySet<string>): number | null {
  const words = contentWords(text);
  return words.length === 0 ? null : shareIn(words, keys);
}

export function commonGround(message: string, reading: ToneReading, draft: Draft): CommonGround {
  const theirs = contentWords(cleanMessage(message).text);
  const weights = new Map(theirs.map(({ key, weight }) => [key, weight]));
  const stems = new Set(theirs.map(({ stem }) => stem));
  const own = new Set<string>();
  const keys = new Set<string>();
  let common = false;
  let at: Range | null = null;
  let most = 0;
  for (const { text, start, end } of draft.sentences) {
    const here = new Map<string, number>();
    for (const { key, stem } of contentWords(text)) {
      keys.add(key);
      const weight = weights.get(key);
      if (weight === undefined) continue;
      here.set(key, weight);
      if (weight < 1) common = true;
      else if (stems.has(stem)) own.add(key);
    }
    const taken = [...here.values()].reduce((sum, weight) => sum + weight, 0);
    if (taken > most) {
      most = taken;
      at = { start, end };
    }
  }
  const asks = asksOfMessage(message, reading);
  return {
    own: own.size,
    common,
    problem: shareOf(reading.problem?.text ?? "", keys),
    asks: shareOf(asks.map(({ text }) => text).join(" "), keys),
    at,
  };
}
