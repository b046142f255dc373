/** `npm run zip`: the packages for the stores, and the sources that Firefox's asks for, in `.output/`. */
import { runTool } from "./steps.ts";

for (const browser of ["chrome", "firefox"]) {
  if (runTool("wxt", ["zip", "-b", browser, "--mv3"]) !== 0) process.exitCode = 1;
}
