/** Why a request was not answered. Each has a calm sentence for the agent in `components/ui`. */
export const FAILURES = [
  /** No such request in the table. */
  "unknown-request",
  /** The request's content is not what the table says. */
  "malformed-request",
  /** Whoever asks may not ask this. */
  "not-allowed",
  /** IndexedDB can't be opened: private mode, policy, damaged profile. */
  "storage-unavailable",
  /** No room left on this machine. */
  "storage-full",
  /** Notes are not kept from private windows. */
  "private-window",
  /** The file of the text model is missing or damaged: no tone can be read, all else works. */
  "no-model",
  /** The extension was updated or removed while the page was open. */
  "gone",
  /** Anything else. The details stay in the background; they may hold a customer's words. */
  "failed",
] as const;
export type Failure = (typeof FAILURES)[number];

/** A request that was not answered. `message` names what was wrong, never anybody's words. */
export class RequestError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, message: string = failure) {
    super(message);
    this.name = "RequestError";
    this.failure = failure;
  }
}

/** Why something that was asked for failed; what is no `RequestError` has no particular reason. */
export function failureOf(error: unknown): Failure {
  return error instanceof RequestError ? error.failure : "failed";
}

/** How an answer crosses a boundary. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure; message: string };
