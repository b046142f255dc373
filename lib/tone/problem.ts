import { type Range, trimmed } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { weightOf } from "./combine.ts";
import type { Hit } from "./cue.ts";

/** What is broken, absent, wrong or contradictory, said as a fact. */
const TROUBLE =
  /\b(?:not (?:work|open|load|there|here|start|arriv|receiv|show|valid|in the|on the)\w*|(?:isn|wasn|doesn|didn|won|can|hasn|haven|don)['’]?t|cannot|can not|still|never|nothing|nobody|no one|broken?|broke|missing|wrong|late|lost|stuck|down|dead|crash\w*|error|fault\w*|leak\w*|damaged?|cracked|cancell?ed|charged|took|taken|refused|blocked|locked|stopped|closed|refund|double|twice|instead|without|different|ignored|overdue|problem|issue|empty|cold|dirty|smells?|stinks|says?|shows?|said|bill|invoice|delivery|delivered|order\w*|parcel|package|account|paid|payment|fee|price|website|app|login|password|installer|tracking|fraud\w*|inaccurate)\b/gi;
const ASKING =
  /^(?:please|pls|can|could|would|i want|i'd like|i would like|how|what|when|who|why|where|do you|is there|are you|thank)/i;
const BREAK =
  /[;–—]\s*|,\s+(?=(?:and|but|so|i|it|the|my|he|she|they|we|you|then|now|which)\b)|\s(?:but|because|so)\s/gi;
const LONGEST = 110;

function clausesOf(sentence: Sentence): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(BREAK)) {
    if (match.index - from < 12) continue;
    ranges.push({ start: sentence.start + from, end: sentence.start + match.index });
    from = match.index + match[0].length;
  }
  ranges.push({ start: sentence.start + from, end: sentence.end });
  return ranges;
}

/**
 * The clause that names the concrete issue best: facts of failure, waiting or loss, early in the message,
 * rather than feelings, demands or questions. Null when no clause names one.
 */
export function problemOf(text: string, sentences: readonly Sentence[], hits: readonly Hit[]): Range | null {
  let best: { range: Range; score: number } | null = null;
  let order = 0;
  for (const sentence of sentences.slice(0, 40)) {
    for (const clause of clausesOf(sentence)) {
      const words = text.slice(clause.start, clause.end).trim();
      if (words.length < 8) continue;
      const facts = new Set(words.toLowerCase().match(TROUBLE) ?? []).size;
      const cues = hits.filter((h) => h.start >= clause.start && h.end <= clause.end);
      const failures = cues.filter((h) => /^(?:failure|waiting)\./.test(h.cue)).length;
      const shift = cues.reduce((sum, h) => sum + weightOf(h.cue, "frustration"), 0);
      const asks = ASKING.test(words) || words.endsWith("?");
      const score =
        facts +
        0.7 * Math.min(2, failures) +
        0.2 * Math.min(2, shift) -
        (asks ? 1.2 : 0) -
        0.12 * order -
        (words.length > LONGEST ? 0.5 : 0);
      order += 1;
      if (facts + failures > 0 && score > (best?.score ?? 0.9)) best = { range: clause, score };
    }
  }
  if (best === null) return null;
  const { start, end } = trimmed(text, best.range);
  const cut = text.slice(start, end).replace(/[\s.,;:]+$/, "");
  return { start, end: start + cut.length };
}
