/** For a mere wait, "thank you" does as well as "sorry". */
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { apologiesIn } from "./words/apologies.ts";

const FOR_A_WAIT =
  /^(?:for|about) (?:the|my|our|this|any) (?:slight |short |long |little |small |brief )?(?:delay(?:ed)?|late|slow|wait)(?: (?:reply|response|answer|in (?:replying|responding|answering|getting back(?: to you)?|my (?:reply|response|answer)|our (?:reply|response|answer))|to (?:reply|respond)))?$|^(?:for|about) (?:keeping you waiting|taking so long(?: to (?:reply|answer|respond|get back to you))?|not (?:replying|answering|getting back to you) sooner|the (?:delay|wait))$/i;
/** Fault, harm or money: there a thank-you would be a shirking. */
const MORE_THAN_A_WAIT =
  /[£€$]|\b(?:money|refund\w*|charg\w*|paid|pay|invoice|bill|fee|broken|broke|damage\w*|wrong|fault\w*|missing|lost|hospital|ill|died|miss(?:ed)?|cancel\w*|urgent\w*|deadline|third|again|still)\b/i;

/** Nobody is upset and the wait did no more than take time. */
function onlyWaited(scene: Scene): boolean {
  if (!isRead(scene)) return false;
  const { reading, situation, message } = scene.answered;
  return (
    reading.mood !== "upset" &&
    !reading.repeatContact &&
    reading.escalation.length === 0 &&
    reading.urgency < 2 &&
    !reading.acts.includes("complaint") &&
    !["tender", "formal", "boundary"].includes(situation.frame) &&
    !MORE_THAN_A_WAIT.test(message)
  );
}

function find({ draft }: Scene): Hit[] {
  const apologies = apologiesIn(draft);
  const [only] = apologies;
  if (only === undefined || apologies.length > 1 || !FOR_A_WAIT.test(only.object)) return [];
  const { start, end, alone, text } = only;
  const thanks = `${/^\p{Lu}/u.test(text) ? "T" : "t"}hank you for waiting`;
  return [{ start, end, ...(alone ? { alternative: thanks } : {}) }];
}

export const thanksOverSorry: WordRule = {
  kind: "words",
  id: "thanks-over-sorry",
  title: "Sorry for a mere wait",
  reason: "Nothing but time was lost, and they are not upset. Thanks for waiting can stand here.",
  source: "You, Yang, Wang, Deng 2020",
  strength: "B",
  from: "E6, rule 14",
  byDefault: true,
  weight: 1,
  language: "en",
  appliesTo: onlyWaited,
  find,
  good: [
    {
      message: "You charged my card twice and I have been waiting for an answer for two weeks!",
      draft: "I'm sorry for the delay. The second charge is refunded.",
    },
    {
      message: "Do you sell the lid for the Pro as a spare part?",
      draft: "Thank you for waiting. Yes, we do.",
    },
  ],
  bad: [
    {
      message: "Do you sell the lid for the Pro as a spare part?",
      draft: "I'm sorry for the late reply. Yes, we do, it is item 4471.",
      found: "I'm sorry for the late reply",
    },
    {
      message: "Could you send me the manual for the blender as a PDF?",
      draft: "Apologies for the delay in getting back to you. The manual is attached.",
      found: "Apologies for the delay in getting back to you",
    },
  ],
};
