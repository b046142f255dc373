import { afterEach, describe, expect, it, vi } from "vitest";
import { one } from "../open-page.ts";
import { button } from "../session/on-page.ts";
import { aisha, derek, openPanel, until, words, write } from "./open-panel.tsx";

let close = () => {};

afterEach(() => {
  close();
  vi.useRealTimers();
});

/** The panel beside a mail of Aisha's. */
async function besideAisha() {
  const panel = openPanel();
  close = panel.close;
  await panel.show(1, aisha);
  await until(() => expect(panel.root.querySelector("textarea")).not.toBeNull());
  const area = () => one<HTMLTextAreaElement>("textarea", panel.root);
  const textsOf = async (customer: typeof aisha) =>
    (await panel.store.of(customer.address)).map(({ text }) => text);
  return { ...panel, area, textsOf };
}

describe("a note", () => {
  it("saves itself after a pause, once, and not before", async () => {
    const { area, saves, textsOf, root } = await besideAisha();
    for (const text of ["C", "Ca", "Calls her sister first."]) {
      write(area(), text);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(saves).not.toHaveBeenCalled();
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls her sister first."]));
    expect(saves).toHaveBeenCalledOnce();
    await until(() => expect(words(root)).toContain("Saved"));
    expect(area().value).toBe("Calls her sister first.");
  });

  it("goes on as the same note when more is written", async () => {
    const { area, textsOf } = await besideAisha();
    write(area(), "Calls");
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls"]));
    write(area(), "Calls her sister first.");
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls her sister first."]));
  });

  it("is not begun where nothing is written", async () => {
    const { area, saves } = await besideAisha();
    write(area(), "  \n");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saves).not.toHaveBeenCalled();
  });

  it.each<[string, (area: HTMLTextAreaElement) => void]>([
    ["leaves the field", (area) => area.dispatchEvent(new FocusEvent("blur"))],
    ["closes the panel", () => close()],
    ["closes the window", () => dispatchEvent(new Event("pagehide"))],
    ["turns to another window", () => document.dispatchEvent(new Event("visibilitychange"))],
  ])("is saved at once when the agent %s", async (_, act) => {
    const { area, textsOf, saves } = await besideAisha();
    write(area(), "Calls her sister first.");
    act(area());
    await until(() => expect(saves).toHaveBeenCalledOnce());
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls her sister first."]));
  });

  it("beside another note is begun by the button", async () => {
    const { area, textsOf, root } = await besideAisha();
    write(area(), "one");
    await until(() => expect(words(root)).toContain("Another note"));
    button(root, "Another note").click();
    expect(area().value).toBe("");
    write(area(), "two");
    await until(async () => expect([...(await textsOf(aisha))].sort()).toEqual(["one", "two"]));
  });

  it("written before is changed where it stands", async () => {
    const { root, store, textsOf, show } = await besideAisha();
    await store.save("n1", aisha, "old words");
    await show(1, aisha);
    await until(() => expect(words(root)).toContain("old words"));
    button(root, "Change this note").click();
    write(one<HTMLTextAreaElement>("li textarea", root), "new words");
    await until(async () => expect(await textsOf(aisha)).toEqual(["new words"]));
  });
});

describe("while a note is being written", () => {
  it.each([
    ["another customer's", derek],
    ["no customer's", null],
  ])("%s mail comes on screen: it is saved to whom it was begun for", async (_, other) => {
    const { area, show, setTabId, textsOf, root, saves, database } = await besideAisha();
    if (other) await show(2, other);
    write(area(), "Calls her sister first.");
    setTabId(2);
    await until(() => expect(words(root)).toContain(other ? "Derek Olsen" : "No customer on screen"));
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls her sister first."]));
    expect(saves.mock.calls.map(([, customer]) => customer)).toEqual([aisha]);
    expect((await database.customers.toArray()).map(({ name }) => name)).toEqual(["Aisha Bello"]);
    if (other) expect(await textsOf(other)).toEqual([]);
  });

  it("the screen is told anew: what is in hand stays", async () => {
    const { area, show, store } = await besideAisha();
    const field = area();
    write(field, "Calls her");
    await store.save("n9", aisha, "from the other machine");
    await show(1, aisha);
    await until(() => expect(document.body.textContent).toContain("from the other machine"));
    expect(area()).toBe(field);
    expect(field.value).toBe("Calls her");
  });
});

describe("storage that fails", () => {
  it.each([
    ["full", "there is no room left on this machine"],
    ["unavailable", "this browser doesn't let Attune use its storage"],
    ["failed", "That didn't work. Please try again."],
  ] as const)("%s: the text stays, the sentence is shown, and trying again works", async (why, sentence) => {
    const { area, root, trouble, textsOf } = await besideAisha();
    trouble.why = why;
    write(area(), "Calls her sister first.");
    await until(() => expect(words(root)).toContain(sentence));
    expect(words(root)).toContain("What you wrote stays here as long as this panel is open.");
    expect(area().value).toBe("Calls her sister first.");
    trouble.why = null;
    button(one("[role=alert]", root), "Try again").click();
    await until(async () => expect(await textsOf(aisha)).toEqual(["Calls her sister first."]));
    await until(() => expect(words(root)).not.toContain(sentence));
  });

  it("leaves a note that can't be removed where it is, and says so", async () => {
    const { root, store, show, trouble } = await besideAisha();
    await store.save("n1", aisha, "one");
    await show(1, aisha);
    await until(() => expect(words(root)).toContain("one"));
    trouble.why = "full";
    button(root, "Remove this note").click();
    await until(() => expect(words(root)).toContain("there is no room left"));
    expect(words(root)).not.toContain("Note removed.");
  });
});

describe("removing a note", () => {
  it("takes it off the list, and Undo brings it back", async () => {
    const { root, store, show, textsOf } = await besideAisha();
    await store.save("n1", aisha, "one");
    await store.save("n2", aisha, "two");
    await show(1, aisha);
    await until(() => expect(root.querySelectorAll("li")).toHaveLength(2));
    const row = [...root.querySelectorAll("li")].find((each) => each.textContent?.includes("one"));
    if (row) button(row, "Remove this note").click();
    await until(() => expect(root.querySelectorAll("li")).toHaveLength(1));
    await until(() => expect(words(root)).toContain("Note removed."));
    expect(await textsOf(aisha)).toEqual(["two"]);
    button(root, "Undo").click();
    await until(() => expect(root.querySelectorAll("li")).toHaveLength(2));
    await until(() => expect(words(root)).not.toContain("Note removed."));
    expect([...(await textsOf(aisha))].sort()).toEqual(["one", "two"]);
  });
});
