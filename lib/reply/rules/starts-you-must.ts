/** "You need to ..." at the head of a sentence, to a customer who is upset or worried. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { asQuestion } from "./words/hits.ts";
import { answersTrouble } from "./words/mood.ts";

const ADVERB = "(?:also |then |first |therefore |still |now |always |never |only |just |simply )?";
const LEAD =
  "(?:(?:then|first(?:ly)?|next|also|now|otherwise|unfortunately|therefore|in (?:this|that|your) case|again|however|as (?:stated|mentioned|explained)[^,.]{0,40}|please note(?: that)?|so|but|and),? )?";
/** What they should have got is no order; nor is what they may expect or must be feeling. */
const NO_ORDER =
  "(?!(?:now |then |soon |shortly |hopefully |already |also |still |just )?(?:see|get|receive|have (?:it|them|this|the|your|a|an|no|now|by|everything|both|all|got|had|heard|been|seen|found|received|gotten|never)|be (?:able|getting|receiving|seeing|good|fine|safe|proud|all|back|very|so|worried|exhausted)|hear|find|notice|never|not|n['’]t|feel|expect|know|start)\\b)";
const MUST = new RegExp(
  `^${LEAD}you(?:['’]ll| will)? ${ADVERB}(?:(?:must|should|ought to|shall) ${ADVERB}${NO_ORDER}(?:be |have )?|(?:need to|have to|have got to|are (?:kindly )?(?:required|obliged|requested|asked|expected) to|will be required to|['’]re required to|['’]ve got to) (?!be (?:able|worried|sorry))${ADVERB}|need not )([a-z]+)`,
  "i",
);
const MUST_BE = /^[^.]{0,60}\bmust (?:be|have been|have felt|feel|have)\b/i;
/** To pay, return or sign may be a duty: a question would take it back. Only what is asked for can be a question. */
const PLAIN_ORDER =
  /^you (?:need to|must|have to|are (?:kindly )?(?:required|requested|asked) to) (?=(?:send|tell|show|give|let (?:me|us)|reply|write|confirm|attach|forward)\b)/i;

function find({ draft }: Scene): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of draft.sentences) {
    const match = MUST.exec(sentence.text);
    if (
      match === null ||
      (MUST_BE.test(sentence.text) && !/\bmust (?:be|have) [a-z]+ed\b/i.test(sentence.text))
    )
      continue;
    const plain = PLAIN_ORDER.exec(sentence.text);
    hits.push(
      (plain && asQuestion(sentence, plain[0].length)) ?? {
        start: sentence.start,
        end: sentence.start + match[0].length,
      },
    );
  }
  return hits;
}

export const startsYouMust: WordRule = {
  kind: "words",
  id: "starts-you-must",
  title: "Sentence that starts with “You must”",
  reason: "It reads as an order. Say what it is for, or ask.",
  source: "Danescu-Niculescu-Mizil et al. 2013",
  strength: "B",
  from: "E9, rule 19",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "Where do I change my invoice address?",
      draft: "You need to be the owner of the account. Then it's under Billing > Address.",
    },
    {
      message: "I've called three times and still nobody has sent my card. This is unacceptable.",
      draft: "You should have had the card last week, and you didn't. You should see it on Thursday.",
    },
  ],
  bad: [
    {
      message: "The jacket is the wrong size again and I'm angry. I want my money back.",
      draft: "You have to pay the postage.",
      found: "You have to pay",
    },
    {
      message: "My account is locked and I'm really worried about my money. What happened?",
      draft: "You need to send a copy of your passport.",
      found: "You need to send a copy of your passport.",
    },
    {
      message: "I've called three times and still nobody has sent my card. This is unacceptable.",
      draft: "Hello,\n\nYou must wait until the branch calls you.",
      found: "You must wait",
    },
  ],
};
