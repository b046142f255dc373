import { describe, expect, it } from "vitest";
import type { Review } from "../../../../lib/reply/review/result.ts";
import { review } from "../../../../lib/reply/review/review.ts";
import { areaUnderCurve, quadraticKappa } from "../../../evaluation/metrics.ts";
import { read } from "../../../evaluation/model.ts";
import { type DraftRecord, draftRecords, isUnseen } from "../../../evaluation/replies.ts";
import { spearman } from "../../../evaluation/spearman.ts";

interface Item {
  record: DraftRecord;
  said: Review;
}

const items: Item[] = draftRecords().map((record) => ({
  record,
  said: review({
    draft: record.draft,
    answers: { message: record.message, reading: read(record.message) },
    customerName: record.customerName === "" ? null : record.customerName,
  }),
}));

function kappa(some: readonly Item[], scale: "feeling" | "ownership" | "nextStep"): number {
  const judged = some.filter(({ record }) => record.labels[scale] !== null);
  return quadraticKappa(
    judged.map(({ record }) => record.labels[scale] ?? 0),
    judged.map(({ said }) => said[scale] ?? 0),
    2,
  );
}

const share = (some: readonly Item[], right: (item: Item) => boolean): number =>
  some.filter(right).length / some.length;

/** Floors a little under what was measured; the last third was never looked at but as figures. */
describe.each([
  ["the part that was looked at", items.filter(({ record }) => !isUnseen(record)), 0.1],
  ["the part that was not", items.filter(({ record }) => isUnseen(record)), 0],
] as const)("agreement with the first reader on %s", (_part, some, more) => {
  it.each([
    ["feeling", 0.75],
    ["ownership", 0.75],
    ["nextStep", 0.7],
  ] as const)("%s: quadratic kappa", (scale, floor) => {
    expect(kappa(some, scale)).toBeGreaterThan(floor + more);
  });

  it("where no feeling is called for", () => {
    const same = share(
      some,
      ({ record, said }) => (record.labels.feeling === null) === (said.feeling === null),
    );
    expect(same).toBeGreaterThan(0.85 + more);
  });

  it.each(["warmOpen", "warmClose"] as const)("%s: share", (end) => {
    expect(share(some, ({ record, said }) => record.labels[end] === said[end])).toBeGreaterThan(0.82 + more);
  });

  it("the order of empathy", () => {
    const order = spearman(
      some.map(({ record }) => record.labels.empathy),
      some.map(({ said }) => said.empathy),
    );
    expect(order).toBeGreaterThan(0.8);
  });

  it("what a team lead would let go out", () => {
    const area = areaUnderCurve(
      some.map(({ record, said }) => ({ truth: record.labels.sendable, score: said.sendable })),
    );
    expect(area).toBeGreaterThan(0.85);
  });
});
