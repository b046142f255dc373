/** What the owner's style guide forbids to promise, and offers that it doesn't list. */
import type { Range } from "../../text/ranges.ts";
import type { Scene } from "../review/scene.ts";
import { PLAIN_STYLE, type Remedy, type StyleGuide } from "../style-guide.ts";
import type { Hit, WordRule } from "./rule.ts";
import { amountsOf, kindsOf, type Offer, offersIn } from "./words/offers.ts";
import { type PromiseWord, promiseWordsOf } from "./words/promise-words.ts";

/** Other words that may stand between those of a forbidden promise. */
const GAP = 6;
const DENIED =
  /\b(?:cannot|can ?not|can['’]?t|unable|not|never|no|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|without|nobody|wish)\b/i;

/** Where all words of a forbidden promise stand near each other, in any form and order. */
function placeOf(wanted: ReadonlySet<string>, stems: readonly PromiseWord[], start: number): Range | null {
  for (const [from, first] of stems.entries()) {
    if (!wanted.has(first.stem)) continue;
    const window = stems.slice(from, from + wanted.size + GAP);
    const seen = new Set<string>();
    for (const { stem, end } of window) {
      if (wanted.has(stem)) seen.add(stem);
      if (seen.size === wanted.size) return { start: start + first.start, end: start + end };
    }
  }
  return null;
}

function forbidden({ draft, style: { neverPromise } }: Scene): Hit[] {
  const phrases = neverPromise
    .map((phrase) => ({ phrase, wanted: new Set(promiseWordsOf(phrase).map(({ stem }) => stem)) }))
    .filter(({ wanted }) => wanted.size > 0);
  if (phrases.length === 0) return [];
  const hits: Hit[] = [];
  for (const { text, start } of draft.sentences) {
    const stems = promiseWordsOf(text);
    for (const { phrase, wanted } of phrases) {
      const place = placeOf(wanted, stems, start);
      if (place === null) continue;
      const before = draft.body.slice(Math.max(start, place.start - 60), place.end);
      if (DENIED.test(before) && !DENIED.test(phrase)) continue;
      hits.push({
        ...place,
        reason: `Your style guide says never to promise “${phrase.trim().slice(0, 80)}”.`,
      });
    }
  }
  return hits;
}

/** An offer is allowed by a remedy of its kind, and where both name an amount, of its amount. */
function allows(remedy: Remedy, offer: Offer): boolean {
  if (!kindsOf(`${remedy.text} `).includes(offer.kind)) return false;
  const amounts = amountsOf(remedy.text);
  return (
    amounts.length === 0 || offer.amounts.length === 0 || offer.amounts.some((one) => amounts.includes(one))
  );
}

function unlisted({ draft, style: { remedies } }: Scene): Hit[] {
  if (remedies.length === 0) return [];
  const offers = offersIn(draft.sentences);
  const fine = (offer: Offer): boolean => remedies.some((remedy) => allows(remedy, offer));
  return (
    offers
      .filter((offer) => !fine(offer))
      // "A refund of the delivery as compensation": one allowed kind in the sentence speaks for its other names.
      .filter(
        (offer) =>
          !offers.some((other) => other !== offer && fine(other) && Math.abs(other.start - offer.start) < 60),
      )
      .map(({ start, end }) => ({
        start,
        end,
        reason: "This is not among the remedies of your style guide. Ask before you offer it.",
      }))
  );
}

function find(scene: Scene): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...forbidden(scene), ...unlisted(scene)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  ))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}

/** Examples with a style guide of their own: `style` goes into the scene. */
const style = (guide: Partial<StyleGuide>): StyleGuide => ({ ...PLAIN_STYLE, ...guide });
const VOUCHER: Remedy = { id: "voucher", text: "a 10 % voucher for your next order" };
const GOOD = [
  {
    draft: "I can't promise a free replacement, but I can offer you a 10% voucher.",
    style: style({ neverPromise: ["free replacement"], remedies: [VOUCHER] }),
  },
  { draft: "We'll replace it free of charge." },
];
const BAD = [
  {
    draft: "We'll replace the lamp for free.",
    style: style({ neverPromise: ["free replacement"] }),
    found: "replace the lamp for free",
  },
  {
    draft: "I can offer you a 20% discount.",
    style: style({ remedies: [VOUCHER] }),
    found: "20% discount",
  },
];

export const againstStyle: WordRule = {
  kind: "words",
  id: "against-style",
  title: "Against your style guide",
  reason: "Your style guide does not allow this promise.",
  source: "Your team's style guide",
  strength: "C",
  from: "DESIGN 4, style guide",
  byDefault: true,
  weight: 5,
  language: "en",
  appliesTo: ({ style }) => style.neverPromise.length > 0 || style.remedies.length > 0,
  find,
  good: GOOD,
  bad: BAD,
};
