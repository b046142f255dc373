/** The words in which the customer told their story, and how many of them a sentence of the draft takes up. */
import { cleanMessage } from "../../../text/cleaning.ts";
import type { Answered } from "../scene.ts";

/** Words that every message and every reply may hold. */
const EMPTY = new Set(
  "a about after again all already also am an and any anyone anything are aren't as ask asked at back be because been before being best both but by came can can't cannot come could couldn't customer dear did didn't do does doesn't doing don't done each either else even ever every few find first for from further get gets getting give given go goes going good got had happen happened has hasn't have haven't having he hello help her here hers hi him his how however i i'd i'll i'm i've if in into is isn't issue it it's its just know last late let like look made make makes many may me mean message might mine more most much must my need needs never new no nobody not nothing now of off ok okay old on once one only onto or other our ours out over own per please possible problem put question quite rather really receive received regard regarding reply request right said same say says see seem send sent she should shouldn't since so some someone something soon sorry still such sure take taken tell than thank thanks that that's the their them then there there's these they they're thing things think this those though through till to today told too took tried try trying until up us use used very want wanted was wasn't way we we're we've well went were weren't what what's when where which while who why will with within without won't work working would wouldn't write writing wrote yes yet you you'd you'll you're you've your yours yourself".split(
    " ",
  ),
);

const NUMBERS: Readonly<Record<string, string>> = {
  two: "2",
  twice: "2",
  second: "2",
  three: "3",
  third: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
};

/** A rough stem: "walked" and "walking", "dresses" and "dress" are the same. */
function stem(word: string): string {
  const bare = word.replace(/'s?$/, "");
  if (/^\d/.test(bare)) return bare;
  const base = bare.replace(/(?:ings?|ed|es|s|ly|e)$/, "");
  return base.length >= 3 ? base.replace(/([b-df-hj-np-tv-z])\1$/, "$1").replace(/i$/, "y") : bare;
}

/** The stems of the words that say something; numbers, in words or figures, are themselves. */
function contentOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .matchAll(/\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}']*/gu)) {
    const number = NUMBERS[word];
    if (number !== undefined) found.add(number);
    else if (word.length > 2 && !EMPTY.has(word)) found.add(stem(word));
    else if (/^\d/.test(word)) found.add(word);
  }
  return found;
}

const LONGEST = 20_000;

/** Read once per message, not at each pause in typing. */
const read = new WeakMap<Answered, ReadonlySet<string>>();

/** The stems of the customer's own words. */
export function toldIn(answered: Answered): ReadonlySet<string> {
  const before = read.get(answered);
  if (before !== undefined) return before;
  const told = contentOf(cleanMessage(answered.message).text.slice(0, LONGEST));
  read.set(answered, told);
  return told;
}

/** How many of the customer's own words a stretch of the draft takes up. */
export function takenUp(text: string, told: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of contentOf(text)) if (told.has(one)) shared += 1;
  return shared;
}
