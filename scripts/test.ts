/**
 * `npm test` and `npm run test:hosts`: gets the browsers, builds the extension, runs the named groups of tests.
 * A browser or host that can't be had is reported as skipped, by name.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isDebianRoot } from "../tests/hosts/servers/apt.ts";
import { UNAVAILABLE } from "../tests/hosts/servers/config.ts";
import { type BrowserKind, ensureBrowser } from "./browsers.ts";
import { buildExtension } from "./extension.ts";
import { type Counts, closeWith, ROOT, runTool } from "./steps.ts";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

let groups = process.argv.slice(2).filter((word) => !word.startsWith("-"));
if (groups.length === 0) {
  console.error("Usage: node scripts/test.ts <group…>, of unit, dom, architecture, e2e, hosts");
  process.exit(1);
}
const there: BrowserKind[] = [];
const left: string[] = [];
if (groups.includes("hosts") && !isDebianRoot()) {
  left.push(`hosts: ${UNAVAILABLE}`);
  groups = groups.filter((group) => group !== "hosts");
}
if (groups.some(needsBrowsers)) {
  for (const kind of ["chromium", "firefox"] as const) {
    const found = await ensureBrowser(kind);
    if ("missing" in found) left.push(`${kind}: ${found.missing}`);
    else {
      there.push(kind);
      buildExtension(kind);
    }
  }
  if (there.length === 0) groups = groups.filter((group) => !needsBrowsers(group));
}

// Without a group's name Vitest would run them all.
const counts = groups.length === 0 ? { passed: 0, failed: 0, skipped: 0 } : runGroups();
for (const reason of left) console.log(`SKIPPED ${reason}`);
closeWith({ ...counts, skipped: counts.skipped + left.length });

function needsBrowsers(group: string): boolean {
  return group === "e2e" || group === "hosts";
}

function runGroups(): Counts {
  const cache = join(ROOT, ".cache");
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `tests-${groups.join("-")}.json`);
  rmSync(report, { force: true });
  const code = runTool(
    "vitest",
    [
      "run",
      ...groups.flatMap((group) => ["--project", group]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { ATTUNE_BROWSERS: there.join(",") || "none" },
  );
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  ) as Report;
  // A group that broke outside of a test has no failed test of its own, but it failed.
  const broken = numFailedTests === 0 && (!success || code !== 0) ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
  };
}
