import { isDeviceLine, opensFooter } from "./footers.ts";
import { isClosingLine } from "./formulas.ts";
import type { Line, Range } from "./ranges.ts";

const DELIMITER = /^\s?(?:--|—|–)\s*$/;
const RULE = /^\s*(?:[-_=*~]{3,}|[—–]{2,})\s*$/;
const POSTSCRIPT = /^\s*p\.?\s?s\.?\b/i;
const NAME_WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*|&|and|und|et|y|e|von|van|der|de|da|di|del)";
const NAME_LINE = new RegExp(
  `^\\s*[-–—~]?\\s?(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*)(?:\\s+${NAME_WORD}){0,4}(?:,? (?:Ph\\.?D|MD|MBA|Jr|Sr)\\.?)?\\s*$`,
  "u",
);
/** A line that is nothing but a mail address, a web address or a telephone number, perhaps with its label. */
const CONTACT =
  /^\s*(?:[\p{L}.-]{1,10}[.:]\s*)?(?:\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\+?[\d(][\d\s()./-]{6,20}\d|@\w{3,})\s*$/u;
/** Lines below a closing formula or in a block of contacts at the most, and their length. */
const MOST = 9;
const LONGEST = 90;

export interface SignatureRange extends Range {
  kind: "signature" | "device" | "footer" | "closing";
}

const isBlank = (line: Line): boolean => line.text.trim() === "";
const whole = ({ start, end }: Line, kind: SignatureRange["kind"]): SignatureRange => ({ start, end, kind });

/** From a closing formula on: the formula itself, then the short lines below it up to a postscript. */
function closingBlock(lines: readonly Line[], at: number): SignatureRange[] {
  const first = lines[at];
  if (first === undefined) return [];
  const below = lines.slice(at + 1);
  const stop = below.findIndex((line) => POSTSCRIPT.test(line.text));
  const block = (stop === -1 ? below : below.slice(0, stop)).filter((line) => !isBlank(line));
  if (block.length > MOST || block.some((line) => line.text.length > LONGEST)) return [];
  return [whole(first, "closing"), ...block.map((line) => whole(line, "signature"))];
}

/** The last lines with how to reach the writer: a name, then contacts; or contacts below a drawn rule. */
function contactBlock(lines: readonly Line[], first: number): SignatureRange[] {
  let from = lines.length;
  let filled = 0;
  let contacts = 0;
  for (let i = lines.length - 1; i > first && filled <= MOST + 3; i -= 1) {
    const text = lines[i]?.text ?? "";
    if (text.trim() === "") continue;
    filled += 1;
    if (RULE.test(text)) {
      from = contacts >= 2 ? i : from;
      break;
    }
    if (text.length > 60 || /[?!]\s*$/.test(text)) break;
    if (CONTACT.test(text)) contacts += 1;
    const above = lines[i - 1];
    if (contacts > 0 && filled <= MOST && above !== undefined && isBlank(above) && NAME_LINE.test(text))
      from = i;
  }
  return lines
    .slice(from)
    .filter((line) => !isBlank(line))
    .map((line) => whole(line, "signature"));
}

/**
 * A name alone on the last line, under a line that ends a sentence or under a blank line. Under a removed quote
 * (a line of nothing but blanks) it is an answer: "> Which colour? / Blue".
 */
function nameAtEnd(lines: readonly Line[], first: number): SignatureRange[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  const line = lines[last];
  if (line === undefined || last === first || line.text.length > 50 || !NAME_LINE.test(line.text)) return [];
  const above = lines[last - 1]?.text.trim() ?? "";
  const answers = lines.findLast(({ text }, i) => i < last && text.length > 1)?.text.trim() === "";
  if (answers) return [];
  return above === "" || /[.!?…)]$/.test(above) ? [whole(line, "signature")] : [];
}

/**
 * What stands below a message: closing formula, signature, "Sent from my ...", legal footer.
 * Takes the lines that are left without quoted history (removed ones blanked), returns ranges of whole lines.
 * A message that would vanish keeps its lines: a mail that only says "Thank you" is not a signature.
 */
export function signatureRanges(lines: readonly Line[]): SignatureRange[] {
  const ranges: SignatureRange[] = [];
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1) return ranges;
  let end = lines.length;
  for (let i = first + 1; i < end; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const delimits = DELIMITER.test(line.text);
    if (delimits || opensFooter(line.text)) {
      ranges.push({
        start: line.start,
        end: lines.at(-1)?.end ?? line.end,
        kind: delimits ? "signature" : "footer",
      });
      end = i;
    }
  }
  const above = lines.slice(0, end).filter((line) => {
    if (!isDeviceLine(line.text)) return true;
    ranges.push(whole(line, "device"));
    return false;
  });
  const from = Math.max(first + 1, above.length - 16);
  const closing = above.findIndex((line, i) => i >= from && isClosingLine(line.text));
  const block = closing > first ? closingBlock(above, closing) : [];
  if (block.length > 0) return [...ranges, ...block];
  const contacts = contactBlock(above, first);
  return [...ranges, ...(contacts.length > 0 ? contacts : nameAtEnd(above, first))];
}
