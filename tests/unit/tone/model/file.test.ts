import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ModelError, openModel } from "../../../../lib/tone/model/text-model.ts";
import { LABELS } from "../../../../lib/tone/weights.ts";
import { MODEL_FILE } from "../../../evaluation/model.ts";

const whole = (): Uint8Array => new Uint8Array(readFileSync(MODEL_FILE));

function changed(change: (bytes: Uint8Array) => void): Uint8Array {
  const bytes = whole();
  change(bytes);
  return bytes;
}

describe("a model file that is not whole", () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ["is empty", new Uint8Array(), /empty or cut off/],
    ["is cut off within its frame", whole().subarray(0, 10), /empty or cut off/],
    ["is cut off within its numbers", whole().subarray(0, 100_000), /bytes where it should have/],
    ["has more bytes", new Uint8Array([...whole(), 0]), /bytes where it should have/],
    ["has one bit flipped", changed((b) => b.set([(b[400_000] ?? 0) ^ 1], 400_000)), /checksum/],
    ["is of another version", changed((b) => b.set([99], 6)), /version 99/],
    [
      "is another file",
      new TextEncoder().encode("<!doctype html><title>Not found</title>"),
      /not a model file/,
    ],
  ];
  for (const [name, bytes, says] of cases) {
    test(`is refused when it ${name}`, () => {
      expect(() => openModel(bytes)).toThrow(ModelError);
      expect(() => openModel(bytes)).toThrow(says);
    });
  }
});

test("the whole file is read, and scores any text", () => {
  const model = openModel(whole());
  for (const text of ["", " ", "a", "\ud800", "!".repeat(10_000), "I am so disappointed. "]) {
    const { emotions, support, words } = model.scores(text);
    expect(emotions).toHaveLength(28);
    expect([...emotions, ...support].every(Number.isFinite)).toBe(true);
    for (const { start, end } of words(0)) expect(end).toBeGreaterThan(start);
  }
});

test("what each word adds to a label stands where the word stands", () => {
  const text = "The parcel never came. Nobody answers, and I am still waiting for my refund.";
  const { words } = openModel(whole()).scores(text);
  const shares = LABELS.map((_, column) => words(column));
  for (const share of shares) {
    expect(share.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(
      "The parcel never came . Nobody answers , and I am still waiting for my refund .",
    );
  }
  const repeat = shares[LABELS.indexOf("frustration")] ?? [];
  const waiting = repeat.find(({ start }) => text.startsWith("still", start));
  expect(waiting?.weight).toBeGreaterThan(0);
});
