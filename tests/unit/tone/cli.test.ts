import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../../scripts/tone.ts", import.meta.url));

function run(input: string): unknown[] {
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT], { input, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("scripts/tone.ts", () => {
  it("answers each line in order, and a bad line with an error line", () => {
    const lines = run(
      '{"id":"a","text":"Still no refund, this is my third email."}\n\n{oops\n{"id":"b"}\n{"id":"c","text":""}',
    );
    expect(lines).toMatchObject([
      { id: "a", reading: { mood: "upset", repeatContact: true, language: "en", sure: true } },
      { line: 3, error: expect.any(String) },
      { id: "b", line: 4, error: expect.stringContaining("text") },
      { id: "c", reading: { mood: "neutral", sure: false, problem: "" } },
    ]);
  });

  it("ends lines at line feeds only, whatever else breaks lines elsewhere", () => {
    const lines = run(
      '\uFEFF{"id":"a","text":"Hello.\u2028Where?\u2029\u0085Thanks."}\r\n\r\n{"id":"b","text":"Hi."}',
    );
    expect(lines).toMatchObject([
      { id: "a", reading: { asks: [{ text: "Where?" }] } },
      { id: "b", reading: { mood: "neutral" } },
    ]);
    expect(lines).toHaveLength(2);
  });

  it("puts letters together that arrive in pieces", () => {
    const records = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id: `é€😀${id}`, text: "Hi." }));
    const ids = run(`x${"\n"}${records.join("\n")}`).slice(1) as { id: string }[];
    expect(ids.map(({ id }) => id)).toEqual(records.map((_, id) => `é€😀${id}`));
  });

  it("answers a line that is too long with an error line, and goes on", () => {
    const long = JSON.stringify({ id: "long", text: "a".repeat(17 * 2 ** 20) });
    const lines = run(`${long}\n{"id":"b","text":"Hi."}\n${long}`);
    expect(lines).toMatchObject([
      { line: 1, error: expect.stringContaining("16 MB") },
      { id: "b" },
      { line: 3, error: expect.stringContaining("16 MB") },
    ]);
  });

  it("uses the names of the annotation guide", () => {
    const [line] = run('{"id":1,"text":"Can you help?"}') as { reading: Record<string, unknown> }[];
    expect(Object.keys(line?.reading ?? {}).sort()).toEqual(
      [
        "mood",
        "intensity",
        "confidence",
        "sure",
        "emotions",
        "urgency",
        "churn",
        "repeatContact",
        "escalation",
        "acts",
        "asks",
        "problem",
        "evidence",
        "sarcasm",
        "forPerson",
        "partly",
        "language",
      ].sort(),
    );
  });
});
