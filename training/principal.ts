/** Principal components, by Jacobi's rotations of the covariance matrix; exact enough and the same on every run. */

const SWEEPS = 30;
const ENOUGH = 1e-12;

function covariance(vectors: readonly (readonly number[])[], mean: readonly number[]): number[][] {
  const size = mean.length;
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const vector of vectors) {
    const centred = vector.map((x, j) => x - (mean[j] ?? 0));
    for (let i = 0; i < size; i += 1) {
      const row = matrix[i] ?? [];
      for (let j = 0; j < size; j += 1)
        row[j] = (row[j] ?? 0) + ((centred[i] ?? 0) * (centred[j] ?? 0)) / vectors.length;
    }
  }
  return matrix;
}

/** The mean of the vectors, and the `count` directions in which they differ most, the most important first. */
export function principal(
  vectors: readonly (readonly number[])[],
  count: number,
): { mean: number[]; axes: number[][] } {
  const size = vectors[0]?.length ?? 0;
  const mean = Array.from(
    { length: size },
    (_, j) => vectors.reduce((sum, vector) => sum + (vector[j] ?? 0), 0) / vectors.length,
  );
  const a = covariance(vectors, mean);
  const v = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => Number(i === j)));
  const at = (m: number[][], i: number, j: number): number => m[i]?.[j] ?? 0;
  const put = (m: number[][], i: number, j: number, x: number): void => {
    const row = m[i];
    if (row !== undefined) row[j] = x;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = at(a, p, q);
        off += apq * apq;
        if (Math.abs(apq) < ENOUGH) continue;
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < size; k += 1) {
          const [kp, kq] = [at(a, k, p), at(a, k, q)];
          put(a, k, p, c * kp - s * kq);
          put(a, k, q, s * kp + c * kq);
        }
        for (let k = 0; k < size; k += 1) {
          const [pk, qk] = [at(a, p, k), at(a, q, k)];
          put(a, p, k, c * pk - s * qk);
          put(a, q, k, s * pk + c * qk);
          const [vp, vq] = [at(v, k, p), at(v, k, q)];
          put(v, k, p, c * vp - s * vq);
          put(v, k, q, s * vp + c * vq);
        }
      }
    }
    if (off < ENOUGH) break;
  }
  const order = Array.from({ length: size }, (_, j) => j).sort((i, j) => at(a, j, j) - at(a, i, i));
  return {
    mean,
    axes: order.slice(0, count).map((j) => Array.from({ length: size }, (_, k) => at(v, k, j))),
  };
}
