import type { Handlers } from "../messages/answer.ts";
import type { Changed } from "../messages/table.ts";
import { MUTED_AT_FIRST, RULES } from "../reply/rules/registry.ts";
import type { WritingStore } from "./writing.ts";

type WritingRequests =
  | "rule.mute"
  | "finding.report"
  | "finding.forget"
  | "writing.settings"
  | "writing.save";

/** Answers what concerns the agent's own settings of writing. */
export function createWritingHandlers(
  writing: WritingStore,
  tell: (changed: Changed) => void,
): Pick<Handlers, WritingRequests> {
  const changed = () => tell({ changed: "writing" });
  return {
    "rule.mute": async ({ rule, muted }) => {
      await writing.mute(rule, muted);
      changed();
      return {};
    },
    "finding.report": async ({ rule, words }) => {
      const reportId = crypto.randomUUID();
      await writing.report({ id: reportId, rule, words, at: new Date().toISOString() });
      changed();
      return { reportId };
    },
    "finding.forget": async ({ reportId }) => {
      await writing.forget(reportId);
      changed();
      return {};
    },
    "writing.settings": async () => {
      const { style, muted, reports } = await writing.load();
      return {
        style: { ...style, remedies: [...style.remedies], neverPromise: [...style.neverPromise] },
        muted: [...muted],
        reports: [...reports],
        rules: RULES.map(({ id, title, reason, source, strength }) => ({
          id,
          title,
          reason,
          source,
          strength,
          byDefault: !MUTED_AT_FIRST.has(id),
        })),
      };
    },
    "writing.save": async ({ style }) => {
      await writing.setStyle(style);
      changed();
      return {};
    },
  };
}
