import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../../scripts/suggest.ts", import.meta.url));

describe("scripts/suggest.ts", () => {
  test("answers each line with three suggestions, and a bad line with an error", () => {
    const input = [
      JSON.stringify({ id: "a", message: "Do you deliver to Cork?", customerName: "Dev" }),
      "not json",
      JSON.stringify({ id: "c" }),
      JSON.stringify({ id: "d", message: "Hi", customerName: null }),
      JSON.stringify({ id: "e", message: 5 }),
    ].join("\n");
    const run = spawnSync(process.execPath, [SCRIPT], { input, encoding: "utf8" });
    expect(run.stderr).toBe("");
    const lines = run.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatchObject({
      id: "a",
      suggestions: [{ length: "short" }, { length: "standard" }, { length: "full" }],
    });
    expect(lines[1]).toMatchObject({ line: 2 });
    expect(lines[1]).toHaveProperty("error");
    expect(lines[2]).toMatchObject({ id: "c", error: '"message" is missing' });
    expect(lines[3]).toHaveProperty("suggestions");
    expect(lines[4]).toMatchObject({ id: "e", error: '"message" must be text' });
  });
});
