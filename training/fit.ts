/** What the fits of this folder share: columns for names, the pull towards zero, few weights in the end. */
import { minimise, type Objective } from "./minimise.ts";

/** Signs rarer than this are left out; single words need to be more frequent. */
const RAREST = 4;
const RAREST_WORD = 12;
/** Strength of the pull towards zero, before and after most weights were dropped. */
const PULL = 4;
const PULL_KEPT = 2;
const STEPS_FIRST = 50;
const STEPS_AGAIN = 40;

/** Columns for the names that are frequent enough. */
export function columnsOf(rows: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of rows.flat()) found.set(name, (found.get(name) ?? 0) + 1);
  const columns = new Map<string, number>();
  for (const [name, n] of found) {
    if (n >= (name.startsWith("w:") ? RAREST_WORD : RAREST)) columns.set(name, columns.size);
  }
  return columns;
}

/** The columns of the names that have one. */
export function known(names: readonly string[], columns: ReadonlyMap<string, number>): number[] {
  return names.map((name) => columns.get(name)).filter((column) => column !== undefined);
}

/** Adds the pull towards zero to value and slope; weights that were dropped don't move. */
function pulled(objective: Objective, pull: number, live: Uint8Array): Objective {
  return (at, slope) => {
    slope.fill(0);
    let value = objective(at, slope);
    for (let j = 0; j < at.length; j += 1) {
      if (live[j] === 0) slope[j] = 0;
      else {
        value += 0.5 * pull * (at[j] ?? 0) ** 2;
        slope[j] = (slope[j] ?? 0) + pull * (at[j] ?? 0);
      }
    }
    return value;
  };
}

/** Fits, then keeps the weights that move scores the most and fits these again. */
export function fitSmall(
  objective: Objective,
  uses: Float64Array,
  always: number,
  kept: readonly number[],
): Float64Array {
  const at = new Float64Array(uses.length + always);
  const live = new Uint8Array(at.length).fill(1);
  minimise(pulled(objective, PULL, live), at, STEPS_FIRST);
  for (const most of kept) {
    const order = Array.from(uses, (n, j) => ({ j, weight: Math.abs(at[j] ?? 0) * Math.sqrt(n) })).sort(
      (a, b) => b.weight - a.weight || a.j - b.j,
    );
    for (const { j } of order.slice(most)) {
      live[j] = 0;
      at[j] = 0;
    }
    minimise(pulled(objective, PULL_KEPT, live), at, STEPS_AGAIN);
  }
  return at;
}

/** The weights of each name, `width` of them. */
export function named(
  columns: ReadonlyMap<string, number>,
  at: Float64Array,
  width: number,
): Map<string, number[]> {
  return new Map(
    [...columns].map(([name, c]) => [name, Array.from(at.subarray(c * width, (c + 1) * width))]),
  );
}
