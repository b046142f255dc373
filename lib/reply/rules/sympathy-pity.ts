/** Pity, melodrama, condescension: looks down on the customer or puts the agent's own feelings first. */
import type { Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { isTroubled } from "./words/mood.ts";
import { sentencesIn } from "./words/straight.ts";

const TO_READ = "(?:(?: to (?:hear|read|learn|see|know)\\b| (?:about|by|over|that)\\b)[^.!?;]{0,120})?";
const PITY: readonly RegExp[] = [
  /\b(?:oh,? )?(?:my )?(?:you )?poor (?:thing|things|dear|soul|darling|love|you|lamb|baby|man|woman|lady|little)\b[^.!?;]{0,80}/i,
  new RegExp(
    `\\b(?:I|we)(?:'m| am|'re| are| was| were) (?:\\w+ ){0,2}?(?:heartbroken|devastated|shattered|gutted|horrified|mortified|appalled|distraught|crushed|in tears|lost for words|speechless|beside (?:myself|ourselves)|crying|sick to (?:my|our) stomach)\\b${TO_READ}`,
    "i",
  ),
  /\b(?:it |this |that |your \w+ )?(?:breaks|broke|is breaking|tears|tore|aches|bleeds) (?:my|our) hearts?\b[^.!?;]{0,80}/i,
  /\b(?:my|our) hearts? (?:go(?:es)? out|breaks?|broke|aches?|bleeds?|sinks?|sank|is broken|are broken|is heavy|went out)\b[^.!?;]{0,80}/i,
  /\bwith (?:a |such a )?heavy hearts?\b/i,
  /\b(?:I|we) (?:just |really |do )?(?:feel|felt) (?:so |very |really |truly |just )*(?:bad|sorry|terrible|awful|sad) for you\b[^.!?;]{0,60}/i,
  /\b(?:I|we) (?:just |really |do )?feel (?:so |just |really |absolutely |truly )*(?:awful|terrible|horrible|sick|dreadful|wretched) (?:about|that|for|to)\b[^.!?;]{0,80}/i,
  /^how (?:very |terribly |incredibly |truly |so )?(?:sad|tragic|heartbreaking|dreadful|pitiful)\b[^.!?;]{0,60}/i,
  /\byou(?:'re| are)(?: being)? (?:so|very|incredibly|such a) (?:brave|strong)\b[^.!?;]{0,60}/i,
  /\b(?:unfortunate|vulnerable|elderly|disabled|poor|old|sick) (?:people|customers|ladies|gentlemen|souls|person) like (?:you|yourself)\b[^.!?;]{0,60}|\blife (?:is|can be) (?:so |very |really )?(?:unfair|cruel|hard|tough)\b/i,
  /\b(?:I|we) pity\b[^.!?;]{0,60}/i,
  /\b(?:it|this|that) (?:must|has to) be (?:so |very |really |truly |just |absolutely |incredibly )*(?:awful|terrible|dreadful|horrible|heartbreaking|devastating|unbearable|miserable|tragic|sad|lonely|hard|humiliating) (?:to (?:be|live|depend|have to|not|need|lose|rely|have)|being|living|having|for (?:someone|somebody|people|a person) (?:like|in|of))\b[^.!?;]{0,120}/i,
  /\b(?<!(?:thanks|thank you|grateful) to )(?:people|persons|someone|somebody|those|a (?:person|lady|man|woman|gentleman)) (?:like you(?= (?:really |truly |just |must |have |who ))|in your (?:condition|situation|state|position|shoes)|of your age|at your age|your age|less fortunate)\b[^.!?;]{0,100}/i,
  /\b(?:at your age|in your (?:condition|frail \w+|state)|your (?:sad|tragic|unfortunate|pitiful|terrible) (?:condition|fate|situation|circumstances|plight|story|lot)|your plight)\b/i,
  /\b(?:what an? |such an? )(?:\w+ )?(?:tragedy|tragic \w+|heartbreaking \w+|terrible fate|awful fate|sad story|nightmare for you|dreadful ordeal|horrible ordeal|terrible ordeal)\b[^.!?;]{0,60}/i,
  /\b(?:words (?:cannot|can't|fail)|there are no words|no words can)\b[^.!?;]{0,60}/i,
  /\b(?:I|we) (?:cannot|can't|could not|couldn't) (?:even )?(?:begin to )?imagine (?:the )?(?:pain|agony|suffering|horror|hell|heartbreak|what you(?:'re| are| must be) (?:going through|suffering)|how (?:devastated|heartbroken|awful|terrible|horrible|dreadful|painful|hard))\b[^.!?;]{0,60}/i,
  /\byou (?:must|have to) (?:be|feel|be feeling|have felt|have been) (?:so |very |absolutely |completely |utterly |just |really )*(?:awful|terrible|horrible|alone|lonely|humiliated|devastated|heartbroken|shattered|distraught|desperate|miserable|suffering|helpless)\b[^.!?;]{0,60}/i,
  /\b(?:bless you|bless your (?:heart|soul|cotton)|there,? there|chin up|hang in there|stay strong|be strong|be brave|sending (?:you )?(?:hugs|love|prayers|all our love|big hugs)|(?:our )?thoughts and prayers)\b[^.!?;]{0,60}/i,
  /\b(?:absolutely|truly|so|utterly|simply|just|really) (?:heartbreaking|devastating|tragic|heart-wrenching)\b[^.!?;]{0,60}/i,
  /\b(?:it|this|that) (?:truly |really |deeply |so |just )*(?:grieves|kills|wounds) (?:me|us)\b[^.!?;]{0,80}/i,
  /\b(?:a|an) (?:lady|woman|man|person|gentleman|mother|father|pensioner|widow|child) (?:on (?:her|his|their) own|all alone|like you|(?:of )?your age|in your \w+)\b[^.!?;]{0,60}/i,
  /\b(?:brought tears to|I cried|we cried|tears (?:came|coming|welled|welling|in (?:my|our) eyes|to (?:my|our) eyes)|(?:close to|in|had me in) tears|couldn't sleep)\b[^.!?;]{0,60}/i,
  /(?<=[,.!?] |^)(?:hun|hon|honey|sweetie|sweetheart|darling|my dear|my love|dear lady)\b(?=\s*[,.!?]|$)/i,
  /\b(?:you|your family) (?:do not|don't|did not|didn't) deserve (?:this|such|any of)\b[^.!?;]{0,60}/i,
];
/** Words for grief, where nobody grieves. */
const CONDOLENCE =
  /\b(?:(?:my|our) (?:deepest|heartfelt|sincere(?:st)?|most sincere) (?:sympath(?:y|ies)|condolences)(?! (?:on|for|over) (?:the |your )?(?:death|loss|passing))|(?:my|our) (?:thoughts|prayers)(?: and (?:thoughts|prayers))? are with you|what you(?:'re| are) going through|(?:so,? so|so very,? very|unbelievably|unspeakably) sorry)\b[^.!?;]{0,60}/i;
/** To somebody who has no trouble at all. */
const TO_THE_CALM =
  /\b(?:I|we)(?:'m| am|'re| are) (?:so|very|truly|really|deeply|terribly) sorry (?:that )?(?:you(?:'re| are| have been| had)|for what you(?:'re| are)) (?:going|to go|been|having|experiencing|suffering|facing|dealing)\b[^.!?;]{0,60}/i;

function patternsFor(scene: Scene): readonly RegExp[] {
  if (!isRead(scene)) return PITY;
  const { situation } = scene.answered;
  if (situation.frame === "tender" || situation.hardship !== "other") return PITY;
  return isTroubled(scene.answered) ? [...PITY, CONDOLENCE] : [...PITY, TO_THE_CALM, CONDOLENCE];
}

function find(scene: Scene): Hit[] {
  const patterns = patternsFor(scene);
  const hits: Hit[] = [];
  for (const { text, start } of sentencesIn(scene.draft)) {
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match === null) continue;
      hits.push({ start: start + match.index, end: start + match.index + match[0].trimEnd().length });
      break;
    }
  }
  return hits.slice(0, 3);
}

export const sympathyPity: WordRule = {
  kind: "words",
  id: "sympathy-pity",
  title: "Pity",
  reason:
    "This looks down on them, or speaks of your own feelings. Plain words about their situation are kinder.",
  source: "Service practice, no study",
  strength: "C",
  from: "Phrase families of E16",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "I'm so sorry about Barney. Fourteen years is a whole life together." },
    { draft: "I'm very sorry for the loss of your husband." },
    { draft: "Missing a scan after four months of waiting is hard, and I'm sorry." },
  ],
  bad: [
    { draft: "Oh you poor thing, I've booked a new one.", found: "Oh you poor thing, I've booked a new one" },
    { draft: "I am truly heartbroken to read this!", found: "I am truly heartbroken to read this" },
    { draft: "My heart goes out to you and your family.", found: "My heart goes out to you and your family" },
    {
      message: "Do you sell the lid as a spare part?",
      draft: "I'm so sorry you are going through this. Yes, we do.",
      found: "I'm so sorry you are going through this",
    },
  ],
};
