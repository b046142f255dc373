import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LONGEST_NOTE } from "../../../components/panel/writing.ts";
import { inputs } from "../../../lib/messages/table.ts";
import { one } from "../open-page.ts";
import { button } from "../session/on-page.ts";
import { aisha, derek, openPanel, until, words, write } from "./open-panel.tsx";

let close = () => {};

afterEach(() => {
  close();
  vi.useRealTimers();
});

const PROMISE = "What you wrote stays here as long as this panel is open.";
const CHANGED = "This note was changed in another window.";
const AS_LONG = "This note is as long as a note can be.";

/** Beside a mail of Aisha's, on whom these notes are stored: the first one is the oldest. */
async function beside(...notes: string[]) {
  const panel = openPanel();
  close = panel.close;
  for (const text of notes) {
    const { changedAt } = await panel.store.save(text, aisha, text);
    await until(() => expect(Date.now()).toBeGreaterThan(changedAt));
  }
  await panel.show(1, aisha);
  await panel.show(2, derek);
  const { root } = panel;
  await until(() => expect(root.querySelectorAll("li")).toHaveLength(notes.length));
  await until(() => expect(root.querySelector("textarea")).not.toBeNull());
  const stored = async (customer = aisha) => (await panel.store.of(customer.address)).map(({ text }) => text);
  const turnTo = async (tab: number, name: string) => {
    panel.setTabId(tab);
    await until(() => expect(root.querySelector("h1")?.textContent).toBe(name));
  };
  return {
    ...panel,
    stored,
    turnTo,
    fresh: () => one<HTMLTextAreaElement>(".notes > .note-editor textarea", root),
  };
}

/** Opens the stored note with this text for writing. */
function change(root: HTMLElement, text: string): HTMLTextAreaElement {
  const row = [...root.querySelectorAll("li")].find((each) => each.textContent?.includes(text));
  if (!row) throw new Error(`No note says ${text}`);
  button(row, "Change this note").click();
  return one<HTMLTextAreaElement>("textarea", row);
}

describe("what is typed while a note is being saved", () => {
  it("stays in the field when the first part is told as stored, and is saved after it", async () => {
    const { root, stored, another, holdSaves } = await beside("old");
    const second = another();
    const field = change(root, "old");
    const releaseFirst = holdSaves();
    write(field, "old and new");
    await until(() => expect(words(root)).toContain("Saving …"));
    const release = holdSaves();
    write(field, "old and new and newer");
    field.setSelectionRange(3, 3);
    releaseFirst();
    await until(() => expect(words(second)).toContain("old and new"));
    await vi.advanceTimersByTimeAsync(100);
    expect(field.value).toBe("old and new and newer");
    expect(field.selectionStart).toBe(3);
    expect(words(root)).not.toContain(CHANGED);
    release();
    await until(async () => expect(await stored()).toEqual(["old and new and newer"]));
    await until(() => expect(words(root)).toContain("Saved"));
    expect(one("li textarea", root)).toBe(field);
    expect(field.value).toBe("old and new and newer");
  });

  it("is not called saved before it is", async () => {
    const { root, fresh, holdSaves } = await beside();
    write(fresh(), "Calls");
    await until(() => expect(words(root)).toContain("Saved"));
    const release = holdSaves();
    write(fresh(), "Calls her");
    expect(words(root)).not.toContain("Saved");
    await until(() => expect(words(root)).toContain("Saving …"));
    release();
    await until(() => expect(words(root)).toContain("Saved"));
  });

  it("taken back to what was stored before is stored again", async () => {
    const { root, saves, stored, holdSaves } = await beside("old");
    const release = holdSaves();
    const field = change(root, "old");
    write(field, "old and new");
    field.dispatchEvent(new FocusEvent("blur"));
    write(field, "old");
    release();
    await until(() => expect(saves).toHaveBeenCalledTimes(2));
    await until(async () => expect(await stored()).toEqual(["old"]));
    expect(field.value).toBe("old");
  });

  it("keeps the focus and its place, though the note is now the latest one", async () => {
    const { root, stored, another } = await beside("older", "newer");
    const second = another();
    const rows = [...root.querySelectorAll("li")];
    const field = change(root, "older");
    expect(document.activeElement).toBe(field);
    write(field, "older, changed");
    await until(async () => expect(await stored()).toEqual(["older, changed", "newer"]));
    await until(() => expect(words(second)).toContain("older, changed"));
    await vi.advanceTimersByTimeAsync(100);
    expect(document.activeElement).toBe(field);
    expect([...root.querySelectorAll("li")]).toEqual(rows);
    expect(rows[1]?.contains(field)).toBe(true);
  });
});

