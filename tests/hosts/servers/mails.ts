/** All mails that the test desk begins with, in the order in which they came. */
import { FEELINGS } from "./seeds/feelings.ts";
import { LANGUAGES } from "./seeds/languages.ts";
import { ODD } from "./seeds/odd.ts";
import { QUOTES } from "./seeds/quotes.ts";
import { DESK, type Seed } from "./seeds/seed.ts";
import { THREAD } from "./seeds/thread.ts";

/** The morning that the seeds count their hours from. */
const FIRST_MORNING = Date.UTC(2026, 10, 20, 8);

/** Every seed, oldest first. */
export const SEEDS: readonly Seed[] = [...FEELINGS, ...THREAD, ...QUOTES, ...LANGUAGES, ...ODD].sort(
  (a, b) => a.hours - b.hours,
);

/** The seed of this id; fails on a misspelt one, so that a test can't silently look for nothing. */
export function seed(id: string): Seed {
  const found = SEEDS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No seeded mail is called ${id}`);
  return found;
}

/** When the mail was sent. */
export function sentAt({ hours }: Seed): Date {
  return new Date(FIRST_MORNING + hours * 3_600_000);
}

/** Whether the agent wrote it. */
export function isAnswer({ from }: Seed): boolean {
  return from.address === DESK.address;
}

/** The ids of the mails that this one answers, oldest first. */
export function ancestors({ answers }: Seed): string[] {
  return answers === undefined ? [] : [...ancestors(seed(answers)), answers];
}

/** The mail's number in the webmail's inbox, at `_uid` in its addresses. */
export function uidOf(id: string): number {
  return SEEDS.filter((one) => !isAnswer(one)).indexOf(seed(id)) + 1;
}

/** The number of the helpdesk's ticket that holds the mail. */
export function ticketOf(id: string): number {
  const first = seed(ancestors(seed(id))[0] ?? id);
  return SEEDS.filter(({ answers }) => answers === undefined).indexOf(first) + 1;
}
