import { type Answer, RequestError } from "./errors.ts";
import type { Input, Output, RequestKind } from "./table.ts";

/** Carries one request to whoever answers and brings the answer back. */
export type Transport = (request: { kind: string; input: unknown }) => Promise<Answer<unknown>>;

/** Asks the background, typed by the table. Rejects with a `RequestError`. */
export type Ask = <K extends RequestKind>(kind: K, input: Input<K>) => Promise<Output<K>>;

export function createAsk(transport: Transport): Ask {
  return async (kind, input) => {
    const answer = await transport({ kind, input });
    if (!answer.ok) throw new RequestError(answer.failure, answer.message);
    return answer.value as Output<typeof kind>;
  };
}
