/** What came of a try to insert text. `ok` only when the editor was read back and holds it. */
export type InsertResult = { ok: true } | { ok: false; why: InsertFailure };

export type InsertFailure =
  /** The editor is no longer on the page, or hidden, or not the one that was read. */
  | "gone"
  /** It takes no text at present: disabled or read-only. */
  | "busy"
  /** An input method is in the middle of a word. It takes text again when that is done. */
  | "composing"
  /** It took nothing, or something else than was given. */
  | "refused";

/** The place in the draft where text goes. */
export interface Caret {
  /** Puts the keyboard focus and the caret back where they were; false where that place is gone. */
  restore(): boolean;
}

/** One way to read and write one family of editors. */
export interface Technique {
  id: string;
  /** Where it was measured and when. */
  source: string;
  mine(editor: HTMLElement): boolean;
  /** The draft as text, without an editor's placeholder. */
  read(editor: HTMLElement): string;
  /** Remembers the caret; called when the agent leaves the editor for Attune. */
  caret(editor: HTMLElement): Caret;
  /** A place that is a part of the draft, by offsets of `read`: once restored it is focused, selected and in sight. */
  part(editor: HTMLElement, start: number, end: number): Caret;
  /** Whether it takes words away only by others put in their place. */
  onlyPastes(editor: HTMLElement): boolean;
  /**
   * Writes at the caret of the focused editor, or in place of what is selected; an empty text takes that away. May not
   * throw; the editor may take its time. Whether it worked is seen by reading back.
   */
  write(editor: HTMLElement, text: string): void;
}
