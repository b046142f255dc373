/** `npm run build`: the extension for both browsers, in `.output/`. */
import { buildExtension } from "./extension.ts";

for (const browser of ["chromium", "firefox"] as const) console.log(`${browser}: ${buildExtension(browser)}`);
