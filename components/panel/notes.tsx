import { createComputed, createMemo, createSignal, For, type JSX, on, Show, untrack } from "solid-js";
import type { Note } from "../../lib/customers/note.ts";
import type { Ask } from "../../lib/messages/client.ts";
import { failureOf } from "../../lib/messages/errors.ts";
import { Icon } from "../ui/icons.tsx";
import { failureSentence } from "../ui/words.ts";
import { NoteEditor } from "./note-editor.tsx";
import { createWriting, type Desk, type SaveNote, type Writing } from "./writing.ts";

/** The notes on one customer: a new one at the top, older ones below, each edited where it stands. */
export function Notes(props: {
  ask: Ask;
  customer: { name: string; address: string };
  tabId: number | null;
  notes: Note[];
  /** What is being written on them, kept by the panel. */
  desk: Desk;
  /** False where the notes could not be read. */
  known: boolean;
}): JSX.Element {
  const { desk } = props;
  const unsaved = (id: string) => desk.writings.get(id)?.unsaved() === true;
  const [newId, setNewId] = createSignal(desk.newId);
  /** Notes that stand open for writing: the one pressed last, and those with words that are not saved. */
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set([...desk.writings.keys()]));
  let pressed = "";
  const [removed, setRemoved] = createSignal<Note | null>(null);
  const [trouble, setTrouble] = createSignal("");
  const noteOf = (id: string) => props.notes.find((note) => note.id === id);

  // The last words are saved when another customer, or none, has come on screen: they still belong to this one.
  const { ask, tabId } = props;
  const customer = { ...props.customer };
  const save: SaveNote = async (noteId, text) =>
    (await ask("note.save", { noteId, customer, text, tabId })).note;
  const writingOf = (id: string): Writing =>
    untrack(() => {
      const writing = desk.writings.get(id) ?? createWriting(id, noteOf(id), save);
      desk.writings.set(id, writing);
      return writing;
    });
  createComputed(
    on(
      () => props.notes,
      (notes) => {
        for (const note of notes) desk.writings.get(note.id)?.told(note);
      },
    ),
  );

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setTrouble("");
    } catch (error) {
      setTrouble(failureSentence(failureOf(error)));
    }
  };
  const remove = (note: Note) =>
    attempt(async () => {
      const writing = desk.writings.get(note.id);
      // A save that is under way would bring the note back.
      await writing?.flush();
      writing?.setRemoved(true);
      try {
        await ask("note.remove", { noteId: note.id });
      } catch (error) {
        writing?.setRemoved(false);
        throw error;
      }
      desk.writings.delete(note.id);
      setRemoved({ ...note, text: writing?.text() ?? note.text });
    });
  const restore = (note: Note) =>
    attempt(async () => {
      await save(note.id, note.text);
      setRemoved(null);
    });
  const stillOpen = () => [...open()].filter(unsaved);
  const change = (id: string) => {
    pressed = id;
    setOpen(new Set([...stillOpen(), id]));
  };
  const another = () => {
    const last = newId();
    setOpen(new Set([...stillOpen(), ...(unsaved(last) ? [last] : [])]));
    desk.newId = crypto.randomUUID();
    setNewId(desk.newId);
  };
  /** Each note keeps its place while the customer is on screen: a field that is moved loses the keys. */
  const others = createMemo<string[]>((before) => {
    const ids = props.notes.map((note) => note.id);
    // Notes that can't be read now, or were removed in another window, stay while words on them are not saved.
    const lost = untrack(() => [...desk.writings.keys()].filter((id) => !ids.includes(id) && unsaved(id)));
    const all = [...ids, ...lost].filter((id) => id !== newId());
    return [...all.filter((id) => !before.includes(id)), ...before.filter((id) => all.includes(id))];
  }, []);

  return (
    <section class="notes">
      <h2>Notes</h2>
      <Show when={newId()} keyed>
        {(noteId) => (
          <NoteEditor writing={writingOf(noteId)} label="Write a note. It saves itself." focus={false} />
        )}
      </Show>
      <Show when={props.notes.some((note) => note.id === newId())}>
        <button type="button" class="quiet" on:click={another}>
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
        <For each={others()}>
          {(id) => {
            const note = () => noteOf(id);
            return (
              <li>
                <Show
                  when={open().has(id)}
                  fallback={
                    <button
                      type="button"
                      class="text"
                      aria-label="Change this note"
                      on:click={() => change(id)}
                    >
                      {note()?.text}
                    </button>
                  }
                >
                  <NoteEditor writing={writingOf(id)} label="Note" focus={pressed === id} />
                </Show>
                <Show when={note()}>
                  {(one) => (
                    <div class="line">
                      <time class="small" dateTime={new Date(one().changedAt).toISOString()}>
                        {new Date(one().changedAt).toLocaleString([], {
                          dateStyle: "medium",
                          timeStyle: "short",
                        })}
                      </time>
                      <button
                        type="button"
                        class="quiet only-icon"
                        aria-label="Remove this note"
                        on:click={() => void remove(one())}
                      >
                        <Icon name="trash" />
                      </button>
                    </div>
                  )}
                </Show>
              </li>
            );
          }}
        </For>
      </ul>
    </section>
  );
}
