import { createSignal, For, type JSX, Show } from "solid-js";
import type { Note } from "../../lib/customers/note.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { RequestError } from "../../lib/messages/errors.ts";
import { Icon } from "../ui/icons.tsx";
import { failureSentence } from "../ui/words.ts";
import { NoteEditor, type SaveNote } from "./note-editor.tsx";

/** The notes on one customer: a new one at the top, older ones below, each edited where it stands. */
export function Notes(props: {
  ask: Ask;
  customer: { name: string; address: string };
  tabId: number | null;
  notes: Note[];
  /** False where the notes could not be read. */
  known: boolean;
}): JSX.Element {
  // The notes may be told anew while one is being written; the one in hand keeps its place and its text.
  const [newId, setNewId] = createSignal(crypto.randomUUID() as string);
  const [editing, setEditing] = createSignal<string | null>(null);
  const [removed, setRemoved] = createSignal<Note | null>(null);
  const [trouble, setTrouble] = createSignal("");

  // The last words are saved when another customer, or none, has come on screen: they still belong to this one.
  const { ask, tabId } = props;
  const customer = { ...props.customer };
  const save: SaveNote = async (noteId, text) =>
    (await ask("note.save", { noteId, customer, text, tabId })).note;
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setTrouble("");
    } catch (error) {
      setTrouble(failureSentence(error instanceof RequestError ? error.failure : "failed"));
    }
  };
  const remove = (note: Note) =>
    attempt(async () => {
      await props.ask("note.remove", { noteId: note.id });
      setRemoved(note);
    });
  const restore = (note: Note) =>
    attempt(async () => {
      await save(note.id, note.text);
      setRemoved(null);
    });
  const others = () => props.notes.filter((note) => note.id !== newId());

  return (
    <section class="notes">
      <h2>Notes</h2>
      <Show when={newId()} keyed>
        {(noteId) => (
          <NoteEditor
            noteId={noteId}
            text=""
            label="Write a note. It saves itself."
            save={save}
            focus={false}
          />
        )}
      </Show>
      <Show when={props.notes.some((note) => note.id === newId())}>
        <button type="button" class="quiet" on:click={() => setNewId(crypto.randomUUID())}>
          <Icon name="note" />
          Another note
        </button>
      </Show>
      <Show when={removed()}>
        {(note) => (
          <div class="undo" role="status">
            <span>Note removed.</span>
            <button type="button" class="quiet" on:click={() => void restore(note())}>
              Undo
            </button>
          </div>
        )}
      </Show>
      <Show when={trouble()}>
        <p class="trouble" role="alert">
          {trouble()}
        </p>
      </Show>
      <Show when={props.known && props.notes.length === 0}>
        <p class="small">
          Nothing noted yet. What you write here shows again with their next message, on any site.
        </p>
      </Show>
      <ul class="list">
        <For each={others().map((note) => note.id)}>
          {(id) => {
            const note = () => props.notes.find((one) => one.id === id);
            return (
              <li>
                <Show
                  when={editing() === id}
                  fallback={
                    <button
                      type="button"
                      class="text"
                      aria-label="Change this note"
                      on:click={() => setEditing(id)}
                    >
                      {note()?.text}
                    </button>
                  }
                >
                  <NoteEditor noteId={id} text={note()?.text ?? ""} label="Note" save={save} focus={true} />
                </Show>
                <div class="line">
                  <time class="small" dateTime={new Date(note()?.changedAt ?? 0).toISOString()}>
                    {new Date(note()?.changedAt ?? 0).toLocaleString([], {
                      dateStyle: "medium",
                      timeStyle: "short",
                    })}
                  </time>
                  <button
                    type="button"
                    class="quiet only-icon"
                    aria-label="Remove this note"
                    on:click={() => {
                      const one = note();
                      if (one) void remove(one);
                    }}
                  >
                    <Icon name="trash" />
                  </button>
                </div>
              </li>
            );
          }}
        </For>
      </ul>
    </section>
  );
}
