/** Lively words and marks to somebody who is bereaved, ill or frightened. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { rangesOf } from "./words/hits.ts";
import { answersGrief } from "./words/mood.ts";

const MARK = /[^\s!]{1,30}!{1,20}/g;
const LIVELY: readonly RegExp[] = [
  /^\s*(?:hiya|heya?|hi there|howdy|yo)\b[^\n,.!]{0,30}/gi,
  /\b(?:no worries|no problem|not a problem|happy to help|cheers|ta very much|have a good one|cool|awesome|perfect|super|lovely jubbly|hang in there|chin up|fingers crossed|pop (?:it|this|them|that|over|in|back)|quick (?:one|note|question|update)|a breeze|easy[- ]peasy|sorted|good to go|all set|bear with (?:me|us)|nice one|catch you later|take it easy|move on|next steps are easy)\b(?! (?:with|for (?:you|all)))/gi,
  /\b(?:in the meantime,? )?(?:why not|feel free to|don['’]t forget to) (?:browse|explore|check out|try|discover|shop|visit|treat|upgrade|follow|rate|review)\b[^.!?\n]{0,30}/gi,
  /\b(?:rate|review) (?:us|this|our)\b[^.!?\n]{0,30}|\btell us how we did\b|\bhow did (?:we|i) do\b|\bshort survey\b/gi,
];

function find({ draft }: Scene): Hit[] {
  const text = draft.own;
  const marks = rangesOf(text, MARK).map((range): Hit => {
    const words = text.slice(range.start, range.end);
    const greeting = draft.greeting !== null && range.end <= draft.greeting.end;
    return { ...range, alternative: words.replace(/!+$/, greeting ? "," : ".") };
  });
  const words = LIVELY.flatMap((pattern) => rangesOf(text, pattern)).map(({ start, end }): Hit => {
    const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
    return { start: start + lead, end };
  });
  const kept: Hit[] = [];
  for (const hit of [...words, ...marks].sort((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

export const livelyInGrief: WordRule = {
  kind: "words",
  id: "lively-in-grief",
  title: "Lively words in a hard moment",
  reason: "They may be grieving, ill or frightened. Keep the words quiet.",
  source: "Service practice, no study",
  strength: "C",
  from: "E4, E16; not tested with vulnerable customers",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: answersGrief,
  find,
  good: [
    {
      message: "My husband died on 2 March. Please stop his newspaper.",
      draft: "Dear Mrs Lund,\n\nI'm very sorry about your husband. The newspaper is stopped from today.",
    },
    {
      message: "The lamp is wonderful, thank you so much!",
      draft: "Hi there! That's lovely to hear!",
    },
  ],
  bad: [
    {
      message: "My husband died on 2 March. Please stop his newspaper.",
      draft: "It is stopped from today!",
      found: "today!",
    },
    {
      message: "My husband died on 2 March. Please stop his newspaper.",
      draft: "No problem, it is stopped from today.",
      found: "No problem",
    },
  ],
};
