import { draftOf, watchDraft } from "../../lib/editors/watch.ts";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";

/** What the agent has sent on as it is: the host may ask something itself, and be pressed again. */
export interface WavedDraft {
  /** From now on these fields of this draft may pass. */
  begin(view: ComposerView, fields: readonly string[]): void;
  /** Whether exactly these fields may pass. */
  holds(view: ComposerView, fields: readonly string[]): boolean;
  /** To be called before the draft may change where nobody tells of it. Cheap where nothing was sent on. */
  look(): void;
}

/**
 * Holds for one mail: it ends when the draft lacks one of the fields, be it for a moment, or the box answers another
 * message. A page may empty its box and use it again.
 */
export function createWavedDraft(lifetime: Lifetime): WavedDraft {
  let waved: { editor: HTMLElement; fields: readonly string[]; mail: string; end: () => void } | null = null;
  const end = () => {
    waved?.end();
    waved = null;
  };
  const look = () => {
    if (!waved) return;
    const draft = draftOf(waved.editor);
    if (!waved.fields.every((field) => draft.includes(field))) end();
  };
  return {
    begin: (view, fields) => {
      end();
      const watch = watchDraft(view.editor, look);
      waved = { editor: view.editor, fields, mail: mailOf(view), end: lifetime.own(watch) };
    },
    holds: (view, fields) => {
      look();
      if (waved && (waved.editor !== view.editor || waved.mail !== mailOf(view))) end();
      return JSON.stringify(waved?.fields) === JSON.stringify(fields);
    },
    look,
  };
}

/** Which mail a box is for, as far as the page says. Recipients and subject may be mended before the second press. */
function mailOf(view: ComposerView): string {
  try {
    const { host, kind, conversationKey, messageId } = view.facts();
    return JSON.stringify([host, kind, conversationKey, messageId]);
  } catch {
    return "";
  }
}
