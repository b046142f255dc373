/** Signatures of agents below a line of their own ("Happy filing, / Ada"), which is no formula and stays in the body. */
import { type Line, linesOf, type Range } from "../../../text/ranges.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const FIELD = "\\{\\{[^{}\\n]{0,60}\\}\\}|\\[[^[\\]\\n]{0,60}\\]|<[^<>\\n]{0,60}>|\\{[^{}\\n]{0,60}\\}";
/** "Ada", "Jo & Sam", "Marsha, Pass Desk", "Sam at the box office", "[AGENT NAME]". */
const PERSON = new RegExp(
  `^(?:[-–—~]\\s?)?(?:${FIELD}|${NAME}(?:\\s(?:${NAME}|&|and|de|van|von|der)){0,3})(?:\\s?[,|/·–-]\\s?[^.!?\\n]{2,50}|\\s(?:at|from|in|for|with)\\s[^.!?\\n]{2,50})?\\s?x{0,3}$`,
  "u",
);
const TEAM =
  /^(?:your |the |team |customer )?[\p{L}\d&.'’ -]{0,45}\b(?:team|support|care|service|services|desk|office|department|crew|staff|reception|reservations|billing|sales|group|bank|shop|store)$|^team [\p{L}\d&.'’ -]{1,40}$/iu;
/** No names, though they look like one. */
const WORDS =
  /^(?:enjoy|congratulations|welcome|thanks|thank you|sorry|good luck|take care|cheers|best|see you|done|yes|no)\b/i;
const SENTENCE_END = /[.!?…)"”]['’]?$|\p{Extended_Pictographic}\uFE0F?$/u;
/** A sign-off that may stand without a comma: "Take care, hun". */
const SIGN_OFF =
  /^(?:take care|(?:big |lots of |many )?(?:hugs|love)|with (?:love|thanks|gratitude|sympathy)|all (?:good|the best|my best)|best of luck|good luck|happy \w+|enjoy\b|warmly|gratefully|cheers|see you|until (?:then|soon)|speak soon|yours)(?=[\s,!]|$)/i;
const INLINE = /[.!?…]\s+(\p{Lu}[\p{L}\p{M}'’-]{1,20})\s*$/u;
const LONGEST = 60;
/** Name, role, firm, telephone, address. */
const MOST = 6;

function signs(line: string): boolean {
  return line.length <= LONGEST && !WORDS.test(line) && (PERSON.test(line) || TEAM.test(line));
}

/** What kind of line stands above a signature: a sign-off of the agent's own, the end of the text, or neither. */
function standsBelow(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? "";
  if (above === "") {
    const filled = lines.findLast(({ text }, i) => i < at && text.trim() !== "");
    return filled !== undefined && !/[:;]$/.test(filled.text.trim());
  }
  const words = above.split(/\s+/).length;
  return (
    SENTENCE_END.test(above) || (/[,–—-]$/.test(above) && words <= 8) || (words <= 6 && SIGN_OFF.test(above))
  );
}

/**
 * The signature at the end of the words that are left: a block of short lines under a sign-off, a blank line or a
 * sentence; or a first name behind the last sentence. Null where there is none; never the whole text.
 */
export function agentSignature(left: string): Range | null {
  const lines = linesOf(left);
  const last = lines.findLastIndex(({ text }) => text.trim() !== "");
  const first = lines.findIndex(({ text }) => text.trim() !== "");
  const line = lines[last];
  if (line === undefined) return null;
  for (let at = last; at > first && at > last - MOST; at -= 1) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "" || text.length > LONGEST) break;
    const from = lines[at];
    if (from !== undefined && signs(text) && standsBelow(lines, at)) {
      const start = from.start + (from.text.length - from.text.trimStart().length);
      return { start, end: line.end };
    }
    // Below a name more lines may follow (role, firm, telephone), but none that ends a sentence.
    if (/[.!?…]$/.test(text)) break;
  }
  const inline = INLINE.exec(line.text.slice(-40));
  const name = inline?.[1];
  if (name === undefined || WORDS.test(name)) return null;
  const end = line.start + line.text.trimEnd().length;
  return { start: end - name.length, end };
}
