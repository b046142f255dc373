/** Finds the lowest point of a smooth function (L-BFGS); the same steps on every run. */

const MEMORY = 8;
const ENOUGH = 1e-4;

/** The value at `at`, with the slope written into `slope`. */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function add(to: Float64Array, times: number, from: Float64Array): void {
  for (let i = 0; i < to.length; i += 1) to[i] = (to[i] ?? 0) + times * (from[i] ?? 0);
}

/** Moves `at` downhill, at most `steps` times. */
export function minimise(objective: Objective, at: Float64Array, steps: number): void {
  const moves: { by: Float64Array; bend: Float64Array }[] = [];
  let slope = new Float64Array(at.length);
  let value = objective(at, slope);
  for (let step = 0; step < steps; step += 1) {
    const down = slope.slice();
    const shares: number[] = [];
    for (const { by, bend } of [...moves].reverse()) {
      const share = dot(by, down) / dot(by, bend);
      shares.unshift(share);
      add(down, -share, bend);
    }
    const last = moves.at(-1);
    const scale =
      last === undefined
        ? 1 / Math.sqrt(dot(slope, slope) + 1e-12)
        : dot(last.by, last.bend) / dot(last.bend, last.bend);
    for (let i = 0; i < down.length; i += 1) down[i] = (down[i] ?? 0) * scale;
    for (const [k, { by, bend }] of moves.entries())
      add(down, (shares[k] ?? 0) - dot(bend, down) / dot(by, bend), by);
    const start = at.slice();
    const next = new Float64Array(at.length);
    const fall = dot(slope, down);
    let reached = value;
    let found = false;
    for (let length = 1; length > 1e-4 && !found; length /= 2) {
      at.set(start);
      add(at, -length, down);
      reached = objective(at, next);
      found = reached <= value - 1e-4 * length * fall;
    }
    if (!found) {
      at.set(start);
      return;
    }
    const by = at.slice();
    add(by, -1, start);
    const bend = next.slice();
    add(bend, -1, slope);
    if (dot(by, bend) > 1e-9) moves.push({ by, bend });
    if (moves.length > MEMORY) moves.shift();
    const gain = (value - reached) / Math.abs(value);
    slope = next;
    value = reached;
    if (gain < ENOUGH) return;
  }
}
