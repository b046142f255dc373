import type { AskToAnswer } from "../asks/asks.ts";
import type { BuiltPart, Workshop } from "./part.ts";

/** The short wording stays short: the agent is told how many asks it leaves out. */
export const MOST_ASKS_IN_SHORT = 3;

const LEADS = ["You asked", "You also asked", "And you asked", "You also asked"] as const;

/** The asks that this wording answers. */
function asksIn(shop: Workshop): AskToAnswer[] {
  const { asks } = shop.situation;
  return shop.length === "short" ? asks.slice(0, MOST_ASKS_IN_SHORT) : asks;
}

/** One place per ask. Where their words can be reported safely, these lead in, so that they find each answer. */
export function answer(shop: Workshop): BuiltPart[] {
  const { frame } = shop.situation;
  const asks = asksIn(shop);
  if (asks.length === 0) {
    return frame === "neutral" && !shop.situation.needs.has("complaint")
      ? [{ id: "answer", kind: "answer", text: "{{reply}}", why: ["plainMiddle"] }]
      : [];
  }
  // To a single plain question the answer itself is the friendliest reply.
  const light = frame === "neutral" || frame === "pleased";
  const bare = asks.length === 1 && (shop.length === "short" || (light && shop.length === "standard"));
  let told = 0;
  return asks.map((ask) => {
    const mark = `{{${ask.field.id}}}`;
    const id = ask.field.id;
    if (bare || ask.reported === null) return { id, kind: "answer", text: mark, why: ["asks"] };
    const lead = LEADS[Math.min(told, LEADS.length - 1)] ?? "You asked";
    told += 1;
    return { id: `${id}-told`, kind: "answer", text: `${lead} ${ask.reported}. ${mark}`, why: ["asks"] };
  });
}
