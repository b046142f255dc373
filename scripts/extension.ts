import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { QUIET_ENV, ROOT, TOOLS } from "./steps.ts";

const PARTS = [
  "entrypoints",
  "components",
  "lib",
  "public",
  "wxt.config.ts",
  "package-lock.json",
  "tsconfig.json",
];

/** The folder with the built extension. */
export function extensionFolder(browser: "chromium" | "firefox"): string {
  return join(ROOT, ".output", browser === "chromium" ? "chrome-mv3" : "firefox-mv3");
}

/**
 * Builds the extension unless the one there is made of these very sources.
 * Throws with the builder's own words when it can't be built.
 */
export function buildExtension(browser: "chromium" | "firefox"): string {
  const folder = extensionFolder(browser);
  const stamp = join(ROOT, ".output", `${browser}.stamp`);
  const sources = hashOf(PARTS);
  const built =
    existsSync(join(folder, "manifest.json")) && existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
  if (built) return folder;
  const target = browser === "chromium" ? "chrome" : "firefox";
  const run = spawnSync(process.execPath, [TOOLS.wxt, "build", "-b", target, "--mv3"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...QUIET_ENV, NODE_ENV: "production" },
  });
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}\n${run.stderr}`);
  mkdirSync(join(ROOT, ".output"), { recursive: true });
  writeFileSync(stamp, sources);
  return folder;
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash("sha256");
  const take = (path: string) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) take(join(path, name));
    } else hash.update(path.slice(ROOT.length)).update("\0").update(readFileSync(path));
  };
  for (const part of parts) take(join(ROOT, part));
  return hash.digest("hex");
}
