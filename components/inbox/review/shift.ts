import type { Range } from "../../../lib/text/ranges.ts";

/** How long the equal beginnings of two texts are. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/** How long their equal ends are, without reaching into the first `from` characters. */
function sharedEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from;
  let at = 0;
  while (at < most && one.charCodeAt(one.length - 1 - at) === other.charCodeAt(other.length - 1 - at))
    at += 1;
  return at;
}

/**
 * Where spans of a text are after an edit, so that marks keep their words until the next review. Spans that the edit
 * touches are left out.
 */
export function shifted<T extends Range>(spans: readonly T[], before: string, after: string): T[] {
  const start = sharedStart(before, after);
  const end = before.length - sharedEnd(before, after, start);
  const grown = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= start) return [span];
    if (span.start >= end) return [{ ...span, start: span.start + grown, end: span.end + grown }];
    return [];
  });
}
