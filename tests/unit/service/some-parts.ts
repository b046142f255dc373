import type { Note } from "../../../lib/customers/note.ts";
import type { Sender } from "../../../lib/messages/answer.ts";
import { RequestError } from "../../../lib/messages/errors.ts";
import type { Changed } from "../../../lib/messages/table.ts";
import { createReviewer } from "../../../lib/reply/review/reviewer.ts";
import { createHandlers, type Parts } from "../../../lib/service/handlers.ts";
import { Openings } from "../../../lib/service/openings.ts";
import { SeenMemory } from "../../../lib/service/seen-memory.ts";
import { WritingStore } from "../../../lib/service/writing.ts";
import type { ToneReading } from "../../../lib/tone/reading.ts";
import { FakeArea, readingOf } from "./fakes.ts";

export const page = (tabId: number, privateWindow = false): Sender => ({
  tabId,
  frameId: 0,
  ownPage: false,
  privateWindow,
});
export const panel: Sender = { tabId: null, frameId: 0, ownPage: true, privateWindow: false };

export const noteOf = (id: string, text: string): Note => ({
  id,
  customerId: "c1",
  text,
  createdAt: 1,
  changedAt: 1,
});

export const toneOf = (read: (text: string) => ToneReading): Parts["tone"] => ({
  ready: async () => {},
  read: async (text) => read(text),
});

/** As it is where the model's file is missing. */
export const noTone: Parts["tone"] = {
  ready: () => Promise.reject(new RequestError("no-model")),
  read: () => Promise.reject(new RequestError("no-model")),
};

/** Handlers on fakes. A reading's problem is the text that was read, so that a test sees which one it was. */
export function handlersWith(more: Partial<Parts> = {}) {
  const told: Changed[] = [];
  const saved: unknown[][] = [];
  const memory = new SeenMemory(new FakeArea());
  const parts: Parts = {
    memory,
    notes: {
      of: async () => [],
      save: async (...given) => {
        saved.push(given);
        return noteOf(given[0], given[2]);
      },
      remove: async (id) => {
        saved.push(["remove", id]);
      },
    },
    tone: toneOf((text) => readingOf({ problem: { text, start: 0, end: text.length } })),
    suggest: () => [],
    openingIdsOf: () => [],
    openings: new Openings(new FakeArea()),
    reviewer: createReviewer(),
    writing: new WritingStore(new FakeArea()),
    isPrivate: async () => false,
    openPanel: async () => true,
    tell: (changed) => told.push(changed),
    ...more,
  };
  return { handlers: createHandlers(parts), memory, told, saved };
}
