/** Where the subject of a clause ends and its verb begins. */
import { isAdverb, isBare, isHelper, isPast, isPresent, isRegularPast, isSurelyPast } from "./verbs.ts";

export interface Token {
  /** As written, without the comma behind it. */
  text: string;
  /** The same in lower case. */
  low: string;
  comma: boolean;
}

export interface Subject {
  kind: "person" | "thing" | "existential" | "pronoun";
  /** The place of the first word of the verb; a contraction ("I've") is its own verb. */
  verb: number;
  /** What "I've", "it's" or "there's" holds after the apostrophe: "'ve". Empty where it holds nothing. */
  contraction: string;
  /** Null where it can't be told. */
  plural: boolean | null;
}

const DETERMINER =
  /^(?:the|a|an|my|our|your|this|these|those|no|some|any|all|both|every|each|another|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|most|none|part|\d[\d.,]*|[£$€]\d[\d.,]*)$/;
const WHOLE = /^(?:nobody|nothing|somebody|someone|everything|none|no-one)$/;
const INSIDE = /^(?:of|in|on|for|from|with|at|and|my|the|your|our|a|an|by|per|under|between|to)$/;
/** These never stand inside a plain subject. */
const OUTSIDE =
  /^(?:i|we|you|he|she|they|it|me|us|him|them|if|because|when|while|so|but|or|as|than|how|why|where|what|please|not|there|here|then|until|till|since|after|before|also|don't|let's|whose|am|be|been|being|to|his|her|its|their|that's|this|these|those)$/;
const MOST_WORDS = 10;

/** The words of a clause. */
export function tokens(clause: string): Token[] {
  return clause
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => {
      const text = word.replace(/[,.;:]+$/, "");
      return { text, low: text.toLowerCase(), comma: /,$/.test(word) };
    });
}

function isPlural(words: readonly Token[]): boolean | null {
  const first = words[0]?.low ?? "";
  if (/^(?:none|half|most|part|all|some|any|no|number|£|\$|€)/.test(first) || /^[£$€]/.test(first))
    return null;
  if (words.some((word) => word.low === "and")) return true;
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|both|these|those)$/.test(
      first,
    )
  )
    return true;
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(?:of|in|on|for|from|with|at|by|between|under|to)$/.test(word.low),
  );
  const head = (cut === -1 ? words : words.slice(0, cut)).at(-1)?.low ?? "";
  if (/^\d/.test(first)) return first === "1" ? false : null;
  if (/^(?:one|each|every|a|an|another|this)$/.test(first)) return false;
  if (/^(?:people|children|men|women|feet|teeth|kids)$/.test(head)) return true;
  if (
    /^(?:team|staff|company|family|police|support|crew|news|series|lens|gas|data|media|glasses|company|bank|lot|rest|couple)$/.test(
      head,
    ) ||
    /[A-Z]/.test(words.at(-1)?.text ?? "")
  )
    return null;
  return /[^su'i]s$/.test(head) || /(?:ie|e)s$/.test(head);
}

const RELATIVE = /^(?:who|which|that)$/;

/** "The dentist who planned it has left": the verb behind that of the relative clause. */
function verbBehind(words: readonly Token[], from: number): number {
  let verbs = 0;
  for (let at = from; at < Math.min(words.length, from + 9); at += 1) {
    const low = words[at]?.low ?? "";
    const verb = isHelper(low) || isPresent(low) || isPast(low);
    if (!verb) continue;
    verbs += 1;
    if (verbs > 1 && (isHelper(low) || isPresent(low) || isSurelyPast(low))) {
      const before = words[at - 1]?.low ?? "";
      if (isHelper(before) || isAdverb(before)) continue;
      return /^(?:and|or|but|to)$/.test(before) ? -1 : at;
    }
  }
  return -1;
}

