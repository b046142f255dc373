import { describe, expect, it } from "vitest";
import { fieldIdsIn } from "../../../../lib/reply/parts/fields.ts";
import { LAMPS, type Lamp } from "../../../../lib/reply/review/result.ts";
import { review } from "../../../../lib/reply/review/review.ts";
import { RULES } from "../../../../lib/reply/rules/registry.ts";
import { read } from "../../../evaluation/model.ts";
import { draftRecords } from "../../../evaluation/replies.ts";
import { LATE, PRAISE, QUESTION, reviewed } from "./drafts.ts";

const ids = (lamps: readonly Lamp[]) => lamps.map(({ id }) => id);
const lamp = (lamps: readonly Lamp[], id: string) => lamps.find((one) => one.id === id);
const TWO_ASKS = "Do you deliver to Cork? And can you wrap the lamp as a gift?";
const BARE = "Hello,\n\nIt is late.\n\nKind regards,\nJo";

describe("which lamps", () => {
  it("a complaint with an ask calls for all, in their order", () => {
    expect(ids(reviewed(LATE, BARE).lamps)).toEqual([...LAMPS]);
  });

  it("a plain question calls for no sympathy and no deed", () => {
    expect(ids(reviewed(QUESTION, "Yes, both.").lamps)).toEqual(["issue", "asks", "warm-open", "warm-close"]);
  });

  it("praise calls for no sympathy and no deed", () => {
    const row = ids(reviewed(PRAISE, "Thank you!").lamps);
    expect(row).not.toContain("feeling");
    expect(row).not.toContain("next-step");
  });

  it.each([
    ["a new mail", null, "Hi Ann,\n\nI'm sorry."],
    ["an empty draft", LATE, ""],
    ["a draft that is only a quote", LATE, "> When does it come?"],
    [
      "a draft in another language",
      LATE,
      "Es tut mir leid, die Spülmaschine kommt am Dienstag zu Ihnen nach Hause.",
    ],
    [
      "a message in another language",
      "¿Cuándo llega mi pedido? Llevo tres semanas esperando y nadie responde.",
      BARE,
    ],
  ])("%s has none", (_what, message, draft) => {
    expect(reviewed(message, draft).lamps).toEqual([]);
  });

  it("from the first letter on they stay the same", () => {
    const typed = "Hi Ann,\n\nIt is late.";
    for (let length = 1; length <= typed.length; length += 1)
      expect(ids(reviewed(LATE, typed.slice(0, length)).lamps), typed.slice(0, length)).toEqual([...LAMPS]);
  });
});

describe("what a lamp says", () => {
  it("off, half, on, with a place and no hint once it is on", () => {
    const draft = "Hi Ann,\n\nI can see how tiring five weeks at the sink must be.";
    const on = lamp(reviewed(LATE, draft).lamps, "feeling");
    expect(on).toMatchObject({ lit: "on", hint: null });
    expect(draft.slice(on?.seen?.start, on?.seen?.end)).toContain("five weeks at the sink");
    expect(lamp(reviewed(LATE, "We apologise for the delay.").lamps, "feeling")?.lit).toBe("half");
    expect(lamp(reviewed(LATE, BARE).lamps, "feeling")).toMatchObject({ lit: "off", seen: null });
  });

  it("a warm opening without their name is half lit and offers the greeting", () => {
    const half = lamp(reviewed(LATE, "I'm sorry for the wait.").lamps, "warm-open");
    expect(half).toMatchObject({ lit: "half", hint: { rule: "missing-name" } });
    expect(half?.hint?.proposal).toContain("Ann");
    expect(lamp(reviewed(LATE, "Hi Ann,\n\nI'm sorry for the wait.").lamps, "warm-open")?.lit).toBe("on");
    expect(lamp(reviewed(LATE, "I'm sorry for the wait, Ann.").lamps, "warm-open")?.lit).toBe("on");
  });

  it.each([
    ["Ann", "Hi Hannah,\n\nI'm sorry for the wait.", "half"],
    ["Ann", "Hello,\n\nI'm sorry Ann from dispatch did not call.", "half"],
    ["Ed", "Hello,\n\nI'm sorry for the wait, you needed it.", "half"],
    ["Ed Young", "Hello Ed,\n\nI'm sorry for the wait.", "on"],
    ["Ed", "Ed, I'm sorry for the wait.", "on"],
    ["José", "Hi Jose,\n\nI'm sorry for the wait.", "on"],
    ["Ms Adeyemi", "Dear Ms Okafor,\n\nI'm sorry for the wait.", "half"],
  ])("the name is a whole word that calls them: %s in %j", (customerName, draft, lit) => {
    const answers = { message: LATE, reading: read(LATE) };
    expect(lamp(review({ draft, answers, customerName }).lamps, "warm-open")?.lit).toBe(lit);
  });

  it("words are short, and the asks are counted", () => {
    for (const { words } of reviewed(LATE, BARE).lamps) expect(words.length).toBeLessThan(50);
    const two = lamp(reviewed(QUESTION, "No idea.").lamps, "asks")?.words ?? "";
    expect(two).toMatch(/^\d of 2 asks answered$|^What they ask: /);
  });

  it("the asks are listed, each with the sentence that answers it", () => {
    const { lamps, asks } = reviewed(TWO_ASKS, "Hi Ann,\n\nYes, we do deliver to Cork.");
    expect(lamp(lamps, "asks")?.asks).toEqual(asks);
    expect(asks.map(({ by }) => by?.text ?? null)).toEqual(["Yes, we do deliver to Cork.", null]);
    expect(lamp(lamps, "issue")).not.toHaveProperty("asks");
  });
});

