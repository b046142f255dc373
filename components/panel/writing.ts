import { createSignal } from "solid-js";
import type { Note } from "../../lib/customers/note.ts";
import { type Failure, failureOf } from "../../lib/messages/errors.ts";

/** A note is saved this many milliseconds after the last key, and at once when the agent turns elsewhere. */
const PAUSE = 400;

/** As many characters as `note.save` takes. */
export const LONGEST_NOTE = 100_000;

export type SaveNote = (noteId: string, text: string) => Promise<Note>;

/** One note while it is written. It outlives the field, so that words not saved yet are not lost with the view. */
export interface Writing {
  readonly noteId: string;
  /** What is, or should be, in the field. */
  text(): string;
  /** The agent typed: it is saved after a pause. */
  write(text: string): void;
  /** What is stored now, by whomever. Never goes over words that are not saved. */
  told(note: Note): void;
  unsaved(): boolean;
  state(): "" | "Saving …" | "Saved";
  failure(): Failure | null;
  /** The text that stands against the one in the field; null while there is only one. */
  other(): string | null;
  /** Swaps the two, so that neither is lost. */
  takeOther(): void;
  keepThis(): void;
  /** Saves at once what is unsaved; done when that is settled. Never rejects. */
  flush(): Promise<void>;
  /** A note that is being removed must not be saved once more by the field that goes. */
  setRemoved(removed: boolean): void;
}

/** A note that saves itself while it is written. An empty one is not begun. */
export function createWriting(noteId: string, stored: Note | undefined, save: SaveNote): Writing {
  /** The stored text as far as known, and when it was stored. */
  let base = stored?.text ?? "";
  let at = stored?.changedAt ?? 0;
  const [text, setText] = createSignal(base);
  const [state, setState] = createSignal<"" | "Saving …" | "Saved">("");
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const [other, setOther] = createSignal<string | null>(null);
  const sending = new Map<string, Promise<void>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let removed = false;

  const unsaved = () => {
    const now = text();
    return !removed && now !== base && (base !== "" || now.trim() !== "");
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  };
  const settle = () => {
    if (!unsaved()) {
      setFailure(null);
      setState("Saved");
    } else if (sending.size === 0) {
      setState("");
      // Another window's text came between: this one is saved after it, as the agent sees both.
      if (timer === undefined) plan();
    }
  };
  const send = async (words: string) => {
    setState("Saving …");
    try {
      const note = await save(noteId, words);
      sending.delete(words);
      if (note.changedAt >= at) {
        base = note.text;
        at = note.changedAt;
      }
      setFailure(null);
      settle();
    } catch (error) {
      sending.delete(words);
      if (!unsaved()) return;
      setState("");
      setFailure(failureOf(error));
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    if (!unsaved()) return;
    const words = text();
    const work = sending.get(words) ?? send(words);
    sending.set(words, work);
    await work;
  };
  return {
    noteId,
    text,
    write: (words) => {
      if (words === text()) return;
      setText(words);
      setState("");
      if (!unsaved()) setFailure(null);
      plan();
    },
    told: (note) => {
      // An answer from before the last save says nothing new.
      if (note.changedAt < at) return;
      at = note.changedAt;
      if (note.text === base) return;
      const untouched = !unsaved();
      base = note.text;
      if (sending.has(base) || base === text()) settle();
      else if (untouched) {
        if (other() !== null) setOther(text());
        setText(base);
        setState("");
      } else setOther(base);
    },
    unsaved,
    state,
    failure,
    other,
    takeOther: () => {
      const taken = other();
      if (taken === null) return;
      setOther(text());
      setText(taken);
      setState("");
      plan();
    },
    keepThis: () => setOther(null),
    flush,
    setRemoved: (now) => {
      removed = now;
    },
  };
}

/** What is written on one customer. */
export interface Desk {
  /** The note at the top, which is not in the list yet. */
  newId: string;
  writings: Map<string, Writing>;
}

/** What is written in one panel, by customer. Asked for a customer again, it still has all that could not be saved. */
export function createDesks(): (address: string) => Desk {
  const desks = new Map<string, Desk>();
  return (shown) => {
    // The letters of an address may be written in either case; it is the same customer.
    const address = shown.trim().toLowerCase();
    const old = desks.get(address);
    const writings = new Map([...(old?.writings ?? [])].filter(([, writing]) => writing.unsaved()));
    const newId = old && writings.has(old.newId) ? old.newId : crypto.randomUUID();
    const desk = { newId, writings };
    desks.set(address, desk);
    return desk;
  };
}
