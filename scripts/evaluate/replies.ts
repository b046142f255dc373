/**
 * The review against the labels of the draft replies. As a script: `node scripts/evaluate/replies.ts [--misses <what>]`
 * prints the figures of both parts; `--misses` lists where a lamp, "asks" or a rule's id differs, in the part that
 * may be looked at.
 */
import type { Review } from "../../lib/reply/review/result.ts";
import { review } from "../../lib/reply/review/review.ts";
import { areaUnderCurve, counts, precision, quadraticKappa, recall } from "../../tests/evaluation/metrics.ts";
import { read } from "../../tests/evaluation/model.ts";
import { type DraftRecord, draftRecords, isUnseen } from "../../tests/evaluation/replies.ts";
import { spearman } from "../../tests/evaluation/spearman.ts";

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

interface Placed {
  rule: string;
  start: number;
  end: number;
}

function labelled({ draft, labels }: DraftRecord): Placed[] {
  return labels.flags.map(({ rule, span }) => {
    const start = draft.indexOf(span);
    return { rule, start, end: start + span.length };
  });
}

const same = (a: Placed, b: Placed): boolean => a.rule === b.rule && a.start < b.end && b.start < a.end;

/** Hits, extra and missed of some rules, by overlap of spans. */
export function flagCounts(items: readonly Reviewed[], rules: readonly string[] = GUIDE_RULES) {
  const all = counts();
  for (const { record, review: found } of items) {
    const truth = labelled(record).filter(({ rule }) => rules.includes(rule));
    const said = found.findings.filter(({ rule }) => rules.includes(rule));
    for (const one of truth) {
      if (said.some((other) => same(one, other))) all.hits += 1;
      else all.missed += 1;
    }
    all.extra += said.filter((one) => !truth.some((other) => same(one, other))).length;
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

export function scaleKappa(items: readonly Reviewed[], scale: Scale): number {
  const judged = items.filter(({ record }) => record.labels[scale] !== null);
  return quadraticKappa(
    judged.map(({ record }) => record.labels[scale] ?? 0),
    judged.map(({ review: said }) => said[scale] ?? 0),
    2,
  );
}

function figures(items: readonly Reviewed[]): [string, string][] {
  const flags = flagCounts(items);
  const right = items.flatMap(asksRight);
  const share = (yes: readonly boolean[]) =>
    `${(yes.filter(Boolean).length / yes.length).toFixed(3)} of ${yes.length}`;
  const both = (c: typeof flags) =>
    `${precision(c).toFixed(3)} / ${recall(c).toFixed(3)} (${c.hits} hits, ${c.extra} extra, ${c.missed} missed)`;
  return [
    ["asks found and judged right", share(right)],
    ["leftover-placeholder, wrong-name", both(flagCounts(items, ["leftover-placeholder", "wrong-name"]))],
    ["all flags, precision / recall", both(flags)],
    ...SCALES.map((scale): [string, string] => [scale, scaleKappa(items, scale).toFixed(3)]),
    [
      "no feeling called for, as labelled",
      share(
        items.map(({ record, review: said }) => (record.labels.feeling === null) === (said.feeling === null)),
      ),
    ],
    ...(["warmOpen", "warmClose"] as const).map((end): [string, string] => [
      `${end}, accuracy`,
      share(items.map(({ record, review: said }) => record.labels[end] === said[end])),
    ]),
    [
      "empathy, Spearman",
      spearman(
        items.map(({ record }) => record.labels.empathy),
        items.map(({ review: said }) => said.empathy),
      ).toFixed(3),
    ],
    [
      "sendable, AUC",
      areaUnderCurve(
        items.map(({ record, review: said }) => ({ truth: record.labels.sendable, score: said.sendable })),
      ).toFixed(3),
    ],
    [
      "findings of other rules",
      String(
        items.reduce(
          (sum, { review: said }) =>
            sum +
            said.findings.filter(({ rule }) => !(GUIDE_RULES as readonly string[]).includes(rule)).length,
          0,
        ),
      ),
    ],
    [
      "drafts without a label that got a finding",
      share(
        items
          .filter(({ record }) => record.labels.flags.length === 0)
          .map(({ review: said }) => said.findings.length > 0),
      ),
    ],
  ];
}

function misses(items: readonly Reviewed[], what: string): void {
  for (const item of items) {
    const { record, review: said } = item;
    const lines: string[] = [];
    if (what === "asks") {
      asksRight(item).forEach((right, at) => {
        const ask = record.labels.asks[at];
        if (!right) lines.push(`ask: ${ask?.ask}  answered: ${ask?.answered}`);
      });
      if (lines.length > 0) lines.push(`said: ${JSON.stringify(said.asks)}`);
    } else if (what in record.labels && what !== "flags") {
      const truth = record.labels[what as Scale];
      const mine = said[what as Scale];
      if (truth !== mine) lines.push(`${what}: label ${truth}, said ${mine}`);
    } else {
      const truth = labelled(record).filter(({ rule }) => what === "flags" || rule === what);
      const mine = said.findings.filter(({ rule }) => what === "flags" || rule === what);
      for (const one of truth)
        if (!mine.some((other) => same(one, other)))
          lines.push(`missed ${one.rule}: ${record.draft.slice(one.start, one.end)}`);
      for (const one of mine)
        if (!truth.some((other) => same(one, other))) lines.push(`extra ${one.rule}: ${one.text}`);
    }
    if (lines.length > 0)
      console.log(
        `\n== ${record.id} (${record.customerName})\n${record.message}\n--\n${record.draft}\n-- ${lines.join("\n-- ")}`,
      );
  }
}

if (import.meta.main) {
  const items = reviewRecords(draftRecords());
  const seen = items.filter(({ record }) => !isUnseen(record));
  const unseen = items.filter(({ record }) => isUnseen(record));
  const at = process.argv.indexOf("--misses");
  if (at !== -1) misses(seen, process.argv[at + 1] ?? "flags");
  else {
    const rest = [figures(seen), figures(unseen), figures(items)];
    for (const [row, [name]] of (rest[0] ?? []).entries())
      console.log([name, ...rest.map((part) => part[row]?.[1])].join(" | "));
  }
}
