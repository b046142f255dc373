import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, describe, expect, it, vi } from "vitest";
import { guarded, StoreError } from "../../../lib/db/errors.ts";
import { createNoteStore } from "../../../lib/db/note-store.ts";
import { createDatabase } from "../../../lib/db/schema.ts";

const aisha = { name: "Aisha Bello", address: "aisha.bello@customer.example" };

afterEach(() => {
  vi.restoreAllMocks();
});

async function whyOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(StoreError);
  return (error as StoreError).why;
}

function noRoom() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
}

describe("a full disk", () => {
  it("is told as such, changes nothing, and the next try works once there is room", async () => {
    const database = createDatabase(crypto.randomUUID());
    const store = createNoteStore(database);
    await store.save("n1", aisha, "one");

    const full = noRoom();
    expect(await whyOf(store.save("n1", aisha, "one, longer"))).toBe("full");
    expect(await whyOf(store.save("n2", { name: "", address: "new@customer.example" }, "two"))).toBe("full");
    full.mockRestore();

    expect((await store.of(aisha.address)).map(({ text }) => text)).toEqual(["one"]);
    expect(await database.customers.count()).toBe(1);
    expect(await store.save("n1", aisha, "one, longer")).toMatchObject({ text: "one, longer" });
  });

  it("is told as such when the browser notices only at the end and gives it as the cause of an abort", async () => {
    const quota = new DOMException("The quota has been exceeded.", "QuotaExceededError");
    const abort = Object.assign(new Error("Transaction aborted"), { name: "AbortError", inner: quota });
    expect(await whyOf(guarded(() => Promise.reject(abort)))).toBe("full");
  });
});

describe("a browser without storage", () => {
  it("that has no IndexedDB is unavailable for every method", async () => {
    const { indexedDB } = Dexie.dependencies;
    Reflect.set(Dexie.dependencies, "indexedDB", undefined);
    const store = createNoteStore(createDatabase(crypto.randomUUID()));
    Reflect.set(Dexie.dependencies, "indexedDB", indexedDB);
    expect(await whyOf(store.of(aisha.address))).toBe("unavailable");
    expect(await whyOf(store.save("n1", aisha, "one"))).toBe("unavailable");
    expect(await whyOf(store.remove("n1"))).toBe("unavailable");
  });

  it.each(["SecurityError", "InvalidStateError", "VersionError"])(
    "that refuses with %s is unavailable, and works once it stops refusing",
    async (name) => {
      const store = createNoteStore(createDatabase(crypto.randomUUID()));
      const refusing = vi.spyOn(Dexie.dependencies.indexedDB, "open").mockImplementation(() => {
        throw new DOMException("no", name);
      });
      expect(await whyOf(store.of(aisha.address))).toBe("unavailable");
      expect(await whyOf(store.save("n1", aisha, "one"))).toBe("unavailable");
      refusing.mockRestore();
      expect(await store.save("n1", aisha, "one")).toMatchObject({ text: "one" });
      expect(await store.of(aisha.address)).toHaveLength(1);
    },
  );

  it("a connection that the browser closed is opened again", async () => {
    const database = createDatabase(crypto.randomUUID());
    const store = createNoteStore(database);
    await store.save("n1", aisha, "one");
    database.close({ disableAutoOpen: false });
    expect(await store.of(aisha.address)).toHaveLength(1);
  });
});

it("any other fault is a failure, with its cause", async () => {
  const store = createNoteStore(createDatabase(crypto.randomUUID()));
  const odd = new TypeError("odd");
  vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(() => {
    throw odd;
  });
  const error = await store.save("n1", aisha, "one").catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: "StoreError", why: "failed" });
  expect((error as StoreError).message).not.toContain("one");
});
