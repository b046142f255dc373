import type { Emotion } from "./reading.ts";

/** Emoji and emoticons that are clear. Others (🙂 🙃 😂 👀) are used both ways and say nothing alone. */
const CLEAR: Readonly<Record<Emotion, RegExp>> = {
  anger: /😡|🤬|😠|👿|🖕|💢/gu,
  frustration: /😤|🙄|😒|👎|🤦/gu,
  disappointment: /😞|😔|😢|😭|💔|☹|🙁|:'?-?\(|:'\(/gu,
  worry: /😰|😨|😱|😟|😧|🆘|😥/gu,
  confusion: /😕|🤔|🤷|❓|😵/gu,
  gratitude: /🙏|❤|💕|💖|🫶|💐|🥹/gu,
  satisfaction: /😊|😍|🥰|😃|😁|😀|🤩|🎉|👍|💯|👏|😋|⭐|🥳|☺|<3|:-?\)|:-?D\b|🍺|💪|🤗/gu,
};

/** An emoji found; offsets into the text. */
export interface EmojiHit {
  emotion: Emotion;
  start: number;
  end: number;
}

/** The clear emoji of a text, at most 20, in order of emotion. */
export function emojiOf(text: string): EmojiHit[] {
  const hits: EmojiHit[] = [];
  for (const [emotion, pattern] of Object.entries(CLEAR) as [Emotion, RegExp][]) {
    for (const match of text.matchAll(pattern)) {
      if (hits.length >= 20) return hits;
      hits.push({ emotion, start: match.index, end: match.index + match[0].length });
    }
  }
  return hits;
}

/** Whether a text has emoji or emoticons but no letters or digits at all. */
export function onlyEmoji(text: string): boolean {
  return (
    text.trim() !== "" &&
    !/[\p{L}\p{N}]/u.test(text.replace(/[#*\d]\uFE0F?\u20E3/gu, "").replace(/:-?D\b|<3/g, ""))
  );
}
