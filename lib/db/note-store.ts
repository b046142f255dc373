import { normalAddress } from "../customers/identity.ts";
import type { Note } from "../customers/note.ts";
import { type Clock, createClock } from "./clock.ts";
import { guarded } from "./errors.ts";
import type { CustomerRecord, Database, NoteRecord } from "./schema.ts";

export interface NoteStore {
  /** The notes on whoever writes from this address, the latest change first; none for a stranger. */
  of(address: string): Promise<Note[]>;
  /** Adds the note, or changes its text. The first note on a customer makes the customer's record. */
  save(noteId: string, customer: { name: string; address: string }, text: string): Promise<Note>;
  /** Takes a note away; `restore` brings it back. Neither minds an id that isn't there. */
  remove(noteId: string): Promise<void>;
  restore(noteId: string): Promise<void>;
}

/**
 * Notes in IndexedDB. Each change is one transaction, so a browser that is killed leaves the old state or the new one.
 * Every method rejects with a `StoreError` where the browser's storage is full or can't be had.
 */
export function createNoteStore(database: Database, now: () => number = Date.now): NoteStore {
  let clock: Promise<Clock> | undefined;
  const stamp = async () => {
    clock ??= openClock(database, now);
    // A failed opening must not be remembered: the next try may find room again.
    clock.catch(() => {
      clock = undefined;
    });
    return (await clock).next();
  };

  const setRemoved = (noteId: string, removedAt: number) =>
    guarded(async () => {
      const changed = await stamp();
      await database.notes
        .where("id")
        .equals(noteId)
        .modify((note) => {
          note.removedAt = removedAt;
          note.stamps.removedAt = changed;
        });
    });

  return {
    of: (address) =>
      guarded(async () => {
        const customer = await byAddress(database, address);
        if (!customer) return [];
        const notes = await database.notes.where("customerId").equals(customer.id).toArray();
        return notes
          .filter((note) => note.removedAt === 0)
          .sort((a, b) => b.changedAt - a.changedAt || b.createdAt - a.createdAt)
          .map(asNote);
      }),
    save: (noteId, customer, text) =>
      guarded(async () => {
        const changed = await stamp();
        return database.transaction("rw", database.customers, database.notes, database.settings, async () => {
          const owner =
            (await byAddress(database, customer.address)) ??
            (await begin(database, customer, changed, now()));
          const old = await database.notes.get(noteId);
          const note: NoteRecord = {
            id: noteId,
            customerId: old?.customerId ?? owner.id,
            text,
            createdAt: old?.createdAt ?? now(),
            changedAt: now(),
            removedAt: 0,
            stamps: { ...old?.stamps, text: changed },
          };
          await database.notes.put(note);
          await database.settings.put({ key: "clock", value: changed });
          return asNote(note);
        });
      }),
    remove: (noteId) => setRemoved(noteId, now()),
    restore: (noteId) => setRemoved(noteId, 0),
  };
}

function byAddress(database: Database, address: string): Promise<CustomerRecord | undefined> {
  return database.customers.where("addresses").equals(normalAddress(address)).first();
}

async function begin(
  database: Database,
  customer: { name: string; address: string },
  stamp: string,
  createdAt: number,
): Promise<CustomerRecord> {
  const record: CustomerRecord = {
    id: crypto.randomUUID(),
    name: customer.name,
    addresses: [normalAddress(customer.address)],
    createdAt,
    stamps: { name: stamp, addresses: stamp },
  };
  await database.customers.add(record);
  return record;
}

async function openClock(database: Database, now: () => number): Promise<Clock> {
  return database.transaction("rw", database.settings, async () => {
    const author = (await database.settings.get("author"))?.value ?? crypto.randomUUID().slice(0, 8);
    await database.settings.put({ key: "author", value: author });
    return createClock(author, now, (await database.settings.get("clock"))?.value);
  });
}

function asNote({ id, customerId, text, createdAt, changedAt }: NoteRecord): Note {
  return { id, customerId, text, createdAt, changedAt };
}
