import type { WordRule } from "./rule.ts";

const VAGUE =
  /\b(?:as soon as possible|asap|shortly|in due course|at (?:the|our) earliest (?:convenience|opportunity))\b/gi;

export const vagueTime: WordRule = {
  kind: "words",
  id: "vague-time",
  title: "Vague time",
  reason: "A day or an hour says more than this.",
  source: "Packard, Berger 2021",
  strength: "A",
  from: "E3, rule 6",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find: ({ draft }) =>
    [...draft.body.matchAll(VAGUE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  good: [{ draft: "I'll write to you by Thursday at noon." }, { draft: "Your parcel leaves us today." }],
  bad: [
    { draft: "We will get back to you shortly.", found: "shortly" },
    { draft: "I'll send it as soon as possible.", found: "as soon as possible" },
  ],
};
