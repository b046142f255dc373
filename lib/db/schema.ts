import { Dexie, type EntityTable } from "dexie";
import type { Stamp } from "./clock.ts";

/** When each field was last changed, and by whom: what lets files of several machines merge field by field. */
type Stamps<Fields extends string> = Partial<Record<Fields, Stamp>>;

export interface CustomerRecord {
  id: string;
  name: string;
  /** Normal form, see `normalAddress`. */
  addresses: string[];
  createdAt: number;
  stamps: Stamps<"name" | "addresses">;
}

export interface NoteRecord {
  id: string;
  customerId: string;
  text: string;
  createdAt: number;
  changedAt: number;
  /** 0, or when it was removed: the record stays without its words as a tombstone so that a merge doesn't bring it back. */
  removedAt: number;
  stamps: Stamps<"text" | "removedAt">;
}

/** Facts about this installation. */
export interface SettingRecord {
  key: "author" | "clock";
  value: string;
}

export type Database = Dexie & {
  customers: EntityTable<CustomerRecord, "id">;
  notes: EntityTable<NoteRecord, "id">;
  settings: EntityTable<SettingRecord, "key">;
};

/**
 * Opens the tables lazily, at the first use. A released version's line is never changed: a new one is added below it,
 * with a frozen copy of a database of the old version in the tests.
 */
export function createDatabase(name = "attune"): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    customers: "id, *addresses",
    notes: "id, customerId",
    settings: "key",
  });
  return database;
}
