/** The fault is admitted and the reply ends there: no step, no offer. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { apologiesIn } from "./words/apologies.ts";
import { ownsFault } from "./words/fault.ts";
import { answersTrouble } from "./words/mood.ts";
import { sentencesIn, straight } from "./words/straight.ts";

/** Something done, coming, possible or to be done; in doubt it counts. */
const REPAIR =
  /\b(?:(?:I|we|they|he|she|you|it|that|which|team|colleagues?|[A-Z][a-z]+)(?:'ve|'ll|'d| have| has| will| would| can| could| may| am| are| is|'m|'re)\b(?! (?:sorry|so sorry|very sorry|aware|always|understand|see|proud|glad|only (?:apologise|apologize)|not (?:good|acceptable|ok|right)|unacceptable|wrong|hope))|will \w+|(?:has|have|is|are) (?:now |also |already |being |been )*(?:\w+ed|made|sent|on)|refund\w*|replac\w*|credit\w*|voucher|discount|free of charge|attach\w*|enclosed|link|let me know|tell me|call me|reply|please|on (?:its|the|their) way|next|today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|here(?:'s| is| are)|solved|fixed|done|from now on)\b|\?/;

/** Behind the fault, in the same sentence, the step may follow. */
const GOES_ON = /;|[–—]|\b(?:but|so|and) (?:I|we|you|it|the|a|here)\b|\b(?:I|we)(?:'ve|'ll| will| have)\b/i;

function find({ draft, style }: Scene): Hit[] {
  if (!style.admitFault || !ownsFault(straight(draft.body))) return [];
  const [first] = apologiesIn(draft);
  if (first === undefined || first.compassion) return [];
  if (sentencesIn(draft).some(({ text }) => REPAIR.test(text) && !(ownsFault(text) && !GOES_ON.test(text))))
    return [];
  return [{ start: first.start, end: first.end }];
}

export const apologyNoRepair: WordRule = {
  kind: "words",
  id: "apology-no-repair",
  title: "Apology without a repair",
  reason: "You admit the fault. Say what you will do about it, or what you can offer.",
  source: "Lewicki, Polin, Lount 2016",
  strength: "B",
  from: "E7, rule 16",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "The cleaner didn't come on Friday. I'm very disappointed.",
      draft: "I'm sorry that nobody came. We forgot to send a replacement. Ewa comes on Thursday at 9.",
    },
    {
      message: "Your driver left my parcel in the rain and the books are ruined. I'm so angry.",
      draft: "I'm sorry, that was our mistake. I've sent new ones.",
    },
  ],
  bad: [
    {
      message: "The cleaner didn't come on Friday. I'm very disappointed.",
      draft: "I'm sorry that nobody came. We forgot to send a replacement. It was a busy week for all of us.",
      found: "I'm sorry that nobody came",
    },
    {
      message: "Your driver left my parcel in the rain and the books are ruined. I'm so angry.",
      draft: "We apologise for the ruined books. The driver made the wrong choice and it was our mistake.",
      found: "We apologise for the ruined books",
    },
  ],
};