describe("hints", () => {
  it("every lamp that is not on has one, from a registered lamp rule with a source", () => {
    for (const { lit, hint, id } of reviewed(LATE, BARE).lamps) {
      if (lit === "on") continue;
      const rule = RULES.find((one) => one.id === hint?.rule);
      expect(rule, id).toMatchObject({
        kind: "lamp",
        lamp: id,
        source: hint?.source,
        strength: hint?.strength,
      });
      expect(hint?.text).not.toMatch(/satisf|guarantee|will (?:raise|improve|increase)/i);
    }
  });

  it("a muted rule gives none, and the lamp stays", () => {
    const row = reviewed(LATE, BARE, new Set(["name-feeling"])).lamps;
    expect(lamp(row, "feeling")).toMatchObject({ lit: "off", hint: null });
    expect(lamp(row, "next-step")?.hint?.rule).toBe("no-next-step");
  });

  it("the proposal for the matter names it in their words, the one for the ask holds a field", () => {
    const row = reviewed(LATE, BARE).lamps;
    expect(lamp(row, "asks")?.hint?.proposal).toMatch(/\{\{answer_1\}\}/);
    const muted = new Set(["name-feeling"]);
    const own = lamp(
      reviewed("The desk came today and the bag of bolts is missing.", BARE, muted).lamps,
      "issue",
    );
    expect(own?.hint?.proposal).toMatch(/bolts|desk/);
  });

  it("for an ask that is answered no place is offered, and the others carry labels", () => {
    const hint = (draft: string) => lamp(reviewed(TWO_ASKS, draft).lamps, "asks")?.hint;
    const none = hint("Hello Ann.");
    expect(none?.fields?.map(({ id }) => id)).toEqual(["answer_1", "answer_2"]);
    const one = hint("Hi Ann,\n\nYes, we do deliver to Cork.");
    expect(one?.proposal).toContain("{{answer_2}}");
    expect(one?.proposal).not.toContain("{{answer_1}}");
    expect(one?.fields?.map(({ label }) => label)).toEqual([expect.stringMatching(/^Answer to “.*gift/)]);
  });

  it("also where the asks are a numbered list", () => {
    const list =
      "Hello,\n1) Do you deliver to Cork?\n2) Can you wrap the lamp as a gift?\n3) Is it dimmable?";
    const { lamps } = reviewed(list, "Hi Ann,\n\nYes, we do deliver to Cork.");
    const open = lamp(lamps, "asks")?.hint?.fields?.map(({ label }) => label) ?? [];
    expect(open).toEqual([expect.stringMatching(/wrap the lamp/), expect.stringMatching(/dimmable/)]);
  });

  it("each field of a proposal has a label, and each sentence is offered once", () => {
    for (const record of draftRecords().slice(0, 60)) {
      const answers = { message: record.message, reading: read(record.message) };
      const row = review({ draft: "It is noted.", answers, customerName: "Ann" }).lamps;
      const hints = row.flatMap(({ hint }) => (hint?.proposal === undefined ? [] : [hint]));
      const proposals = hints.map(({ proposal }) => proposal);
      expect(new Set(proposals).size, record.id).toBe(proposals.length);
      for (const { proposal, fields } of hints)
        expect(fields?.map(({ id }) => id) ?? [], record.id).toEqual(fieldIdsIn(proposal ?? ""));
    }
  });

  it("a proposal brings its lamp to light", () => {
    for (const record of draftRecords().slice(0, 40)) {
      const answers = { message: record.message, reading: read(record.message) };
      const row = review({ draft: "It is noted.", answers, customerName: null }).lamps;
      const proposal = lamp(row, "feeling")?.hint?.proposal;
      if (proposal === undefined) continue;
      const after = review({ draft: proposal, answers, customerName: null }).lamps;
      expect(lamp(after, "feeling")?.lit, `${record.id} ${proposal}`).not.toBe("off");
    }
  });
});

it("every lamp has at least one rule that says what would light it", () => {
  const lit = RULES.flatMap((rule) => (rule.kind === "lamp" ? [rule.lamp] : []));
  for (const id of LAMPS) expect(lit).toContain(id);
});
