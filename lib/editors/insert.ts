import type { Caret, InsertFailure, InsertResult, Technique } from "./contract.ts";
import { richText } from "./rich-text.ts";
import { textField } from "./text-field.ts";
import { isComposing } from "./touched.ts";

/** In the order in which they are asked. A new technique is registered here. */
export const techniques: readonly Technique[] = [textField, richText];

/** The technique for an editor, or null where Attune can't write. */
export function techniqueFor(editor: HTMLElement): Technique | null {
  return techniques.find((technique) => technique.mine(editor)) ?? null;
}

/**
 * Inserts text at the remembered caret and reads the editor back to see that it is there, once, and nothing else changed.
 * What stood in the draft stays. The editor's own undo takes the text out again.
 */
export function insertText(editor: HTMLElement, text: string, caret: Caret | null): Promise<InsertResult> {
  return write<never>(editor, (technique) => ({
    place: caret ?? technique.caret(editor),
    text,
    arrived: (before, after) => grewBy(before, after, text),
  }));
}

/** What to write, and how it is seen that it arrived. */
export interface Writing {
  place: Caret;
  text: string;
  /** The place is a selection that the editor has not seen yet. */
  selects?: boolean;
  arrived(before: string, after: string): boolean;
}

/**
 * Writes into an editor and reads it back. Every way in which Attune changes a draft ends here.
 * @param plan what to write, made once the technique is known; null where there is no place for it
 */
export async function write<Refused extends string>(
  editor: HTMLElement,
  plan: (technique: Technique) => Writing | Refused,
): Promise<{ ok: true } | { ok: false; why: InsertFailure | Refused }> {
  if (!editor.isConnected || editor.checkVisibility?.() === false) return { ok: false, why: "gone" };
  const technique = techniqueFor(editor);
  if (!technique) return { ok: false, why: "gone" };
  if (takesNoText(editor)) return { ok: false, why: "busy" };
  if (isComposing(editor)) return { ok: false, why: "composing" };
  const writing = plan(technique);
  if (typeof writing === "string") return { ok: false, why: writing };
  const before = technique.read(editor);
  if (!writing.place.restore()) return { ok: false, why: "gone" };
  if (writing.selects) {
    await drawnTwice(editor.ownerDocument);
    if (technique.read(editor) !== before) return { ok: false, why: "refused" };
  }
  technique.write(editor, writing.text);
  const arrived = await becomes(() => writing.arrived(before, technique.read(editor)), editor.ownerDocument);
  return arrived ? { ok: true } : { ok: false, why: "refused" };
}

/** Editors with a model hear of a new selection in an event of its own (ProseMirror, Draft.js, Lexical): it has come by then. */
async function drawnTwice({ defaultView: view }: Document): Promise<void> {
  for (let frame = 0; view && frame < 2; frame++) {
    await new Promise((done) => view.requestAnimationFrame(done));
  }
}

/** CKEditor 4 works off a paste a moment after the event (measured 2026-11); past this it isn't coming any more. */
const LATEST = 1_000;

/** Whether the condition comes true, asked anew at each frame the browser draws. */
function becomes(condition: () => boolean, document: Document): Promise<boolean> {
  const view = document.defaultView;
  const started = Date.now();
  return new Promise((done) => {
    const ask = () => {
      if (condition()) done(true);
      else if (!view || Date.now() - started > LATEST) done(false);
      else view.requestAnimationFrame(ask);
    };
    ask();
  });
}

function takesNoText(editor: HTMLElement): boolean {
  const field = editor as HTMLTextAreaElement;
  return field.disabled === true || field.readOnly === true;
}

/** White space, and what has no width at all: editors add and drop both. */
const UNSEEN = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/** What can be seen of a text: editors keep spaces and empty lines in their own way. */
export function seen(text: string): string {
  return text.replace(UNSEEN, "");
}

/**
 * Whether `after` is `before` with `text` put in at one place, once.
 * Only what can be seen is compared.
 */
export function grewBy(before: string, after: string, text: string): boolean {
  const [old, now, added] = [seen(before), seen(after), seen(text)];
  if (now.length !== old.length + added.length) return false;
  let same = 0;
  while (same < old.length && old[same] === now[same]) same++;
  // The draft may go on as the inserted text begins, so the seam can lie anywhere up to there.
  for (let seam = same; seam >= 0; seam--) {
    if (now.startsWith(added, seam) && now.slice(seam + added.length) === old.slice(seam)) return true;
  }
  return false;
}
