/** A second apology that says nothing new. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { type Apology, apologiesIn } from "./words/apologies.ts";
import { stemsOf } from "./words/content.ts";

const AGAIN = /\b(?:again|once more|sincerest|repeat|deepest|from the bottom)\b/i;
/** What an apology can be for without naming anything. */
const NOTHING_NAMED =
  /\b(?:inconveniences?|trouble|upset|this|that|it|everything|all|mistakes?|errors?|frustration|confusion|distress|disappointment|hassle|bother|stress|worry|happened|caused?|experience|any|what|hear|read|the|of|for|about|your|you|we|have|has|been|may|on|behalf|our|part|whole|team|very|so|in|to|and|with|these?|such|being|had|sincerely|truly|really|deeply|extremely|terribly)\b/gi;

function namesNothing({ object, text }: Apology): boolean {
  const words =
    object === ""
      ? text.replace(
          /\b(?:sorry|apolog\w*|I|I'm|we're|am|are|do|please|accept|my|once|more|again|sincerest|must|would|like|can|only)\b/gi,
          "",
        )
      : object;
  return !/[\p{L}]{2}/u.test(words.replace(NOTHING_NAMED, ""));
}

/** Half of what it names was named in an earlier one. */
function repeats(apology: Apology, said: ReadonlySet<string>): boolean {
  const stems = [...stemsOf(apology.object)];
  return stems.length > 0 && stems.filter((stem) => said.has(stem)).length * 2 >= stems.length;
}

/** Where the sentence, or its last clause, can go without a trace. */
function hitOf(apology: Apology, text: string): Hit {
  const { sentence, start, end } = apology;
  const before = text.slice(sentence.start, start);
  const last = /^[\s.!]*$/.test(text.slice(end, sentence.end));
  if (last && /^(?:(?:once )?(?:again|more)|and|but)?[,\s]*$/i.test(before))
    return { start: sentence.start, end: sentence.end, alternative: "" };
  const comma = /,\s*$/.exec(before);
  if (last && comma !== null && /^(?:I|we|my|our|again|once|so|very|and)\b/i.test(apology.text))
    return { start: start - comma[0].length, end, alternative: "" };
  return { start, end };
}

function find({ draft }: Scene): Hit[] {
  const apologies = apologiesIn(draft);
  const hits: Hit[] = [];
  const said = new Set<string>();
  let before: Apology | null = null;
  for (const apology of apologies) {
    // "Sorry to hear about the lavender" and "I'm sorry that it stood in the heat" are two things.
    const repeated =
      before !== null &&
      !(before.at === apology.at && apology.object === "" && /\bregret\b/i.test(before.text)) &&
      (AGAIN.test(apology.sentence.text) ||
        namesNothing(apology) ||
        repeats(apology, said) ||
        (namesNothing(before) && !before.compassion && apology.at === before.at + 1));
    const last = hits.at(-1);
    const hit = repeated ? hitOf(apology, draft.body) : null;
    // "My sincerest apologies, I'm very sorry": one finding for the sentence.
    if (
      hit !== null &&
      last !== undefined &&
      before?.at === apology.at &&
      AGAIN.test(apology.sentence.text)
    ) {
      hits[hits.length - 1] = { start: apology.sentence.start, end: apology.sentence.end, alternative: "" };
    } else if (hit !== null) hits.push(hit);
    for (const stem of stemsOf(apology.object)) said.add(stem);
    before = apology;
  }
  return hits;
}

export const manyApologies: WordRule = {
  kind: "words",
  id: "many-apologies",
  title: "Apology said again",
  reason: "It was said once. After the first apology, steps say more.",
  source: "Marinova, Singh, Singh 2018",
  strength: "A",
  from: "E5, rule 10",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "I'm sorry that nobody came. I've booked Thursday at 8 for you." },
    { draft: "I'm sorry that the parcel was late, and I'm sorry that the box was torn." },
    { draft: "Sorry to hear about your ankle. I'm sorry that our form sent you in circles." },
  ],
  bad: [
    {
      draft:
        "I'm sorry that nobody came on Friday. I've booked Thursday at 8. Once again, I apologise for the inconvenience.",
      found: "Once again, I apologise for the inconvenience.",
    },
    {
      draft:
        "I'm so sorry about the torn seam. The new dress leaves today, and we are very sorry for this mistake.",
      found: "we are very sorry for this mistake",
    },
    {
      draft: "Please accept my apologies for the late reply. Ewa was ill, I'm really sorry for everything.",
      found: ", I'm really sorry for everything",
    },
  ],
};
