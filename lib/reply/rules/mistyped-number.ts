/** A number that is nearly one of the customer's: a slip of the hand sends them to another order. Any language. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { isNearly, numbersIn } from "./words/numbers.ts";

/** What was made anew has a number of its own, often the next one. */
const ANOTHER =
  /\b(?:new|newly|replacement|replaces?|replaced|second|another|other|instead|additional|neue[nrms]?|nouve(?:au|lle)|nuev[oa]|extension|ext)\b[^.!?\n]{0,60}$/i;
const ASCII_DIGIT = /\D+/g;

function find({ draft, answered }: Scene): Hit[] {
  if (answered === null) return [];
  const theirs = numbersIn(answered.message);
  if (theirs.length === 0) return [];
  const known = answered.message.replace(/(?<=\d)[ -](?=\d)/g, "");
  const end = draft.closing?.start ?? draft.own.length;
  const own = draft.own.slice(0, end);
  const written = own.split(/[^\d -]+/).map((run) => run.replace(ASCII_DIGIT, ""));
  const said = new Set(
    theirs.filter(({ digits }) => written.some((run) => run.includes(digits))).map(({ digits }) => digits),
  );
  const open = theirs.filter(({ digits }) => !said.has(digits));
  const hits: Hit[] = [];
  for (const number of open.length === 0 ? [] : numbersIn(own)) {
    if (known.includes(number.digits) || number.start < (hits.at(-1)?.end ?? 0)) continue;
    if (ANOTHER.test(own.slice(Math.max(0, number.start - 80), number.start))) continue;
    const meant = open.find(({ digits }) => isNearly(number.digits, digits));
    if (meant === undefined) continue;
    hits.push({
      start: number.start,
      end: number.end,
      reason: `They wrote “${meant.text}”.`,
      alternative: meant.text,
    });
  }
  return hits;
}

export const mistypedNumber: WordRule = {
  kind: "words",
  id: "mistyped-number",
  title: "Number that is nearly theirs",
  reason: "This number differs a little from the one they wrote.",
  source: "Service practice, no study",
  strength: "C",
  from: "Rule 28, for numbers",
  byDefault: true,
  weight: 5,
  language: "any",
  appliesTo: ({ answered }) => answered !== null,
  find,
  good: [
    { message: "Where is order 4711?", draft: "Order 4711 left us today." },
    { message: "Where is order 4711?", draft: "Order 4711 is lost. Order 4712 takes its place." },
    { message: "Where is order 88213?", draft: "The replacement has the number 88214." },
    { message: "I paid 2024 for the sofa, order 2025.", draft: "It comes on 3 May 2026 and costs £2035." },
    { message: "My order 1430 is late.", draft: "It was packed at 14:40 and weighs 1431 g." },
    { message: "My number is 07700 900123.", draft: "I'll ring you on 07700900123." },
    { message: "My card ends in 4821 and order 551204 is stuck.", draft: "Order 55-1204 goes out today." },
  ],
  bad: [
    { message: "Where is order 4711?", draft: "Order 4771 left us today.", found: "4771" },
    { message: "Refund for #88213 please.", draft: "I've refunded order 88231.", found: "88231" },
    {
      message: "Please ring me on 07700 900123.",
      draft: "I'll ring you at 3 on 07700 900321.",
      found: "07700 900321",
    },
    {
      message: "Meine Bestellung 55120 ist noch nicht da.",
      draft: "Ihre Bestellung 55210 ist heute unterwegs zu Ihnen, und sie kommt morgen an.",
      found: "55210",
    },
    { message: "Tracking 123456789 is stuck.", draft: "I see 12346789 in the depot.", found: "12346789" },
  ],
};
