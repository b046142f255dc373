/** The apologies of a draft, each with its clause and what it is for. */
import type { Range } from "../../../text/ranges.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Draft } from "../../review/draft.ts";
import { sentencesIn } from "./straight.ts";

export interface Apology extends Range {
  /** The clause it stands in; `start` and `end` are the clause's. */
  text: string;
  /** What it is for: "that nobody called". Empty where it says nothing more. */
  object: string;
  sentence: Sentence;
  /** Its number among the sentences of the draft. */
  at: number;
  /** The clause is the whole sentence, but for the mark at its end. */
  alone: boolean;
  /** "Sorry to hear": for them, not for us. */
  compassion: boolean;
}

const WORDS =
  /\b(?:sorry|apologi[sz]e[sd]?|apologi[sz]ing|apolog(?:y|ies)|(?:we|I) (?:deeply |sincerely |truly |very much |greatly )?regret(?! to (?:inform|say|tell|advise))|forgive (?:us|me))\b/gi;
/** Not an apology of the one who writes. */
const NOT_OURS_BEFORE =
  /\b(?:no need to|(?:don't|do not|needn't|never) (?:need |have )?(?:to )?(?:be |feel )?|nothing to be|have to be|you(?:'re| are) |they |he |she |accept(?:ed)? (?:his|her|their|an|the) |demand\w* an? |to say )$/i;
const NOT_OURS_AFTER = /^\s*(?:for your (?:\w+ )?(?:loss|bereavement)|to say|to disappoint)\b/i;
const CLAUSE_OPENS = /(?:[,;:(–—-]\s+|\b(?:and|but|so|because|then)\s+)$/i;
const CLAUSE_ENDS =
  /[;(–—]|\s-\s|,\s+(?=(?:I|I'm|I've|I'll|we|we've|we're|we'll|it|they|the|you|your|our|my|this|that|which|but|so|and|because|as|please|there|here|thank)\b)|\s(?=(?:and|but|so|because) (?:I|I'm|I've|I'll|we|we've|we're|we'll|it|they|the|you|your|our|my|this|please|there|thank|appreciate|will|can|have)\b)|,\s*but\b/i;

function startOfClause(text: string, at: number): number {
  for (let i = at; i > 0 && at - i < 120; i -= 1) {
    const before = text.slice(Math.max(0, i - 9), i);
    if (CLAUSE_OPENS.test(before)) return i;
  }
  return at < 120 ? 0 : at;
}

/** The clause around a stretch of a sentence; offsets are of the sentence. */
export function clauseAround(text: string, at: number, from: number): Range {
  const start = startOfClause(text, at);
  const rest = text.slice(from);
  const stop = CLAUSE_ENDS.exec(rest);
  const last = rest.replace(/[\s.!?…)"]+$/, "").length;
  return { start, end: from + Math.min(stop?.index ?? last, last) };
}

/** In order. "Sorry, but" opens a refusal, condolences are for a loss: neither is among them. */
export function apologiesIn(draft: Draft): Apology[] {
  const found: Apology[] = [];
  for (const [at, sentence] of sentencesIn(draft).entries()) {
    let done = 0;
    for (const match of sentence.text.matchAll(WORDS)) {
      const end = match.index + match[0].length;
      const before = sentence.text.slice(Math.max(0, match.index - 40), match.index);
      const after = sentence.text.slice(end, end + 40);
      if (match.index < done || NOT_OURS_BEFORE.test(before) || NOT_OURS_AFTER.test(after)) continue;
      if (/^,? (?:but|however)\b/i.test(after) || /^\s*\?/.test(after)) continue;
      const clause = clauseAround(sentence.text, match.index, end);
      done = clause.end;
      const text = sentence.text.slice(clause.start, clause.end);
      const rest = sentence.text.slice(clause.end).replace(/[\s.!?…)"]+$/, "");
      found.push({
        start: sentence.start + clause.start,
        end: sentence.start + clause.end,
        text,
        object: sentence.text.slice(end, clause.end).trim(),
        sentence,
        at,
        alone: clause.start === 0 && rest === "",
        compassion: /^\s*to (?:hear|read|learn|see)\b/i.test(after),
      });
    }
  }
  return found;
}
