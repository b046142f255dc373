import { autoUpdate } from "@floating-ui/dom";
import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { Caret, InsertFailure } from "../../lib/editors/contract.ts";
import { insertText, techniqueFor } from "../../lib/editors/insert.ts";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { ComposerFacts } from "../../lib/hosts/conversation.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { Icon } from "../ui/icons.tsx";
import { Popover } from "./popover.tsx";
import { type InsertOutcome, ReplyHelp } from "./reply-help.tsx";

const TROUBLE: Record<InsertFailure, string> = {
  gone: "The reply box is no longer the one this was written for. Your text is kept here.",
  busy: "The reply box takes no text at the moment. Your text is kept here.",
  refused: "The reply box did not take the text as it is. Please look at your draft; your text is kept here.",
};

/** How the page session steers a bar. */
export interface BarControl {
  open(): void;
  isOpen(): boolean;
}

/** What the suggestions on the card were made for. */
interface ReadAs {
  facts: ComposerFacts;
  page: string;
}

/** The button at the reply box and the card it opens. */
export function ComposerBar(props: {
  /** Null while the reply box is off the page. */
  composer: ComposerView | null;
  ask: Ask;
  control: (control: BarControl) => void;
}): JSX.Element {
  const [pill, setPill] = createSignal<HTMLButtonElement>();
  const [open, setOpen] = createSignal(false);
  const [said, setSaid] = createSignal("");
  /** Where the agent was typing; it holds for that box only. */
  let caret: { editor: HTMLElement; place: Caret | null } | null = null;
  const [readAs, setReadAs] = createSignal<ReadAs | null>(null);

  const begin = () => {
    const { composer } = props;
    if (!composer || open()) return;
    const { editor } = composer;
    caret = { editor, place: techniqueFor(editor)?.caret(editor) ?? null };
    setSaid("");
    setOpen(true);
  };
  const end = () => {
    setOpen(false);
    if (props.composer) caret?.place?.restore();
  };
  props.control({ open: begin, isOpen: open });

  const suggest = () => {
    const { composer } = props;
    if (!composer) return Promise.resolve({ answered: null, suggestions: [] });
    const facts = composer.facts();
    setReadAs({ facts, page: document.location.href });
    return props.ask("reply.suggest", { composer: facts });
  };
  const insert = async (text: string): Promise<InsertOutcome> => {
    const { composer } = props;
    const read = readAs();
    if (!composer || !read || !samePlace(read, composer)) return TROUBLE.gone;
    const place = caret?.editor === composer.editor ? caret.place : null;
    const result = await insertText(composer.editor, text, place);
    if (!result.ok) return TROUBLE[result.why];
    setOpen(false);
    setSaid("Inserted. Undo takes it out again.");
    return null;
  };

  createEffect(() => {
    const [editor, button] = [props.composer?.editor, pill()];
    if (!editor || !button) return;
    onCleanup(autoUpdate(editor, button, () => sitInCorner(editor, button)));
  });

  return (
    <>
      <Show when={props.composer}>
        <button
          type="button"
          ref={setPill}
          class="pill"
          aria-expanded={open()}
          aria-haspopup="dialog"
          aria-label="Attune reply help"
          // The caret must be read before the editor loses it.
          on:pointerdown={(event: PointerEvent) => event.preventDefault()}
          on:click={() => (open() ? end() : begin())}
        >
          <Icon name="reply" />
          <span>Reply help</span>
        </button>
      </Show>
      <span class="visually-hidden" role="status">
        {said()}
      </span>
      <Show when={open() && (pill() ?? true)}>
        <Popover
          anchor={pill() ?? document.documentElement}
          placement="top-end"
          label="Attune reply help"
          class="reply"
          light={false}
          close={end}
        >
          <ReplyHelp
            suggest={suggest}
            insert={insert}
            boxGone={props.composer === null}
            internal={readAs()?.facts.kind === "note"}
            close={end}
          />
        </Popover>
      </Show>
    </>
  );
}

/** Whether the box is still the one the suggestion was made for: same page, same conversation, same readers. */
function samePlace(readAs: ReadAs, composer: ComposerView): boolean {
  const now = composer.facts();
  return (
    document.location.href === readAs.page &&
    now.conversationKey === readAs.facts.conversationKey &&
    now.kind === readAs.facts.kind
  );
}

/** Inside the lower corner of the box, at the end of the line; out of the way when the box is out of sight. */
function sitInCorner(editor: HTMLElement, button: HTMLElement): void {
  const box = editor.getBoundingClientRect();
  const { innerHeight } = window;
  const seen = box.width > 0 && box.bottom > 40 && box.top < innerHeight - 40;
  button.style.visibility = seen ? "visible" : "hidden";
  const narrow = box.width < 280;
  button.classList.toggle("narrow", narrow);
  const width = button.offsetWidth;
  const left = getComputedStyle(editor).direction === "rtl" ? box.left + 20 : box.right - width - 20;
  const top = Math.min(box.bottom, innerHeight) - button.offsetHeight - 10;
  button.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(top, box.top + 4))}px)`;
}
