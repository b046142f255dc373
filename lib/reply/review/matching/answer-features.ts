/** What speaks for and against a sentence of the draft answering an ask, as named features. */
import { type AskForm, askForm } from "./ask-form.ts";
import { type ContentWord, contentWords, keysOf, shareIn } from "./content.ts";
import { type Sign, signsOf } from "./sentence-signs.ts";

/** An ask with the words around it. */
export interface AskedFor {
  form: AskForm;
  words: readonly ContentWord[];
  /** Of the sentences before, and of the problem: what "it" may stand for. */
  around: readonly ContentWord[];
}

/** A sentence of the draft, read once for all asks. */
export interface Said {
  words: readonly ContentWord[];
  keys: ReadonlySet<string>;
  signs: ReadonlySet<Sign>;
}

export function readAsk(ask: string, around: string): AskedFor {
  const words = contentWords(ask);
  const known = keysOf(words);
  return {
    form: askForm(ask),
    words,
    around: contentWords(around).filter(({ key }) => !known.has(key)),
  };
}

export function readSentence(text: string): Said {
  const words = contentWords(text);
  return { words, keys: keysOf(words), signs: signsOf(text) };
}

/** The signs of which an answer to each form holds one. */
const FITTING: Readonly<Record<AskForm, readonly Sign[]>> = {
  deed: ["done", "refuses", "yes"],
  may: ["yes", "permits", "refuses", "reassures", "done"],
  yesNo: ["yes", "refuses", "reassures", "itsState"],
  when: ["time"],
  where: ["place"],
  who: ["person"],
  why: ["reason"],
  how: ["instructs", "permits", "done"],
  amount: ["amount"],
  what: ["place", "instructs", "itsState", "reason"],
};
/** Signs that count whatever was asked. */
const GENERAL: readonly Sign[] = [
  "done",
  "yes",
  "refuses",
  "unknown",
  "putsOff",
  "handedOn",
  "courtesy",
  "smallTalk",
  "asksBack",
  "instructs",
  "conditional",
  "blames",
];
/** A sentence with one of these states nothing about the matter. */
const EMPTY: readonly Sign[] = ["putsOff", "courtesy", "handedOn", "asksBack", "smallTalk"];

/** Of the whole draft, for one ask. */
export function draftFeatures(ask: AskedFor, said: readonly Said[], asks: number): string[] {
  const features = ["bias", `form:${ask.form}`];
  if (asks === 1) features.push("only ask");
  if (asks > 2) features.push("one of many");
  if (ask.words.some(({ weight }) => weight >= 1) && said.every(({ keys }) => shareIn(ask.words, keys) === 0))
    features.push("draft:none of its words");
  if (said.some(({ signs }) => signs.has("putsOff"))) features.push("draft:puts off");
  if (!said.some(({ signs }) => signs.has("done") || signs.has("refuses") || signs.has("yes")))
    features.push("draft:no deed");
  return features;
}

/** Of one sentence, for one of the asks. */
export function sentenceFeatures(
  asks: readonly AskedFor[],
  which: number,
  said: readonly Said[],
  at: number,
): string[] {
  const sentence = said[at];
  const ask = asks[which];
  if (sentence === undefined || ask === undefined) return [];
  const { keys, signs } = sentence;
  const features: string[] = [];
  const share = shareIn(ask.words, keys);
  const before = said[at - 1];
  const near = share === 0 && before !== undefined && shareIn(ask.words, before.keys) > 0;
  const around = shareIn(ask.around, keys) > 0;
  const bare = ask.words.every(({ weight }) => weight < 1);
  const later = signs.has("will") && signs.has("time");
  const empty = EMPTY.some((sign) => signs.has(sign));
  const fitting = ({ form }: AskedFor): boolean =>
    FITTING[form].some((sign) => signs.has(sign)) || (form === "deed" && later);
  const fits = fitting(ask);
  const touches = share >= 0.5 ? "much" : share > 0 ? "shares" : near ? "near" : around ? "around" : "apart";
  const taken = asks.some((other, i) => i !== which && shareIn(other.words, keys) > share);
  features.push(touches);
  if (bare) features.push(`bare+${around || near ? "around" : "apart"}`);
  if (fits && !empty) {
    features.push(`fits+${touches}`, `fits:${ask.form}`);
    if (asks.length === 1) features.push("fits+only", `fits+only+${touches}`);
    if (bare) features.push("fits+bare");
  }
  if (!fits && asks.some((other, i) => i !== which && fitting(other) && shareIn(other.words, keys) >= share))
    features.push("fits another");
  if (taken) features.push(share > 0 ? "taken+shares" : "taken");
  if (later) features.push(touches === "apart" ? "will+time+apart" : "will+time");
  if (signs.has("answerComes") && signs.has("time") && !signs.has("putsOff")) features.push("answer comes");
  if (share > 0 && !empty && ask.form !== "deed") features.push("states", `states:${ask.form}`);
  if (ask.form === "deed" && ask.words.length > 0) {
    // "money back" and "my card blocked": the deed is not always the first word.
    const named = ask.words.slice(0, 2).some(({ key }) => keys.has(key));
    if (fits && !empty) features.push(named ? "deed:its verb" : "deed:another verb");
    else if (named) features.push("deed:only named");
  }
  for (const sign of GENERAL) if (signs.has(sign)) features.push(sign);
  if (ask.form === "deed")
    for (const sign of ["done", "refuses", "instructs", "helpless"] as const)
      if (signs.has(sign)) features.push(`deed:${sign}`);
  if (touches === "apart")
    for (const sign of ["done", "refuses", "yes"] as const)
      if (signs.has(sign)) features.push(`${sign}+apart`);
  return features;
}
