import * as v from "valibot";
import { type Answer, RequestError } from "./errors.ts";
import { type Input, inputs, type Output, type RequestKind } from "./table.ts";

/** Who asks. `tabId` is null for Attune's own pages. */
export interface Sender {
  tabId: number | null;
  /** 0 is the page itself, others are frames in it. */
  frameId: number;
  /** From Attune's own pages (panel, popup), not from a script in somebody's page. */
  ownPage: boolean;
  privateWindow: boolean;
  /** Origin of the page in which the script runs; none for Attune's own pages. */
  site?: string | null;
}

export type Handlers = { [K in RequestKind]: (input: Input<K>, sender: Sender) => Promise<Output<K>> };

/** Requests that a script in a web page may send. All others come from Attune's own pages only. */
const FROM_PAGES: ReadonlySet<RequestKind> = new Set([
  "conversation.read",
  "composer.identify",
  "reply.suggest",
  "draft.review",
  "rule.mute",
  "finding.report",
  "finding.forget",
  "page.report",
  "panel.open",
]);

/**
 * Answers one request that came over a boundary, whatever it holds. Never throws.
 * @param request anything; a good one is `{ kind, input }`
 */
export async function answer(handlers: Handlers, request: unknown, sender: Sender): Promise<Answer<unknown>> {
  try {
    return { ok: true, value: await handle(handlers, request, sender) };
  } catch (error) {
    if (error instanceof RequestError) return { ok: false, failure: error.failure, message: error.message };
    return { ok: false, failure: "failed", message: "Attune could not do this." };
  }
}

async function handle(handlers: Handlers, request: unknown, sender: Sender): Promise<unknown> {
  const { kind, input } = (typeof request === "object" && request !== null ? request : {}) as Record<
    string,
    unknown
  >;
  if (typeof kind !== "string" || !Object.hasOwn(inputs, kind)) {
    throw new RequestError("unknown-request", "There is no such request.");
  }
  const known = kind as RequestKind;
  if (!sender.ownPage && !FROM_PAGES.has(known)) {
    throw new RequestError("not-allowed", `${known} is not for web pages.`);
  }
  const checked = v.safeParse(inputs[known], input);
  if (!checked.success) {
    const where = v.getDotPath(checked.issues[0]) ?? "the request";
    throw new RequestError("malformed-request", `${known}: ${where} is not as expected.`);
  }
  // The schema of `known` made this input; the table pairs them.
  const run = handlers[known] as (input: unknown, sender: Sender) => Promise<unknown>;
  return run(checked.output, sender);
}
