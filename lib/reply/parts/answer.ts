import type { AskToAnswer } from "../asks/asks.ts";
import type { BuiltPart, BuiltWording, Workshop } from "./part.ts";
import { promises } from "./pick.ts";

/** The short wording stays short: the agent is told how many asks it leaves out. */
export const MOST_ASKS_IN_SHORT = 3;

/** The asks that this wording answers. */
function asksIn(shop: Workshop): AskToAnswer[] {
  const { asks } = shop.situation;
  return shop.length === "short" ? asks.slice(0, MOST_ASKS_IN_SHORT) : asks;
}

type Lead = "asked" | "wanted" | "as-for";

/** Their ask, reported, before the answer: "You asked whether we deliver to Cork." */
function ledIn(ask: AskToAnswer, lead: Lead, nth: number): BuiltWording | null {
  const { reported, field } = ask;
  if (reported === null) return null;
  const mark = `{{${field.id}}}`;
  const also = nth === 0 ? "" : "also ";
  const clause = !/^(?:to|me to|for) /.test(reported);
  const id = `${field.id}-${lead}${nth === 0 ? "" : "-also"}`;
  const part = (text: string): BuiltWording => ({ id, text, from: [] });
  if (lead === "asked")
    return part(`${nth === 2 ? "And you" : `You ${also}`.trim()} asked ${reported}. ${mark}`);
  if (lead === "as-for") return clause ? part(`As for ${reported}: ${mark}`) : null;
  if (clause) return part(`You ${also}wanted to know ${reported}. ${mark}`);
  return part(`You ${also}wanted ${reported.replace(/^for /, "")}. ${mark}`);
}

/** All wordings of one ask: reported in several ways, and the field alone. */
function waysOf(ask: AskToAnswer, nth: number, never: readonly string[]): BuiltWording[] {
  const told = (["asked", "wanted", "as-for"] as const)
    .map((lead) => ledIn(ask, lead, nth))
    .filter((one) => one !== null && !promises(one.text, never)) as BuiltWording[];
  return [...told, { id: ask.field.id, text: `{{${ask.field.id}}}`, from: [] }];
}

/** One place per ask. Where their words can be reported safely, these lead in, so that they find each answer. */
export function answer(shop: Workshop): BuiltPart[] {
  const { frame, needs, style } = shop.situation;
  const asks = asksIn(shop);
  if (asks.length === 0) {
    return frame === "neutral" && !needs.has("complaint")
      ? [{ id: "answer", kind: "answer", text: "{{reply}}", from: [], why: ["plainMiddle"], others: [] }]
      : [];
  }
  // To a single plain question the answer itself is the friendliest reply.
  const light = frame === "neutral" || frame === "pleased";
  const bare = asks.length === 1 && (shop.length === "short" || (light && shop.length === "standard"));
  // Four or more that are led in by turns read like a list with gaps: all alike, or none.
  const many = asks.length > 3;
  const alone = many && asks.some((ask) => waysOf(ask, 1, style.neverPromise).length === 1);
  let told = 0;
  return asks.map((ask) => {
    const ways = waysOf(ask, told, style.neverPromise);
    const unled = ways.length === 1;
    // The full wording says it in another way than the standard one.
    const lead = shop.length === "full" && told % 2 === 0 && !many && ways.length > 2 ? ways[1] : ways[0];
    const chosen = (bare || alone ? ways.at(-1) : lead) ?? {
      id: ask.field.id,
      text: `{{${ask.field.id}}}`,
      from: [],
    };
    if (!bare && !alone && !unled) told += 1;
    return { ...chosen, kind: "answer", why: ["asks"], others: ways };
  });
}
