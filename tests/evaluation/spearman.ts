/** Ranks from 1; ties share their mean. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let i = from; i < to; i += 1) out[order[i]?.at ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}

/** Spearman's rank correlation, -1 to 1; 0 where one side never varies. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (a.length + 1) / 2;
  let [both, left, right] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [dx, dy] = [(x[i] ?? 0) - middle, (y[i] ?? 0) - middle];
    both += dx * dy;
    left += dx * dx;
    right += dy * dy;
  }
  return left * right === 0 ? 0 : both / Math.sqrt(left * right);
}
