import type { Review } from "../../lib/reply/review/result.ts";
import { review } from "../../lib/reply/review/review.ts";
import { type Counts, counts, quadraticKappa } from "./metrics.ts";
import { read } from "./model.ts";
import type { DraftRecord } from "./replies.ts";

/** A draft with what the review says of it. */
export interface Reviewed {
  record: DraftRecord;
  review: Review;
}

/** The rules that the annotators marked: others have no labels to be measured on. */
export const GUIDE_RULES = [
  "nonpology",
  "generic-empathy",
  "vague-thing",
  "vague-time",
  "many-apologies",
  "apology-late",
  "apology-no-owner",
  "policy-speak",
  "starts-please",
  "starts-you-must",
  "factuality",
  "starts-but-so",
  "blame",
  "over-promise",
  "emoji-in-trouble",
  "positivity-mismatch",
  "leftover-placeholder",
  "wrong-name",
  "shouting",
  "jargon",
  "we-not-i",
  "refusal-no-option",
  "sympathy-pity",
  "minimising",
] as const;

/** Reviews each draft as the extension does. */
export function reviewRecords(records: readonly DraftRecord[]): Reviewed[] {
  return records.map((record) => ({
    record,
    review: review({
      draft: record.draft,
      answers: { message: record.message, reading: read(record.message) },
      customerName: record.customerName === "" ? null : record.customerName,
    }),
  }));
}

export interface Placed {
  rule: string;
  start: number;
  end: number;
}

/** Where the first reader's flags stand in the draft. */
export function labelledFlags({ draft, labels }: DraftRecord): Placed[] {
  return labels.flags.map(({ rule, span }) => {
    const start = draft.indexOf(span);
    return { rule, start, end: start + span.length };
  });
}

/** Same rule, and words in common. */
export const sameFlag = (a: Placed, b: Placed): boolean =>
  a.rule === b.rule && a.start < b.end && b.start < a.end;

/** Hits, extra and missed of some rules, by overlap of spans. */
export function flagCounts(items: readonly Reviewed[], rules: readonly string[] = GUIDE_RULES): Counts {
  const all = counts();
  for (const { record, review: found } of items) {
    const truth = labelledFlags(record).filter(({ rule }) => rules.includes(rule));
    const said = found.findings.filter(({ rule }) => rules.includes(rule));
    for (const one of truth) {
      if (said.some((other) => sameFlag(one, other))) all.hits += 1;
      else all.missed += 1;
    }
    all.extra += said.filter((one) => !truth.some((other) => sameFlag(one, other))).length;
  }
  return all;
}

/** Each labelled ask: found, and judged as the first reader did? */
export function asksRight({ record, review: { asks } }: Reviewed): boolean[] {
  return record.labels.asks.map(({ ask, answered }) => {
    const start = record.message.indexOf(ask);
    const end = start + ask.length;
    const best = asks
      .filter((one) => one.start < end && start < one.end)
      .sort(
        (a, b) =>
          Math.min(b.end, end) - Math.max(b.start, start) - Math.min(a.end, end) + Math.max(a.start, start),
      )[0];
    return best?.answered === answered;
  });
}

export const SCALES = ["feeling", "issue", "ownership", "nextStep"] as const;
export type Scale = (typeof SCALES)[number];

/** Agreement with the first reader; drafts for whose messages no feeling is called for are left out of that scale. */
export function scaleKappa(items: readonly Reviewed[], scale: Scale): number {
  const judged = items.filter(({ record }) => record.labels[scale] !== null);
  return quadraticKappa(
    judged.map(({ record }) => record.labels[scale] ?? 0),
    judged.map(({ review: said }) => said[scale] ?? 0),
    2,
  );
}
