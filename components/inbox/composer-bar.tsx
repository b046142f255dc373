import { autoUpdate } from "@floating-ui/dom";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { Caret, InsertFailure } from "../../lib/editors/contract.ts";
import { insertText, techniqueFor } from "../../lib/editors/insert.ts";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { ComposerFacts } from "../../lib/hosts/conversation.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { Icon } from "../ui/icons.tsx";
import { boundedFacts } from "./bounded.ts";
import { sitInCorner } from "./corner.ts";
import { Popover } from "./popover.tsx";
import { emptyWork, type InsertOutcome, ReplyHelp } from "./reply-help.tsx";

const TROUBLE: Record<InsertFailure, string> = {
  gone: "The reply box is no longer the one this was written for. Your text is kept here.",
  busy: "The reply box takes no text at the moment. Your text is kept here.",
  refused: "The reply box did not take the text as it is. Please look at your draft; your text is kept here.",
};

/** How the page session steers a bar. */
export interface BarControl {
  open(): void;
  isOpen(): boolean;
  /** Puts the button where the box is now. */
  place(): void;
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
  /** Looks at the page anew for its reply box. */
  current: () => ComposerView | null;
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
  const editor = createMemo(() => props.composer?.editor ?? null);
  const place = () => {
    const [box, button] = [editor(), pill()];
    if (box && button) sitInCorner(box, button);
  };
  props.control({ open: begin, isOpen: open, place });
  /** What was typed into the card's fields outlives the card, until it is inserted. */
  let work = emptyWork();

  const suggest = () => {
    const { composer } = props;
    if (!composer) return Promise.resolve({ answered: null, suggestions: [], toneFailure: null });
    const facts = boundedFacts(composer.facts());
    setReadAs({ facts, page: document.location.href });
    return props.ask("reply.suggest", { composer: facts });
  };
  const insert = async (text: string): Promise<InsertOutcome> => {
    const composer = props.current();
    const read = readAs();
    if (!composer || composer.editor !== editor() || !read || !samePlace(read, composer)) return TROUBLE.gone;
    const at = caret?.editor === composer.editor ? caret.place : null;
    const result = await insertText(composer.editor, text, at);
    if (!result.ok) return TROUBLE[result.why];
    work = emptyWork();
    setOpen(false);
    setSaid("Inserted. Undo takes it out again.");
    return null;
  };

  createEffect(() => {
    const [box, button] = [editor(), pill()];
    if (box && button) onCleanup(autoUpdate(box, button, place));
  });

  return (
    <>
      <Show when={editor()}>
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
            work={work}
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
  const now = boundedFacts(composer.facts());
  return (
    document.location.href === readAs.page &&
    now.conversationKey === readAs.facts.conversationKey &&
    now.messageId === readAs.facts.messageId &&
    now.kind === readAs.facts.kind
  );
}
