import { describe, expect, it } from "vitest";
import { SeenMemory } from "../../../lib/service/seen-memory.ts";
import { conversationOf, FakeArea, messageOf } from "./fakes.ts";

/** What Chromium and Firefox give to all of an extension's session memory. */
const QUOTA = 10 * 1024 * 1024;

/** As many messages as the text says, of text in a script that takes three bytes a character. */
function longThread(key: string, messages: number, length: number) {
  return conversationOf(
    key,
    Array.from({ length: messages }, (_, at) => messageOf(`${at}`, `${at} ${"茶".repeat(length)}`)),
  );
}

describe("the size of what is remembered", () => {
  it("stays under the browser's quota with 30 conversations of 200 long messages", async () => {
    const area = new FakeArea();
    const memory = new SeenMemory(area);
    for (let at = 0; at < 30; at++) await memory.remember(longThread(`k${at}`, 200, 5_000), at, false);
    expect(area.bytes()).toBeLessThan(QUOTA / 2);
    const [latest] = await memory.seen(false);
    expect(latest?.conversation.key).toBe("k29");
    // The one on screen and the one before it are what a reply is most likely to.
    expect(await memory.seen(false)).not.toHaveLength(1);
  });

  it("keeps all 30 where they are of ordinary size", async () => {
    const area = new FakeArea();
    const memory = new SeenMemory(area);
    for (let at = 0; at < 30; at++) await memory.remember(longThread(`k${at}`, 20, 1_000), at, false);
    expect(await memory.seen(false)).toHaveLength(30);
    expect(area.bytes()).toBeLessThan(QUOTA / 2);
  });

  it("keeps the latest messages of a thread that is too long as a whole", async () => {
    const area = new FakeArea();
    const memory = new SeenMemory(area);
    await memory.remember(longThread("k", 2_000, 29_000), 1, false);
    const messages = (await memory.seen(false))[0]?.conversation.messages ?? [];
    expect(messages.at(-1)?.id).toBe("1999");
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.map(({ id }) => Number(id))).toEqual(
      messages.map((_, at) => 2_000 - messages.length + at),
    );
    expect(area.bytes()).toBeLessThan(QUOTA / 2);
  });

  it("keeps the beginning of a message of 200 kB, and nothing of what the team wrote", async () => {
    const memory = new SeenMemory(new FakeArea());
    const agent = messageOf("2", "internal words", { direction: "internal" });
    await memory.remember(
      conversationOf("k", [messageOf("1", `start ${"x".repeat(200_000)}`), agent]),
      1,
      false,
    );
    const [message, ...others] = (await memory.seen(false))[0]?.conversation.messages ?? [];
    expect(message?.text.startsWith("start x")).toBe(true);
    expect(message?.text.length).toBeLessThan(50_000);
    expect(others).toEqual([]);
  });
});
