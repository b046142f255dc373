import type { Range } from "../../text/ranges.ts";

/** Shared characters over characters of either, 0-1. */
export function share(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
