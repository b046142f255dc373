/** Runs the rules over a draft and keeps the findings worth showing. */
import type { Range } from "../../text/ranges.ts";
import { RULES } from "../rules/registry.ts";
import type { WordRule } from "../rules/rule.ts";
import { type Finding, MOST_FINDINGS } from "./result.ts";
import type { Scene } from "./scene.ts";

/** Of one rule at once: who has read three has understood. The others are in `more`. */
const MOST_OF_ONE = 3;
/** How much less each further finding of a rule weighs: a second kind of trouble comes before the third of one kind. */
const WEIGHT_LOST = 2;
/** Each of these has to be filled before the draft goes out: knowing three of them is not enough. */
const EACH_COUNTS = "leftover-placeholder";
const WEIGHT_LOST_EACH = 0.5;

/** Bounds the work on a draft full of one kind of trouble. */
const MOST_HITS = 40;

/** Rules that say the same about the same words: the weightier one speaks. */
const SAME_MATTER: readonly ReadonlySet<string>[] = [
  new Set(["positivity-mismatch", "lively-in-grief", "shouting", "canned"]),
  new Set(["emoji-in-trouble", "lively-in-grief"]),
  new Set(["over-promise", "against-style", "public-compensation"]),
  new Set(["we-not-i", "canned"]),
  new Set(["nonpology", "many-apologies"]),
  new Set(["insult", "blame", "minimising"]),
];

interface Weighed {
  rule: WordRule;
  finding: Finding;
  score: number;
}

/** A sentence that goes takes the blank behind it along, at the end of a line the one before it. */
function withBlank(text: string, { start, end }: Range): Range {
  const behind = /^[ \t]{1,4}/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  if (start === 0 || /\s/.test(text.charAt(start - 1))) {
    const atEnd = end + behind >= text.length || /[\r\n]/.test(text.charAt(end + behind));
    if (!atEnd) return { start, end: end + behind };
    return / /.test(text.charAt(start - 1)) ? { start: start - 1, end } : { start, end };
  }
  return { start, end };
}

/** The findings of one rule, in the order of the draft; each further one weighs less. */
function weighed(rule: WordRule, scene: Scene): Weighed[] {
  const { text } = scene.draft;
  const lost = rule.id === EACH_COUNTS ? WEIGHT_LOST_EACH : WEIGHT_LOST;
  return rule
    .find(scene)
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_HITS)
    .map((hit) => (hit.alternative === "" ? { ...hit, ...withBlank(text, hit) } : hit))
    .map(({ start, end, reason, alternative }, at) => ({
      rule,
      score: rule.weight - lost * at,
      finding: {
        rule: rule.id,
        start,
        end,
        text: text.slice(start, end),
        reason: reason ?? rule.reason,
        source: rule.source,
        strength: rule.strength,
        ...(alternative === undefined ? {} : { alternative }),
      },
    }));
}

/** Whether a rule has a say: it is not muted, and reads the draft's language. */
function hasSay(rule: WordRule, scene: Scene, muted: ReadonlySet<string>): boolean {
  if (muted.has(rule.id)) return false;
  const { language } = scene.draft;
  return (rule.language === "any" || language === "en" || language === "und") && rule.appliesTo(scene);
}

function saysTheSame(one: Weighed, other: Weighed): boolean {
  const overlap = one.finding.start < other.finding.end && other.finding.start < one.finding.end;
  if (!overlap) return false;
  if (one.rule.id === other.rule.id) return true;
  // Who puts the named trouble in place of an empty apology needs no other word for "we" there.
  const replaced = other.rule.id === "nonpology" && other.finding.alternative !== undefined;
  if (replaced && one.rule.id === "we-not-i") return true;
  return SAME_MATTER.some((matter) => matter.has(one.rule.id) && matter.has(other.rule.id));
}

/**
 * The findings of all rules, the most useful first: by weight of the rule, each further finding of a rule weighing
 * less, then in the order of the draft. What an agent adds at the end moves nothing that stands before it.
 * @returns at most `MOST_FINDINGS`, and how many more there are
 */
export function findingsIn(scene: Scene, muted: ReadonlySet<string>): { shown: Finding[]; more: number } {
  const words = RULES.filter((rule): rule is WordRule => rule.kind === "words" && hasSay(rule, scene, muted));
  const all = words
    .flatMap((rule) => weighed(rule, scene))
    .sort(
      (a, b) => b.score - a.score || a.finding.start - b.finding.start || (a.rule.id < b.rule.id ? -1 : 1),
    );
  const kept: Weighed[] = [];
  for (const one of all) if (!kept.some((other) => saysTheSame(one, other))) kept.push(one);
  const counts = new Map<string, number>();
  const shown = kept
    .filter(({ rule }) => {
      const count = (counts.get(rule.id) ?? 0) + 1;
      counts.set(rule.id, count);
      return count <= MOST_OF_ONE || rule.id === EACH_COUNTS;
    })
    .slice(0, MOST_FINDINGS);
  return { shown: shown.map(({ finding }) => finding), more: kept.length - shown.length };
}
