/** Cheerful or selling words to a customer in trouble. */
import type { Range } from "../../text/ranges.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { CHEER, GUSH, SEE_YOU, SELLING } from "./words/cheer.ts";
import { rangesOf } from "./words/hits.ts";
import { answersGrief, meetsTrouble } from "./words/mood.ts";
import { offersAWay, refusalIn } from "./words/refusal.ts";

/** "Sorry about that!", "I hope the new one is better!": lively, but about their trouble. */
const ABOUT_THEM =
  /\b(?:sorry|apolog\w+|hope|wish|good luck|take care|safe|your (?:son|daughter|mum|dad|wife|husband))\b/i;

/** One for each sentence, from its first such words to its last. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      (range.start < last.end || !/[.!?\n]/.test(text.slice(last.end - 1, range.start)))
    )
      last.end = Math.max(last.end, range.end);
    else kept.push({ ...range });
  }
  return kept;
}

function find(scene: Scene): Hit[] {
  const { draft } = scene;
  const text = draft.own;
  const givesNothing = refusalIn(draft.sentences) !== null && !offersAWay(draft.sentences);
  const patterns = givesNothing || answersGrief(scene) ? [CHEER, SELLING, SEE_YOU] : [CHEER, SELLING];
  const found = patterns.flatMap((pattern) => rangesOf(text, pattern));
  // A gushing sentence is the weaker sign: clear words come alone.
  for (const sentence of found.length === 0 ? draft.sentences : []) {
    if (sentence.text.endsWith("!") && GUSH.test(sentence.text) && !ABOUT_THEM.test(sentence.text))
      found.push(sentence);
  }
  return joined(text, found).map(({ start, end }) => ({ start, end }));
}

export const positivityMismatch: WordRule = {
  kind: "words",
  id: "positivity-mismatch",
  title: "Cheerful at a bad moment",
  reason: "This is more cheerful than the message. Meet their mood first.",
  source: "Packard, Li, Berger 2024; Li, Chan, Kim 2019",
  strength: "B",
  from: "E4, E11, E16, rule 25",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: meetsTrouble,
  find,
  good: [
    {
      message: "The cake was wonderful, thank you so much! Everybody loved it.",
      draft: "That's wonderful to read! You've made our week. Have a fantastic weekend!",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Two late parcels in a month is not good enough, sorry. It's with you tomorrow by noon.",
    },
  ],
  bad: [
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Hope you're having a fabulous day! Your parcel is at the depot.",
      found: "Hope you're having a fabulous day!",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "It comes tomorrow, so no need to worry. Our spring sale starts on Monday.",
      found: "no need to worry",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Great news! It comes tomorrow.",
      found: "Great news!",
    },
    {
      message: "The seats were wrong and my daughter cried. I want a refund.",
      draft: "Refunds cannot be issued. We hope to see you again soon!",
      found: "We hope to see you again soon!",
    },
    {
      message: "You charged me twice. I'm angry.",
      draft: "I've sent the money back. Why not try our new card?",
      found: "Why not try our new card",
    },
  ],
};
