import type { Part, Wording } from "../../../lib/reply/suggestion.ts";

/** What the agent made of one part: the wording it has since, and whether it is left out. */
export interface Change {
  part: string;
  wording: string;
  out: boolean;
}

/** A part as it stands after the agent's changes. */
export interface PartState {
  wording: Wording;
  /** Which of its wordings this is, from 0, and of how many. */
  place: number;
  count: number;
  out: boolean;
}

/** A part's own wording, and after it the others. */
export function wordingsOf(part: Part): [Wording, ...Wording[]] {
  return [part, ...part.others];
}

/** How a part stands after these changes. A wording that is not on offer any more counts for the part's own. */
export function stateOf(part: Part, changes: readonly Change[]): PartState {
  const last = changes.findLast((change) => change.part === part.id);
  const wordings = wordingsOf(part);
  const place = Math.max(
    0,
    wordings.findIndex((one) => one.id === last?.wording),
  );
  return { wording: wordings[place] ?? part, place, count: wordings.length, out: last?.out ?? false };
}

/** The changes with one more. Wordings of one part tried one after the other are one change, to be undone at once. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  const last = changes.at(-1);
  const wasOut = changes.slice(0, -1).findLast((one) => one.part === last?.part)?.out ?? false;
  const going = last?.part === change.part && last.out === wasOut && last.out === change.out;
  return [...(going ? changes.slice(0, -1) : changes), change];
}
