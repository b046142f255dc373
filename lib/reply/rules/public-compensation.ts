/** Money or goods offered where everybody can read it. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { offersIn } from "./words/offers.ts";

function find({ draft }: Scene): Hit[] {
  let last = -1;
  const hits: Hit[] = [];
  for (const { start, end } of offersIn(draft.sentences)) {
    if (start < last) continue;
    hits.push({ start, end });
    last = end;
  }
  return hits;
}

/** Examples that everybody can read: `public` goes into the scene. */
const GOOD = [
  { draft: "I'm sorry the soup was cold. Could you send me the date in a private message?", public: true },
  { draft: "Refunds are not something I can settle here.", public: true },
];
const BAD = [
  { draft: "I'd like to offer you a voucher for your next visit.", public: true, found: "voucher" },
  { draft: "We've refunded the meal.", public: true, found: "refunded" },
];

export const publicCompensation: WordRule = {
  kind: "words",
  id: "public-compensation",
  title: "Compensation in public",
  reason: "Everybody can read this. Offer compensation in a private message instead.",
  source: "Herhausen et al. 2019",
  strength: "A",
  from: "E12, rule 30",
  byDefault: false,
  weight: 3,
  language: "en",
  appliesTo: (scene) => scene.public,
  find,
  good: GOOD,
  bad: BAD,
};
