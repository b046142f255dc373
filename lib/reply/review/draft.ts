/** The draft as the rules look at it: the agent's own words, cut into greeting, sentences and closing. */
import { cleanMessage } from "../../text/cleaning.ts";
import { languageOf } from "../../text/language.ts";
import { blank, type Range, trimmed } from "../../text/ranges.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import { bareAttributions } from "./draft/attribution.ts";
import { isWordSalad } from "./draft/grammar.ts";
import { agentGreeting } from "./draft/greeting.ts";
import { withoutMarkup } from "./draft/markup.ts";
import { agentSignature } from "./draft/signature.ts";

export interface Draft {
  /** As the editor has it. All offsets are into this. */
  text: string;
  /** The same length: mark-up and quoted history are spaces. Greeting, closing and signature are still there. */
  own: string;
  /**
   * The same length: also greeting, closing formula and signature are spaces. A sign-off in the agent's own words
   * ("Enjoy your trip,") is still there.
   */
  body: string;
  greeting: Range | null;
  /** "Kind regards, Jonas", or "Jonas" alone: from the closing formula or the signature to the end of the own words. */
  closing: Range | null;
  /** Of `body`, in order; an emoji alone, or English words without grammar, are none. At most `MOST_SENTENCES`, the first and the last ones. */
  sentences: readonly Sentence[];
  /** ISO 639-1 of `body`, `und` where it can't be told. */
  language: string;
}

/** Bounds the work on a draft of many pages. */
const MOST_SENTENCES = 400;

/** "So sorry about that 😅 The rider was late": a new sentence begins behind the emoji. */
const AFTER_EMOJI = /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}){0,3}\s+(?=\p{Lu})/gu;
const SAYS_SOMETHING = /[\p{L}\d]/u;

function splitAtEmoji(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const { start, end } = trimmed(sentence.text, { start: from, end: to });
    if (end > start)
      pieces.push({
        start: sentence.start + start,
        end: sentence.start + end,
        text: sentence.text.slice(start, end),
      });
    from = to;
  };
  for (const match of sentence.text.matchAll(AFTER_EMOJI)) cut(match.index + match[0].length);
  cut(sentence.text.length);
  return pieces;
}

function sentencesIn(body: string): Sentence[] {
  const all = sentencesOf(body)
    .flatMap(splitAtEmoji)
    .filter(({ text }) => SAYS_SOMETHING.test(text));
  const half = MOST_SENTENCES / 2;
  return all.length > MOST_SENTENCES ? [...all.slice(0, half), ...all.slice(-half)] : all;
}

function isSentence({ text }: Sentence): boolean {
  return !isWordSalad(text);
}

/** Reads a draft of any length; never throws. */
export function readDraft(text: string): Draft {
  const plain = withoutMarkup(text);
  const { text: cleaned, removed } = cleanMessage(plain);
  const quotes = removed.filter(({ kind }) => kind === "quote" || kind === "clipped");
  const unquoted = blank(plain, quotes);
  const attributions = bareAttributions(unquoted, quotes);
  const own = blank(unquoted, attributions);
  const formula = removed.find(({ kind }) => kind === "greeting");
  const greeted =
    agentGreeting(formula === undefined ? blank(cleaned, attributions) : blank(own, [])) ?? formula ?? null;
  const ends = removed.filter(({ kind }) => kind === "closing" || kind === "signature");
  const ungreeted = blank(cleaned, greeted === null ? attributions : [greeted, ...attributions]);
  // Where a closing formula was found, the name below it is gone already.
  const signed = ends.length > 0 ? null : agentSignature(ungreeted);
  const body = blank(ungreeted, signed === null ? [] : [signed]);
  const closes = [...ends, ...(signed === null ? [] : [signed])];
  const language = languageOf(body).code;
  const sentences = sentencesIn(body);
  return {
    text,
    own,
    body,
    greeting: greeted && trimmed(own, greeted),
    closing:
      closes.length === 0
        ? null
        : trimmed(own, {
            start: Math.min(...closes.map(({ start }) => start)),
            end: Math.max(...closes.map(({ end }) => end)),
          }),
    sentences: language === "en" || language === "und" ? sentences.filter(isSentence) : sentences,
    language,
  };
}
