import { vi } from "vitest";
import { type PageSession, startPageSession } from "../../../components/inbox/page-session.ts";
import { Lifetime } from "../../../lib/hosts/lifetime.ts";
import { fillBrowserGaps } from "../browser-gaps.ts";
import { fakeAsk } from "../fake-ask.ts";
import { type Leftovers, watchLeftovers } from "../leftovers.ts";

/** Attune as it runs on the page that is open, with a fake background and a clock that the test moves. */
export interface OnPage extends ReturnType<typeof fakeAsk> {
  session: PageSession;
  life: Lifetime;
  leftovers: Leftovers;
}

let running: OnPage | null = null;

export async function startOnPage(background: ReturnType<typeof fakeAsk> = fakeAsk()): Promise<OnPage> {
  fillBrowserGaps();
  vi.useFakeTimers();
  const leftovers = watchLeftovers();
  const life = new Lifetime();
  const session = startPageSession(document, life, background.ask);
  running = { ...background, session, life, leftovers };
  await settle();
  return running;
}

/** For `afterEach`: ends what a test has left running. */
export function endOnPage(): void {
  running?.life.end();
  running?.leftovers.stop();
  running = null;
  vi.useRealTimers();
}

/** Lets everything that is under way come to its end: two seconds of the test's clock. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2_000);
}

export const inPage = (name: "chip" | "bar") => [
  ...document.querySelectorAll<HTMLElement>(`[data-attune=${name}]`),
];

/** What is drawn inside one of Attune's elements. */
export function shadowOf(host: HTMLElement | undefined): ShadowRoot {
  if (!host?.shadowRoot) throw new Error("Nothing of Attune is there.");
  return host.shadowRoot;
}

export const wordsOf = (host: HTMLElement | undefined) =>
  (shadowOf(host).querySelector(".attune")?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The button with these words or this label. */
export function button(root: ParentNode, words: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((one) =>
    [one.textContent, one.getAttribute("aria-label")].some((each) => each?.trim().match(words)),
  );
  if (!found) throw new Error(`No button ${words}`);
  return found;
}
