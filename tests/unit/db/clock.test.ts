import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock, type Stamp } from "../../../lib/db/clock.ts";

/** A wall clock that shows one time after the other, and then the last one for ever. */
function wallClock(times: readonly number[]): () => number {
  let at = 0;
  return () => times[Math.min(at++, times.length - 1)] ?? 0;
}

function stamps(count: number, now: () => number, last?: Stamp): Stamp[] {
  const clock = createClock("nora", now, last);
  return Array.from({ length: count }, () => clock.next());
}

function expectGrowing(list: readonly Stamp[]): void {
  for (const [place, stamp] of list.slice(1).entries()) expect(stamp > (list[place] ?? "")).toBe(true);
}

describe("createClock", () => {
  it("grows within the same millisecond", () => {
    expectGrowing(stamps(1_000, () => 1_796_000_000_000));
  });

  it("grows where the wall clock is set back by a day", () => {
    const noon = 1_796_000_000_000;
    const given = stamps(3, wallClock([noon, noon - 86_400_000, noon + 1]));
    expectGrowing(given);
    expect(given[1]?.startsWith(given[0]?.slice(0, 9) ?? "-")).toBe(true);
  });

  it("goes on after the last stored stamp, also when the machine's clock was put back meanwhile", () => {
    const [before = ""] = stamps(1, () => 1_796_000_000_000);
    const after = stamps(2, () => 1_000_000_000_000, before);
    expectGrowing([before, ...after]);
  });

  it("compares as text when the time gets one digit longer", () => {
    const border = 36 ** 8;
    expectGrowing(stamps(4, wallClock([border - 2, border - 1, border, border + 1])));
    expectGrowing([stamps(1, () => 0)[0] ?? "", stamps(1, () => border)[0] ?? ""]);
  });

  it("names its author, so that two machines never make the same stamp", () => {
    const here = createClock("aaaa", () => 5).next();
    const there = createClock("bbbb", () => 5).next();
    expect(here).not.toBe(there);
    expect(here.endsWith("-aaaa")).toBe(true);
  });

  it.each(["", "nonsense", "--", "zzz-??-x"])("begins anew on a stored stamp that is none: %j", (last) => {
    expectGrowing(stamps(3, () => 1_796_000_000_000, last));
  });

  it("only grows, whatever the wall clock does and wherever it is restarted", () => {
    const times = fc.array(fc.integer({ min: 0, max: 100_000_000_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(times, times, (first, second) => {
        const before = stamps(first.length, wallClock(first));
        const after = stamps(second.length, wallClock(second), before.at(-1));
        const all = [...before, ...after];
        expect([...all].sort()).toEqual(all);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
