/** A stretch of a string: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A line of a text without its line break. */
export interface Line extends Range {
  text: string;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const NOT_A_BREAK = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text in order, without their breaks (LF, CRLF, CR, U+2028, U+2029); offsets point into the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: index, text: text.slice(start, index) });
    start = index + mark.length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
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
    const gone = text.slice(from, end).replace(NOT_A_BREAK, (run) => " ".repeat(run.length));
    result += text.slice(done, from) + gone;
    done = end;
  }
  return result + text.slice(done);
}

/** White space as `\s` has it; the common cases without a regular expression, as long gaps are walked through. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(text.charAt(at)));
}

/** The range without white space at its ends; `start === end` when nothing is left. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}
