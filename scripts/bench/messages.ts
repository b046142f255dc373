/** What the bench reads: messages and drafts of about 150 words, each different, always the same ones. */
import { draftRecords } from "../../tests/evaluation/replies.ts";

/** Sentences that customers might write, in plain and in heated tone, with asks and without. All made up. */
const SENTENCES = `
I ordered the jacket on 3 March and it still hasn't arrived.
This is the third time I am writing about the same thing.
You charged my card twice and nobody has told me why.
Could you please send me the invoice for September?
I am really disappointed, I had expected better from you.
The app closes by itself whenever I open the second page.
Thank you for your quick answer last week, that helped a lot.
If I don't hear back by Friday I will dispute the charge with my bank.
My order number is 48213 and the address is the same as before.
I was told that someone would call me yesterday, and nobody called.
What do I have to do to get my data back?
It worked well for two years, so I was surprised by this.
I am worried that somebody else can see my account.
We have forty people here who cannot log in at the moment.
Please cancel the subscription at the end of the month.
I don't understand the new page at all, where did the settings go?
The parcel was left in the rain and the box is wet.
I have attached a photo of the broken handle.
Your colleague was friendly, but he could not help me either.
Is there any way to change the delivery date?
I have been a customer for eleven years and have never complained.
It is now the fifth day without a working connection.
We need this for a trade fair on Monday morning.
The driver said he rang the bell, but I was at home all day.
I would like a refund instead of a voucher.
How long will the repair take?
My mother is ill and needs the device every night.
The second lamp is fine, only the first one flickers.
I tried the steps in your guide and nothing changed.
Can you tell me whether the guarantee covers this?
That is not what your advert promised.
Honestly, I am fed up with waiting.
I may have made a mistake with the form, sorry about that.
The total on the receipt and the amount on my card differ by 12.40.
Please don't send me a link to the help pages again.
I like the product very much and want to keep it.
Somebody changed the e-mail address of my account, and it wasn't me.
We will look for another supplier if this goes on.
Just let me know what you need from me.
The replacement came today and it is perfect, thanks.
`
  .trim()
  .split("\n");

/** Numbers from 0 to 1 that look random and are the same at each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** So many messages of so many words each, the last sentence whole. */
export function messages(count: number, words = 150): string[] {
  const next = numbers(7);
  return Array.from({ length: count }, () => {
    const left = [...SENTENCES];
    let text = "Hello,\n\n";
    while (wordsIn(text) < words && left.length > 0) {
      const [sentence = ""] = left.splice(Math.floor(next() * left.length), 1);
      text += sentence + (next() < 0.2 ? "\n\n" : " ");
    }
    return `${text.trimEnd()}\n\nKind regards,\nAlex Moreno`;
  });
}

/** One message of so many characters. */
export function longMessage(characters: number): string {
  let text = "";
  for (let at = 0; text.length < characters; at++) text += `${SENTENCES[at % SENTENCES.length]} `;
  return text.slice(0, characters);
}

/** Good ones: with few findings, one more shows in the count. */
const DRAFTS = draftRecords().flatMap(({ better }) => (better === undefined ? [] : [better]));

/** A draft of at least 150 words: drafts of the annotated replies, one after the other, as many as it takes. */
export function draft(nth: number): string {
  let text = "";
  for (let at = nth; wordsIn(text) < 150; at += 1) text += `${DRAFTS[at % DRAFTS.length]}\n\n`;
  return text.trim();
}
