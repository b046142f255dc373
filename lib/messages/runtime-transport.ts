import type { Transport } from "./client.ts";
import { type Answer, RequestError } from "./errors.ts";

/** The part of the browser's messaging that is used. */
export interface Runtime {
  id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

/** Asks over the extension's own messaging. The browser wakes a sleeping background for it. */
export function runtimeTransport(runtime: Runtime): Transport {
  return async (request) => {
    // An orphaned content script of an updated extension has no id any more.
    if (!runtime.id) throw new RequestError("gone");
    let reply: unknown;
    try {
      reply = await runtime.sendMessage(request);
    } catch (error) {
      throw new RequestError("gone", error instanceof Error ? error.message : "gone");
    }
    if (typeof reply !== "object" || reply === null || !("ok" in reply)) throw new RequestError("failed");
    return reply as Answer<unknown>;
  };
}
