/** Capitals for emphasis, and rows of exclamation marks. */
import type { Scene } from "../review/scene.ts";
import type { Hit, WordRule } from "./rule.ts";
import { LOUD, NAMES_NEXT, NOT_LOUD, TYPED_NEXT } from "./words/emphasised.ts";
import { matchesOf } from "./words/hits.ts";
import { isGlad } from "./words/mood.ts";

/** Words in capitals, one after the other: "EXCLUSIVE OFFER". */
const CAPITALS =
  /(?=\p{Lu})(?<![\p{L}\p{N}@#_/.<&%{[-])\p{Lu}[\p{Lu}'’]{1,30}(?:[ -]\p{Lu}[\p{Lu}'’]{0,30}){0,30}(?![\p{L}\p{N}_/@>}\]]|[-.]\p{N}|-\p{L})/gu;
/** "??" alone is a doubt, not a shout. */
const MARKS = /[!?]{2,}/g;

/** Whether a word in capitals is loud rather than an acronym or a code. */
function isLoud(word: string): boolean {
  const letters = word.replace(/['’]/g, "");
  if (NOT_LOUD.has(letters)) return false;
  if (LOUD.has(letters)) return true;
  // An acronym of six letters or more is rare, and one with a vowel in its usual place rarer.
  return letters.length >= 6 && /[AEIOUY]/.test(letters) && !/[^AEIOUY]{5}/.test(letters);
}

function capitalsIn(scene: Scene, glad: boolean): Hit[] {
  const { own } = scene.draft;
  const message = scene.answered?.message ?? "";
  const hits: Hit[] = [];
  for (const match of matchesOf(own, CAPITALS)) {
    const words = match[0].split(/[ -]/);
    const loud = words.filter(isLoud);
    const letters = loud.join("").length;
    // One word of two letters may be a state or a size; next to loud ones it is loud.
    if (loud.length === 0 || letters < 3 || loud.length * 2 < words.length || (glad && loud.length < 2))
      continue;
    const before = own.slice(Math.max(0, match.index - 24), match.index);
    const named = !loud.some((word) => LOUD.has(word)) && NAMES_NEXT.test(before);
    if (named || TYPED_NEXT.test(before) || message.includes(match[0])) continue;
    if (
      /["“‘'(]$/.test(own.slice(0, match.index).slice(-1)) &&
      /^["”’')]/.test(own.slice(match.index + match[0].length))
    )
      continue;
    const lower = match[0].toLowerCase().replace(/\bi\b/g, "I");
    const atStart = /(?:^|[.!?:\n]\s*)$/.test(own.slice(Math.max(0, match.index - 8), match.index));
    const acronym = words.some((word) => !isLoud(word) && word !== "A" && word !== "I");
    hits.push({
      start: match.index,
      end: match.index + match[0].length,
      ...(acronym ? {} : { alternative: atStart ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower }),
    });
  }
  return hits;
}

function marksIn(scene: Scene, glad: boolean): Hit[] {
  const { own } = scene.draft;
  const hits: Hit[] = [];
  for (const { 0: marks, index } of matchesOf(own, MARKS)) {
    if (marks === "??" || (glad && marks.length < 3)) continue;
    hits.push({ start: index, end: index + marks.length, alternative: marks.includes("?") ? "?" : "!" });
  }
  return hits;
}

function find(scene: Scene): Hit[] {
  const glad = scene.answered !== null && isGlad(scene.answered);
  return [...capitalsIn(scene, glad), ...marksIn(scene, glad)].sort((a, b) => a.start - b.start);
}

export const shouting: WordRule = {
  kind: "words",
  id: "shouting",
  title: "Shouting",
  reason: "Capitals and rows of exclamation marks read as shouting.",
  source: "Service practice, no study",
  strength: "C",
  from: "Rule 29",
  byDefault: true,
  weight: 3,
  language: "en",
  appliesTo: () => true,
  find,
  good: [
    { draft: "Your VAT number goes on the PDF, and the DHL code is SUMMER." },
    { draft: "Text STOP to 60311 and the messages end. Have a good day!" },
    {
      message: "The fence is TERRACOTTA, I ordered green.",
      draft: "It says TERRACOTTA on our list too, so this was packed wrong here.",
    },
  ],
  bad: [
    { draft: "This account is OVERDUE.", found: "OVERDUE" },
    { draft: "You must NOT open it.", found: "NOT" },
    { draft: "Hello!! Your order is here.", found: "!!" },
  ],
};
