/** Talk of feelings between the steps, where facts belong. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { firstInEach } from "./words/hits.ts";

const FEELING =
  /\b(?:(?:i|we)(?:['’]m|['’]re| am| are)? (?:so |very |really |truly |deeply )*(?:sorry|sad|glad|happy|delighted|thrilled|understand how|feel|regret|apologi[sz]e|appreciate (?:how|that)|care)|(?:how|so) (?:frustrating|upsetting|stressful|disappointing|worrying|annoying|awful|hard)|must (?:be|feel|have (?:been|felt)) (?:so |very |really )?(?:frustrating|upsetting|stressful|disappointing|worrying|annoying|awful|hard)|from the bottom of (?:my|our) hearts?|means (?:a lot|so much|the world)|breaks my heart)\b/i;
/** Sentences at either end that may be warm. */
const WARM_START = 2;
const WARM_END = 2;

function find({ draft: { sentences } }: Scene): Hit[] {
  return firstInEach(sentences.slice(WARM_START, -WARM_END), FEELING);
}

export const warmthInMiddle: WordRule = {
  kind: "words",
  id: "warmth-in-middle",
  title: "Feelings between the steps",
  reason: "Warm words stand best at the start and the end. The middle is for facts and steps.",
  source: "Packard, Li, Berger 2024",
  strength: "A",
  from: "E4, rule 9",
  byDefault: false,
  weight: 1,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    {
      draft:
        "I'm sorry about the flood. It was our hose. I've booked the plumber. He comes on Monday. I hope the floor dries soon.",
    },
    { draft: "I'm sorry. I'm so glad you wrote." },
  ],
  bad: [
    {
      draft:
        "The hose was old. It was ours. I'm so sorry about this. The plumber comes on Monday. He brings a new one. Have a dry week.",
      found: "I'm so sorry",
    },
    {
      draft:
        "The hose was old. It was ours. This must be really stressful for you. The plumber comes on Monday. He brings a new one.",
      found: "must be really stressful",
    },
  ],
};
