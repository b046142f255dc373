import { type BrowserKind, ensureBrowser } from "../../scripts/browsers.ts";

/**
 * The browsers that can be had here. One that can't is reported by name and left out; `ATTUNE_BROWSERS=chromium` asks
 * for some only.
 */
export async function available(): Promise<BrowserKind[]> {
  const asked = process.env.ATTUNE_BROWSERS?.split(",");
  const there: BrowserKind[] = [];
  for (const kind of ["chromium", "firefox"] as const) {
    if (asked && !asked.includes(kind)) continue;
    const found = await ensureBrowser(kind);
    if ("missing" in found) console.warn(`SKIPPED ${kind}: ${found.missing}`);
    else there.push(kind);
  }
  return there;
}
