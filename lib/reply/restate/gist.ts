/** A short clause for the trouble where the whole sentence can't be said again: only what its own few words say. */
import { cleanMessage } from "../../text/cleaning.ts";
import type { Range } from "../../text/ranges.ts";
import { sentencesOf } from "../../text/sentences.ts";
import type { ToneReading } from "../../tone/reading.ts";
import { plain } from "./plain.ts";
import { harmless } from "./refuse.ts";
import type { Restatement } from "./restate.ts";
import { brokenThing } from "./thing.ts";

interface Gist {
  pattern: RegExp;
  say: (match: RegExpExecArray) => string;
  /** It tells of what the company did or left undone: passed on as the customer's words. */
  aboutUs?: true;
}

const DAY = "(?:on |since )?(?:last |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const SPAN =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}) (?:minute|hour|day|week|month|year)s?";
const NUMBER = "(?:three|four|five|six|seven|eight|nine|ten|\\d{1,2}) times|twice";
const THING =
  "(?:orders?|parcel|package|delivery|refund|money|invoice|replacement|reply|answer|call|deposit|tickets?|card|laptop|phone|passport|prescription|appointment|certificate|cheque|engineer|technician|compensation|confirmation)";

function maybe(words: string | undefined): string {
  return words === undefined || words === "" ? "" : ` ${words.trim()}`;
}

/** In order of what weighs most for the customer. */
const GISTS: readonly Gist[] = [
  {
    pattern:
      /\b(?:charged|billed|debited)(?: me| us)?(?: my (card|account|bank))? (twice|double|two times|three times)\b/i,
    say: (match) =>
      `${match[1] === undefined ? "you were" : `your ${match[1].toLowerCase()} was`} charged ${/three/i.test(match[2] ?? "") ? "three times" : "twice"}`,
    aboutUs: true,
  },
  {
    pattern: new RegExp(
      `\\bstill waiting (?:for|on) (my|our|the|a|an) (${THING})(?! (?:style|photos?|pictures?|forms?|papers|letter|code|numbers?|holder|machine|reader|case|cover))`,
      "i",
    ),
    say: (match) => `you are still waiting for ${turned(match[1])} ${(match[2] ?? "").toLowerCase()}`,
  },
  {
    pattern: /\bstill waiting\b(?! (?:for|on|to|lists?|time)\b)/i,
    say: () => "you are still waiting",
  },
  {
    pattern: new RegExp(
      `\\b(?:I|we) (?:still )?(?:never|didn't|haven't|did not|have not) (?:yet )?(?:got|received|receive|get) (my|our|the) (${THING})(?=\\s*(?:[,.;!]|$|yet\\b|and\\b|from\\b))`,
      "i",
    ),
    say: (match) => `you haven't received ${turned(match[1])} ${(match[2] ?? "").toLowerCase()}`,
  },
  {
    pattern:
      /\b(?:you|you've|you have) (?:just |now |also )?cancelled (?:my|our) (flight|order|booking|appointment|reservation|lesson|class|slot|delivery)\b/i,
    say: (match) => `your ${(match[1] ?? "").toLowerCase()} was cancelled`,
    aboutUs: true,
  },
  {
    pattern: new RegExp(`\\bstill no (${THING})\\b(?: after (${SPAN}))?`, "i"),
    say: (match) =>
      `there is still no ${(match[1] ?? "").toLowerCase()}${match[2] === undefined ? "" : ` after ${match[2]}`}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:nobody|no one|no-one) (?:has |had |even |ever )*(came|turned up|showed up|showed|arrived|shown up)( ${DAY})?(?=\\s*(?:[,.;!]|$|-|and\\b|so\\b|but\\b|all day|at all|to (?:fix|repair|install|collect|look)))`,
      "i",
    ),
    say: (match) =>
      `nobody ${/^(?:came|arrived)/i.test(match[1] ?? "") ? "came" : "turned up"}${maybe(match[2])}`,
  },
  {
    pattern:
      /\b(?:I'm|I am|I've been|I have been|I got|I was|we're|we are|we've been) (?:now |still |completely )?locked out(?: of (my|our) (account|room|flat|house|app|portal))?\b/i,
    say: (match) => `you are locked out${match[2] === undefined ? "" : ` of your ${match[2].toLowerCase()}`}`,
  },
  {
    pattern:
      /\b(?:I|we) (?:still )?(?:can't|couldn't) (log in|sign in|get into (?:my|our) account|log into (?:my|our) account|access (?:my|our) account)\b/i,
    say: (match) => `you can't ${(match[1] ?? "").toLowerCase().replace(/my|our/, "your")}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:no|without(?: any)?) (heating|hot water|running water|power(?! (?:lead|cable|cord|supply|bank|button|adapt\\w+))|electricity|internet|broadband|signal)\\b( since (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| for ${SPAN})?`,
      "i",
    ),
    say: (match) => `you have been without ${(match[1] ?? "").toLowerCase()}${match[2] ?? ""}`,
  },
  {
    pattern: new RegExp(`\\bon hold (?:for )?(?:over |nearly |almost |about )?(${SPAN})\\b`, "i"),
    say: (match) => `you were kept on hold for ${(match[1] ?? "").toLowerCase()}`,
    aboutUs: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:I|we) (?:have )?(?:waited|queued) (?:in line )?(?:for )?(?:over |nearly |almost |about )?(${SPAN})(?<!years?)\\b`,
      "i",
    ),
    say: (match) => `you waited for ${(match[1] ?? "").toLowerCase()}`,
  },
  {
    pattern: /\bnothing (?:has |have )(?:come|arrived|happened)\b/i,
    say: (match) => match[0].toLowerCase(),
  },
  {
    pattern:
      /\b(?:sent|shipped|delivered|posted|gave) (?:me|us) the wrong (size|colou?r|item|one|product|order|model|part|shade)\b/i,
    say: (match) => `you were sent the wrong ${thingOf(match[1])}`,
    aboutUs: true,
  },
  {
    pattern:
      /\b(?:I|we) (?:have |'ve )?(?:got|received|was sent|were sent) the wrong (size|colou?r|item|product|order|model|part|shade)\b/i,
    say: (match) => `you received the wrong ${(match[1] ?? "").toLowerCase()}`,
  },
  {
    pattern:
      /\b(?:I|we) missed (my|our) (flight|train|connection|scan|appointment|exam|interview|ferry|bus|shift)\b/i,
    say: (match) => `you missed your ${(match[2] ?? "").toLowerCase()}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:have|'ve|has) been waiting (?:for )?(?:over |more than |nearly |almost )?(${SPAN})\\b`,
      "i",
    ),
    say: (match) => `you have been waiting for ${(match[1] ?? "").toLowerCase()}`,
  },
  {
    pattern:
      /\b(?:nobody|no one|no-one) (?:has |have |even |ever |bothered to )*(?:answers?|answered|repl(?:ies|ied)|respond(?:s|ed)|called back|rang back|calls? back)\b(?! (?:the|my|that) (?:bell|door|phone|call|questions?))|\b(?:no|without (?:an?|any)|still no) (?:reply|answer|response)\b(?! (?:needed|necessary|required|is needed))|\b(?:haven't|have not|never) (?:had|got|received|gotten) (?:a|an|any|one) (?:single )?(?:reply|answer|response)\b|\b(?:haven't|have not|never) heard (?:back|anything)\b|\bheard nothing\b/i,
    say: () => "you have had no answer",
    aboutUs: true,
  },
  {
    pattern:
      /(?:\byour (agent|adviser|advisor|representative|colleague|operator|receptionist|assistant|team|support|staff) (?:just |then |simply |even )?)?\bhung up on me\b/i,
    say: (match) =>
      match[1] === undefined ? "you were hung up on" : `our ${match[1].toLowerCase()} hung up on you`,
    aboutUs: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:I|we)(?:'ve| have)? (?:now |already )?(called|rung|rang|phoned|emailed|written|wrote)(?: to)?(?: you| your \\w+| customer service| support)?(?: about (?:this|it))? (?:now |already )?(${NUMBER})\\b`,
      "i",
    ),
    say: (match) =>
      `you have had to ${/writ|wrote|email/i.test(match[1] ?? "") ? "write" : "call"} ${(match[2] ?? "").toLowerCase()}`,
  },
  {
    pattern:
      /\b(?:was|were|is|are|been|so|very|really|quite|incredibly|extremely) rude\b(?! (?:of me|to ask|not))/i,
    say: () => "you were treated rudely",
    aboutUs: true,
  },
];

