import { normalAddress } from "../customers/identity.ts";
import type { Note } from "../customers/note.ts";
import { createClock, type Stamp } from "./clock.ts";
import { guarded } from "./errors.ts";
import type { CustomerRecord, Database, NoteRecord } from "./schema.ts";

export interface NoteStore {
  /** The notes on whoever writes from this address, the latest change first; none for a stranger. */
  of(address: string): Promise<Note[]>;
  /** Adds the note, or changes its text. The first note on a customer makes the customer's record. */
  save(noteId: string, customer: { name: string; address: string }, text: string): Promise<Note>;
  /** Takes a note away, its words at once; saving it again brings it back. Doesn't mind an id that isn't there. */
  remove(noteId: string): Promise<void>;
}

/**
 * Notes in IndexedDB. Each change is one transaction, so a browser that is killed leaves the old state or the new one.
 * Every method rejects with a `StoreError` where the browser's storage is full or can't be had.
 */
export function createNoteStore(database: Database, now: () => number = Date.now): NoteStore {
  /** A browser that said no may say yes later: an opening that failed is tried anew. */
  const opened = <T>(work: () => Promise<T>) =>
    guarded(async () => {
      if (!database.isOpen()) await database.open();
      return work();
    });
  const change = <T>(work: (stamp: Stamp) => Promise<T>) =>
    opened(() =>
      database.transaction("rw", database.customers, database.notes, database.settings, async () =>
        work(await nextStamp(database, now)),
      ),
    );
  return {
    of: (address) =>
      opened(async () => {
        const customer = await byAddress(database, address);
        if (!customer) return [];
        const notes = await database.notes.where("customerId").equals(customer.id).toArray();
        return notes
          .filter((note) => note.removedAt === 0)
          .sort((a, b) => b.changedAt - a.changedAt || b.createdAt - a.createdAt)
          .map(asNote);
      }),
    save: (noteId, customer, text) =>
      change(async (changed) => {
        const old = await database.notes.get(noteId);
        const customerId = old?.customerId ?? (await ownerOf(database, customer, changed, now())).id;
        const stamps: NoteRecord["stamps"] = { ...old?.stamps, text: changed };
        // Who writes on a note that was removed elsewhere wants it back.
        if (old && old.removedAt !== 0) stamps.removedAt = changed;
        const createdAt = old?.createdAt ?? now();
        const note = { id: noteId, customerId, text, createdAt, changedAt: now(), removedAt: 0, stamps };
        await database.notes.put(note);
        return asNote(note);
      }),
    remove: (noteId) =>
      change(async (changed) => {
        await database.notes
          .where("id")
          .equals(noteId)
          .modify((note) => {
            note.text = "";
            note.removedAt = now();
            note.stamps.text = changed;
            note.stamps.removedAt = changed;
          });
      }),
  };
}

function byAddress(database: Database, address: string): Promise<CustomerRecord | undefined> {
  return database.customers.where("addresses").equals(normalAddress(address)).first();
}

async function ownerOf(
  database: Database,
  customer: { name: string; address: string },
  stamp: Stamp,
  createdAt: number,
): Promise<CustomerRecord> {
  const known = await byAddress(database, customer.address);
  if (known) return known;
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

/** A stamp later than every one stored, also by another store on this database. Runs inside the change's transaction. */
async function nextStamp(database: Database, now: () => number): Promise<Stamp> {
  const author = (await database.settings.get("author"))?.value ?? crypto.randomUUID().slice(0, 8);
  const last = (await database.settings.get("clock"))?.value;
  const stamp = createClock(author, now, last).next();
  await database.settings.bulkPut([
    { key: "author", value: author },
    { key: "clock", value: stamp },
  ]);
  return stamp;
}

function asNote({ id, customerId, text, createdAt, changedAt }: NoteRecord): Note {
  return { id, customerId, text, createdAt, changedAt };
}
