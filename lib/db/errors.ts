/** Why the store could not do its work. */
export class StoreError extends Error {
  readonly why: "unavailable" | "full" | "failed";

  constructor(why: "unavailable" | "full" | "failed", cause: unknown) {
    super(`The notes could not be reached: ${why}`, { cause });
    this.name = "StoreError";
    this.why = why;
  }
}

/** Runs work on the database; what IndexedDB throws becomes a `StoreError`. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const names = namesOf(error);
    if (names.some((name) => /Quota/.test(name))) throw new StoreError("full", error);
    const closed =
      /^(OpenFailed|DatabaseClosed|InvalidState|MissingAPI|Unknown|Security|Version|NotFound)Error$/;
    throw new StoreError(names.some((name) => closed.test(name)) ? "unavailable" : "failed", error);
  }
}

/** Dexie wraps: the name that tells is sometimes that of `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at = error, depth = 0; at instanceof Object && depth < 4; depth++) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (typeof name === "string") names.push(name);
    at = inner;
  }
  return names;
}
