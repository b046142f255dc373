import { type Cleaned, cleanMessage } from "../text/cleaning.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import { findCues, type Hit } from "./cue.ts";
import { beginningsOf } from "./cue-beginnings.ts";
import { type Features, featuresOf } from "./features.ts";
import { CUES } from "./signals/index.ts";

/** A message taken apart: what the reading, and the fit of its weights, are made from. */
export interface Analysis {
  cleaned: Cleaned;
  /** The sentences that are read; of very long messages the first and the last ones. */
  sentences: Sentence[];
  hits: Hit[];
  features: Features;
  /** What lies between the first and the last part of a long message was not read. */
  partly: boolean;
}

/** Characters of sentences read from the start and from the end. Long mails say what they want there. */
const FROM_START = 8000;
const FROM_END = 4000;
/** And at most so many sentences: a pasted table has thousands of short ones. */
const MOST_FIRST = 160;
const MOST_LAST = 60;

/** The first and the last sentences up to the limits, in order. */
function bounded(sentences: readonly Sentence[]): Sentence[] {
  const first: Sentence[] = [];
  let size = 0;
  for (const sentence of sentences) {
    size += sentence.text.length + 1;
    if (size > FROM_START || first.length >= MOST_FIRST) break;
    first.push(sentence);
  }
  const last: Sentence[] = [];
  size = 0;
  for (let i = sentences.length - 1; i >= first.length; i -= 1) {
    const sentence = sentences[i];
    if (sentence === undefined) break;
    size += sentence.text.length + 1;
    if (size > FROM_END || last.length >= MOST_LAST) break;
    last.unshift(sentence);
  }
  return [...first, ...last];
}

/** Cleans a message, splits it and finds its cues. Any string is fine; time is bounded for long ones. */
export function analyse(text: string): Analysis {
  const cleaned = cleanMessage(text);
  const all = sentencesOf(cleaned.text);
  const sentences = bounded(all);
  const hits = findCues(sentences, CUES, beginningsOf);
  const partly = sentences.length < all.length || cleaned.removed.some(({ kind }) => kind === "clipped");
  return { cleaned, sentences, hits, features: featuresOf(sentences, hits), partly };
}
