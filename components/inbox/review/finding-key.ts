import type { Finding } from "../../../lib/reply/review/result.ts";

/**
 * What each finding is known by while its words move about in the draft: its rule, its words, and which of several
 * such it is. What is drawn of it stays as long as that stays.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, text }) => {
    const words = JSON.stringify([rule, text]);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return `${words} ${before}`;
  });
}
