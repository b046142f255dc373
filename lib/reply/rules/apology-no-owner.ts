/** An apology for what nobody seems to have done: "due to a high volume of requests". */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { apologiesIn } from "./words/apologies.ts";
import { ownsFault } from "./words/fault.ts";
import { answersTrouble } from "./words/mood.ts";
import { sentencesIn, straight } from "./words/straight.ts";

const POINTS_AWAY =
  /\b(?:due to|because of|owing to|caused by|as a result of|down to|on account of|result of|following) (?!our\b|my\b)(?:[\w-]+ ){0,5}?(?:volumes?|demand|systems?|technical|glitch\w*|bugs?|carriers?|couriers?|suppliers?|warehouse|third[- ]part(?:y|ies)|partners?|circumstances|weather|staff\w*|shortages?|season|periods?|backlog|workload|maintenance|servers?|upgrade|migration|software|update|network|requests|enquiries|inquiries|orders|error|issues?|delays?|holidays?|traffic|outage)\b|\b(?:unusually |very |extremely |currently )?(?:high|large|increased|unprecedented) (?:volume|number|amount)s? of\b|\b(?:the|a|an|our) (?:system|technical|computer|software|clerical|administrative|human|internal|processing|courier|carrier|supplier)\b[^.!?]{0,30}\b(?:error|fault|issue|problem|glitch|delay|failure)s?\b|\b(?:the|our) (?:carrier|courier|supplier|warehouse|delivery (?:company|partner|service)|shipping company|manufacturer|third party|payment provider|partner) (?:\w+ )?(?:damaged|lost|delayed|failed|forgot|missed|mishandled|broke|did not|didn't|hadn't|has not|made)\b|\b(?:beyond|outside) our control\b/i;
/** Something went wrong and nobody did it. */
const NOBODY_DID =
  /(?<!\byou )\b(?:was|were|has been|have been|had been|got) (?:unfortunately |accidentally |wrongly |incorrectly |mistakenly |erroneously |inadvertently |not )?(?:saved|filed|stored|sent|entered|recorded|registered|assigned|routed|linked|matched|placed|labelled|packed|posted|addressed|booked|charged|allocated|noted|logged) (?:twice\b|(?:under|to|in|at|against|with|on|as) (?:a |an |the |another )?(?:different|wrong|incorrect|another|old|previous|false|other)\b)|\b(?:was|were|has been|have been|had been|got) (?:unfortunately |accidentally |wrongly |incorrectly |mistakenly |erroneously |inadvertently )?(?:lost|misplaced|mislaid|overlooked|misrouted|mislabelled|mixed up|swapped|missed|forgotten|deleted|double[- ]booked|overbooked|not (?:sent|processed|updated|forwarded|recorded|received|passed on|cancelled|completed|released|booked))\b|\b(?:was|were|has been|have been) (?:accidentally|wrongly|incorrectly|mistakenly|erroneously|inadvertently) \w+ed\b|\b(?:a|the) fix (?:will be|is being|has been)\b|\b(?:an?|the|this) (?:error|fault|glitch|bug|mistake|mix-up|delay) (?:occurred|happened|arose|occured)\b/i;

function find({ draft, style }: Scene): Hit[] {
  if (!style.admitFault || ownsFault(straight(draft.body))) return [];
  const sentences = sentencesIn(draft);
  const apologies = apologiesIn(draft);
  // "I'm sorry that your card was charged twice" says their trouble back; an excuse stands beside the apology.
  const nobody = sentences.some(
    ({ text }, at) => NOBODY_DID.test(text) && !apologies.some((apology) => apology.at === at),
  );
  const hits: Hit[] = [];
  for (const apology of apologies) {
    if (apology.compassion) continue;
    const { text } = apology.sentence;
    const next = sentences[apology.at + 1]?.text ?? "";
    const away =
      POINTS_AWAY.test(text) ||
      (/^(?:(?:this|that|it) (?:is|was|has been|happened|occurred)|due to|because of|owing to|(?:our|the) (?:system|carrier|courier|supplier))\b/i.test(
        next,
      ) &&
        POINTS_AWAY.test(next));
    if (away) {
      const end = apology.sentence.start + text.replace(/[\s.!]+$/, "").length;
      hits.push({ start: apology.start, end: POINTS_AWAY.test(text) ? end : apology.end });
    } else if (nobody) hits.push({ start: apology.start, end: apology.end });
  }
  return hits.slice(0, 1);
}

export const apologyNoOwner: WordRule = {
  kind: "words",
  id: "apology-no-owner",
  title: "Apology without an owner",
  reason: "Nobody takes this on. If the fault was yours, say so: “We filed it under the wrong number.”",
  source: "Lewicki, Polin, Lount 2016",
  strength: "B",
  from: "E7, rule 15",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: answersTrouble,
  find,
  good: [
    {
      message: "My refund is three weeks late and nobody answers. I'm really angry.",
      draft: "I'm sorry for the delay. We should have released it on the 3rd and we overlooked it.",
    },
    {
      message: "The cleaner didn't come on Friday. I'm very disappointed.",
      draft: "I'm sorry that nobody came. We forgot to send a replacement.",
    },
    {
      message: "You charged my card twice. I'm furious.",
      draft: "I'm sorry that your card was charged twice. I've sent the second charge back today.",
    },
  ],
  bad: [
    {
      message: "My refund is three weeks late and nobody answers. I'm really angry.",
      draft: "Apologies for the delay, which is due to a high volume of requests. It leaves us today.",
      found: "Apologies for the delay, which is due to a high volume of requests",
    },
    {
      message: "You rejected my claim because a letter is missing. I sent it twice! This is outrageous.",
      draft: "We apologise for that. The letter was saved under a different number.",
      found: "We apologise for that",
    },
  ],
};