function turned(word: string | undefined): string {
  return /^(?:my|our)$/i.test(word ?? "") ? "your" : (word ?? "the").toLowerCase();
}

function thingOf(word: string | undefined): string {
  return word === undefined || /^one$/i.test(word) ? "item" : word.toLowerCase();
}

/** A sentence that may speak of what is not so: wishes, conditions, other people's words, the past of others. */
const NOT_PLAIN =
  /\?|\b(?:if|unless|whether|maybe|perhaps|might|could|would|in case|hope|afraid|worried that|don't want|do not want|didn't want|imagine|as if|not that|instead of|never (?:been|had)|used to|thought|expect\w*|my (?:friend|neighbou?r|sister|brother|cousin|colleague|mate)s?)\b/i;

/** An order that the clause is about, named in the same sentence. */
const ORDER = /\bfor (?:my |our |the )?(order|booking|invoice) (#?\d[\dA-Z-]{2,13})\b/i;

/** What stands in quotation marks, somebody else said. */
function unquoted(sentence: string): string {
  return plain(sentence).replace(/"[^"]*"?/g, '"…"');
}

function inSentence(words: string): Restatement | null {
  const text = unquoted(words);
  if (NOT_PLAIN.test(text)) return null;
  for (const { pattern, say, aboutUs } of GISTS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const order = /charged/.test(match[0]) ? ORDER.exec(text) : null;
    const clause =
      say(match) + (order === null ? "" : ` for ${(order[1] ?? "").toLowerCase()} ${order[2] ?? ""}`);
    if (harmless(clause.replace(/#(?=\d)/, ""))) return { clause, trouble: true, aboutUs: aboutUs === true };
  }
  return null;
}

const MOST_SENTENCES = 25;
const LONGEST = 400;

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The trouble in a few safe words, from the sentence of the problem, else from the first that tells of one. */
export function gistOf(message: string, reading: ToneReading): Restatement | null {
  if ((reading.language !== "en" && reading.language !== "und") || reading.sarcasm) return null;
  const sentences = sentencesOf(cleanMessage(message).text)
    .slice(0, MOST_SENTENCES)
    .filter((one) => one.text.length <= LONGEST);
  const { problem } = reading;
  const first = problem === null ? [] : sentences.filter((one) => overlaps(one, problem));
  for (const sentence of [...first, ...sentences]) {
    const words = unquoted(sentence.text);
    const thing = NOT_PLAIN.test(words) ? null : brokenThing(words);
    const found = inSentence(sentence.text) ?? thing;
    if (found !== null) return found;
  }
  return null;
}
