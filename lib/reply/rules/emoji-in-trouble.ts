/** Emoji and emoticons to a customer who has a problem. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { matchesOf } from "./words/hits.ts";
import { meetsTrouble } from "./words/mood.ts";

/** One emoji with what belongs to it. Signs that are text (©, ™, ☎, ✓, arrows) count only when shown as emoji. */
const ONE =
  "(?:\\p{Regional_Indicator}{2}|(?![\\u00A9\\u00AE\\u203C\\u2049\\u2122\\u2139\\u2190-\\u21FF\\u231A-\\u23FF\\u24C2\\u25AA-\\u25FE\\u260E\\u2611\\u2702\\u2708\\u2709\\u270F\\u2712\\u2713\\u2714\\u2716\\u27A1\\u2B05-\\u2B07](?!\\uFE0F))\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]{0,2}(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]{0,2}){0,5})";
const EMOTICON =
  "(?<=^|[\\s.,!?])(?:[:;=8]['’]?-?[)(DPpOo/|](?![A-Za-z0-9])|<3(?!\\d)|\\^_?\\^|[xX]D\\b|\\(:|¯\\\\_\\(ツ\\)_/¯)";
const EMOJI = new RegExp(`(?:${ONE}[ ]?){1,20}|${EMOTICON}`, "gmu");

/** Taken out with the space before it; a full stop where the emoji ended the sentence. */
function hitOf(text: string, at: number, found: string): Hit {
  const words = found.trimEnd();
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  const start = at - before;
  const end = at + words.length;
  const after = text.slice(end, end + 40);
  const ended = /[.!?,;:…)\n]$/.test(text.slice(0, start).slice(-1)) || start === 0;
  const next = /^\s*(\S?)/u.exec(after)?.[1] ?? "";
  const endsSentence = /^[ \t]*(?:[\r\n]|$)/.test(after) || /\p{Lu}/u.test(next);
  return { start, end, alternative: ended || !endsSentence ? "" : "." };
}

function find({ draft }: Scene): Hit[] {
  return matchesOf(draft.own, EMOJI).map((match) => {
    const inGreeting = draft.greeting !== null && match.index <= draft.greeting.end + 2;
    const inClosing = draft.closing !== null && match.index >= draft.closing.start;
    const hit = hitOf(draft.own, match.index, match[0]);
    return inGreeting || inClosing ? { ...hit, alternative: "" } : hit;
  });
}

export const emojiInTrouble: WordRule = {
  kind: "words",
  id: "emoji-in-trouble",
  title: "Emoji to a customer in trouble",
  reason: "When something went wrong, an emoji can look as if you don't take it seriously.",
  source: "Li, Chan, Kim 2019",
  strength: "A",
  from: "E11, rule 23",
  byDefault: true,
  weight: 3,
  language: "any",
  appliesTo: meetsTrouble,
  find,
  good: [
    {
      message: "The cake was wonderful, thank you so much! Everybody loved it.",
      draft: "Hi Ann,\n\nThat made our week 🎉 I've told the baker.",
    },
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "It left us today at 8:00 (ref:D12). Lumo® parcels come tracked → see the link.",
    },
  ],
  bad: [
    {
      message: "My parcel is late again and nobody answers. This is unacceptable.",
      draft: "Sorry about that 😅 It comes tomorrow.",
      found: " 😅",
    },
    {
      message: "The kettle is broken. I'm really disappointed.",
      draft: "A new one is on its way :)",
      found: " :)",
    },
  ],
};
