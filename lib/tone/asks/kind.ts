/** Whether an ask is a question or a request. */
import type { Clause } from "./clauses.ts";
import { openingOf, PLEASE } from "./openings.ts";

/** What speaks for either kind in the clauses of an ask. */
export function kindSigns(clauses: readonly Clause[]): string[] {
  const first = clauses[0];
  if (first === undefined) return [];
  const opening = openingOf(first);
  const [a = "", b = "", c = ""] = first.words;
  const mark = clauses.some((clause) => clause.mark === "?") ? "?" : "";
  const signs = ["bias", `opening:${opening}`, `mark:${mark}`, `opening+mark:${opening} ${mark}`];
  signs.push(`1:${a}`, `2:${a} ${b}`, `3:${a} ${b} ${c}`);
  for (const clause of clauses) for (const word of clause.words) if (PLEASE.has(word)) signs.push("please");
  for (const word of new Set(clauses.flatMap((clause) => clause.words))) signs.push(`w:${word}`);
  return signs;
}
