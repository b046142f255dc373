/**
 * `npm test` and `npm run test:hosts`: gets the browsers, builds the extension, runs the named groups of tests.
 * A browser or host that can't be had is reported as skipped, by name.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserKind, ensureBrowser } from "./browsers.ts";
import { buildExtension } from "./extension.ts";
import { closeWith, ROOT, runTool } from "./steps.ts";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

let groups = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const inBrowsers = groups.some((group) => group === "e2e" || group === "hosts");
const there: BrowserKind[] = [];
const left: string[] = [];
if (inBrowsers) {
  for (const kind of ["chromium", "firefox"] as const) {
    const found = await ensureBrowser(kind);
    if ("missing" in found) left.push(`${kind}: ${found.missing}`);
    else {
      there.push(kind);
      buildExtension(kind);
    }
  }
}

if (inBrowsers && there.length === 0) groups = groups.filter((group) => group !== "e2e" && group !== "hosts");

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

for (const reason of left) console.log(`SKIPPED ${reason}`);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
  readFileSync(report, "utf8"),
) as Report;
// A group that broke outside of a test has no failed test of its own, but it failed.
const broken = numFailedTests === 0 && (!success || code !== 0) ? 1 : 0;
closeWith({
  passed: numPassedTests,
  failed: numFailedTests + broken,
  skipped: numPendingTests + numTodoTests + left.length,
});
