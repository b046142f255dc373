/** The only apology comes when everything else is said. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { apologiesIn } from "./words/apologies.ts";
import { sharedWith, stemsOfMessage } from "./words/content.ts";
import { answersTrouble } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

/** Something was found, done or decided. */
const SOLVING =
  /\b(?:(?:I|we)(?:'ve| have|'ll| will| can)\b|(?:has|have|had|was|were|is|are|will be|can be) (?:\w+ )?(?:\w+ed|sent|found|put|made|paid|held|set|kept|given|taken|shut|cut|built|on (?:its|the|their) way)\b|attached|enclosed)/i;

/** Words of theirs in the first sentence. */
const ENOUGH = 2;

/** Sorry for what the answer itself costs them, or for this mail: it belongs where it stands. */
const OF_THE_ANSWER =
  /\b(?:(?:for|about) the (?:extra|added|further|second|additional) (?:\w+ )?(?:wait|step|steps|trip|work|effort|cost|costs|form|forms|day|days|call|journey|delay)|(?:if|that) (?:this|it) (?:(?:is|may be|will be|comes) (?:(?:so|too|rather|a bit|a little) )?(?:late|long|short)|means (?:an?|another|one more|more|some|that you)|costs you|takes? (?:another|one more|longer)|leaves you)|(?:that|to) (?:I|we)? ?(?:(?:have|need) to )?ask (?:you )?(?:for|to|again)|(?:I|we) (?:can't|cannot|can not|couldn't|don't have) (?:do|offer|give|make|be|better|more|a better|faster)|that you(?:'ll| will)? (?:have|need) to)\b/i;

function find(scene: Scene): Hit[] {
  const { draft, answered } = scene;
  // Where somebody may be hurt, what to do comes first.
  if (answered === null || answered.reading.urgency === 3 || answered.reading.escalation.includes("safety"))
    return [];
  const [first] = apologiesIn(draft);
  if (first === undefined || first.compassion || first.at < 2) return [];
  if (OF_THE_ANSWER.test(first.text)) return [];
  const before = sentencesIn(draft).slice(0, first.at);
  // Who opens with what happened to them has met them already.
  const opening = before[0]?.text ?? "";
  if (!SOLVING.test(opening) && sharedWith(opening, stemsOfMessage(answered)) >= ENOUGH) return [];
  const late = first.at === draft.sentences.length - 1 || first.at * 2 >= draft.sentences.length;
  if (!late || !before.some(({ text }) => SOLVING.test(text))) return [];
  return [{ start: first.start, end: first.end }];
}

export const apologyLate: WordRule = {
  kind: "words",
  id: "apology-late",
  title: "Apology at the end",
  reason: "The only apology comes last. At the top it opens the reply, and the steps can follow.",
  source: "Marinova, Singh, Singh 2018",
  strength: "A",
  from: "E5, rule 11",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "My parcel has been lying at the depot for two weeks. This is a disgrace.",
      draft:
        "Thank you for the photo of the label. I've asked the depot to send it today. It comes tomorrow. I'm sorry that it means another morning at home for you.",
    },
    {
      message: "My parcel has been lying at the depot for two weeks. This is a disgrace.",
      draft:
        "Thank you for your e-mail. I've asked the depot to send it. It comes tonight. I'm sorry if this is late in the day for you.",
    },
    {
      message: "My parcel has been lying at the depot for two weeks. This is a disgrace.",
      draft:
        "I'm sorry that it has been lying there for two weeks. I've asked the depot to send it today. It comes tomorrow.",
    },
    {
      message: "Smoke is coming out of the dryer you sold me! What do I do??",
      draft:
        "Pull the plug if you can reach it safely. Leave the room and call 112. We have stopped all sales of it. I'm sorry that you had this fright.",
    },
  ],
  bad: [
    {
      message: "My parcel has been lying at the depot for two weeks. This is a disgrace.",
      draft:
        "Thank you for your e-mail. I've asked the depot to send it today. It comes tomorrow. I'm sorry that it took so long.",
      found: "I'm sorry that it took so long",
    },
    {
      message: "You charged my card twice and nobody answers me. I'm furious.",
      draft:
        "We have checked your account. The second charge has been refunded. It shows in 3 days. Sorry about the double charge.",
      found: "Sorry about the double charge",
    },
  ],
};
