import { selectInDraft } from "../../lib/editors/replace.ts";
import { draftOf } from "../../lib/editors/watch.ts";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { Lifetime } from "../../lib/hosts/lifetime.ts";
import { blank } from "../../lib/text/ranges.ts";
import { quotedHistory } from "./quoted-history.ts";
import { createWavedDraft } from "./waved-draft.ts";

/** A field of the draft that nobody filled. */
export interface Unfilled {
  start: number;
  end: number;
  text: string;
}

/** A draft that was about to be sent with unfilled fields. */
export interface HeldDraft {
  /** At least one, in order. */
  fields: readonly Unfilled[];
  /** The press that would have sent it, where a pointer made it. */
  press: MouseEvent | null;
  /** Puts the agent at the first of the fields. */
  goBack(): void;
  /** Presses the host's own control, so that all happens as without Attune. */
  sendAnyway(): void;
}

/** @returns whether the agent still sees it. Throws where it can't be shown. */
export type Warn = (held: HeldDraft) => () => boolean;

/**
 * Stops a draft with unfilled fields on its way out, once, and warns. The host's buttons, its keys and a form that is
 * sent by Enter count; fields in quoted history don't. It fails open: where anything of ours goes wrong the draft goes out.
 * @param composer the reply box on the page; asked at each click, so it may not read the page anew
 * @param warn shows the fields; when it throws, or is gone without an answer, the draft goes out
 */
export function guardSending(
  document: Document,
  lifetime: Lifetime,
  composer: () => ComposerView | null,
  placeholdersIn: (text: string) => readonly { start: number; end: number }[],
  warn: Warn,
): void {
  const window = document.defaultView;
  if (!window) return;
  const waved = createWavedDraft(lifetime);
  /** The warning that waits for an answer. */
  let isWarned: (() => boolean) | null = null;

  const fieldsOf = (editor: HTMLElement): Unfilled[] => {
    const draft = draftOf(editor);
    if (placeholdersIn(draft).length === 0) return [];
    const own = blank(draft, quotedHistory(editor, draft));
    return placeholdersIn(own).map(({ start, end }) => ({ start, end, text: draft.slice(start, end) }));
  };

  const hold = (event: Event, view: ComposerView, button: HTMLElement) => {
    const { editor, sendButtons } = view;
    const fields = fieldsOf(editor);
    const [first] = fields;
    if (!first) return;
    const texts = fields.map(({ text }) => text);
    if (waved.holds(view, texts)) return;
    if (isWarned) {
      // A host that takes the warning away must not keep the agent from sending.
      if (!isWarned()) return;
    } else {
      isWarned = warn({
        fields,
        press: pointerPress(event),
        goBack: () => {
          isWarned = null;
          if (!selectInDraft(editor, first)) editor.focus();
        },
        sendAnyway: () => {
          isWarned = null;
          waved.begin(view, texts);
          // The host may have drawn its button anew meanwhile.
          (button.isConnected ? button : sendButtons()[0])?.click();
        },
      });
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Runs a look at an event; a fault of ours lets the event go on. */
  const look = (at: (event: Event, view: ComposerView, buttons: HTMLElement[]) => void) => (event: Event) => {
    try {
      const view = composer();
      if (!view) return;
      const buttons = view.sendButtons();
      // Without one the draft could not be sent on afterwards.
      if (buttons.length > 0) at(event, view, buttons);
    } catch {
      // The agent must be able to send, whatever happens here.
    }
  };

  const clicked = look((event, view, buttons) => {
    const path = event.composedPath();
    const button = buttons.find((one) => path.includes(one));
    if (button) hold(event, view, button);
  });

  const lookAtKey = look((event, view, buttons) => {
    const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
    if (isComposing) return;
    const path = event.composedPath();
    const ctrl = ctrlKey || metaKey;
    const inDraft = path.includes(view.editor) || event.currentTarget !== window;
    const sends = view.sendKeys.some((one) => one.key === key && one.ctrl === ctrl && (ctrl || inDraft));
    const [first] = buttons;
    if (sends && first) hold(event, view, first);
    else if (key === "Enter" || key === " ") {
      // What the browser turns into a click comes as one.
      const button = buttons.find((one) => path.includes(one) && !one.matches("button, input, a[href]"));
      if (button) hold(event, view, button);
    }
  });
  const pressed = (event: Event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === "Enter" || key === " " || ctrlKey || metaKey) lookAtKey(event);
  };

  const submitted = look((event, view, buttons) => {
    const { submitter } = event as SubmitEvent;
    const button = buttons.find((one) => (submitter ? one === submitter : formOf(one) === event.target));
    if (button) hold(event, view, button);
  });

  const capture = { capture: true };
  // The agent goes on in a box that the page may have emptied without a word.
  for (const type of ["pointerdown", "keydown", "focusin"])
    lifetime.listen(window, type, waved.look, capture);
  lifetime.listen(window, "click", clicked, capture);
  lifetime.listen(window, "keydown", pressed, capture);
  lifetime.listen(window, "submit", submitted, capture);

  // Keys pressed in the frame of an editor stay in it, and its document may be another one each time.
  let frame: Lifetime | null = null;
  const followFrame = look((_, { editor, sendKeys }) => {
    frame?.end();
    frame = null;
    const view = editor.tagName === "IFRAME" ? (editor as HTMLIFrameElement).contentWindow : null;
    if (!view || sendKeys.length === 0) return;
    frame = lifetime.child();
    frame.listen(view, "keydown", pressed, capture);
  });
  lifetime.listen(window, "blur", followFrame);
  lifetime.listen(document, "focusin", followFrame);
  lifetime.listen(document, "load", followFrame, capture);
  followFrame(new Event("begin"));
}

/** A click made by a pointer; those that the browser makes of a key have no place. */
function pointerPress(event: Event): MouseEvent | null {
  const { detail, clientX, clientY } = event as MouseEvent;
  return event.type === "click" && detail > 0 && (clientX > 0 || clientY > 0) ? (event as MouseEvent) : null;
}

function formOf(button: HTMLElement): HTMLFormElement | null {
  return (button as HTMLButtonElement).form ?? button.closest("form");
}
