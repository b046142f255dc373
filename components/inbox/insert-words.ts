import type { InsertFailure } from "../../lib/editors/contract.ts";

/** Why the draft did not take a text, in words for the agent. */
export const TROUBLE: Record<InsertFailure | "changed", string> = {
  gone: "The reply box is no longer the one this was written for. Your text is kept here.",
  busy: "The reply box takes no text at the moment. Your text is kept here.",
  composing: "A word is still being typed in the reply box. Finish it, then try again.",
  changed: "Those words have changed meanwhile. Nothing was replaced.",
  refused: "The reply box did not take the text as it is. Please look at your draft; your text is kept here.",
};
