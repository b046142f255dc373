import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { techniques } from "../../lib/editors/insert.ts";
import { hosts } from "../../lib/hosts/registry.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const names = (folder: string) => readdirSync(join(ROOT, folder)).map((file) => file.replace(/\.ts$/, ""));

describe("registration", () => {
  it("every file in lib/hosts/sites is a registered host of that name, with an example and a dated source", () => {
    expect(hosts.map((host) => host.id).sort()).toEqual(names("lib/hosts/sites").sort());
    for (const host of hosts) {
      expect(host.examples.length, host.id).toBeGreaterThan(0);
      expect(
        host.examples.every((address) => URL.canParse(address)),
        host.id,
      ).toBe(true);
      expect(host.source, host.id).toMatch(/20\d\d|Part of this project/);
    }
  });

  it("every technique in lib/editors is registered under its file's name and says where it was measured", () => {
    const files = names("lib/editors").filter((name) =>
      /: Technique = \{/.test(readFileSync(join(ROOT, `lib/editors/${name}.ts`), "utf8")),
    );
    expect(techniques.map((technique) => technique.id).sort()).toEqual(files.sort());
    for (const technique of techniques) expect(technique.source, technique.id).toMatch(/20\d\d/);
  });
});
