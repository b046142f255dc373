import { describe, expect, it } from "vitest";
import type { PageStatus } from "../../../lib/messages/table.ts";
import { SeenMemory } from "../../../lib/service/seen-memory.ts";
import { conversationOf, FakeArea, messageOf } from "./fakes.ts";

const newMemory = () => {
  const area = new FakeArea();
  return { area, memory: new SeenMemory(area) };
};
const keysOf = async (memory: SeenMemory, privateWindow = false) =>
  (await memory.seen(privateWindow)).map(({ conversation }) => conversation.key);
const status = (more: Partial<PageStatus> = {}): PageStatus => ({
  host: "roundcube",
  messages: 1,
  customerMessages: 1,
  composers: 0,
  missing: [],
  ...more,
});

describe("conversations seen", () => {
  it("come the latest first; seen again they come first again, once", async () => {
    const { memory } = newMemory();
    for (const key of ["a", "b", "c", "a"]) await memory.remember(conversationOf(key), 1, false);
    expect(await keysOf(memory)).toEqual(["a", "c", "b"]);
  });

  it("are the latest 30", async () => {
    const { memory } = newMemory();
    for (let at = 0; at < 35; at++) await memory.remember(conversationOf(`k${at}`), 1, false);
    const keys = await keysOf(memory);
    expect(keys).toHaveLength(30);
    expect(keys[0]).toBe("k34");
    expect(keys).not.toContain("k4");
  });

  it("outlive a background that was put to sleep", async () => {
    const { area, memory } = newMemory();
    await memory.remember(conversationOf("a"), 1, false);
    await memory.setOnScreen(1, 0, { conversationKey: "a", messageId: "1" });
    const awake = new SeenMemory(area);
    expect(await keysOf(awake)).toEqual(["a"]);
    expect((await awake.onScreen(1))?.onScreen.messageId).toBe("1");
  });

  it("of private windows are known to private windows only, and the other way round", async () => {
    const { memory } = newMemory();
    await memory.remember(conversationOf("a"), 1, false);
    await memory.remember(conversationOf("p"), 2, true);
    await memory.remember(conversationOf("a", [messageOf("1", "in private")]), 2, true);
    expect(await keysOf(memory, false)).toEqual(["a"]);
    expect(await keysOf(memory, true)).toEqual(["a", "p"]);
    expect((await memory.seen(false))[0]?.conversation.messages[0]?.text).toBe("text of a");
    await memory.setOnScreen(1, 0, { conversationKey: "a", messageId: "1" });
    expect((await memory.onScreen(1))?.conversation.messages[0]?.text).toBe("text of a");
  });
});

describe("a tab", () => {
  it("that is closed leaves nothing behind", async () => {
    const { area, memory } = newMemory();
    await memory.remember(conversationOf("secret"), 12, false);
    await memory.setOnScreen(12, 0, { conversationKey: "secret", messageId: "1" });
    await memory.report(12, 0, status(), true);
    await memory.report(12, 3, status(), true);
    await memory.remember(conversationOf("other"), 1, false);
    await memory.report(1, 0, status(), true);
    await memory.closeTab(12);
    expect(await keysOf(memory)).toEqual(["other"]);
    expect(await memory.onScreen(12)).toBeNull();
    expect(await memory.status(12)).toBeNull();
    expect(await memory.status(1)).not.toBeNull();
    expect([...area.stored.values()].join("")).not.toContain("secret");
  });

  it("that is closed doesn't make another tab on the same conversation forget", async () => {
    const { memory } = newMemory();
    await memory.remember(conversationOf("a"), 1, false);
    await memory.setOnScreen(1, 0, { conversationKey: "a", messageId: "1" });
    await memory.remember(conversationOf("a"), 2, false);
    await memory.closeTab(2);
    expect((await memory.onScreen(1))?.conversation.key).toBe("a");
    expect(await keysOf(memory)).toEqual(["a"]);
  });

  it("shows what it was last set to, also a conversation seen in another tab", async () => {
    const { memory } = newMemory();
    expect(await memory.onScreen(1)).toBeNull();
    await memory.remember(conversationOf("a"), 1, false);
    await memory.setOnScreen(2, 0, { conversationKey: "a", messageId: "1" });
    expect((await memory.onScreen(2))?.conversation.key).toBe("a");
    await memory.setOnScreen(2, 0, { conversationKey: "gone", messageId: "1" });
    expect(await memory.onScreen(2)).toBeNull();
  });
});

describe("reports", () => {
  it("of a tab's frames are one report", async () => {
    const { memory } = newMemory();
    await memory.report(
      1,
      0,
      status({ host: null, messages: 0, customerMessages: 0, missing: ["the list"] }),
      true,
    );
    await memory.report(1, 4, status({ messages: 3, customerMessages: 2, composers: 1 }), true);
    await memory.report(11, 0, status({ messages: 50 }), true);
    expect(await memory.status(1)).toEqual({
      host: "roundcube",
      messages: 3,
      customerMessages: 2,
      composers: 1,
      missing: ["the list"],
    });
  });

  it("begin anew with a new page, and with its page only", async () => {
    const { memory } = newMemory();
    await memory.remember(conversationOf("a"), 1, false);
    await memory.setOnScreen(1, 0, { conversationKey: "a", messageId: "1" });
    await memory.report(1, 4, status(), true);
    await memory.report(1, 4, status({ messages: 2 }), false);
    expect(await memory.onScreen(1)).not.toBeNull();
    await memory.report(1, 0, status({ messages: 0 }), true);
    expect(await memory.onScreen(1)).toBeNull();
    expect(await memory.status(1)).toEqual(status({ messages: 0 }));
    expect(await keysOf(memory)).toEqual(["a"]);
  });
});

describe("changes at once", () => {
  it("are not lost", async () => {
    const { memory } = newMemory();
    const keys = Array.from({ length: 20 }, (_, at) => `k${at}`);
    await Promise.all(
      keys.flatMap((key, at) => [
        memory.remember(conversationOf(key), at, false),
        memory.report(at, 0, status(), false),
        memory.setOnScreen(at, 0, { conversationKey: key, messageId: "1" }),
      ]),
    );
    expect((await keysOf(memory)).sort()).toEqual([...keys].sort());
    for (const [at, key] of keys.entries()) expect((await memory.onScreen(at))?.conversation.key).toBe(key);
  });

  it("that fail don't stop those that follow", async () => {
    const { area, memory } = newMemory();
    area.refuse = true;
    await expect(memory.remember(conversationOf("a"), 1, false)).rejects.toThrow("quota");
    area.refuse = false;
    await memory.remember(conversationOf("b"), 1, false);
    expect(await keysOf(memory)).toEqual(["b"]);
  });
});
