import type { SeenConversation } from "../hosts/answered.ts";
import type { Elsewhere } from "../reply/review/scene.ts";

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
/** Order, ticket and parcel numbers: at least four digits, perhaps with letters before. */
const NUMBER = /(?<![\p{L}\p{N}.,-])(?:[A-Z]{1,5}-?)?\d{4,20}(?![\p{L}\p{N}]|[.,]\d)/gu;
/** A year, or a round sum, says nothing of a customer. */
const TOO_COMMON = /^(?:19|20)\d\d$|^\d0{3,}$/;
const MOST = 40;

function tokens(draft: string, pattern: RegExp): string[] {
  return [...new Set(draft.match(pattern) ?? [])].filter((one) => !TOO_COMMON.test(one)).slice(0, MOST);
}

/** Everything of a conversation that can be read on its page. */
function wordsOf({ conversation: { subject, messages } }: SeenConversation): string {
  return [subject, ...messages.flatMap(({ text, from }) => [text, from.address])].join("\n").toLowerCase();
}

/**
 * Addresses and numbers of the draft that this agent saw in other customers' conversations, and not in this one.
 * @param own key of the conversation that the draft answers; null for a new mail, of which nothing can be said
 * @param alsoOwn more words of that conversation: the quote, the recipients
 */
export function elsewhereOf(
  draft: string,
  own: string | null,
  alsoOwn: string,
  seen: readonly SeenConversation[],
): Elsewhere {
  const none: Elsewhere = { addresses: [], numbers: [] };
  if (own === null) return none;
  const addresses = tokens(draft, ADDRESS);
  const numbers = tokens(draft, NUMBER);
  if (addresses.length + numbers.length === 0) return none;
  const mine = [
    alsoOwn.toLowerCase(),
    ...seen.filter(({ conversation }) => conversation.key === own).map(wordsOf),
  ].join("\n");
  const theirs = seen.filter(({ conversation }) => conversation.key !== own).map(wordsOf);
  const isElsewhere = (token: string): boolean => {
    const plain = token.toLowerCase();
    return !mine.includes(plain) && theirs.some((words) => words.includes(plain));
  };
  return { addresses: addresses.filter(isElsewhere), numbers: numbers.filter(isElsewhere) };
}
