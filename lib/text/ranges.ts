/** A stretch of a string: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A line of a text without its line break. */
export interface Line extends Range {
  text: string;
}

/** The lines of a text in order, without their `\n` or `\r\n`; offsets point into the text. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const stop = found === -1 ? text.length : found;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    lines.push({ start, end, text: text.slice(start, end) });
    start = stop + 1;
  }
  return lines;
}

/**
 * The text with every range replaced by spaces, so that offsets stay what they were.
 * Line breaks are kept. Ranges may overlap and come in any order.
 */
export function blank(text: string, ranges: readonly Range[]): string {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let result = "";
  let done = 0;
  for (const { start, end } of sorted) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    result += text.slice(done, from) + text.slice(from, end).replace(/[^\r\n]/g, " ");
    done = end;
  }
  return result + text.slice(done);
}

/** The range without white space at its ends; `start === end` when nothing is left. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
