/** Stretches of a sentence that may be said again alone, without losing an "if", a "because" or who said it. */
import type { Range } from "../../text/ranges.ts";
import { pieces } from "./pieces.ts";

/** Nothing that may be restated is longer. */
const LONGEST_RUN = 260;
const MOST_PIECES = 10;
const MOST_TOGETHER = 4;

/** What comes after one of these may not be so. */
const SUPPOSED =
  /\b(?:if|unless|whether|imagine|suppose|thought|think|believe[ds]?|suspect|guess|reckon|fear|doubt|seems?|assume[ds]?|assuming|hope[ds]?|hoping|afraid|worried|scared|wish|expect\w*|as though|as if|until|till|would|should|could|might|in case|maybe|perhaps|instead of|claims?|claiming|pretend\w*|not that|otherwise|or else|so that|dream\w*|supposed to|apparently|according to|what if|even if|want|wants|prove|proof|sure)\b/i;
/** Somebody's words: what follows after a mere comma is still theirs. */
const SAID =
  /\b(?:said|says|saying|say|told|tells|telling|promised|replied|answers?|answered|wrote|writes|states?|stated|reads|explained|insists?|confirmed|assured|reckons?|text|message|review|reviews|advert|ad|shows?)\b/i;

/**
 * Runs of neighbouring pieces that may be said alone, as offsets in the sentence. Empty for a question. Bounded for any
 * input: at most ten pieces are looked at.
 */
export function candidatesIn(sentence: string): Range[] {
  const parts = pieces(sentence).slice(0, MOST_PIECES);
  // Only what is told before the question itself: "the app is down, is it you?"
  if (/\?["')\s]*$/.test(sentence)) {
    const asked = parts.findIndex((part) => ASKS.test(sentence.slice(part.start, part.end)));
    if (asked !== -1) parts.length = asked;
    else if (!/\?\?["')\s]*$/.test(sentence)) return [];
  }
  const out: Range[] = [];
  for (const [from, first] of parts.entries()) {
    if (from > 0 && !standsAlone(sentence, parts[from - 1]?.start ?? 0, first.start)) continue;
    for (let to = from; to < Math.min(parts.length, from + MOST_TOGETHER); to += 1) {
      const last = parts[to];
      if (last === undefined || last.end - first.start > LONGEST_RUN) break;
      if (bareTail(sentence, last.end)) continue;
      out.push({ start: first.start, end: last.end });
      const cut = to === from ? shortened(sentence, first.start, last.end) : null;
      if (cut !== null) out.push({ start: first.start, end: cut });
    }
  }
  return out;
}

/** "Unless", "if" right behind: what was said depends on it. */
/** Where a clause that says enough may stop: before "even when …", "so that …". */
function shortened(sentence: string, start: number, end: number): number | null {
  const tail = /\s(?:even (?:when|though|if)|so that|in order to)\s/i.exec(sentence.slice(start + 18, end));
  return tail === null ? null : start + 18 + tail.index;
}

const ASKS =
  /^\s*(?:and |but |so |or )?(?:is|are|was|were|do|does|did|don't|doesn't|didn't|isn't|aren't|can|could|will|would|should|shall|have|has|what|whats|what's|when|where|wheres|where's|why|how|who|which|any|or|am|may|must|please|anyone|anybody|right|ok|correct)\b/i;

function bareTail(sentence: string, end: number): boolean {
  // A list goes on: "on 9 May, 30 June".
  if (
    /\d(?:st|nd|rd|th)?(?: \w+)?$/.test(sentence.slice(Math.max(0, end - 14), end)) &&
    /^,? (?:and )?(?:on )?(?:the )?[£$€]?\d/.test(sentence.slice(end))
  )
    return true;
  // "Accounts I did not authorize": the rest belongs to the noun.
  if (
    /^ (?:I|we)(?: have| had| did| do| never| can| was| don't| didn't| haven't| can't| couldn't| never)?(?: not| never| ever)? \w+(?: (?:on|in|for|from|to|with|at)(?: [^\s,.]+){1,3})?(?:[.!,]|$)/i.test(
      sentence.slice(end),
    )
  )
    return true;
  return /^[,;\s]*(?:if|unless|until|till|or so|or not|right|according to|apparently|they say|he says|she says|supposedly|I think|I guess|I hope|or at least|so I|so we thought|which is (?:wrong|not true))\b/i.test(
    sentence.slice(end),
  );
}

function standsAlone(sentence: string, before: number, start: number): boolean {
  const earlier = sentence.slice(0, start);
  // "I shall have to tell him we can't get in": what will be said is no report.
  if (/\b(?:have|going|want|need|had) to (?:tell|say|explain)\b/i.test(earlier)) return false;
  if (SUPPOSED.test(earlier)) return false;
  const border =
    /(?:[,;:]\s*|\s[-–—]\s|\s)((?:and|but|so|yet|because|as|which|then|although|though|while|however|plus|even though|despite|no|not)?\s*)*$/i.exec(
      earlier,
    )?.[0] ?? "";
  const previous = sentence.slice(before, start);
  // "You refused because my card was expired": the reason is theirs.
  if (/\b(?:because|as)\s*$/i.test(border) && !/^\s*(?:I|we)\b/i.test(previous)) return false;
  // A cut-off "not" or "which" takes the meaning with it.
  if (/\b(?:not|no|which|despite|because|as)\s*$/i.test(border) && !/\b(?:because|as)\s*$/i.test(border))
    return false;
  if (SAID.test(previous) && !/\bbut\b/i.test(border)) return false;
  return !(/:\s*$/.test(border) && SAID.test(earlier));
}
