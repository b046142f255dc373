/** Chooses the phrases that fit a situation most closely. */

import { inRegister } from "../phrases/contractions.ts";
import type { Length, Phrase } from "../phrases/phrase.ts";
import { spelt } from "../phrases/spelling.ts";
import { hash } from "../situation/hash.ts";
import type { Situation } from "../situation/situation.ts";
import { repeatsOf } from "./repeats.ts";

const SLOT = /\[(fact|Fact|topic|name|who|praise|good|again|loss|deadline)\]/g;

/** How much it tells in the customer's favour that a phrase speaks of this. */
const SLOT_WEIGHT: Readonly<Record<string, number>> = {
  fact: 8,
  Fact: 8,
  loss: 8,
  praise: 8,
  good: 9,
  again: 7,
  deadline: 5,
  topic: 4,
  name: 4,
  who: 8,
};
const NEED_WEIGHT: Readonly<Record<string, number>> = {
  safety: 9,
  emergency: 3,
  empty: 9,
  despair: 20,
  askForFact: 5,
  repeat: 4,
  pressing: 2,
  question: 1,
  manyAsks: 1,
  information: 1,
  complaint: 1,
};
const THEME_WEIGHT = 3;
const STAKE_WEIGHT = 3.5;
const HARDSHIP_WEIGHT = 1;
const REGISTER_WEIGHT = 1;
/** Where the closest phrases are used up, those that are less close by no more than this may stand in. */
const NEARLY = 3;
/** What a word said twice costs. */
const REPEATED = 1.5;

/** Of the phrases of the bank, as they are asked for again and again. */
const SLOTS = new Map<string, readonly string[]>();

function slotsOf({ text }: Phrase): readonly string[] {
  const known = SLOTS.get(text) ?? [...new Set([...text.matchAll(SLOT)].map((slot) => slot[1] ?? ""))];
  SLOTS.set(text, known);
  return known;
}

/** How strong the strongest of the phrase's emotions is in the message. */
function strongest(phrase: Phrase, { reading }: Situation): number {
  if (!reading.sure) return 0;
  return Math.max(0, ...(phrase.emotions ?? []).map((emotion) => reading.emotions[emotion] ?? 0));
}

function among<T>(list: readonly T[] | undefined, value: T | null): boolean {
  return list === undefined || (value !== null && list.includes(value));
}

function fits(phrase: Phrase, situation: Situation, length: Length): boolean {
  const { style, intensity } = situation;
  if (!phrase.frames.includes(situation.frame) || !among(phrase.lengths, length)) return false;
  if (!among(phrase.registers, situation.register) || !among(phrase.hardship, situation.hardship))
    return false;
  if (!among(phrase.themes, situation.theme) || !among(phrase.stakes, situation.stake)) return false;
  if (phrase.locale !== undefined && phrase.locale !== style.spelling) return false;
  if (phrase.admits === true && (!style.admitFault || situation.needs.has("outsideUs"))) return false;
  if (phrase.emotions !== undefined && strongest(phrase, situation) < (intensity > 1 ? 2 : 1)) return false;
  const [least, most] = phrase.intensity ?? [0, 3];
  if (intensity < least || intensity > most) return false;
  if (phrase.needs?.every((need) => situation.needs.has(need)) === false) return false;
  if (!slotsOf(phrase).every((slot) => situation.slots[slot] !== undefined)) return false;
  return style.neverPromise.length === 0 || !promises(worded(phrase, situation), style.neverPromise);
}

function closeness(phrase: Phrase, situation: Situation): number {
  let weight = 0;
  for (const slot of slotsOf(phrase)) weight += SLOT_WEIGHT[slot] ?? 0;
  for (const need of phrase.needs ?? []) weight += NEED_WEIGHT[need] ?? 0;
  if (phrase.themes !== undefined) weight += THEME_WEIGHT;
  if (phrase.stakes !== undefined) weight += STAKE_WEIGHT;
  if (phrase.hardship !== undefined) weight += HARDSHIP_WEIGHT;
  if (phrase.registers !== undefined) weight += REGISTER_WEIGHT;
  if (phrase.emotions !== undefined) weight += 1 + strongest(phrase, situation) / 2;
  return weight;
}

export interface Ranked {
  phrase: Phrase;
  closeness: number;
}

/** The phrases that fit, the closest first; those that fit equally in an order that differs from message to message. */
export function ranked(phrases: readonly Phrase[], situation: Situation, length: Length): Ranked[] {
  const place = (phrase: Phrase): number => hash(`${situation.seed} ${phrase.id}`);
  return phrases
    .filter((phrase) => fits(phrase, situation, length))
    .map((phrase) => ({ phrase, closeness: closeness(phrase, situation) }))
    .sort((a, b) => b.closeness - a.closeness || place(a.phrase) - place(b.phrase));
}

/** What speaks against a phrase. */
export interface Taken {
  /** Ids of phrases that another wording has, or another part of this one. */
  used: ReadonlySet<string>;
  /** What this wording says already, part by part. */
  said: readonly string[];
  /** Ids of phrases that this agent was offered lately. */
  recent: ReadonlySet<string>;
}

/**
 * Of ranked phrases the one to offer: close, in none of the other wordings, not offered lately, and without the words that
 * stand in this wording already, each as far as there is a choice. Deterministic. Null where none fits.
 */
export function pick(from: readonly Ranked[], { used, said, recent }: Taken): Phrase | null {
  const best = from[0]?.closeness ?? 0;
  const repeats = repeatsOf(said);
  const cost = ({ phrase, closeness }: Ranked): number => best - closeness + REPEATED * repeats(phrase.text);
  const near = from.filter((one) => best - one.closeness <= NEARLY);
  const unused = near.filter(({ phrase }) => !used.has(phrase.id));
  const fresh = unused.filter(({ phrase }) => !recent.has(phrase.id));
  const choice = [fresh, unused, near].find((some) => some.length > 0) ?? [];
  const cheapest = Math.min(...choice.map(cost));
  return choice.find((one) => cost(one) === cheapest)?.phrase ?? null;
}

/** The words of a phrase as the customer's register and the team's spelling have it, with its slots filled. */
export function worded(phrase: Phrase, situation: Situation): string {
  const { register, style, slots } = situation;
  return spelt(inRegister(phrase.text, register), style.spelling).replace(
    SLOT,
    (_all, slot: string) => slots[slot] ?? "",
  );
}

/** True where a text holds words that no reply may promise, whole words, in any case. */
export function promises(text: string, never: readonly string[]): boolean {
  const plain = (words: string): string =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%£$€]+/gu, " ")
      .trim()} `;
  const said = plain(text);
  return never.some((words) => plain(words) !== "  " && said.includes(plain(words)));
}
