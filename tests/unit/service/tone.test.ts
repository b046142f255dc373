import { describe, expect, it } from "vitest";
import { ownFile } from "../../../entrypoints/background/model.ts";
import { createTone } from "../../../lib/service/tone.ts";
import { ModelError, type TextModel } from "../../../lib/tone/model/text-model.ts";
import { readingOf } from "./fakes.ts";

const model = {} as TextModel;

/** A tone over a file that comes as told, and what was done for it. */
function toneOver(bytes: () => Promise<Uint8Array>, open: (bytes: Uint8Array) => TextModel = () => model) {
  const loads: number[] = [];
  const read: string[] = [];
  const tone = createTone({
    bytes: () => {
      loads.push(loads.length);
      return bytes();
    },
    open,
    read: (text, given) => {
      expect(given).toBe(model);
      read.push(text);
      return readingOf({ problem: { text, start: 0, end: text.length } });
    },
  });
  return { tone, loads, read };
}
const good = async () => new Uint8Array(3);

describe("the model", () => {
  it("is loaded once, however many ask while it is on its way", async () => {
    const { tone, loads } = toneOver(good);
    await Promise.all([tone.ready(), tone.read("a"), tone.read("b"), tone.ready()]);
    await tone.read("c");
    expect(loads).toHaveLength(1);
  });

  it.each<[string, () => Promise<Uint8Array>, (() => TextModel) | undefined, string]>([
    [
      "missing",
      () => Promise.reject(new TypeError("Failed to fetch /home/…")),
      undefined,
      "There is no model.",
    ],
    [
      "damaged",
      good,
      () => {
        throw new ModelError("The model file is cut off.");
      },
      "The model file is cut off.",
    ],
  ])("%s: every request says so in words that hold nothing else", async (_, bytes, open, message) => {
    const { tone } = toneOver(bytes, open);
    await expect(tone.ready()).rejects.toMatchObject({ failure: "no-model", message });
    await expect(tone.read("a")).rejects.toMatchObject({ failure: "no-model", message });
  });

  it("that failed is asked for again by the next request, and read with once it is there", async () => {
    let there = false;
    const { tone, loads, read } = toneOver(async () => {
      if (!there) throw new TypeError("Failed to fetch");
      return new Uint8Array(3);
    });
    const both = await Promise.allSettled([tone.read("a"), tone.read("b")]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(loads).toHaveLength(1);
    there = true;
    expect((await tone.read("a")).problem?.text).toBe("a");
    expect(loads).toHaveLength(2);
    expect(read).toEqual(["a"]);
  });
});

describe("what was read", () => {
  it("is read once, until it is forgotten", async () => {
    const { tone, read } = toneOver(good);
    for (const text of ["a", "b", "a", "b"]) expect((await tone.read(text)).problem?.text).toBe(text);
    expect(read).toEqual(["a", "b"]);
    tone.forget();
    await tone.read("a");
    expect(read).toEqual(["a", "b", "a"]);
  });
});

describe("one of the extension's own files", () => {
  const answering = (response: Response) => {
    const asked: unknown[] = [];
    const get = (async (...given: unknown[]) => {
      asked.push(given);
      return response;
    }) as typeof fetch;
    return { get, asked };
  };

  it("is got from its address alone", async () => {
    const { get, asked } = answering(new Response(new Uint8Array([1, 2, 3])));
    expect(await ownFile("chrome-extension://x/models/tone-en.bin", get)).toEqual(new Uint8Array([1, 2, 3]));
    expect(asked).toEqual([["chrome-extension://x/models/tone-en.bin"]]);
  });

  it("that isn't there rejects", async () => {
    const { get } = answering(new Response("", { status: 404 }));
    await expect(ownFile("x", get)).rejects.toThrow("404");
  });
});
