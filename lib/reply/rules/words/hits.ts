/** Turns matches of patterns into hits, with the words that may stand in their place. */
import type { Range } from "../../../text/ranges.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Hit } from "../rule.ts";

/** The matches of a global pattern, in order. `matchAll` would make a copy of the pattern for every sentence. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}

/** Where a global pattern matches a text, in order. */
export function rangesOf(text: string, pattern: RegExp): Range[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The first match of each sentence; offsets into the draft. */
export function firstInEach(sentences: readonly Sentence[], pattern: RegExp): Range[] {
  const found: Range[] = [];
  for (const { text, start } of sentences) {
    const match = pattern.exec(text);
    if (match !== null)
      found.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const NEXT_WORD = /^[\s,:]*([\p{L}\p{N}£€$'’-]{1,40})/u;

/**
 * A hit that leaves words out and hands their capital on: "Actually the" gives "The". The next word belongs to
 * the hit, so that what stays is a whole sentence; without a next word there is no alternative.
 */
export function leavingOut(text: string, { start, end }: Range): Hit {
  const next = NEXT_WORD.exec(text.slice(end, end + 80));
  const word = next?.[1];
  if (next === null || word === undefined) return { start, end };
  const upper = /^\p{Lu}/u.test(text.slice(start, end));
  return { start, end: end + next[0].length, alternative: upper ? capitalised(word) : word };
}

/** Verbs that an agent asks for with "Could you ...?". */
const ASKED =
  /^(?:also |kindly |then |first )?(?:add|answer|attach|bring|call|change|check|choose|click|complete|confirm|contact|copy|describe|download|email|e-mail|enter|explain|fill|find|forward|give|have|include|install|let|log|look|make sure|open|pay|post|print|provide|reply|reset|resend|restart|return|review|scan|send|share|show|sign|submit|supply|take|tell|try|update|upload|use|verify|write)\b/i;
/** More than one plain order: a question mark at its end would not fit. */
const MORE_THAN_ONE =
  /[;:>!?…\n]|[.] |\b(?:and|so|then|or|but|as|because|otherwise|once|before|after|if|unless|until|while|when|since)\b[^.]{0,40}\b(?:i|we|you|it|they|he|she|will|is|are|can|cannot)\b|\b(?:otherwise|failure|not|never|to avoid)\b/i;

/** "Please send a copy." as "Could you send a copy?"; null where that would not be a good sentence. `from`: where the verb begins. */
export function asQuestion({ text, start, end }: Sentence, from: number): Hit | null {
  const rest = text.slice(from).trim();
  const order = rest.replace(/[.]$/, "");
  if (order === rest || order.length > 180 || !ASKED.test(order) || MORE_THAN_ONE.test(order)) return null;
  return { start, end, alternative: `Could you ${order.replace(/^kindly /i, "")}?` };
}
