import "fake-indexeddb/auto";
import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { vi } from "vitest";
import { Panel } from "../../../components/panel/panel.tsx";
import { StoreError } from "../../../lib/db/errors.ts";
import { createNoteStore, type NoteStore } from "../../../lib/db/note-store.ts";
import { createDatabase } from "../../../lib/db/schema.ts";
import { createAsk } from "../../../lib/messages/client.ts";
import { inPageTransport } from "../../../lib/messages/in-page-transport.ts";
import { createReviewer } from "../../../lib/reply/review/reviewer.ts";
import { createHandlers, type Parts } from "../../../lib/service/handlers.ts";
import { Openings } from "../../../lib/service/openings.ts";
import { SeenMemory, type SessionArea } from "../../../lib/service/seen-memory.ts";
import { WritingStore } from "../../../lib/service/writing.ts";
import { upset } from "../fake-ask.ts";

export const aisha = { name: "Aisha Bello", address: "aisha.bello@customer.example" };
export const derek = { name: "Derek Olsen", address: "derek.olsen@customer.example" };

/** A panel in this page with the real handlers and a real database; only the browser's part is fake. */
export function openPanel(privateTabs: readonly number[] = [], tone: Partial<Parts["tone"]> = {}) {
  // IndexedDB keeps its own time; only what the panel waits for is in the test's hands.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const kept = new Map<string, unknown>();
  const area: SessionArea = {
    get: async (key) => structuredClone(kept.get(key)),
    set: async (key, value) => {
      kept.set(key, structuredClone(value));
    },
  };
  const memory = new SeenMemory(area);
  const database = createDatabase(crypto.randomUUID());
  const real = createNoteStore(database);
  const trouble: { why: StoreError["why"] | null } = { why: null };
  const unless = <T,>(work: () => Promise<T>): Promise<T> =>
    trouble.why ? Promise.reject(new StoreError(trouble.why, null)) : work();
  const saves = vi.fn();
  const notes: NoteStore = {
    of: (address) => unless(() => real.of(address)),
    save: (...given) => {
      saves(...given);
      return unless(() => real.save(...given));
    },
    remove: (id) => unless(() => real.remove(id)),
  };
  const [tabId, setTabId] = createSignal<number | null>(1);
  const [version, setVersion] = createSignal(0);
  const handlers = createHandlers({
    memory,
    notes,
    tone: { ready: async () => {}, read: async () => upset, ...tone },
    suggest: () => [],
    openingIdsOf: () => [],
    openings: new Openings(area),
    reviewer: createReviewer(),
    writing: new WritingStore(area),
    isPrivate: async (id) => privateTabs.includes(id),
    openPanel: async () => true,
    tell: () => setVersion((at) => at + 1),
  });
  const ask = createAsk(
    inPageTransport(handlers, { tabId: null, frameId: 0, ownPage: true, privateWindow: false }),
  );
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const closing = [render(() => <Panel ask={ask} tabId={tabId()} version={version()} />, root)];
  const close = () => {
    for (const end of closing.splice(0)) end();
  };

  /** One more panel on the same notes, as a second window has it. */
  const another = () => {
    const second = document.createElement("div");
    document.body.append(second);
    closing.push(render(() => <Panel ask={ask} tabId={tabId()} version={version()} />, second));
    return second;
  };

  /** From now on saves wait; answers what lets them go. */
  const holdSaves = () => {
    const now = handlers["note.save"];
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    handlers["note.save"] = async (...given) => {
      await held;
      return now(...given);
    };
    return release;
  };

  /** A mail of this customer comes on screen in a tab. */
  const show = async (tab: number, from: typeof aisha) => {
    const key = `roundcube:${from.address}`;
    const message = { id: "1", direction: "customer", from, sentAt: "", text: "Where is it?" } as const;
    await handlers["conversation.read"](
      { conversation: { host: "roundcube", key, subject: "Parcel", messages: [message] } },
      { tabId: tab, frameId: 0, ownPage: false, privateWindow: privateTabs.includes(tab) },
    );
  };
  return { root, show, setTabId, handlers, database, store: real, trouble, saves, close, another, holdSaves };
}

export const words = (root: HTMLElement) => (root.textContent ?? "").replace(/\s+/g, " ").trim();

export const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 3_000, interval: 20 });

export function write(area: HTMLTextAreaElement, text: string): void {
  area.value = text;
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
