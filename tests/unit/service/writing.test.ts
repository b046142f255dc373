import { describe, expect, it } from "vitest";
import { MUTED_AT_FIRST } from "../../../lib/reply/rules/registry.ts";
import { PLAIN_STYLE } from "../../../lib/reply/style-guide.ts";
import { WritingStore } from "../../../lib/service/writing.ts";
import { FakeArea } from "./fakes.ts";
import { handlersWith, page, panel } from "./some-parts.ts";

const AT_FIRST = [...MUTED_AT_FIRST];

const wrong = (id: string) => ({ id, rule: "vague-time", words: "soon", at: "2026-11-22T10:00:00.000Z" });

describe("what an agent has settled about writing", () => {
  it("begins with the plain style, what is muted at first and no report", async () => {
    expect(await new WritingStore(new FakeArea()).load()).toEqual({
      style: PLAIN_STYLE,
      muted: AT_FIRST,
      reports: [],
    });
    expect(AT_FIRST).toEqual(["public-compensation", "warmth-in-middle"]);
  });

  it("lets a rule speak that is muted at first", async () => {
    const store = new WritingStore(new FakeArea());
    await store.mute("warmth-in-middle", false);
    expect((await store.load()).muted).toEqual(["public-compensation"]);
  });

  it("keeps the style, the muted rules and the reports beside each other", async () => {
    const area = new FakeArea();
    const store = new WritingStore(area);
    const style = {
      spelling: "american" as const,
      admitFault: false,
      remedies: [{ id: "r1", text: "a 10 % voucher" }],
      neverPromise: ["free replacement"],
    };
    await Promise.all([store.setStyle(style), store.mute("vague-time", true), store.report(wrong("a"))]);
    expect(await new WritingStore(area).load()).toEqual({
      style,
      muted: [...AT_FIRST, "vague-time"],
      reports: [wrong("a")],
    });
  });

  it("mutes a rule once and lets it speak again", async () => {
    const store = new WritingStore(new FakeArea());
    await store.mute("jargon", true);
    await store.mute("jargon", true);
    expect((await store.load()).muted).toEqual([...AT_FIRST, "jargon"]);
    await store.mute("jargon", false);
    expect((await store.load()).muted).toEqual(AT_FIRST);
  });

  it("takes one report back and keeps the others", async () => {
    const store = new WritingStore(new FakeArea());
    for (const id of ["a", "b", "c"]) await store.report(wrong(id));
    await store.forget("b");
    expect((await store.load()).reports.map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("lets the oldest reports go past five hundred", async () => {
    const area = new FakeArea();
    await area.set("writing", { reports: Array.from({ length: 500 }, (_, at) => wrong(`r${at}`)) });
    const store = new WritingStore(area);
    await store.report(wrong("last"));
    const { reports } = await store.load();
    expect(reports).toHaveLength(500);
    expect([reports[0]?.id, reports.at(-1)?.id]).toEqual(["r1", "last"]);
  });

  it.each([
    ["a word", "nonsense"],
    ["a list", []],
    ["other shapes", { style: 3, muted: "all", reports: { a: 1 } }],
    [
      "holes",
      { style: { remedies: [null, { id: 1 }], neverPromise: [4] }, muted: [null], reports: [null, {}] },
    ],
  ])("takes a damaged entry (%s) as nothing, without an error", async (_, stored) => {
    const area = new FakeArea();
    await area.set("writing", stored);
    const { style, muted, reports } = await new WritingStore(area).load();
    expect({ style, reports }).toEqual({ style: PLAIN_STYLE, reports: [] });
    expect(AT_FIRST).toEqual(expect.arrayContaining([...muted]));
  });

  it("a store that has no room tells, and the next change works", async () => {
    const area = new FakeArea();
    const store = new WritingStore(area);
    area.refuse = true;
    await expect(store.mute("jargon", true)).rejects.toThrow();
    area.refuse = false;
    await store.mute("blame", true);
    expect((await store.load()).muted).toEqual([...AT_FIRST, "blame"]);
  });
});

describe("the requests about writing", () => {
  it("a muted rule and a report stand in the settings, and every open page is told", async () => {
    const { handlers, told } = handlersWith();
    await handlers["rule.mute"]({ rule: "vague-time", muted: true }, page(1));
    const { reportId } = await handlers["finding.report"]({ rule: "jargon", words: "RMA" }, page(1));
    const settings = await handlers["writing.settings"]({}, panel);
    expect(settings.muted).toEqual([...AT_FIRST, "vague-time"]);
    expect(settings.reports).toMatchObject([{ id: reportId, rule: "jargon", words: "RMA" }]);
    expect(Number.isNaN(Date.parse(settings.reports[0]?.at ?? ""))).toBe(false);
    expect(settings.rules.map(({ id }) => id)).toContain("vague-time");
    expect(told).toEqual([{ changed: "writing" }, { changed: "writing" }]);
    await handlers["finding.forget"]({ reportId }, page(1));
    expect((await handlers["writing.settings"]({}, panel)).reports).toEqual([]);
  });
});
