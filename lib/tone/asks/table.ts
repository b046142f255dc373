/**
 * Reads a table of weights: a line "= group" heads the signs "group:…" of the lines below it, whose
 * entries hold the rest of the name and the weights in tenths; signs before the first head have no group.
 */
export function tableOf(table: string): ReadonlyMap<string, readonly number[]> {
  const weights = new Map<string, readonly number[]>();
  let group = "";
  for (const line of table.trim().split("\n")) {
    if (line.startsWith("= ")) group = `${line.slice(2)}:`;
    else {
      for (const entry of line.split("/")) {
        const [name = "", values = ""] = entry.split("|");
        weights.set(
          group + name,
          values.split(" ").map((value) => Number(value) / 10),
        );
      }
    }
  }
  return weights;
}
