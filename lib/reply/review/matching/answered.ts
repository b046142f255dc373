/** How likely a draft answers an ask: the weighted features of its sentences, the best of them counting most. */
import { sentencesOf } from "../../../text/sentences.ts";
import type { Span, ToneReading } from "../../../tone/reading.ts";
import { asksOfMessage } from "../../asks/found.ts";
import { partsOfAsk } from "../../asks/parted.ts";
import {
  type AskedFor,
  draftFeatures,
  readAsk,
  readSentence,
  type Said,
  sentenceFeatures,
} from "./answer-features.ts";

/** An ask of the message, read. */
export interface Asked extends Span {
  read: AskedFor;
}

export interface AnswerFeatures {
  /** Of the draft as a whole. */
  draft: readonly string[];
  /** Of each sentence. */
  sentences: readonly (readonly string[])[];
}

const MOST_ASKS = 12;
/** Sentences of a draft that are looked at: its beginning and its end. */
const FIRST = 60;
const LAST = 20;
/** Stands for "no sentence": keeps a draft without any from scoring. */
const NO_SENTENCE = -5;

/** The asks of a message, each in its separate parts, with the words around them. At most twelve. */
export function readAsks(message: string, reading: ToneReading): Asked[] {
  const sentences = sentencesOf(message.slice(0, 60_000));
  return asksOfMessage(message, reading)
    .flatMap(partsOfAsk)
    .slice(0, MOST_ASKS)
    .map((ask) => {
      const at = sentences.findIndex(({ start, end }) => start < ask.end && ask.start < end);
      const around = [sentences[at - 1]?.text, sentences[at]?.text, reading.problem?.text];
      return { ...ask, read: readAsk(ask.text, around.join(" ")) };
    });
}

/** The sentences of a draft, at most eighty. */
export function readSentences<T extends { text: string }>(sentences: readonly T[]): (T & { read: Said })[] {
  const some =
    sentences.length > FIRST + LAST ? [...sentences.slice(0, FIRST), ...sentences.slice(-LAST)] : sentences;
  return some.map((sentence) => ({ ...sentence, read: readSentence(sentence.text) }));
}

/** What speaks for and against the draft answering one of the asks. */
export function featuresFor(asks: readonly AskedFor[], which: number, said: readonly Said[]): AnswerFeatures {
  const ask = asks[which];
  return {
    draft: ask === undefined ? [] : draftFeatures(ask, said, asks.length),
    sentences: said.map((_, at) => sentenceFeatures(asks, which, said, at)),
  };
}

/**
 * The log odds that the ask is answered (above 0: it is), with the part each sentence has in it. Sentences are pooled
 * softly: one good answer is enough, several weak ones help a little.
 */
export function scoreOf(
  { draft, sentences }: AnswerFeatures,
  weight: (feature: string) => number,
): { score: number; parts: number[] } {
  const sum = (features: readonly string[]): number => features.reduce((all, name) => all + weight(name), 0);
  const sums = sentences.map(sum);
  const top = Math.max(NO_SENTENCE, ...sums);
  const total = sums.reduce((all, one) => all + Math.exp(one - top), Math.exp(NO_SENTENCE - top));
  return {
    score: sum(draft) + top + Math.log(total),
    parts: sums.map((one) => Math.exp(one - top) / total),
  };
}
