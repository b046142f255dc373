/** Runs the rules over a draft and keeps the findings worth showing. */
import { RULES } from "../rules/registry.ts";
import type { WordRule } from "../rules/rule.ts";
import { type Finding, MOST_FINDINGS } from "./result.ts";
import type { Scene } from "./scene.ts";

function findingsOf(rule: WordRule, scene: Scene): Finding[] {
  return rule.find(scene).map(({ start, end, reason, alternative }) => ({
    rule: rule.id,
    start,
    end,
    text: scene.draft.text.slice(start, end),
    reason: reason ?? rule.reason,
    source: rule.source,
    strength: rule.strength,
    ...(alternative === undefined ? {} : { alternative }),
  }));
}

/** Whether a rule has a say: it is on, not muted, and reads the draft's language. */
function hasSay(rule: WordRule, scene: Scene, muted: ReadonlySet<string>): boolean {
  if (!rule.byDefault || muted.has(rule.id)) return false;
  const { language } = scene.draft;
  return (rule.language === "any" || language === "en" || language === "und") && rule.appliesTo(scene);
}

/**
 * The findings of all rules, the most useful first: by weight of the rule, then in the order of the draft.
 * @returns at most `MOST_FINDINGS`, and how many more there are
 */
export function findingsIn(scene: Scene, muted: ReadonlySet<string>): { shown: Finding[]; more: number } {
  const words = RULES.filter((rule): rule is WordRule => rule.kind === "words" && hasSay(rule, scene, muted));
  const all = words.flatMap((rule) => findingsOf(rule, scene).map((finding) => ({ finding, rule })));
  all.sort((a, b) => b.rule.weight - a.rule.weight || a.finding.start - b.finding.start);
  return {
    shown: all.slice(0, MOST_FINDINGS).map(({ finding }) => finding),
    more: Math.max(0, all.length - MOST_FINDINGS),
  };
}
