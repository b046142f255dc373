import { BANK } from "../phrases/bank.ts";
import { REMEDY_OFFERS } from "../phrases/offer.ts";
import type { Length } from "../phrases/phrase.ts";
import { spelt } from "../phrases/spelling.ts";
import { hash } from "../situation/hash.ts";
import type { Situation } from "../situation/situation.ts";
import { type BuiltPart, type BuiltWording, fromPhrase, type Workshop } from "./part.ts";
import { promises } from "./pick.ts";

const LENGTHS: readonly Length[] = ["short", "standard", "full"];

/** Where something went wrong: to somebody upset, or in a trouble that they told. Never where it may become a case. */
function wentWrong({ frame, needs }: Situation): boolean {
  if (frame === "upset") return true;
  return needs.has("trouble") && (frame === "unsure" || frame === "neutral" || frame === "careful");
}

/** The remedies of the style guide, one wording each; which comes first differs from message to message and length to length. */
function remedies({ situation, length }: Workshop): BuiltWording[] {
  const { style, seed } = situation;
  const turn = LENGTHS.indexOf(length);
  const said = style.remedies.flatMap(({ id, text }, at) => {
    // An owner's text is words, never a field.
    const words = text
      .replace(/[{}[\]\s]+/g, " ")
      .replace(/[\s.,;]+$/, "")
      .trim();
    if (words === "") return [];
    const offer = REMEDY_OFFERS[(seed + at + turn) % REMEDY_OFFERS.length] ?? "";
    const wording = spelt(offer, style.spelling).replace("[remedy]", () => words);
    if (promises(wording, style.neverPromise)) return [];
    return [{ id: `offer-remedy-${hash(offer).toString(36)}-${id}`, text: wording, from: [`remedy ${id}`] }];
  });
  const first = said.length === 0 ? 0 : (seed + turn) % said.length;
  return [...said.slice(first), ...said.slice(0, first)];
}

/**
 * A choice for the customer: a remedy that the owner allows where something went wrong, else, in the full wording,
 * another way. Fields stay few: none here where the agent already fills in the problem.
 */
export function offer(shop: Workshop): BuiltPart[] {
  const few = shop.situation.needs.has("askForFact");
  const usual = fromPhrase(
    few ? BANK.offer.filter((phrase) => !phrase.text.includes("{{")) : BANK.offer,
    shop,
  );
  const [remedy, ...more] = wentWrong(shop.situation) && shop.length !== "short" ? remedies(shop) : [];
  if (remedy === undefined) return usual;
  const others = [...more, ...usual.flatMap((part) => part.others)];
  return [{ ...remedy, kind: "offer", why: ["remedy"], others }];
}
