/** "But" or "So" that opens the reply, or a sentence that contradicts the customer. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { leavingOut } from "./words/hits.ts";
import { answersNoGladOne } from "./words/mood.ts";

const BUT_SO =
  /^(?:but|so)\b,?(?! (?:sorry|glad|happy|pleased|lovely|nice|much|many|far|good|great|kind|that (?:you|we|it|they) can|of course|there (?:is|are|['’]s) (?:a|one|two|another|some|good|hope)|(?:you|i|we) (?:can|could)(?!n['’]t|not)|long|true)\b)/i;
const AGAINST =
  /\b(?:cannot|can['’]?t|unable|not|never|no|nothing|valid|stands?|final|declined|rejected|refused|correct|must|have to|need to|should|responsible|charged?|only|expired|too late|wrong|says?|states?|confirmed|agreed|signed|ordered)\b|n['’]t\b/i;
const WAY_OUT =
  /\b(?:i|we|you|there)\b['’ ]*(?:can|could|['’]ll|will|['’]ve|have (?:put|sent|booked|refunded|added|found|asked)|is (?:a|another|one|some)|are (?:two|other|some))\b(?!n['’]t| ?not)|\bif you\b|\bdon['’]t worry\b|\bnothing (?:is |was |has been )?(?:lost|to (?:pay|worry|do))\b|\bno need\b/i;

function find({ draft }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (const [at, { text, start }] of draft.sentences.entries()) {
    const match = BUT_SO.exec(text);
    if (match === null) continue;
    const opensReply = at === 0;
    if (!opensReply && (!AGAINST.test(text) || WAY_OUT.test(text))) continue;
    hits.push(leavingOut(draft.body, { start, end: start + match[0].length }));
  }
  return hits;
}

export const startsButSo: WordRule = {
  kind: "words",
  id: "starts-but-so",
  title: "“But” or “So” at the start",
  reason: "It sounds like an argument. The sentence stands without it.",
  source: "Danescu-Niculescu-Mizil et al. 2013",
  strength: "B",
  from: "E9, rule 21",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: answersNoGladOne,
  find,
  good: [
    { draft: "So sorry about the broken jug. A new one leaves us today." },
    { draft: "The blue one is sold out. But you can have it in green tomorrow." },
  ],
  bad: [
    { draft: "Hi Ann,\n\nBut the invoice shows two nights.", found: "But the" },
    { draft: "The photo shows a scratch. So the charge is correct.", found: "So the" },
  ],
};
