import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { Note } from "../../lib/customers/note.ts";
import { type Failure, RequestError } from "../../lib/messages/errors.ts";
import { failureSentence } from "../ui/words.ts";

/** A note is saved this many milliseconds after the last key, and at once when the agent turns elsewhere. */
const PAUSE = 400;

export type SaveNote = (noteId: string, text: string) => Promise<Note>;

/** A note that saves itself while it is written. An empty one is not begun. */
export function NoteEditor(props: {
  noteId: string;
  text: string;
  label: string;
  save: SaveNote;
  focus: boolean;
}): JSX.Element {
  let area: HTMLTextAreaElement | undefined;
  const [state, setState] = createSignal<"" | "Saving …" | "Saved">("");
  const [failure, setFailure] = createSignal<Failure | null>(null);
  let saved = props.text;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The note belongs to the customer it was begun for, whoever is on screen later.
  const { save, noteId } = props;

  const flush = async () => {
    clearTimeout(timer);
    const text = area?.value ?? saved;
    if (text === saved || (saved === "" && text.trim() === "")) return;
    const before = saved;
    saved = text;
    setState("Saving …");
    try {
      await save(noteId, text);
      setState("Saved");
      setFailure(null);
    } catch (error) {
      saved = before;
      setState("");
      setFailure(error instanceof RequestError ? error.failure : "failed");
    }
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
    grow();
  };
  const grow = () => {
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${Math.min(320, area.scrollHeight + 2)}px`;
  };
  const leaving = () => void flush();
  onMount(() => {
    grow();
    if (props.focus) area?.focus();
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", leaving);
  });
  onCleanup(() => {
    removeEventListener("pagehide", leaving);
    document.removeEventListener("visibilitychange", leaving);
    void flush();
  });

  return (
    <div class="note-editor">
      <textarea
        ref={area}
        rows="3"
        value={props.text}
        aria-label={props.label}
        placeholder={props.label}
        on:input={plan}
        on:blur={leaving}
      />
      <p class="small state" role="status">
        {state()}
      </p>
      <Show when={failure()}>
        {(why) => (
          <div class="trouble" role="alert">
            <p>{failureSentence(why())} What you wrote stays here as long as this panel is open.</p>
            <button type="button" on:click={() => void flush()}>
              Try again
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
