import { autoUpdate } from "@floating-ui/dom";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { Caret } from "../../lib/editors/contract.ts";
import { insertText, techniqueFor } from "../../lib/editors/insert.ts";
import type { ComposerView } from "../../lib/hosts/contract.ts";
import type { ComposerFacts } from "../../lib/hosts/conversation.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { Icon } from "../ui/icons.tsx";
import { boundedFacts } from "./bounded.ts";
import { sitInCorner } from "./corner.ts";
import { TROUBLE } from "./insert-words.ts";
import { Popover } from "./popover.tsx";
import { emptyWork, type InsertOutcome, ReplyHelp } from "./reply-help.tsx";
import { CheckButton } from "./review/check-button.tsx";
import { CheckPart } from "./review/check-part.tsx";
import { createDraftCheck } from "./review/draft-check.ts";

/** The two cards at a reply box; one is open at a time. */
export type Card = "help" | "check";

/** How the page session steers a bar. */
export interface BarControl {
  /** Opens one of the cards, as its button does. */
  open(card: Card): void;
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
  const [pills, setPills] = createSignal<HTMLDivElement>();
  const [open, setOpen] = createSignal<Card | null>(null);
  const [takesFocus, setTakesFocus] = createSignal(true);
  const [call, setCall] = createSignal(0);
  const [said, setSaid] = createSignal("");
  /** Where the agent was typing; it holds for that box only. */
  let caret: { editor: HTMLElement; place: Caret | null } | null = null;
  const [readAs, setReadAs] = createSignal<ReadAs | null>(null);

  const begin = (card: Card, focus = true) => {
    const { composer } = props;
    if (!composer) return;
    if (open() === card) {
      if (focus) setCall((times) => times + 1);
      return;
    }
    setTakesFocus(focus);
    const { editor } = composer;
    if (open() === null) caret = { editor, place: techniqueFor(editor)?.caret(editor) ?? null };
    setSaid("");
    setOpen(card);
  };
  /** A card that took no keyboard leaves the agent's cursor where it is by now. */
  const writing = () => editor() !== null && document.activeElement === editor();
  const end = () => {
    if (props.composer && !writing()) caret?.place?.restore();
    setOpen(null);
  };
  const editor = createMemo(() => props.composer?.editor ?? null);
  const place = () => {
    const [box, buttons] = [editor(), pills()];
    if (box && buttons) sitInCorner(box, buttons);
  };
  props.control({ open: begin, isOpen: () => open() !== null, place });
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
    setOpen(null);
    setSaid("Inserted. Undo takes it out again.");
    return null;
  };

  const check = createDraftCheck(() => props.composer, props.ask);
  // Escape closes an open card also while the agent writes in the draft; inside of the card it has its own say.
  createEffect(() => {
    const box = editor();
    if (open() === null || !box) return;
    const listen = (event: Event) => {
      if ((event as KeyboardEvent).key !== "Escape" || isOurs(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    };
    const grounds = [window, frameWindow(box)].filter((one) => one !== null);
    for (const ground of grounds) ground.addEventListener("keydown", listen, { capture: true });
    onCleanup(() => {
      for (const ground of grounds) ground.removeEventListener("keydown", listen, { capture: true });
    });
  });

  /** The page has turned to another conversation under the card. */
  const elsewhere = createMemo(() => {
    const [read, composer] = [readAs(), props.composer];
    return read !== null && composer !== null && !sameConversation(read, composer);
  });

  createEffect(() => {
    const [box, buttons] = [editor(), pills()];
    if (box && buttons) onCleanup(autoUpdate(box, buttons, place));
  });

  return (
    <>
      <span class="visually-hidden" role="status">
        {said()}
      </span>
      <Show when={editor()}>
        <div class="pills" ref={setPills}>
          <CheckButton
            review={check.review()}
            open={open() === "check"}
            toggle={() => (open() === "check" ? end() : begin("check"))}
          />
          <button
            type="button"
            class="pill"
            aria-expanded={open() === "help"}
            aria-haspopup="dialog"
            aria-label="Attune reply help"
            // The caret must be read before the editor loses it.
            on:pointerdown={(event: PointerEvent) => event.preventDefault()}
            on:click={() => (open() === "help" ? end() : begin("help"))}
          >
            <Icon name="reply" />
            <span>Reply help</span>
          </button>
        </div>
      </Show>
      <CheckPart
        check={check}
        editor={editor}
        open={open() === "check" ? { takesFocus: takesFocus() } : null}
        openAt={(wanted) => (wanted ? begin("check", wanted.takesFocus) : end())}
        call={call()}
        ask={props.ask}
      />
      <Show when={open() === "help"}>
        <Popover
          anchor={pills() ?? document.documentElement}
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
            elsewhere={elsewhere()}
            close={end}
          />
        </Popover>
      </Show>
    </>
  );
}

/** Whether the box still answers what the suggestion was made for. */
function sameConversation({ facts, page }: ReadAs, composer: ComposerView): boolean {
  const now = boundedFacts(composer.facts());
  return (
    document.location.href === page &&
    now.conversationKey === facts.conversationKey &&
    now.messageId === facts.messageId
  );
}

/** The same, with the same readers. */
function samePlace(readAs: ReadAs, composer: ComposerView): boolean {
  return sameConversation(readAs, composer) && composer.facts().kind === readAs.facts.kind;
}

/** Keys pressed inside of a card belong to the card. */
function isOurs(event: Event): boolean {
  const inCard = (one: EventTarget) => one instanceof HTMLElement && one.classList.contains("card");
  return event.composedPath().some((one) => inCard(one));
}

/** The window of an editor's frame, where keys typed in it are heard. */
function frameWindow(editor: HTMLElement): Window | null {
  return editor.tagName === "IFRAME" ? (editor as HTMLIFrameElement).contentWindow : null;
}
