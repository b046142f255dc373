/** Many patterns as one that walks through a text once. */

/** The alternatives of a pattern, cut at its outermost bars. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === "\\") at += 1;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "|" && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** A group of words from a word's start to the end of the pattern: `\b(?:a|b)\b`. */
const GROUP_OF_WORDS = /^\\b\(\?:(.*)\)((?:\\b)?)$/s;

/** `\b(?:a|b)` as `\ba` and `\bb`, so that each alternative begins with its own letter. */
function opened(source: string): string[] {
  const group = GROUP_OF_WORDS.exec(source);
  const inner = group?.[1] ?? "";
  if (group === null || !isOne(inner)) return [source];
  return alternatives(inner).map((one) => `\\b${one}${group[2] ?? ""}`);
}

/** Whether no bracket of a pattern closes before its end: "(?:a)(?:b)" without its ends is two. */
function isOne(inner: string): boolean {
  let depth = 0;
  for (const sign of inner.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, "")) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return true;
}

/**
 * One pattern that finds what any of them finds. Alternatives that begin at a word are grouped by its first letter:
 * most words of a text are done with after one look. Case doesn't matter.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const groups = new Map<string, string[]>();
  const others: string[] = [];
  for (const one of patterns.flatMap(({ source }) => alternatives(source)).flatMap(opened)) {
    const first = /^\\b([a-z0-9])(?![?*+{])/.exec(one)?.[1];
    if (first === undefined) others.push(one);
    else groups.set(first, [...(groups.get(first) ?? []), one.slice(3)]);
  }
  const letters = [...groups].map(([first, rests]) => `${first}(?:${rests.join("|")})`);
  return new RegExp(
    [`\\b(?:${letters.join("|")})`, ...others].filter((one) => one !== "\\b(?:)").join("|"),
    "gi",
  );
}
