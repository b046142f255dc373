/** "Please send ..." at the head of a sentence: an order in a cold reply, or one of several. */

import type { Sentence } from "../../text/sentences.ts";
import type { Draft } from "../review/draft.ts";
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { asQuestion, leavingOut } from "./words/hits.ts";
import { answersNoGladOne } from "./words/mood.ts";

const ORDER =
  /^(?:(?:also|then|first|next|secondly|finally|therefore|so|in addition|additionally|otherwise|instead),? )?(?:please|kindly)\b,? (?:also |then |kindly |first )?(?!(?:let (?:me|us) know|accept|don['’]?t (?:hesitate|worry)|do not (?:hesitate|worry)|do (?:let|get|feel|call|come)|feel (?:free|better)|find|rest|take (?:care|your time|good|all)|give (?:my|our|her|him|them)|enjoy|forgive|excuse|pass (?:on )?(?:my|our)|say (?:hello|hi)|tell (?:him|her|them|your)|ask for me|be (?:safe|well)|keep (?:well|safe|warm)|look after|get (?:in touch|well)|know that|remit|stay|thank|see (?:the )?attached|come back|bear|calm|don['’]?t (?:stay|be|blame|hurry|apologi[sz]e|give up)|do not (?:stay|be|blame|hurry|apologi[sz]e|give up)|(?:speak|talk|reach out|turn) to (?:some(?:one|body)|a friend|a doctor|your doctor|a helpline)|call (?:\d{3}\b|a doctor|an ambulance|the police|the emergency))\b)([a-z]+)/i;
const NOTE =
  /^(?:please|kindly) (?:note|be (?:advised|aware|informed|reminded)|remember|understand|be aware)(?: that)?\b/i;

const SELF = /(?<![A-Za-z0-9])(?:I|I['’](?:ve|m|ll|d)|[Mm]y|[Mm]e)\b(?!\.)/;

/** An agent who is there in person may ask once. */
function isPersonal({ own }: Draft): boolean {
  return SELF.test(own);
}

/** "Please go to Account" as "You can go to Account" fits every verb; a question only plain requests. */
function hitOf(sentence: Sentence, scene: Scene): Hit {
  const match = ORDER.exec(sentence.text);
  const { start } = sentence;
  const note = NOTE.exec(sentence.text);
  if (note !== null) return leavingOut(scene.draft.body, { start, end: start + note[0].length });
  const verb = match?.[1] ?? "";
  const end = start + (match?.[0].length ?? 0);
  if (match === null) return { start, end };
  const verbAt = match[0].length - verb.length;
  const plain = /^(?:please|kindly) $/i.test(sentence.text.slice(0, verbAt));
  if (plain && /^(?:go|click|tap|select|press|scroll|navigate|choose|open|follow|use)$/i.test(verb))
    return { start, end, alternative: `You can ${verb}` };
  const lead = /^(?:please|kindly),? /i.exec(sentence.text);
  return (lead && asQuestion(sentence, lead[0].length)) ?? { start, end };
}

function find(scene: Scene): Hit[] {
  const orders = scene.draft.sentences.filter(({ text }) => ORDER.test(text));
  if (orders.length === 1 && isPersonal(scene.draft)) return [];
  return orders.map((sentence) => hitOf(sentence, scene));
}

export const startsPlease: WordRule = {
  kind: "words",
  id: "starts-please",
  title: "Order that starts with “Please”",
  reason: "“Please” at the start reads as an order. A question is politer.",
  source: "Danescu-Niculescu-Mizil et al. 2013",
  strength: "B",
  from: "E9, rule 18",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: answersNoGladOne,
  find,
  good: [
    { draft: "I'm sorry about the torn bag. Please send me a photo of it and I'll post a new one today." },
    { draft: "Your refund left us this morning. Please let me know if it isn't there by Friday." },
    { draft: "Could you send me the serial number, please?" },
  ],
  bad: [
    { draft: "Please provide your date of birth.", found: "Please provide your date of birth." },
    {
      draft:
        "I'm sorry for the wait. Please confirm your address. Please also note that the office is closed.",
      found: "Please confirm your address.",
    },
  ],
};
