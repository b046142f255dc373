/** The asks of a message that a reply has to answer: those of the reading, and what it has missed. */
import { cleanMessage } from "../../text/cleaning.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { Span, ToneReading } from "../../tone/reading.ts";
import { furtherAsks } from "./further.ts";
import { answerable } from "./whole.ts";

/** Sentences looked at: a mail has fewer, a pasted log file has thousands. */
const MOST_SENTENCES = 120;
const MOST = 12;

const INVERTED = /^(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should|must) /i;
/** With no verb and no "and" between: in "Where is it and can I ..." another question begins. */
const WH_BEFORE =
  /\b(?:what|when|where|who|whose|which|why|how)(?: (?!(?:and|or|but|is|are|was|were|do|does|did|has|have|can|will)\b)[a-z]+){0,3} $/i;

/** "How" of "How can this happen" belongs to the ask, also where the reading began behind it. */
function withItsWh(message: string, ask: Span): Span {
  if (!INVERTED.test(ask.text)) return ask;
  const before = WH_BEFORE.exec(message.slice(Math.max(0, ask.start - 60), ask.start))?.[0] ?? "";
  const start = ask.start - before.length;
  return before === "" ? ask : { text: message.slice(start, ask.end), start, end: ask.end };
}

function findAsks(message: string, reading: ToneReading): Span[] {
  const known = reading.asks.filter((ask) => answerable(message, ask)).map((ask) => withItsWh(message, ask));
  // In other languages the rules find nothing; a message that asks for nothing is common there as here.
  if (reading.language !== "en" && reading.language !== "und") return known;
  const sentences = sentencesOf(cleanMessage(message).text).slice(0, MOST_SENTENCES);
  const further = furtherAsks(sentences, reading.asks, reading.mood).filter((ask) =>
    answerable(message, ask),
  );
  return [...known, ...further].sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** A message is reviewed against at every pause in typing: its asks stay the same. */
const found = new WeakMap<ToneReading, { message: string; asks: readonly Span[] }>();

/** In the order of the message, at most twelve; pleas for speed and words of others are left out. */
export function asksOfMessage(message: string, reading: ToneReading): readonly Span[] {
  const before = found.get(reading);
  if (before?.message === message) return before.asks;
  const asks = findAsks(message, reading);
  found.set(reading, { message, asks });
  return asks;
}
