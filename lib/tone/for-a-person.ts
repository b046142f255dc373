import type { Cleaned } from "../text/cleaning.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Scores } from "./combine.ts";
import { findCues } from "./cue.ts";
import { beginningsOf } from "./cue-beginnings.ts";
import { danger } from "./signals/danger.ts";
import { CUES } from "./signals/index.ts";
import { peril } from "./signals/peril.ts";

/**
 * Self-harm, threats and danger are looked for where nothing else is: in signatures and footers, behind
 * disguised letters, in other languages. It only makes Attune say "please read this one yourself".
 */
const GRAVE: ReadonlySet<string> = new Set(
  [...danger, ...peril].map(({ name }) => name).filter((name) => /^(?:certain|safety)\./.test(name)),
);

/** How far below their thresholds danger and grief ask for a person: to miss one is worse than to ask once too often. */
const MARGIN = 0.6;

/** Said plainly, in English beyond the cues and in the languages of neighbours; letters without accents. */
const WORDS =
  /\b(?:(?:no|don'?t see a|any) (?:reason|point) (?:to|in) (?:keep|keeping|go|going|carry|carrying) (?:on )?(?:living|on)|find out where you live|(?:is|been|being) stalk(?:ed|ing)|stalked|self.?exclu\w+|gambled away|not breathing|tired of living|kill(?:ing)? (?:my|him|her|your)self|ich will (?:nicht mehr leben|sterben)|umbringen|selbstmord|suizid|nicht mehr leben|riecht nach gas|hat .{1,30} verschluckt|je veux mourir|me tuer|suicide|envie de vivre|a avale|odeur de gaz|quiero morir|matarme|suicidio|ganas de vivir|huele a gas|se trago|quero morrer|me matar|vontade de viver|cheiro de gas|voglio morire|uccidermi|ammazzarmi|puzza di gas|ik wil dood|zelfmoord)\b/i;

/** Letters as they are read: full-width and accented ones plain, invisible marks gone, a star for a letter kept. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "")
    .replace(/\bk\*ll/gi, "kill");
}

const PLAIN_LETTERS = /^[\t\n\r -~£€’‘“”–—…]*$/;

/** The text without what others wrote and what is not read at all. */
function ownText(text: string, cleaned: Cleaned): string {
  let from = 0;
  let own = "";
  for (const { kind, start, end } of cleaned.removed) {
    if (kind !== "quote" && kind !== "clipped") continue;
    own += `${text.slice(from, start)}\n`;
    from = end;
  }
  return own + text.slice(from);
}

/** Whether the words themselves speak of danger, wherever they stand. */
export function dangerousWords(text: string, cleaned: Cleaned): boolean {
  const own = ownText(text, cleaned);
  const disguised = !PLAIN_LETTERS.test(own);
  const read = disguised || own.includes("*") ? folded(own) : own;
  if (WORDS.test(read)) return true;
  const aside = cleaned.removed.some(({ kind }) => /^(?:signature|footer|device)$/.test(kind));
  if (!disguised && !aside && read === own) return false;
  return findCues(sentencesOf(read).slice(0, 200), CUES, beginningsOf).some(({ cue }) => GRAVE.has(cue));
}

/** Whether the scores come near enough to danger or grief. */
export function nearDanger(scores: Scores): boolean {
  return scores("safety") > -MARGIN || scores("vulnerable") > -MARGIN;
}
