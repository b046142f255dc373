const LONGEST_LINE = 108;

/** Entries side by side, in lines that can be read. */
function wrapped(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length + 1 <= LONGEST_LINE)
      lines[lines.length - 1] = `${last}/${entry}`;
    else lines.push(entry);
  }
  return lines;
}

/** The table of these weights, for `tableOf` of lib/tone/asks/table.ts; weights of nothing but zeros are left out. */
export function toTable(weights: ReadonlyMap<string, readonly number[]>): string {
  const groups = new Map<string, string[]>([["", []]]);
  for (const [name, values] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = values.map((value) => Math.round(10 * value) + 0);
    while (tenths.length > 0 && tenths.at(-1) === 0) tenths.pop();
    if (tenths.length === 0) continue;
    const at = name.indexOf(":");
    const group = name.slice(0, Math.max(0, at));
    const lines = groups.get(group) ?? [];
    lines.push(`${name.slice(at + 1)}|${tenths.join(" ")}`);
    groups.set(group, lines);
  }
  return [...groups]
    .flatMap(([group, entries]) => [...(group === "" ? [] : [`= ${group}`]), ...wrapped(entries)])
    .join("\n");
}
