import { describe, expect, it } from "vitest";
import { ReadingMemory } from "../../../lib/service/reading-memory.ts";
import { readingOf } from "./fakes.ts";

const filled = (count: number) => {
  const memory = new ReadingMemory();
  for (let at = 0; at < count; at++) memory.set(`text ${at}`, readingOf());
  return memory;
};

describe("the memory of readings", () => {
  it("gives back the very reading of the very text", () => {
    const memory = new ReadingMemory();
    const reading = readingOf();
    memory.set("Where is it?", reading);
    expect(memory.get("Where is it?")).toBe(reading);
    expect(memory.get("Where is it? ")).toBeNull();
  });

  it("lets the one go that was not used for longest", () => {
    const memory = filled(200);
    memory.get("text 0");
    memory.set("one more", readingOf());
    expect(memory.get("text 0")).not.toBeNull();
    expect(memory.get("text 1")).toBeNull();
    expect(memory.get("text 2")).not.toBeNull();
  });

  it("holds no more than two million characters, and one text longer than that not at all", () => {
    const memory = filled(3);
    memory.set("x".repeat(1_999_990), readingOf());
    expect(memory.get("text 1")).toBeNull();
    const tooLong = "y".repeat(2_000_001);
    memory.set(tooLong, readingOf());
    expect(memory.get(tooLong)).toBeNull();
    memory.set("short", readingOf());
    expect(memory.get("short")).not.toBeNull();
  });

  it("counts a text that is set twice once", () => {
    const memory = new ReadingMemory();
    const text = "x".repeat(1_100_000);
    memory.set(text, readingOf());
    memory.set(text, readingOf());
    expect(memory.get(text)).not.toBeNull();
  });

  it("is empty when cleared", () => {
    const memory = filled(3);
    memory.clear();
    expect(memory.get("text 1")).toBeNull();
  });
});
