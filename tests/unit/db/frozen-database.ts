/** Rows and tables of a database as a released version wrote them. */
export interface FrozenDatabase {
  name: string;
  /** As IndexedDB counts: ten times the schema's version. */
  version: number;
  stores: {
    name: string;
    keyPath: string;
    indexes: { name: string; keyPath: string; multiEntry: boolean; unique: boolean }[];
    rows: unknown[];
  }[];
}

/** Writes a frozen database with raw IndexedDB calls, so that today's schema has no hand in it. */
export function thaw(frozen: FrozenDatabase): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(frozen.name, frozen.version);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of frozen.stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
          store.createIndex(index, path, { multiEntry, unique });
        for (const row of rows) store.add(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}
