import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** The file of a package's command, run with this very Node. */
export const TOOLS = {
  vitest: join(ROOT, "node_modules/vitest/vitest.mjs"),
  wxt: join(ROOT, "node_modules/wxt/bin/wxt.mjs"),
  tsc: join(ROOT, "node_modules/typescript/bin/tsc"),
  biome: join(ROOT, "node_modules/@biomejs/biome/bin/biome"),
  knip: join(ROOT, "node_modules/knip/bin/knip.js"),
} as const;

/** Tools of this project tell nobody that they run. */
export const QUIET_ENV = {
  ...process.env,
  WXT_TELEMETRY: "0",
  DO_NOT_TRACK: "1",
  PUPPETEER_SKIP_DOWNLOAD: "1",
} as const;

/** Runs a tool in the project's folder with its output shown; answers its exit code. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  env: Record<string, string> = {},
): number {
  const run = spawnSync(process.execPath, [TOOLS[tool], ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...QUIET_ENV, ...env },
  });
  return run.status ?? 1;
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Prints the closing line, and notes it for a run that adds up several (`ATTUNE_COUNTS` names the file). */
export function closeWith({ passed, failed, skipped }: Counts): void {
  const { ATTUNE_COUNTS: file } = process.env;
  if (file) appendFileSync(file, `${passed} ${failed} ${skipped}\n`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  if (failed > 0) process.exitCode = 1;
}
