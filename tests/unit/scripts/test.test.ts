import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isDebianRoot } from "../../hosts/servers/apt.ts";

const SCRIPT = fileURLToPath(new URL("../../../scripts/test.ts", import.meta.url));

function run(...groups: string[]) {
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, ...groups], {
    encoding: "utf8",
    // Nothing may run here; if all tests did, this one would be among them.
    timeout: 20_000,
    // An outer run that adds up several must not count this one.
    env: {
      ...process.env,
      ATTUNE_CHROMIUM: "/nonexistent",
      ATTUNE_FIREFOX: "/nonexistent",
      ATTUNE_COUNTS: "",
    },
  });
  return { lines: stdout.trimEnd().split("\n"), status };
}

describe("scripts/test.ts", () => {
  it("runs nothing where there is no browser, and says what it left out", () => {
    expect(run("e2e")).toEqual({
      lines: [
        "SKIPPED chromium: ATTUNE_CHROMIUM names no program that can be run.",
        "SKIPPED firefox: ATTUNE_FIREFOX names no program that can be run.",
        "0 passed, 0 failed, 2 skipped",
      ],
      status: 0,
    });
  });

  it("leaves real hosts out where they can't be had", () => {
    const { lines, status } = run("hosts");
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe(`0 passed, 0 failed, ${isDebianRoot() ? 2 : 1} skipped`);
    expect(lines[0]).toMatch(isDebianRoot() ? /^SKIPPED chromium/ : /^SKIPPED hosts: .*Debian and root/);
  });

  it("wants to know what to run", () => {
    expect(run()).toMatchObject({ status: 1 });
  });
});
