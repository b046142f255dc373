import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { createNoteStore } from "../../../lib/db/note-store.ts";
import { createDatabase } from "../../../lib/db/schema.ts";

const aisha = { name: "Aisha Bello", address: "aisha.bello@customer.example" };
const derek = { name: "Derek Olsen", address: "derek.olsen@customer.example" };

/** A store on a database of its own, with a wall clock that the test sets. */
function newStore(name: string = crypto.randomUUID()) {
  const wall = { now: 1_796_000_000_000 };
  const database = createDatabase(name);
  return { name, wall, database, store: createNoteStore(database, () => wall.now) };
}

describe("a first note", () => {
  it("makes the customer's record", async () => {
    const { store, database, wall } = newStore();
    expect(await store.of(aisha.address)).toEqual([]);
    expect(await database.customers.count()).toBe(0);

    const note = await store.save("n1", aisha, "Prefers to be called Aisha.");
    const [customer, ...others] = await database.customers.toArray();
    expect(others).toEqual([]);
    expect(customer).toMatchObject({ name: "Aisha Bello", addresses: [aisha.address], createdAt: wall.now });
    expect(customer?.stamps.name).toMatch(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-f]{8}$/);
    expect(note).toEqual({
      id: "n1",
      customerId: customer?.id,
      text: "Prefers to be called Aisha.",
      createdAt: wall.now,
      changedAt: wall.now,
    });
    expect(await store.of(aisha.address)).toEqual([note]);
  });

  it("and a second one share the customer, however the address is written", async () => {
    const { store, database } = newStore();
    await store.save("n1", aisha, "one");
    await store.save("n2", { name: "A. Bello", address: " Aisha.Bello@Customer.EXAMPLE " }, "two");
    expect(await database.customers.count()).toBe(1);
    expect((await store.of("AISHA.BELLO@customer.example")).map(({ id }) => id).sort()).toEqual(["n1", "n2"]);
    expect(await store.of(derek.address)).toEqual([]);
  });
});

describe("a change", () => {
  it("keeps id, customer and the time it was begun, and comes first in the list", async () => {
    const { store, wall } = newStore();
    const begun = await store.save("n1", aisha, "one");
    wall.now += 1_000;
    await store.save("n2", aisha, "two");
    wall.now += 1_000;
    const changed = await store.save("n1", aisha, "one, longer");
    expect(changed).toEqual({ ...begun, text: "one, longer", changedAt: wall.now });
    expect((await store.of(aisha.address)).map(({ text }) => text)).toEqual(["one, longer", "two"]);
  });

  it("stays with the customer it was begun for, and makes no record of the other", async () => {
    const { store, database } = newStore();
    const begun = await store.save("n1", aisha, "one");
    const changed = await store.save("n1", derek, "one, longer");
    expect(changed.customerId).toBe(begun.customerId);
    expect(await store.of(derek.address)).toEqual([]);
    expect(await database.customers.count()).toBe(1);
  });

  it("stamps the field that was changed, later than before, after a restart with the clock put back too", async () => {
    const first = newStore();
    await first.store.save("n1", aisha, "one");
    await first.store.remove("n1");
    const before = await first.database.notes.get("n1");
    first.database.close();

    const again = newStore(first.name);
    again.wall.now -= 86_400_000;
    await again.store.save("n2", aisha, "two");
    const after = await again.database.notes.get("n2");
    expect((after?.stamps.text ?? "") > (before?.stamps.removedAt ?? "~")).toBe(true);
    expect(before?.stamps.removedAt).toBe(before?.stamps.text);
  });
});

describe("removing", () => {
  it("leaves a tombstone without the words; saving it again brings the note back where it was", async () => {
    const { store, database } = newStore();
    const note = await store.save("n1", aisha, "one");
    await store.remove("n1");
    expect(await store.of(aisha.address)).toEqual([]);
    const tombstone = await database.notes.get("n1");
    expect(tombstone?.removedAt).toBeGreaterThan(0);
    expect(tombstone?.text).toBe("");
    await store.save("n1", aisha, "one");
    const [back] = await store.of(aisha.address);
    expect([back?.text, back?.createdAt, back?.customerId]).toEqual(["one", note.createdAt, note.customerId]);
  });

  it("doesn't mind a note that isn't there", async () => {
    const { store, database } = newStore();
    await store.remove("never");
    expect(await database.notes.count()).toBe(0);
  });

  it("is undone by writing on, with a stamp that a merge will heed", async () => {
    const { store, database } = newStore();
    await store.save("n1", aisha, "one");
    await store.remove("n1");
    const removed = (await database.notes.get("n1"))?.stamps.removedAt ?? "~";
    await store.save("n1", aisha, "one, and more");
    const back = await database.notes.get("n1");
    expect(back?.removedAt).toBe(0);
    expect((back?.stamps.removedAt ?? "") > removed).toBe(true);
    expect(await store.of(aisha.address)).toHaveLength(1);
  });
});

describe("two stores on the same database at once", () => {
  it("make one customer and lose no note, and no two stamps are the same", async () => {
    const one = newStore();
    const two = newStore(one.name);
    const ids = Array.from({ length: 20 }, (_, place) => `n${place}`);
    await Promise.all(ids.map((id, place) => (place % 2 ? one : two).store.save(id, aisha, `note ${id}`)));
    expect(await one.database.customers.count()).toBe(1);
    expect((await two.store.of(aisha.address)).map(({ id }) => id).sort()).toEqual([...ids].sort());
    const stamps = (await one.database.notes.toArray()).map((note) => note.stamps.text);
    expect(new Set(stamps).size).toBe(20);
    const authors = new Set(stamps.map((stamp) => stamp?.split("-")[2]));
    expect(authors.size).toBe(1);
  });
});
