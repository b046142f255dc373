import { describe, expect, test } from "vitest";
import { frameOf } from "../../../../lib/reply/situation/frame.ts";
import { needsOf } from "../../../../lib/reply/situation/needs.ts";
import { registerOf } from "../../../../lib/reply/situation/register.ts";
import { stakeOf } from "../../../../lib/reply/situation/stake.ts";
import { themeOf } from "../../../../lib/reply/situation/theme.ts";
import { reading } from "../samples.ts";

describe("registerOf", () => {
  test.each([
    ["Dear Sir or Madam,\nwhere is my parcel?", null, "formal"],
    ["Where is it?\n\nKind regards\nJo", null, "formal"],
    ["Where is it?", "Mr Haddad", "formal"],
    ["yo where's my stuff lol", null, "casual"],
    ["hey guys, its broken :(", "Devon", "casual"],
    ["Where is my parcel? It was due on Monday.", "Jo", "plain"],
    ["someone took 640 euros from my account. i am 71.", "Gloria", "plain"],
    ["", null, "plain"],
  ])("%j", (message, name, register) => {
    expect(registerOf(message, name)).toBe(register);
  });
});

describe("stakeOf", () => {
  test.each([
    ["I took a day off for this and nobody came.", "dayOff"],
    ["My sister gets married tomorrow.", "event"],
    ["My son has nothing to sit at.", "child"],
    ["I work from home.", "work"],
    ["My clients can't reach me.", "customers"],
    ["I'm on a pension.", "tightMoney"],
    ["I only get an answer from a chatbot.", "bot"],
    ["I have been a customer for twelve years, and a member for 12 years.", "loyal"],
    ["All my photos of him are gone.", "memories"],
    ["The kettle broke.", null],
    ["My wife and I booked a room.", null],
    ["My grandmother's vase arrived broken.", null],
    ["It's not my job to chase you.", null],
    ["I lost my job.", null],
    ["My wedding ring is bent.", null],
    ["My mother relies on it.", "family"],
    ["It was for my grandmother.", "family"],
    ["Our whole team is blocked.", "work"],
    ["The cake for my daughter's wedding came late.", "event"],
    ["", null],
  ])("%s", (message, stake) => {
    expect(stakeOf(message)).toBe(stake);
  });
});

describe("themes", () => {
  test.each([
    ["My bill went from 84 to 191 in one month.", "price"],
    ["Today I get a £25 late fee.", "fee"],
    ["The internet has been down since Tuesday.", "outage"],
    ["The pizza came cold.", "food"],
    ["The room was dirty.", "dirty"],
    ["You promised a call back.", "promise"],
    ["The technician never turned up.", "noshow"],
    ["The kettle has not turned up.", null],
    ["I broke my ankle in two places.", null],
    ["My cup broke.", "broken"],
  ])("%s", (message, theme) => {
    expect(themeOf(message)).toBe(theme);
  });
});

describe("what holds of a message", () => {
  const told = (message: string): boolean =>
    needsOf(message, reading(message, { mood: "upset", repeatContact: true }), "upset", null, null, []).has(
      "repeat",
    );

  test("repeated contact is told back only where they say it", () => {
    expect(told("I called twice and was cut off.")).toBe(true);
    expect(told("Third mail. Where is it?")).toBe(true);
    expect(told("I've asked in chat.")).toBe(true);
    expect(told("The gate refused my pass on 4 days.")).toBe(false);
    expect(told("You took £10 on the 1st and £10 on the 3rd.")).toBe(false);
  });
});

describe("a mood in doubt", () => {
  test("bears words that are right in any case", () => {
    const broken = "The kettle is broken. Can you repair it?";
    expect(frameOf(broken, reading(broken, { mood: "upset", sure: false, acts: ["complaint"] }))).toBe(
      "upset",
    );
    expect(frameOf("Dimmable?", reading("Dimmable?", { sure: false, acts: ["question"] }))).toBe("neutral");
    expect(frameOf("Can I?", reading("Can I?", { mood: "unsure", sure: false, acts: ["question"] }))).toBe(
      "unsure",
    );
  });

  test("else stays careful", () => {
    expect(frameOf("ok then", reading("ok then", { sure: false }))).toBe("careful");
    expect(frameOf("ok", reading("ok", { mood: "pleased", sure: false }))).toBe("careful");
    const felt = reading("Why?", { sure: false, acts: ["question"], emotions: { frustration: 1 } });
    expect(frameOf("Why?", felt)).toBe("careful");
  });
});
