import { answer, type Handlers, type Sender } from "./answer.ts";
import type { Transport } from "./client.ts";

/** Asks handlers in the same process, for a panel that runs as a plain web page. Copies, as a real boundary would. */
export function inPageTransport(handlers: Handlers, sender: Sender): Transport {
  return async (request) => structuredClone(await answer(handlers, structuredClone(request), sender));
}
