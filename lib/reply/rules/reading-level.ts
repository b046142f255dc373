/** One sentence that is too long, or far harder to read than what the customer writes. */
import { cleanMessage } from "../../text/cleaning.ts";
import { type Sentence, sentencesOf } from "../../text/sentences.ts";
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { gradeOf, wordsIn } from "./words/readability.ts";

const LONGEST = 40;
/** Years of school above the customer's own writing, and a level that is hard for anybody. */
const FAR_ABOVE = 6;
const HARD = 14;
/** Shorter texts say nothing about a level. */
const ENOUGH_WORDS = 30;
const LONG = 12;
/** A list of things in one sentence is read item by item. */
const ITEMS = /[,;]/g;
const MOST_ITEMS = 6;

interface Counted extends Sentence {
  words: number;
}

function customersGrade(scene: Scene): number {
  if (!isRead(scene)) return 0;
  const own = cleanMessage(scene.answered.message).text;
  return gradeOf(
    sentencesOf(own)
      .slice(0, 60)
      .map(({ text }) => text),
  );
}

function hardest(sentences: readonly Counted[]): Sentence | null {
  const graded = sentences
    .filter(({ words }) => words >= LONG)
    .map((one) => ({ one, grade: gradeOf([one.text]) }));
  return graded.sort((a, b) => b.grade - a.grade)[0]?.one ?? null;
}

function find(scene: Scene): Hit[] {
  const sentences: Counted[] = scene.draft.sentences.map((one) => ({
    ...one,
    words: wordsIn(one.text).length,
  }));
  const most = Math.max(0, ...sentences.map(({ words }) => words));
  const longest = sentences.find(({ words }) => words === most);
  if (longest !== undefined && most > LONGEST && (longest.text.match(ITEMS)?.length ?? 0) < MOST_ITEMS) {
    const reason = `This sentence has ${most} words. Two or three shorter ones are easier to follow.`;
    return [{ start: longest.start, end: longest.end, reason }];
  }
  if (sentences.reduce((sum, { words }) => sum + words, 0) < ENOUGH_WORDS) return [];
  const grade = gradeOf(sentences.map(({ text }) => text));
  if (grade < HARD || grade < customersGrade(scene) + FAR_ABOVE) return [];
  const worst = hardest(sentences);
  return worst === null ? [] : [{ start: worst.start, end: worst.end }];
}

export const readingLevel: WordRule = {
  kind: "words",
  id: "reading-level",
  title: "Hard to read",
  reason: "The draft is much harder to read than what they wrote. Start with this sentence.",
  source: "Kincaid, Fishburne, Rogers, Chissom 1975",
  strength: "C",
  from: "E14; issue: reading level",
  byDefault: true,
  weight: 1,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    {
      draft:
        "I've booked a meter check for you on the 19th between 8 and 12. The technician calls before he comes.",
    },
    {
      message: "why did u take 40 quid twice",
      draft:
        "You were charged twice because the plan renewed when you changed your card. I've refunded the second one.",
    },
  ],
  bad: [
    {
      draft:
        "We have checked the parcel with our depot and with the courier who told us that the driver had left it with a neighbour in the next street because nobody had opened the door when he rang the bell on Tuesday after lunch.",
      found:
        "We have checked the parcel with our depot and with the courier who told us that the driver had left it with a neighbour in the next street because nobody had opened the door when he rang the bell on Tuesday after lunch.",
    },
    {
      message: "why did u take 40 quid twice. i want it back",
      draft:
        "Subsequent authorisation of the recurring transaction necessitates verification by the responsible financial institution in accordance with applicable settlement procedures. Reimbursement of the erroneously duplicated amount remains conditional upon successful completion of reconciliation. Documentation substantiating the aforementioned transaction should accompany correspondence.",
      found:
        "Subsequent authorisation of the recurring transaction necessitates verification by the responsible financial institution in accordance with applicable settlement procedures.",
    },
  ],
};
