/** Chooses the phrase that fits a situation most closely. */
import type { Length, Phrase } from "../phrases/phrase.ts";
import type { Situation } from "../situation/situation.ts";

const SLOT = /\[(fact|Fact|topic|name|praise|good|again|loss|deadline)\]/g;

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
};
const NEED_WEIGHT: Readonly<Record<string, number>> = {
  safety: 9,
  emergency: 3,
  empty: 9,
  askForFact: 5,
  repeat: 4,
  pressing: 2,
  question: 1,
  manyAsks: 1,
  information: 1,
  complaint: 1,
};

function slotsOf(phrase: Phrase): string[] {
  return [...phrase.text.matchAll(SLOT)].map((slot) => slot[1] ?? "");
}

/** How strong the strongest of the phrase's emotions is in the message. */
function strongest(phrase: Phrase, situation: Situation): number {
  return Math.max(0, ...(phrase.emotions ?? []).map((emotion) => situation.reading.emotions[emotion] ?? 0));
}

function fits(phrase: Phrase, situation: Situation, length: Length): boolean {
  const { reading } = situation;
  if (!phrase.frames.includes(situation.frame)) return false;
  if (phrase.lengths !== undefined && !phrase.lengths.includes(length)) return false;
  if (phrase.register !== undefined && phrase.register !== situation.register) return false;
  if (phrase.hardship !== undefined && !phrase.hardship.includes(situation.hardship)) return false;
  if (phrase.themes !== undefined && (situation.theme === null || !phrase.themes.includes(situation.theme)))
    return false;
  if (phrase.emotions !== undefined && strongest(phrase, situation) < (reading.intensity > 1 ? 2 : 1))
    return false;
  const [least, most] = phrase.intensity ?? [0, 3];
  if (reading.intensity < least || reading.intensity > most) return false;
  if (phrase.needs?.every((need) => situation.needs.has(need)) === false) return false;
  return slotsOf(phrase).every((slot) => situation.slots[slot] !== undefined);
}

function closeness(phrase: Phrase, situation: Situation): number {
  let weight = 0;
  for (const slot of new Set(slotsOf(phrase))) weight += SLOT_WEIGHT[slot] ?? 0;
  for (const need of phrase.needs ?? []) weight += NEED_WEIGHT[need] ?? 0;
  if (phrase.themes !== undefined) weight += 3;
  if (phrase.emotions !== undefined) weight += 1 + strongest(phrase, situation) / 2;
  return weight;
}

/**
 * The phrase of `phrases` that fits most closely, and that none of the other wordings has (`used`) if there is a choice.
 * Deterministic. Null where none fits.
 */
export function pick(
  phrases: readonly Phrase[],
  situation: Situation,
  length: Length,
  used: ReadonlySet<string>,
): Phrase | null {
  const fitting = phrases.filter((phrase) => fits(phrase, situation, length));
  const best = Math.max(...fitting.map((phrase) => closeness(phrase, situation)));
  const closest = fitting.filter((phrase) => closeness(phrase, situation) === best);
  const fresh = closest.filter((phrase) => !used.has(phrase.id));
  const from = fresh.length > 0 ? fresh : closest;
  return from[situation.seed % Math.max(1, from.length)] ?? null;
}

/** The words of a phrase with its slots filled. */
export function worded(phrase: Phrase, situation: Situation): string {
  return phrase.text.replace(SLOT, (_all, slot: string) => situation.slots[slot] ?? "");
}
