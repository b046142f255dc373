import type { Handlers, Sender } from "../../../lib/messages/answer.ts";

export const ownPage: Sender = { tabId: null, frameId: 0, ownPage: true, privateWindow: false };
export const webPage: Sender = { tabId: 1, frameId: 0, ownPage: false, privateWindow: false };

const unexpected = () => Promise.reject(new Error("This handler was not expected to run."));

/** Handlers of which only those given work. */
export function handlersThatFail(given: Partial<Handlers>): Handlers {
  return {
    "conversation.read": unexpected,
    "composer.identify": unexpected,
    "reply.suggest": unexpected,
    "draft.review": unexpected,
    "rule.mute": unexpected,
    "finding.report": unexpected,
    "finding.forget": unexpected,
    "writing.settings": unexpected,
    "writing.save": unexpected,
    "page.report": unexpected,
    "page.status": unexpected,
    "customer.current": unexpected,
    "note.save": unexpected,
    "note.remove": unexpected,
    "panel.open": unexpected,
    ...given,
  };
}
