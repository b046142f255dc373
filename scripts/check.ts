/** `npm run check`: format and lint, types, dead code. Warnings are errors. */
import { closeWith, runTool } from "./steps.ts";

const steps: [name: string, run: () => number][] = [
  [
    "format and lint",
    () => runTool("biome", ["ci", "--error-on-warnings", "--colors=off", "--max-diagnostics=30", "."]),
  ],
  ["types", () => runTool("wxt", ["prepare"]) || runTool("tsc", ["--noEmit", "-p", "."])],
  ["dead code", () => runTool("knip", ["--no-progress"])],
];
const failed = steps.filter(([name, run]) => {
  console.log(`\n# ${name}`);
  return run() !== 0;
});
if (failed.length > 0) console.log(`\nTo mend: ${failed.map(([name]) => name).join(", ")}`);
closeWith({ passed: steps.length - failed.length, failed: failed.length, skipped: 0 });
