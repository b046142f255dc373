import type { Transport } from "./client.ts";
import { type Answer, FAILURES, RequestError } from "./errors.ts";

/** The part of the browser's messaging that is used. */
export interface Runtime {
  id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

/** Asks over the extension's own messaging. The browser wakes a sleeping background for it. */
export function runtimeTransport(runtime: Runtime): Transport {
  return async (request) => {
    if (isOrphaned(runtime)) throw new RequestError("gone");
    let reply: unknown;
    try {
      reply = await runtime.sendMessage(request);
    } catch {
      // A background that ended in the middle is not the end: it wakes again for the next request.
      throw new RequestError(isOrphaned(runtime) ? "gone" : "failed");
    }
    if (!isAnswer(reply)) throw new RequestError("failed");
    return reply;
  };
}

/** The content script of an updated extension has no id any more, or no runtime that can be touched. */
function isOrphaned(runtime: Runtime): boolean {
  try {
    return !runtime.id;
  } catch {
    return true;
  }
}

function isAnswer(reply: unknown): reply is Answer<unknown> {
  if (typeof reply !== "object" || reply === null || !("ok" in reply)) return false;
  if (reply.ok === true) return true;
  return "failure" in reply && FAILURES.some((failure) => failure === reply.failure);
}
