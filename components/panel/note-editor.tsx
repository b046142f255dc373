import { createEffect, createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { failureSentence } from "../ui/words.ts";
import { LONGEST_NOTE, type Writing } from "./writing.ts";

/** The field in which a note is written. What is written is the `Writing`'s; the field only shows it. */
export function NoteEditor(props: { writing: Writing; label: string; focus: boolean }): JSX.Element {
  const [area, setArea] = createSignal<HTMLTextAreaElement>();
  const { writing } = props;

  const grow = (field: HTMLTextAreaElement) => {
    field.style.height = "auto";
    field.style.height = `${Math.min(320, field.scrollHeight + 2)}px`;
  };
  // A key's own text comes back here unchanged: setting it anew would move the caret and end the browser's undo.
  createEffect(() => {
    const field = area();
    const text = writing.text();
    if (!field) return;
    if (field.value !== text) field.value = text;
    grow(field);
  });
  const take = () => {
    const field = area();
    if (field) writing.write(field.value);
  };
  const leaving = () => {
    take();
    void writing.flush();
  };
  onMount(() => {
    if (props.focus) area()?.focus();
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", leaving);
  });
  onCleanup(() => {
    removeEventListener("pagehide", leaving);
    document.removeEventListener("visibilitychange", leaving);
    leaving();
  });

  return (
    <div class="note-editor">
      <textarea
        ref={setArea}
        rows="3"
        maxlength={LONGEST_NOTE}
        aria-label={props.label}
        placeholder={props.label}
        on:input={take}
        on:blur={leaving}
      />
      <p class="small state" role="status">
        {writing.state()}
      </p>
      <Show when={writing.text().length >= LONGEST_NOTE}>
        <p class="small" role="status">
          This note is as long as a note can be.
        </p>
      </Show>
      <Show when={writing.other() !== null}>
        <div class="changed" role="status">
          <p>This note was changed in another window.</p>
          <button type="button" class="quiet" on:click={() => writing.takeOther()}>
            Take the other text
          </button>
          <button type="button" class="quiet" on:click={() => writing.keepThis()}>
            Keep this text
          </button>
        </div>
      </Show>
      <Show when={writing.failure()}>
        {(why) => (
          <div class="trouble" role="alert">
            <p>{failureSentence(why())} What you wrote stays here as long as this panel is open.</p>
            <button type="button" on:click={() => void writing.flush()}>
              Try again
            </button>
          </div>
        )}
      </Show>
    </div>
  );
}
