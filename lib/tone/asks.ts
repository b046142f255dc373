import { type Range, trimmed } from "../text/ranges.ts";
import type { Sentence } from "../text/sentences.ts";
import { isImperative } from "./imperative.ts";

export interface Ask extends Range {
  kind: "question" | "request";
}

const words = (source: string): RegExp => new RegExp(`^(?:${source})(?![\\w'’])`, "i");

const QUESTION = words(
  [
    "(?:can|could|may|might|shall|should|must|would|will|do|does|did|is|are|was|were|am|has|have|had|can't|couldn't|isn't|aren't|won't|don't|doesn't|wouldn't)\\s+(?:please |also |only |just |maybe |perhaps |really |then )?(?:i|you|u|ye|we|it|he|she|they|that|this|there|the|my|your|our|a|an|any|anyone|anybody|someone|somebody|these|those|one|his|her|its|nobody|mr|mrs|ms|pets?|kids?|dogs?|orders?|prices?)",
    "(?:what|when|where|why|who|whose|which|how|wheres|whats|whos|hows|where's|what's|who's|how's|when's|why's)(?=\\s|$)",
    "to whom",
    "from (?:where|when|which)",
    "(?:till|until) when",
    "any (?:chance|news|update|idea|sign|plans?|progress|way|reason|discount|possibility)",
    "or (?:do|does|is|are|should|can|did|must|will|was) (?:i|you|it|we|he|she|they|that|this|the|there)",
  ].join("|"),
);
const REQUEST = words(
  [
    "(?:please|pls|plz|kindly)(?! (?:find|note|see|understand|don't just|refer|be (?:aware|advised|informed))\\b)",
    "(?:i|we)(?:'d|’d|d| would| should)? (?:also |really |still |just |only |now |therefore |must )*(?:like|love|want|need|prefer|appreciate|ask|expect|demand|request|insist|require|wish)(?! (?:the (?:new|old|app)|it\\b|both|boots|to (?:say|thank|believe|be honest|complain|tell|use|lose|do it|explain|appreciate|make|stop|start)|your (?:work|help|quick)))",
    "(?:i|we) (?:am|are|'m|'re|was|were) (?:asking|requesting|writing to|demanding|looking for|hoping|after|wondering|applying|giving notice)",
    "(?:i'm|we're|im) (?:asking|requesting|demanding|looking for|hoping|after|wondering|writing to|trying to)",
    "(?:let|tell|give|send|get|ring|call|email|put|show) (?:me|us|them|him|her)",
    "(?:someone|somebody) (?:please|needs to|has to|should|must|ring|call|come)",
    "(?:what|all|the only thing) (?:i|we)(?:'d|’d| would)? (?:want|need|like|ask)",
    "(?:i(?:'d|’d| would| am|'m)? |we(?:'d|’d| would| are)? |would )?be (?:very |most |so )?(?:grateful|glad|good|nice|great|happy|helpful) (?:if|to know|to have)",
    "need (?:a|an|the|to|it|this|my|some|your|\\d+)",
    "either (?:it|you|they|the|order|send|give|fix|i get)",
    "you can (?:send|close|keep|take|give|start|refund|return)",
    "(?:a|the|your|an) \\w+ (?:needs to|has to|must|should) (?:call|ring|come|phone|email|look|apologi[sz]e|answer)",
    "(?:looking forward to|waiting for|awaiting) your",
    "put (?:us|me) down",
    "(?:if|and if) (?:you could|somebody could|someone could|it's possible|possible)",
    "(?:a|my|the|full|an?other) (?:refund|replacement)(?: please| now| today| to my)",
  ].join("|"),
);
const INDIRECT = words(
  [
    "(?:(?:i|we) )?(?:still |really |also |just |honestly )*(?:don't|dont|do not|doesn't|can't|cannot|can not|couldn't|didn't) (?:really |even |quite |actually )?(?:know|understand|see|find|get|work out|tell|follow|figure out) (?:if|what(?! (?:i|else|to say|you))|which|when|where|why|who|how(?! (?:many|one))|whether|out)",
    "(?:i|we) (?:wonder|was wondering|am wondering|wondered)",
    "(?:i'm|i am|im|we're|we are)?\\s?(?:not|un)\\s?(?:really |quite |entirely )?sure (?:if|what|which|when|where|why|who|how|whether)",
    "(?:i )?(?:have )?no idea (?:if|what|which|when|where|why|who|how|whether)",
  ].join("|"),
);
/** Questions that want no answer. */
const RHETORICAL =
  /^(?:what the|wtf|how dare|who (?:do you think|cares|knows)|are you (?:joking|serious|kidding|having|lot|all|people|deaf)|is (?:this|that) (?:a joke|some kind)|seriously|really|you know|right|what kind of|what sort of|how many (?:more )?times?|do you (?:people|even|think|lot|really)|how hard|how difficult|isn't it|how is (?:that|this) (?:possible|fair|acceptable|legal|ok))\b/i;
/** Where a new clause may begin inside a sentence. */
const JOINT =
  /(?:[,;:–—(]|\s[-/]|\.{2,}|\?)\s*(?:["“']\s*)?(?:(?:and|but|so|also|or|then|plus|because|as)\s+)*|\s(?:and|but|so|also|plus|\+|&)\s+(?:(?:also|then|so|if not|if so|please)\s+)*/gi;
const LEAD =
  /^(?:(?:@\w+|and|but|so|also|or|then|plus|ok|okay|well|now|anyway|hence|therefore|secondly|firstly|finally|lastly|just|ps|p\.s\.?|one (?:question|thing|more thing)|two things|question|my questions? (?:is|are)|if not|if so|if yes|in that case|otherwise|either|sir|madam|hi|hello|\+|[-*•–]|\(?\d{1,2}[.)]|\(?[a-d]\))[\s,:.]*)+(?=\S)/i;

type Kind = Ask["kind"] | null;

/** "Bag 7 please": a short sentence with a please in it asks for something. */
function shortPlease(text: string): boolean {
  return (
    /\b(?:please|pls)\b/i.test(text) &&
    text.split(/\s+/).length <= 9 &&
    !/^(?:please|pls|yes|no)\W*$/i.test(text)
  );
}

/** Commands that go on after "and" belong to the ask before: "check it and let me know". */
const GOES_ON = /^(?:let|tell|give|send|get|ring|call|email|put|show)\b/i;

function kindOf(clause: string, first: boolean, joined: boolean): Kind {
  const text = clause.replace(/^["“'(\s]+/, "");
  if (RHETORICAL.test(text)) return null;
  if (QUESTION.test(text)) return "question";
  if (REQUEST.test(text)) return joined && GOES_ON.test(text) ? null : "request";
  if (INDIRECT.test(text)) return "question";
  if (first && shortPlease(text)) return "request";
  return (first || /\b(?:please|pls)\b/i.test(text)) && !joined && isImperative(text) ? "request" : null;
}

/** The starts of clauses in a sentence, the sentence's own start first. */
function clauseStarts(text: string): number[] {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const starts = [lead];
  for (const match of text.matchAll(JOINT)) {
    const at = match.index + match[0].length;
    if (at > lead && at < text.length) starts.push(at);
  }
  return starts;
}

/** A question word without a question mark counts only where it can hardly be a statement. */
function plainQuestion(clause: string, first: boolean): boolean {
  if (
    !/^(?:when|what|which|who|where|why|how|while|whose|is|was|were|had|has|did|have|should|or)\b/i.test(
      clause,
    )
  )
    return true;
  if (first && /^(?:what|which|why|how|who|where|is|are)\b/i.test(clause)) return true;
  if (
    /^(?:how (?:much|many|long|do|can|should|does|is|about|come)|what(?:'s)? (?:do|does|did|is|are|happens|happened|time|now|size|day|must|can|should)|where (?:is|are|do|can|did)|which (?:one|is|do|of|plan|size)|who (?:do|is|can|are|pays|has)|why (?:is|are|do|does|did|was|has|have|am|cant|can't|would)|when (?:is|are|do|does|can|will|did|would|am)|is (?:it|there|this|that|the|my|an?|your|anyone|anybody|someone|somebody)|did (?:i|you|my|it)|should (?:i|we)|or (?:do|is|does|should))\b/i.test(
      clause,
    )
  )
    return true;
  return clause.split(/\s+/).length <= 2;
}

/** Where a reason or a threat begins behind an ask: "refund the 329 or my bank does it". */
const REASON =
  /,?\s+(?:or (?:i|i'll|ill|we|we'll|my|the bank|else|it's)|otherwise|because|cos|cause|so that|as (?:i|we|it|he|she|my|the)\b)|[,(]\s+(?:and )?(?:i|i'm|im|i've|we|we're|we've|it|it's|its|he|he's|she|she's|they|they're|there's|you|my|our|her|his|the \w+ (?:is|was|are|has)|that's|this is|as|since|card|if)\b|\s[-–—]\s/i;

/** The length of an ask without the reason behind it; an ask keeps at least twelve characters. */
function endOf(ask: string): number {
  const match = REASON.exec(ask.slice(12));
  return match === null ? ask.length : 12 + match.index;
}

function asksIn(sentence: Sentence): Ask[] {
  const { text } = sentence;
  const asked = text.includes("?");
  const starts = clauseStarts(text);
  const asks: Ask[] = [];
  for (const [i, start] of starts.entries()) {
    const clause = text.slice(start);
    const joined =
      i > 0 && asks.length > 0 && /(?:^|\s)(?:and|&|\+)\s*$/i.test(text.slice(Math.max(0, start - 6), start));
    let kind = kindOf(clause, i === 0, joined);
    if (kind === "question" && !asked && !plainQuestion(clause, i === 0)) kind = null;
    if (kind === null) continue;
    // "Can you check and tell me": a second start within a few words stays with the first.
    const last = asks.at(-1);
    if (last !== undefined && sentence.start + start - last.start < 14) continue;
    if (last !== undefined) last.end = Math.min(last.end, sentence.start + start);
    asks.push({ kind, start: sentence.start + start, end: sentence.end });
  }
  for (const ask of asks) {
    const own = text.slice(ask.start - sentence.start, ask.end - sentence.start);
    if (!own.includes("?")) ask.end = ask.start + endOf(own);
  }
  if (asks.length === 0 && asked && !/\?[?!]+/.test(text) && !RHETORICAL.test(text.slice(starts[0] ?? 0))) {
    const from = starts.length > 1 && text.length > 120 ? (starts.at(-1) ?? 0) : (starts[0] ?? 0);
    asks.push({ kind: "question", start: sentence.start + from, end: sentence.end });
  }
  return asks;
}

const TRAILING = /(?:[\s,;:.!)"”–—-]|\s(?:and|but|so|also|or|then|plus|\+|because))+$/i;
const MOST = 12;
/** Sentences looked at; a mail has fewer, a pasted log file has thousands. */
const MOST_SENTENCES = 120;

/**
 * Each separate thing that a reply must answer or do, in order: questions, requests, commands, and indirect
 * ones ("I still don't know when it comes"). At most twelve. Offsets are those of the sentences.
 */
export function asksOf(sentences: readonly Sentence[], text: string): Ask[] {
  const asks: Ask[] = [];
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    for (const ask of asksIn(sentence)) {
      const raw = text.slice(ask.start, ask.end);
      const { start, end } = trimmed(text, {
        start: ask.start,
        end: ask.start + raw.replace(TRAILING, "").length,
      });
      if (end - start < 2 || (asks.at(-1)?.end ?? -1) > start) continue;
      asks.push({ kind: ask.kind, start, end });
      if (asks.length >= MOST) return asks;
    }
  }
  return asks;
}