describe("one note in two panels", () => {
  it("the other panel's text is taken where nothing is unsaved", async () => {
    const { root, another } = await beside("old");
    const second = another();
    await until(() => expect(second.querySelectorAll("li")).toHaveLength(1));
    const [here, there] = [change(root, "old"), change(second, "old")];
    write(there, "old, changed there");
    await until(() => expect(here.value).toBe("old, changed there"));
    expect(words(root)).not.toContain(CHANGED);
    write(here, "old, changed there and here");
    await until(() => expect(there.value).toBe("old, changed there and here"));
  });

  it("neither text goes over the other: the sentence is shown, both can be had, the agent's own is saved", async () => {
    const { root, another, stored, trouble } = await beside("old");
    const second = another();
    await until(() => expect(second.querySelectorAll("li")).toHaveLength(1));
    const [here, there] = [change(root, "old"), change(second, "old")];
    trouble.why = "full";
    write(here, "old, mine");
    await until(() => expect(words(root)).toContain(PROMISE));
    trouble.why = null;
    write(there, "old, theirs");
    await until(() => expect(words(root)).toContain(CHANGED));
    expect(here.value).toBe("old, mine");
    expect(await stored()).toEqual(["old, theirs"]);
    here.dispatchEvent(new FocusEvent("blur"));
    await until(async () => expect(await stored()).toEqual(["old, mine"]));
    expect(words(root)).toContain(CHANGED);
    button(root, "Take the other text").click();
    expect(here.value).toBe("old, theirs");
    await until(async () => expect(await stored()).toEqual(["old, theirs"]));
    button(root, "Take the other text").click();
    expect(here.value).toBe("old, mine");
    button(root, "Keep this text").click();
    expect(words(root)).not.toContain(CHANGED);
    await until(async () => expect(await stored()).toEqual(["old, mine"]));
    await until(() => expect(there.value).toBe("old, mine"));
  });
});

