/** A refusal, and nothing in the reply that opens a way forward. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { answersNoGladOne } from "./words/mood.ts";
import { offersAWay, refusalIn } from "./words/refusal.ts";

function find({ draft }: Scene): Hit[] {
  const refusal = refusalIn(draft.sentences);
  if (refusal === null || offersAWay(draft.sentences)) return [];
  return [{ start: refusal.sentence.start, end: refusal.sentence.end }];
}

export const refusalNoOption: WordRule = {
  kind: "words",
  id: "refusal-no-option",
  title: "Refusal without a way forward",
  reason: "This says no and stops. Say what is possible instead, if anything is.",
  source: "Marinova, Singh, Singh 2018",
  strength: "A",
  from: "E5, rule 13",
  byDefault: true,
  weight: 4,
  language: "en",
  appliesTo: answersNoGladOne,
  find,
  good: [
    { draft: "Unfortunately I can't share prices here, but sales can: sales@example.com." },
    { draft: "I can't refund the ticket after the show, but I can move it to the 14th." },
    { draft: "We are unable to repair this model. Would you like the newer one at half the price?" },
  ],
  bad: [
    { draft: "That's all we can do.", found: "That's all we can do." },
    { draft: "That is not my department.", found: "That is not my department." },
    { draft: "Your request has been declined.", found: "Your request has been declined." },
    {
      draft: "Thank you for your e-mail. Refunds cannot be issued after 14 days. Your case is closed.",
      found: "Refunds cannot be issued after 14 days.",
    },
  ],
};
