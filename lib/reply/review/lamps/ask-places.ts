/** Which of a suggestion's places for answers belong to an ask. */
import type { Range } from "../../../text/ranges.ts";
import type { AskToAnswer } from "../../asks/asks.ts";
import { asksOfMessage } from "../../asks/found.ts";
import { wholeAsk } from "../../asks/whole.ts";
import { quotable } from "../../parts/fields.ts";
import type { Answered } from "../scene.ts";

/** A label quotes the ask, maybe cut at a word: "Answer to “do you deliver to …”". */
const QUOTED = /“([^”]*?)(?: …)?”/;
/** Characters before the words: a label leaves out the number of a list, "2) ". */
const MARK = 6;

/**
 * The places in which a suggestion answers these asks, in the order of the message. A place is made for a whole ask:
 * two parts of one share it. None for an ask that a suggestion leaves out (beyond the eighth).
 * @param asks ranges of the message
 */
export function placesFor({ message, reading, situation }: Answered, asks: readonly Range[]): AskToAnswer[] {
  const all = asksOfMessage(message, reading);
  const words = all.flatMap((ask, at) => {
    if (!asks.some(({ start, end }) => start < ask.end && ask.start < end)) return [];
    const { text } = wholeAsk(message, ask, all[at + 1]?.start ?? message.length);
    return [quotable(text, Number.MAX_SAFE_INTEGER).toLowerCase()];
  });
  return situation.asks.filter(({ field }) => {
    const quoted = QUOTED.exec(field.label)?.[1]?.toLowerCase();
    return quoted !== undefined && words.some((text) => text.slice(0, MARK + quoted.length).includes(quoted));
  });
}
