/** An address or number that belongs to another customer's conversation. Works in any language. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";

/** Shorter ones stand everywhere: "2023", "12". */
const SHORTEST = 5;
/** Bounds the work where an agent saw very many conversations. */
const MOST = 5_000;
const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** Every place where `words` stand whole, in any case. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const inside =
      PART_OF_WORD.test(text.charAt(at - 1)) || PART_OF_WORD.test(text.charAt(at + words.length));
    if (!inside) places.push(at);
  }
  return places;
}

function find({ draft, answered, elsewhere, shownName }: Scene): Hit[] {
  // Lengths must stay what they are: few letters change theirs in lower case, and none of these do.
  const own = draft.own.replace(/[A-Z]+/g, (run) => run.toLowerCase());
  const theirs = `${answered?.message ?? ""} ${shownName ?? ""}`.toLowerCase();
  const signature = draft.closing?.start ?? own.length;
  const hits: Hit[] = [];
  const look = (words: string, reason: string): void => {
    const wanted = words.trim().toLowerCase();
    if (wanted.length < SHORTEST || theirs.includes(wanted)) return;
    for (const start of placesOf(wanted, own))
      if (start < signature) hits.push({ start, end: start + wanted.length, reason });
  };
  for (const address of elsewhere.addresses.slice(0, MOST))
    look(address, "This address belongs to another customer's conversation.");
  for (const number of elsewhere.numbers.slice(0, MOST))
    if (/\d/.test(number)) look(number, "This number belongs to another customer's conversation.");
  return hits.sort((a, b) => a.start - b.start);
}

const GOOD = [
  {
    message: "Where is order 88213?",
    draft: "Order 88213 is on its way.",
    elsewhere: { addresses: ["dev@example.com"], numbers: ["88213", "55120"] },
  },
  {
    draft: "Order 551204 is on its way.",
    elsewhere: { addresses: [], numbers: ["55120"] },
  },
];
const BAD = [
  {
    message: "Where is order 88213?",
    draft: "Order 55120 is on its way.",
    elsewhere: { addresses: [], numbers: ["55120"] },
    found: "55120",
  },
  {
    draft: "I've sent the label to Dev@example.com.",
    elsewhere: { addresses: ["dev@example.com"], numbers: [] },
    found: "Dev@example.com",
  },
];

export const otherCustomer: WordRule = {
  kind: "words",
  id: "other-customer",
  title: "Another customer's details",
  reason: "This belongs to another customer's conversation.",
  source: "Service practice, no study",
  strength: "C",
  from: "Issue: another customer's address or order number",
  byDefault: true,
  weight: 5,
  language: "any",
  appliesTo: ({ elsewhere }) => elsewhere.addresses.length > 0 || elsewhere.numbers.length > 0,
  find,
  good: GOOD,
  bad: BAD,
};