describe("a note that could not be saved, when another customer comes on screen", () => {
  it.each<[string, (root: HTMLElement, field: HTMLTextAreaElement) => void, string]>([
    ["the next key", (_, field) => write(field, "Calls her sister first!"), "Calls her sister first!"],
    ["the button", (root) => button(root, "Try again").click(), "Calls her sister first."],
  ])("is there again with its failure, and is saved by %s", async (_, act, text) => {
    const { root, fresh, trouble, turnTo, stored, saves } = await beside();
    trouble.why = "full";
    write(fresh(), "Calls her sister first.");
    await until(() => expect(words(root)).toContain(PROMISE));
    await turnTo(2, "Derek Olsen");
    expect(fresh().value).toBe("");
    await turnTo(1, "Aisha Bello");
    expect(fresh().value).toBe("Calls her sister first.");
    expect(words(root)).toContain(PROMISE);
    trouble.why = null;
    act(root, fresh());
    await until(async () => expect(await stored()).toEqual([text]));
    await until(() => expect(words(root)).not.toContain(PROMISE));
    expect(new Set(saves.mock.calls.map(([id]) => id)).size).toBe(1);
    expect(await stored(derek)).toEqual([]);
  });

  it("goes on as the note it was when its first words are stored", async () => {
    const { root, fresh, trouble, turnTo, stored } = await beside();
    write(fresh(), "Calls");
    await until(() => expect(words(root)).toContain("Saved"));
    trouble.why = "full";
    write(fresh(), "Calls her sister first.");
    await until(() => expect(words(root)).toContain(PROMISE));
    await turnTo(2, "Derek Olsen");
    trouble.why = null;
    await turnTo(1, "Aisha Bello");
    expect(fresh().value).toBe("Calls her sister first.");
    expect(words(root)).not.toContain(CHANGED);
    button(root, "Try again").click();
    await until(async () => expect(await stored()).toEqual(["Calls her sister first."]));
  });

  it("written before stands open again, also while the stored notes can't be read", async () => {
    const { root, trouble, turnTo, stored } = await beside("old", "other");
    trouble.why = "unavailable";
    write(change(root, "old"), "old and new");
    await until(() => expect(words(root)).toContain(PROMISE));
    await turnTo(2, "Derek Olsen");
    await turnTo(1, "Aisha Bello");
    const field = () => one<HTMLTextAreaElement>("li textarea", root);
    expect(field().value).toBe("old and new");
    expect(words(root)).toContain(PROMISE);
    trouble.why = null;
    write(field(), "old and newer");
    await until(async () => expect(await stored()).toEqual(["old and newer", "other"]));
    await until(() => expect(words(root)).toContain("Saved"));
    expect(field().value).toBe("old and newer");
  });

  it("was changed in another window meanwhile: both can be had", async () => {
    const { root, trouble, turnTo, store } = await beside("old");
    trouble.why = "full";
    write(change(root, "old"), "old, mine");
    await until(() => expect(words(root)).toContain(PROMISE));
    await turnTo(2, "Derek Olsen");
    trouble.why = null;
    await store.save("old", aisha, "old, theirs");
    await turnTo(1, "Aisha Bello");
    expect(words(root)).toContain(CHANGED);
    const field = one<HTMLTextAreaElement>("li textarea", root);
    expect(field.value).toBe("old, mine");
    button(root, "Take the other text").click();
    expect(field.value).toBe("old, theirs");
  });
});

describe("a note that could not be saved", () => {
  it("stays open when another note is opened", async () => {
    const { root, trouble, stored } = await beside("one", "two");
    const field = change(root, "one");
    trouble.why = "full";
    write(field, "one, changed");
    await until(() => expect(words(root)).toContain(PROMISE));
    trouble.why = null;
    await until(() => expect(root.querySelectorAll("li")).toHaveLength(2));
    button(root, "Change this note").click();
    expect(field.isConnected).toBe(true);
    expect(field.value).toBe("one, changed");
    button(root, "Try again").click();
    await until(async () => expect(await stored()).toEqual(["one, changed", "two"]));
  });

  it("is not saved by being removed; Undo brings its last words", async () => {
    const { root, trouble, stored, show } = await beside("one");
    trouble.why = "full";
    write(change(root, "one"), "one, changed");
    await until(() => expect(words(root)).toContain(PROMISE));
    trouble.why = null;
    await show(1, aisha);
    await until(() => expect(root.querySelector("[aria-label='Remove this note']")).not.toBeNull());
    button(root, "Remove this note").click();
    await until(() => expect(words(root)).toContain("Note removed."));
    await until(() => expect(root.querySelectorAll("li")).toHaveLength(0));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await stored()).toEqual([]);
    button(root, "Undo").click();
    await until(async () => expect(await stored()).toEqual(["one, changed"]));
  });
});

describe("a note as long as a note can be", () => {
  it("takes no more keys, and says so", async () => {
    const { root, fresh, stored } = await beside();
    expect(fresh().maxLength).toBe(LONGEST_NOTE);
    write(fresh(), "x".repeat(LONGEST_NOTE - 1));
    expect(words(root)).not.toContain(AS_LONG);
    write(fresh(), "x".repeat(LONGEST_NOTE));
    expect(words(root)).toContain(AS_LONG);
    await until(async () => expect((await stored())[0]).toHaveLength(LONGEST_NOTE));
    await until(() => expect(words(root)).toContain("Saved"));
  });

  it("is as long as the request may be", () => {
    const fits = (length: number) =>
      v.safeParse(inputs["note.save"], {
        noteId: "n1",
        customer: aisha,
        text: "x".repeat(length),
        tabId: null,
      }).success;
    expect([fits(LONGEST_NOTE), fits(LONGEST_NOTE + 1)]).toEqual([true, false]);
  });
});
