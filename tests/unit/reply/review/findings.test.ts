import { describe, expect, it } from "vitest";
import { findingsIn } from "../../../../lib/reply/review/findings.ts";
import { MOST_FINDINGS } from "../../../../lib/reply/review/result.ts";
import { type ReviewInput, sceneOf } from "../../../../lib/reply/review/scene.ts";
import { MUTED_AT_FIRST } from "../../../../lib/reply/rules/registry.ts";
import { read } from "../../tone/reader.ts";
import { reading, type Told } from "../samples.ts";

const MESSAGE = "My parcel is late again and nobody answers. This is unacceptable.";
const UPSET: Told = { mood: "upset", emotions: { anger: 2 }, acts: ["complaint"] };
const NOBODY: ReadonlySet<string> = new Set();

function findings(draft: string, more: Partial<ReviewInput> = {}, muted = NOBODY, told = UPSET) {
  const answers = { message: MESSAGE, reading: reading(MESSAGE, told) };
  return findingsIn(sceneOf({ draft, answers, customerName: null, ...more }), muted);
}

const rulesOf = (draft: string) => findings(draft).shown.map(({ rule }) => rule);

describe("findings of a draft", () => {
  it("shows none for a good draft", () => {
    const draft =
      "I'm sorry, two late parcels is a poor show. I've asked the depot, and it comes today between 4 and 6. I'll ring you at 6.";
    expect(findings(draft)).toEqual({ shown: [], more: 0 });
  });

  it("gives the words as they stand in the draft, with reason, source and strength", () => {
    const draft = "Hello,\n\nActually, the parcel was sent on Monday. I checked.";
    const [first] = findings(draft).shown;
    expect(first).toMatchObject({
      rule: "factuality",
      text: "Actually, the",
      alternative: "The",
      strength: "B",
    });
    expect(draft.slice(first?.start, first?.end)).toBe(first?.text);
    expect(first?.source).not.toBe("");
  });

  it("puts the weightier finding first, wherever it stands", () => {
    const rules = rulesOf("But I checked it. You should have read the label. Thanks!!");
    expect(rules[0]).toBe("blame");
    expect(rules.at(-1)).toBe("starts-but-so");
  });

  it("shows at most five and counts the rest", () => {
    const draft =
      "You failed to read it. In fact I sent it. As per our terms it ends here. I guarantee it will work. Great news! It was escalated to tier 2. It is NOT late.";
    const { shown, more } = findings(draft);
    expect(shown).toHaveLength(MOST_FINDINGS);
    expect(more).toBeGreaterThan(0);
  });

  it("leaves places for other rules when one rule finds much", () => {
    const shouted = "It is NOT late. It is NEVER late. It is ONLY slow. I did NOTHING wrong. I MUST go. ";
    const rules = rulesOf(`${shouted}Please send a photo. Please send the label. But you have it.`);
    expect(rules.filter((rule) => rule === "shouting").length).toBeLessThan(MOST_FINDINGS - 1);
    expect(rules).toContain("starts-please");
  });

  it("never shows more than three of one rule, and counts the others", () => {
    const { shown, more } = findings(
      "I did NOT lose it. I NEVER do. I MUST say so. It ALWAYS works. I ONLY pack.",
    );
    expect(shown.map(({ rule }) => rule)).toEqual(["shouting", "shouting", "shouting"]);
    expect(more).toBe(2);
  });

  it("keeps two findings on the same words when they say different things", () => {
    const rules = rulesOf("You should have reported this at once. I can look tomorrow.");
    expect(rules).toEqual(expect.arrayContaining(["blame", "starts-you-must"]));
  });

  it("says a thing once when two rules mean the same", () => {
    const message = "My husband died on 2 March. Please stop his newspaper.";
    const answers = { message, reading: reading(message, { ...UPSET, escalation: ["vulnerable"] }) };
    const { shown } = findings("Great news! I have stopped it.", { answers });
    expect(shown.map(({ rule }) => rule)).toEqual(["positivity-mismatch"]);
  });

  it("shows every unfilled field it has room for", () => {
    const { shown } = findings(
      "Order [ORDER NUMBER] of [DATE] goes to [ADDRESS] by [TIME], says [AGENT NAME].",
    );
    expect(shown.map(({ rule }) => rule)).toEqual(Array(5).fill("leftover-placeholder"));
  });

  it("leaves no gap where a sentence goes", () => {
    const draft =
      "I'm sorry that the parcel is late again. We apologise for any inconvenience. It comes at 4.";
    const [first] = findings(draft).shown;
    expect(first).toMatchObject({ rule: "nonpology", alternative: "" });
    const rest = draft.slice(0, first?.start) + draft.slice(first?.end);
    expect(rest).toBe("I'm sorry that the parcel is late again. It comes at 4.");
  });

  it.each([
    ["We are sorry for any inconvenience.", "nonpology"],
    ["Please calm down.", "blame"],
  ])("shows one card for the same words: %s", (draft, rule) => {
    expect(rulesOf(draft)).toEqual([rule]);
  });

  it("names what happened where an empty apology stands alone", () => {
    const message = "Third time I write. The refund for order 4711 is still missing. When will it arrive?";
    const answers = { message, reading: read(message) };
    const [first] = findings("We are sorry for any inconvenience.", { answers }).shown;
    expect(first?.alternative).toBe("We are sorry that the refund for order 4711 is still missing.");
  });

  it("moves nothing when the agent goes on writing", () => {
    const start = "Hi Ann,\n\nActually, the parcel left on Monday. You failed to give the floor. ";
    const before = findings(start).shown;
    const after = findings(`${start}I'll ring the driver at 9 and write to you`).shown;
    expect(after).toEqual(before);
  });

  it("leaves muted rules out, also those that are muted at first", () => {
    const draft = "Actually, I gave you a voucher.";
    const rules = (muted: ReadonlySet<string>) =>
      findings(draft, { public: true }, muted).shown.map(({ rule }) => rule);
    expect(rules(MUTED_AT_FIRST)).toEqual(["factuality"]);
    expect(rules(new Set([...MUTED_AT_FIRST, "factuality"]))).toEqual([]);
    expect(rules(new Set(["factuality"]))).toEqual(["public-compensation"]);
  });

  it("looks for English words in English drafts only", () => {
    const draft =
      "Sehr geehrte Frau Lund, wir haben Ihre Nachricht erhalten. ACTUALLY ist nur ein Wort. Wir melden uns morgen bei Ihnen und schicken das Paket noch einmal.";
    expect(findings(draft).shown.filter(({ rule }) => rule !== "wrong-name")).toEqual([]);
  });

  it.each([
    ["one long word", "a".repeat(60_000)],
    ["marks", "!".repeat(10_000)],
    ["shouted words", "MUST NOT ".repeat(5_000)],
    ["emoji", "😀 ".repeat(5_000)],
    ["open tags", "<p ".repeat(5_000)],
    ["halves of words", "you should have you must so we are so ".repeat(1_000)],
  ])("stays within its bounds on %s", (_what, draft) => {
    const { shown, more } = findings(draft);
    expect(shown.length).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(more).toBeLessThan(2_000);
    for (const { start, end, text } of shown) expect(draft.slice(start, end)).toBe(text);
  });
});