/** The end of a verb-free stretch that begins at `from`: where the first finite verb stands; -1 where none is near. */
function firstVerb(words: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + MOST_WORDS); at += 1) {
    const word = words[at];
    if (word === undefined) return -1;
    const { low } = word;
    const before = words[at - 1]?.low ?? "";
    if (at > from && RELATIVE.test(low)) return verbBehind(words, at + 1);
    if (at > from && /^(?:i|we|you)(?:'ve|'d)?$/.test(low))
      return verbBehind(words, /'/.test(low) ? at : at + 1);
    if (isHelper(low)) return at;
    if (low === "left" && /^(?:new|old|the|a|my|your|our|upper|lower|front|rear)$/.test(before)) continue;
    const afterDeterminer = (DETERMINER.test(before) && !/^\d/.test(before)) || INSIDE.test(before);
    if (!afterDeterminer && (isPresent(low) || isPast(low))) {
      // "The booked trip", "the lost bag": an adjective, its noun follows.
      const next = words[at + 1]?.low ?? "";
      if (at === from + 0 && isRegularPast(low) && /^[a-z]/.test(next) && !INSIDE.test(next)) continue;
      return at;
    }
    if (/^(?:never|still|always|only|also|just|already|now|then|again)$/.test(low)) {
      const next = words[at + 1]?.low ?? "";
      if (isHelper(next) || isPresent(next) || isPast(next) || isBare(next) || isAdverb(next)) return at;
      return -1;
    }
    if (!afterDeterminer && isBare(low) && /[^su]s$/.test(before)) return at;
    if (
      low === "this" &&
      /^(?:for|of)$/.test(before) &&
      /^(?:week|month|year|morning|time)$/.test(words[at + 1]?.low ?? "")
    )
      continue;
    if (OUTSIDE.test(low) || word.comma) return -1;
  }
  return -1;
}

/** "Order 4412", "flight BA117": a name in itself. */
const REFERENCE =
  /^(?:order|booking|invoice|ticket|claim|case|parcel|flight|train|bus|room|job|contract|account|page|terminal|till|platform|gate|seat|column|row|step|line|lesson|unit|number|module|machine|lane|bay|zone|box|bag|set|chair|volume|chapter|episode|version|gate|track|question|exercise|section|part|item|group|level)$/;
const NAMED = /^[A-Z][a-z]+(?:'s)?$/;

/** The subject that a clause begins with; null where it begins with none that is sure. */
export function subjectOf(words: readonly Token[]): Subject | null {
  const first = words[0];
  if (first === undefined || first.comma) return null;
  const person = /^(I|we|you)('(?:m|ve|re|d|ll))?$/i.exec(first.text);
  if (person !== null) {
    const contraction = person[2] ?? "";
    return { kind: "person", verb: contraction === "" ? 1 : 0, contraction, plural: true };
  }
  // "This is the third time".
  if (first.low === "this" && words[1]?.low === "is")
    return { kind: "existential", verb: 1, contraction: "", plural: false };
  const there = /^there('s)?$/i.exec(first.text);
  if (there !== null)
    return {
      kind: "existential",
      verb: there[1] === undefined ? 1 : 0,
      contraction: there[1] ?? "",
      plural: null,
    };
  if (WHOLE.test(first.low) || (first.low === "no" && words[1]?.low === "one")) {
    const from = first.low === "no" ? 2 : 1;
    const verb = firstVerb(words, from);
    return verb === -1 ? null : { kind: "thing", verb, contraction: "", plural: null };
  }
  const numbered = REFERENCE.test(first.low) && /\d/.test(words[1]?.text ?? "");
  if (!numbered && !DETERMINER.test(first.low) && !(NAMED.test(first.text) && /'s$/.test(first.text)))
    return null;
  if (words.length < 2 || /^a (?:little|bit|few)$/.test(`${first.low} ${words[1]?.low ?? ""}`)) return null;
  const contracted = words.slice(1, 7).findIndex((word) => /^[a-z]+'s$/.test(word.text));
  const verb = firstVerb(words, 1);
  if (contracted !== -1 && (verb === -1 || contracted + 1 < verb)) {
    // "The screen's black": "is" or "has"; "my son's bag": neither. Only a clear follower tells.
    const at = contracted + 1;
    const next = words[at + 1]?.low ?? "";
    if (
      /^(?:not|gone|been|still|now|broken|broke|down|out|the|a|an|all|too|so|never|just|only|got)$/.test(
        next,
      ) &&
      words.slice(1, at).every((word) => !OUTSIDE.test(word.low))
    )
      return { kind: "thing", verb: at, contraction: "'s", plural: false };
  }
  const money = /^[£$€]/.test(first.low);
  if (verb < (money ? 1 : 2)) return null;
  const subject = words.slice(0, verb);
  return { kind: "thing", verb, contraction: "", plural: isPlural(subject) };
}
