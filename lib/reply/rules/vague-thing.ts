/** "Your query", "the issue", "the items you received": their own word for it is in the message. */
import type { Answered, Scene } from "../review/scene.ts";
import { type Hit, isRead, type WordRule } from "./rule.ts";
import { sharedWith, stemsOfMessage } from "./words/content.ts";
import { sentencesIn, straight } from "./words/straight.ts";

/** Words of the office for what they wrote; "the request" may be something else. */
const WRITTEN =
  "(?:query|queries|enquiry|enquiries|inquiry|inquiries|requests?|(?<=\\b(?:address|resolve|into|regarding|raised|raising|reviewed|reviewing) your )concerns?|comments?|remarks?|feedback|correspondence)";
const HAPPENED =
  "(?:issues?|problems?|incident|mix-up|mishap|hiccup|items?|products?|devices?|purchase|goods|unit|equipment|inconvenience caused)";
const THING = new RegExp(
  `\\b(?:(?:your|this)(?: (?:recent|current|latest|valued|kind|whole))? ${WRITTEN}|(?:your|the)(?: (?:above|mentioned|aforementioned|said|reported|recent|whole))? ${HAPPENED}|the (?:above|said|aforementioned) ${WRITTEN})\\b(?: (?:with your ${HAPPENED}|(?:that )?you (?:received|ordered|bought|purchased|reported|raised|mentioned|experienced|described|encountered|have raised|are having|had)|in question))?`,
  "gi",
);
const HEAD = new RegExp(`\\b(?:${WRITTEN}|${HAPPENED})\\b`, "i");
/** Followed by what it is about, the thing is named. */
const NAMED_BEHIND =
  /^(?:'s)? (?:number|no\.?|id|ref\w*|history|page|confirmation|form|status|details|team|department|desk|centre|center|line|#|\d|code|manager|handler|with (?:the|your|our|my) \w+|about (?!this|it|that)\w+|regarding (?!this|it|that)\w+|of (?!this|that|it|course)\w+|on (?:the|your) \w+|where|was that|is that)/i;

/** A formula of its own, not a name for the matter. */
const THANKS =
  /\b(?:thanks|thank you|grateful|appreciate|value|regarding|concerning)(?: (?:so|very) much)?(?: (?:for|about))?(?: (?:sharing|sending|raising|taking))?(?: us)? ?$/i;

/** Three words of theirs anywhere, or one in the same sentence, and the draft has named it. */
const NAMED = 3;
/** Only after these does the name of a thing fit where the name of a letter stood. */
const FITS_AFTER =
  /\b(?<!(?:sorry|apolog\w+|apologies|thanks|thank you) )(?:about|into|on|with|regarding|concerning|for)\s$/i;

function instead(vague: string, before: string, { situation }: Answered): string | undefined {
  const { topic } = situation.slots;
  if (topic === undefined || /s$/i.test(topic) || !FITS_AFTER.test(before)) return undefined;
  return /^(?:your|this|the) (?:\w+ )?(?:query|enquiry|inquiry|request|concern|issue|problem|item|product|device|purchase|unit)\b/i.test(
    vague,
  )
    ? topic
    : undefined;
}

function find(scene: Scene): Hit[] {
  if (!isRead(scene)) return [];
  const { answered } = scene;
  // What the field will say may be the very name.
  if (/\{\{\w+\}\}/.test(scene.draft.body)) return [];
  const known = stemsOfMessage(answered);
  const theirs = straight(answered.message).toLowerCase();
  const sentences = sentencesIn(scene.draft);
  const named = sharedWith(scene.draft.body, known);
  const hits: Hit[] = [];
  for (const { text, start } of sentences) {
    for (const match of text.matchAll(THING)) {
      const [vague] = match;
      const end = match.index + vague.length;
      const head = (HEAD.exec(vague)?.[0] ?? vague.split(" ").at(-1) ?? vague).toLowerCase();
      // Their own word for it is no vague one.
      if (theirs.includes(head.replace(/s$/, "")) || NAMED_BEHIND.test(text.slice(end))) continue;
      if (THANKS.test(text.slice(0, match.index))) continue;
      if (known.size === 0 || named >= NAMED || sharedWith(text.replace(vague, " "), known) > 0) continue;
      const alternative = instead(vague, text.slice(0, match.index), answered);
      hits.push({
        start: start + match.index,
        end: start + end,
        ...(alternative === undefined ? {} : { alternative }),
      });
    }
  }
  return hits.slice(0, 2);
}

export const vagueThing: WordRule = {
  kind: "words",
  id: "vague-thing",
  title: "Their matter without its name",
  reason: "They said what it is about. Their own word shows that you read it.",
  source: "Packard, Berger 2021",
  strength: "A",
  from: "E3, rule 5",
  byDefault: true,
  weight: 2,
  language: "en",
  appliesTo: isRead,
  find,
  good: [
    {
      message: "The toaster you sent me trips the fuse every morning.",
      draft: "I've ordered a new toaster for you, so this issue ends on Friday.",
    },
    {
      message: "I have an issue with the invoice for March.",
      draft: "I've corrected the issue.",
    },
  ],
  bad: [
    {
      message: "The toaster you sent me trips the fuse every morning.",
      draft: "We are looking into your query.",
      found: "your query",
    },
    {
      message: "My refund for the two dresses is three weeks late.",
      draft: "Thank you for your e-mail. We will process your request today.",
      found: "your request",
    },
  ],
};
