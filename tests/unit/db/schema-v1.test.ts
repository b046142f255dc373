import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { createNoteStore } from "../../../lib/db/note-store.ts";
import { createDatabase } from "../../../lib/db/schema.ts";
import v1 from "./fixtures/v1.json" with { type: "json" };
import { type FrozenDatabase, thaw } from "./frozen-database.ts";

const frozen: FrozenDatabase = v1;
const rowsOf = (name: string) => frozen.stores.find((store) => store.name === name)?.rows ?? [];
const byId = (rows: readonly unknown[]) =>
  [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

describe("a database of version 1", () => {
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    Dexie.dependencies.indexedDB = globalThis.indexedDB;
    await thaw(frozen);
  });

  it("opens in today's schema and keeps every row as it was", async () => {
    const database = createDatabase();
    expect(byId(await database.customers.toArray())).toEqual(byId(rowsOf("customers")));
    expect(byId(await database.notes.toArray())).toEqual(byId(rowsOf("notes")));
    expect(byId(await database.settings.toArray())).toEqual(byId(rowsOf("settings")));
    database.close();
  });

  it("is what this version writes: the same tables, keys and indexes", async () => {
    const database = createDatabase();
    await database.open();
    const raw = database.backendDB();
    for (const { name, keyPath, indexes } of frozen.stores) {
      const store = raw.transaction(name).objectStore(name);
      expect(store.keyPath).toBe(keyPath);
      for (const index of indexes) expect(store.index(index.name)).toMatchObject(index);
    }
    database.close();
  });

  it("shows its notes by any of a customer's addresses; removed ones stay removed", async () => {
    const store = createNoteStore(createDatabase());
    const aisha = await store.of("aisha.bello@customer.example");
    expect(aisha.map(({ text }) => text)).toEqual([
      "Wants to be called Aisha.\nParcels go to her sister's address.",
    ]);
    expect((await store.of("H.Sato@kyaku.example")).map(({ text }) => text)).toEqual(["返信は日本語で。 🙂"]);
  });

  it("goes on with its author and after its last stamp", async () => {
    const database = createDatabase();
    const store = createNoteStore(database, () => 1_000_000_000_000);
    const sato = { name: "佐藤 花子", address: "h.sato@kyaku.example" };
    const note = await store.save("5f3c8f5a-0003-4c8e-8a51-1b6f0c2d7e10", sato, "changed");
    expect(note.customerId).toBe("0b0d3c1e-7b1f-4a53-9d5e-2f1f6a7f0a02");
    const stamp = (await database.notes.get(note.id))?.stamps.text ?? "";
    expect(stamp > "0mx2k7gm8-0000-1a2b3c4d").toBe(true);
    expect(stamp.endsWith("-1a2b3c4d")).toBe(true);
  });
});
