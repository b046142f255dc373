/** Records as the fit of Attune's own labels takes them: one sparse row of numbers each. */
import { cleanMessage } from "../lib/text/cleaning.ts";
import { analyse } from "../lib/tone/analyse.ts";
import type { Encoder } from "../lib/tone/model/encoder.ts";
import { tokensOf } from "../lib/tone/model/tokens.ts";
import { columnsOf, type GramLists, gramsOf } from "./prepare.ts";

/** A word pair or word must be in so many records, a part of a word in so many. */
const RAREST_PLAIN = 2;
const RAREST_PART = 4;
const RAREST_CUE = 5;
/** How freely the weights of each kind may grow: the same pull towards zero acts on scaled features. */
const REACH = { cues: 3.9, hidden: 1.5, plain: 1.2, parts: 0.8 } as const;

export interface Row {
  columns: Int32Array;
  values: Float64Array;
}

/** What one text gives before columns are set. */
export interface Raw {
  cues: ReadonlyMap<string, number>;
  buckets: GramLists;
  hidden: Float32Array;
}

export function rawOf(text: string, encoder: Encoder): Raw {
  const cleaned = cleanMessage(text).text;
  return {
    cues: analyse(text).features,
    buckets: gramsOf(cleaned),
    hidden: encoder.encode(tokensOf(cleaned)),
  };
}

/** The columns: cues first, then the encoder's numbers, then the n-grams; and what each is multiplied with. */
export interface Layout {
  cues: string[];
  hidden: number;
  plain: ReadonlyMap<number, number>;
  parts: ReadonlyMap<number, number>;
  width: number;
  scales: Float64Array;
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
}

export function layoutOf(raws: readonly Raw[]): Layout {
  const counts = new Map<string, number>();
  for (const { cues } of raws)
    for (const [name, value] of cues) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  const cues = [...counts]
    .filter(([, n]) => n >= RAREST_CUE)
    .map(([name]) => name)
    .sort();
  const hidden = raws[0]?.hidden.length ?? 0;
  const plain = columnsOf(
    raws.map((raw) => raw.buckets.plain),
    RAREST_PLAIN,
  );
  const parts = columnsOf(
    raws.map((raw) => raw.buckets.parts),
    RAREST_PART,
  );
  const width = cues.length + hidden + plain.size + parts.size;
  const scales = new Float64Array(width);
  for (const [j, name] of cues.entries()) {
    const s = spread(raws.map((raw) => raw.cues.get(name) ?? 0));
    scales[j] = REACH.cues / Math.sqrt(cues.length) / Math.max(s, 0.05);
  }
  for (let j = 0; j < hidden; j += 1) {
    const s = spread(raws.map((raw) => raw.hidden[j] ?? 0));
    scales[cues.length + j] = REACH.hidden / Math.sqrt(hidden) / Math.max(s, 0.01);
  }
  // Rare n-grams say more than frequent ones: weighted by the logarithm of their rarity.
  const rarity = (
    columns: ReadonlyMap<number, number>,
    lists: (raw: Raw) => readonly number[],
    from: number,
    reach: number,
  ): void => {
    const found = new Float64Array(columns.size);
    for (const raw of raws)
      for (const bucket of lists(raw)) {
        const column = columns.get(bucket);
        if (column !== undefined) found[column] = (found[column] ?? 0) + 1;
      }
    for (let j = 0; j < found.length; j += 1)
      scales[from + j] = reach * (Math.log(raws.length / Math.max(1, found[j] ?? 1)) + 1);
  };
  const from = cues.length + hidden;
  rarity(plain, (raw) => raw.buckets.plain, from, REACH.plain);
  rarity(parts, (raw) => raw.buckets.parts, from + plain.size, REACH.parts);
  return { cues, hidden, plain, parts, width, scales };
}

export function rowOf(raw: Raw, layout: Layout): Row {
  const columns: number[] = [];
  const values: number[] = [];
  const put = (column: number, value: number): void => {
    if (value === 0) return;
    columns.push(column);
    values.push(value * (layout.scales[column] ?? 0));
  };
  for (const [j, name] of layout.cues.entries()) put(j, raw.cues.get(name) ?? 0);
  for (const [j, value] of raw.hidden.entries()) put(layout.cues.length + j, value);
  const from = layout.cues.length + layout.hidden;
  const perPlain = 1 / Math.sqrt(Math.max(1, raw.buckets.plain.length));
  const perPart = 1 / Math.sqrt(Math.max(1, raw.buckets.parts.length));
  for (const bucket of raw.buckets.plain) {
    const column = layout.plain.get(bucket);
    if (column !== undefined) put(from + column, perPlain);
  }
  for (const bucket of raw.buckets.parts) {
    const column = layout.parts.get(bucket);
    if (column !== undefined) put(from + layout.plain.size + column, perPart);
  }
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
