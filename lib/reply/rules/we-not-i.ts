/** "We" or "our team" acts or feels, and no "I" is anywhere in a reply to a customer in trouble. */
import type { Sentence } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { matchesOf } from "./words/hits.ts";
import { answersTrouble } from "./words/mood.ts";

const SELF =
  /(?<![\p{L}\p{N}])(?:I|I['’](?:ve|m|ll|d)|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)(?![\p{L}\p{N}])(?!\.\p{L})/u;
/** The agent's own team may be the agent; its specialists are others. */
const TEAM = "(?:our|the) (?:[a-z]+ ){0,2}team";
const WHO = `(?:we|${TEAM}|our (?:[a-z]+ ){0,2}(?:colleagues|specialists|experts|engineers|technicians|agents|developers|staff|department|office))`;
const OFTEN =
  "(?:currently |already |now |just |also |therefore |still |urgently |immediately |actively |then |gladly )*";
/** What firms do and are, refuse, or can't: no deed of a person. */
const NO_DEED =
  "(?:not|n['’]t|unable|never|no|some|many|several|received no|open|closed|based|located|committed|a |an |the |here|only|aware|happy|glad|pleased|sorry|very|so|truly|really|deeply|extremely|sincerely|always|legally|required|obliged|bound|able|proud|confident|certain|sure|responsible|liable|considering|hoping|sad|delighted|grateful|require|need|hope|your|our|their|his|her|its|two|three|four|five)\\b";
const ACTS = new RegExp(
  `\\b${WHO}(?:['’](?:ve|ll|re)| have| has| will| are| is|['’]d like to| would like to| shall| had) ${OFTEN}(?!${NO_DEED})[a-z]+(?: into| on| for| back)?`,
  "gi",
);
const FEELS =
  /\bwe(?: are|['’]re)? (?:(?:very|so|truly|really|deeply|extremely|sincerely|fully|completely|do|would like to) )*(?:sorry|happy|glad|pleased|delighted|grateful|sad|saddened|disappointed|concerned|regret|apologi[sz]e|understand|appreciate|value|acknowledge|thank|hope|feel|reali[sz]e|hear)\b/gi;

const FORMULA = /\b(?:inconvenience|(?:sorry|apologi[sz]e) (?:for any|if))\b/i;

/** The same words with "I"; a team, a colleague or a manager stays who it is. */
function asI(words: string): string {
  return words
    .replace(/\bwe are\b/gi, "I am")
    .replace(/\bwe['’]re\b/gi, "I'm")
    .replace(/\bwe['’](ve|ll|d)\b/gi, "I'$1")
    .replace(/\bwe\b/gi, "I");
}

/** From the first clause of the sentence to its last; none where another person's act would become the agent's. */
function hitIn(sentence: Sentence, pattern: RegExp): Hit | null {
  const matches = matchesOf(sentence.text, pattern);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.index + last[0].length;
  const words = sentence.text.slice(first.index, end);
  const place = { start: sentence.start + first.index, end: sentence.start + end };
  return /\b(?:our|the|us)\b/i.test(asI(words)) ? place : { ...place, alternative: asI(words) };
}

/** One for the draft: a deed is more than a feeling. */
function find({ draft }: Scene): Hit[] {
  if (SELF.test(draft.own)) return [];
  // An empty apology has a finding of its own: another place comes first.
  const full = draft.sentences.filter(({ text }) => !FORMULA.test(text));
  for (const pattern of [ACTS, FEELS]) {
    for (const sentence of pattern === FEELS ? [...full, ...draft.sentences] : draft.sentences) {
      const hit = hitIn(sentence, pattern);
      if (hit !== null) return [hit];
    }
  }
  return [];
}

export const weNotI: WordRule = {
  kind: "words",
  id: "we-not-i",
  title: "“We” where “I” could stand",
  reason: "Nobody says “I” in this reply. With “I”, somebody is there and acts.",
  source: "Packard, Moore, McFerran 2018",
  strength: "A",
  from: "E2, rule 4",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "We have your order 4711 in the system, and it is at the depot.",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "I've asked the depot. We are sorry that we lost it.",
    },
    {
      message: "Do you deliver to Malta?",
      draft: "Yes, we are sending parcels there every Monday.",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "We are unable to change the route.",
    },
  ],
  bad: [
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "We are looking into it.",
      found: "We are looking into",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Our team is working on this and we will write to you.",
      found: "Our team is working on this and we will write",
    },
  ],
};
