import { describe, expect, it } from "vitest";
import { type Change, stateOf, withChange } from "../../../components/inbox/suggestions/changes.ts";
import { part } from "./made-up.ts";

const greet = part("greet", 0, "Hello,", ["Dear Derek,", "Hi,"]);
const act = part("act", 1, "I write.", ["I call."]);
const change = (of: { id: string }, wording: string, out = false): Change => ({ part: of.id, wording, out });
const made = (...changes: Change[]) => changes.reduce<Change[]>(withChange, []);

describe("a part after the agent's changes", () => {
  it("stands in its own wording at first", () => {
    expect(stateOf(greet, [])).toEqual({ wording: greet, place: 0, count: 3, out: false });
  });

  it("has the wording that it was given last", () => {
    const state = stateOf(greet, made(change(greet, "greet-0-1"), change(act, "act-1-1")));
    expect(state).toMatchObject({ wording: { text: "Dear Derek," }, place: 1 });
  });

  it("keeps its wording while it is left out and when it is put back", () => {
    const outThenIn = made(
      change(greet, "greet-0-2"),
      change(greet, "greet-0-2", true),
      change(greet, "greet-0-2"),
    );
    expect(stateOf(greet, outThenIn.slice(0, 2))).toMatchObject({ place: 2, out: true });
    expect(stateOf(greet, outThenIn)).toMatchObject({ place: 2, out: false });
  });
});

describe("what one undo takes back", () => {
  it("are all the wordings of a part that were tried one after the other", () => {
    expect(made(change(greet, "greet-0-1"), change(greet, "greet-0-2"))).toHaveLength(1);
  });

  it("is the later part alone where two were changed", () => {
    const both = made(change(greet, "greet-0-1"), change(act, "act-1-1"));
    expect(stateOf(greet, both.slice(0, -1)).place).toBe(1);
    expect(stateOf(act, both.slice(0, -1)).place).toBe(0);
  });

  it("is leaving out, and not the wording before it", () => {
    const both = made(change(greet, "greet-0-1"), change(greet, "greet-0-1", true));
    expect(stateOf(greet, both.slice(0, -1))).toMatchObject({ place: 1, out: false });
  });

  it("is a wording that was given after putting back, and not the putting back", () => {
    const all = made(
      change(greet, greet.id, true),
      change(greet, greet.id, false),
      change(greet, "greet-0-1", false),
    );
    expect(stateOf(greet, all.slice(0, -1))).toMatchObject({ place: 0, out: false });
  });
});
