/** Cuts sentences into the clauses that asks are made of. */
import type { Range } from "../../text/ranges.ts";
import type { Sentence } from "../../text/sentences.ts";

/** A clause; `start` is behind the word that joins it to what stands before. */
export interface Clause extends Range {
  /** Lower-case words without apostrophes; digits are kept, punctuation is not. */
  words: string[];
  /** What joins it to the clause before: a conjunction, a mark, "start" of a sentence or nothing ("run"). */
  joint: string;
  /** The mark that follows its last word: "?", "!", ".", ",", or "" for none. */
  mark: string;
  /** Whether a bullet or number stands before it. */
  bullet: boolean;
  /** Index of its sentence. */
  sentence: number;
}

const SUBJECT =
  "(?:i|you|u|ya|ye|yous|yall|we|it|he|she|they|that|this|there|the|my|your|ur|our|his|her|their|a|an|any|anyone|anybody|anything|someone|somebody|these|those|one|all|both|mr|mrs)";
const MODAL =
  "(?:can|could|may|might|shall|should|must|would|will|do|does|did|is|are|was|were|am|has|have|had|can'?t|cannot|couldn'?t|isn'?t|aren'?t|won'?t|don'?t|didn'?t|doesn'?t|wouldn'?t|wasn'?t|hasn'?t|haven'?t)";
const WANT =
  "(?:(?:i|we)(?:['’]?d|['’]?m|['’]?re| would| am| are|['’]?ll| will| still| really| just| also| only| now| do| do not| don['’]?t)* (?:like|love|want|need|prefer|appreciate|ask|expect|demand|request|require|wish|know|understand|wonder|wondering|asking|requesting|hoping|expecting|looking|waiting|sure|be glad|be grateful|be happy))";
/** Joining words at which a clause begins. */
const CONJUNCTION =
  "and|but|so|or|because|cos|cause|coz|cuz|as|if|when|while|whilst|since|otherwise|then|plus|also|until|till|before|after|unless|although|though|even though|even if|whether|instead|hence|therefore|that|which|who|what|where|why|how|whats|what['’]s|wheres|where['’]s|hows|how['’]s|whos|who['’]s|whose|whichever|whatever";
const OPENER =
  "please|pls|plz|plss|kindly|thanks|thank you|thank u|thankyou|thx|ta|sorry|hi|hello|any (?:update|chance|news|idea|way|sign)|let me know|let us know|someone|somebody|tell me|ok|okay|yes|yeah|yep|no";
/** Places where a clause may begin: behind a mark, or before one of the words above. */
const JOINT = new RegExp(
  [
    "[,;:](?=\\s|$)\\s*",
    "\\.{2,}\\s*",
    "…\\s*",
    "\\s*[–—]\\s*",
    "\\s[-/|~]+\\s+",
    "\\s*[(\\[]\\s*",
    "[)\\]](?=\\s)\\s*",
    "[?!.]+[\"'”’)]*\\s+",
    "\\n\\s*",
    `\\s+(?=(?:${CONJUNCTION}|${OPENER}|${WANT}|${MODAL} (?:not )?${SUBJECT})(?![\\w'’-]))`,
    '\\s+(?=["“@])',
    "\\s+&\\s+",
    "\\s+\\+\\s+",
  ].join("|"),
  "gi",
);
/** What stands before the first word of an ask and doesn't belong to it. */
const LEAD =
  /^(?:["“'‘(*]|@\w+|(?:and|but|so|also|or|then|plus|ok|okay|well|now|anyway|hence|therefore|secondly|firstly|finally|lastly|ps|p\.s\.?|hi|hello|hey|sir|madam|mam|yes|no|first|second|third|question|\+|&|[-*•–>·]+|\(?\d{1,2}[.)]|\(?[a-h]\))(?=[\s,:.]|$))[\s,:.]*/i;
const CONJUNCTIONS = new Set([
  "and",
  "but",
  "so",
  "or",
  "also",
  "then",
  "plus",
  "because",
  "cos",
  "cause",
  "as",
  "if",
]);

/** The words of a text: lower case, without apostrophes. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\p{L}]+|\d+/gu) ?? []
  );
}

const LONG_BLANKS = /\s{200}/;

function pieces({ start, text }: Sentence): { range: Range; joint: string }[] {
  const found: { range: Range; joint: string }[] = [];
  let from = 0;
  let joint = "start";
  // Tables and layouts hold long runs of blanks; to look for joints in them takes a time that grows with the square.
  for (const match of LONG_BLANKS.test(text) ? [] : text.matchAll(JOINT)) {
    if (match.index > from && match.index + match[0].length < text.length) {
      found.push({ range: { start: start + from, end: start + match.index }, joint });
      joint =
        /[,;:–—(?!.&+-]/.exec(match[0])?.[0] ??
        (match[0].includes("…") ? "." : match[0].includes("\n") ? "line" : "run");
      from = match.index + match[0].length;
    }
  }
  found.push({ range: { start: start + from, end: start + text.length }, joint });
  return found;
}

/** The clauses of the sentences, in order; those without a word are left out. */
export function clausesOf(sentences: readonly Sentence[], text: string): Clause[] {
  const clauses: Clause[] = [];
  for (const [index, sentence] of sentences.entries()) {
    // The joint of a piece that holds nothing but a joining word: ", and is it".
    let carried = "";
    for (const { range, joint } of pieces(sentence)) {
      const all = text.slice(range.start, range.end);
      let lead = 0;
      let join = carried || joint;
      let bullet = false;
      for (let cut = LEAD.exec(all); cut !== null; cut = LEAD.exec(all.slice(lead))) {
        const word = cut[0].toLowerCase().replace(/[^a-z]+/g, "");
        if (/^[-*•–>·]|\d/.test(cut[0])) bullet = true;
        if (CONJUNCTIONS.has(word)) join = join === "start" ? `start ${word}` : word;
        lead += cut[0].length;
      }
      const words = wordsOf(all.slice(lead));
      const last = clauses.at(-1);
      if (words.length === 0) {
        if (last !== undefined && /\?/.test(all)) last.mark = "?";
        carried = join;
        continue;
      }
      carried = "";
      const rest = text.slice(range.end, range.end + 4);
      const mark = /^\s*([,;:–—(-])/.exec(rest)?.[1] ?? "";
      const end = /[?!.…]+["'”’)\]\s]*$/.exec(all)?.[0] ?? (/^[?!.]/.test(rest) ? rest : "");
      clauses.push({
        start: range.start + lead,
        end: range.end,
        words,
        joint: join,
        mark: end.includes("?") ? "?" : end.includes("!") ? "!" : end === "" ? mark : ".",
        sentence: index,
        bullet,
      });
    }
  }
  return clauses;
}
