import type { Caret, InsertResult, Technique } from "./contract.ts";
import { richText } from "./rich-text.ts";
import { textField } from "./text-field.ts";

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
export async function insertText(
  editor: HTMLElement,
  text: string,
  caret: Caret | null,
): Promise<InsertResult> {
  if (!editor.isConnected || editor.checkVisibility?.() === false) return { ok: false, why: "gone" };
  const technique = techniqueFor(editor);
  if (!technique) return { ok: false, why: "gone" };
  if (takesNoText(editor)) return { ok: false, why: "busy" };
  const place = caret ?? technique.caret(editor);
  if (!place.restore()) return { ok: false, why: "gone" };
  const before = technique.read(editor);
  technique.write(editor, text);
  const arrived = await becomes(() => grewBy(before, technique.read(editor), text), editor.ownerDocument);
  return arrived ? { ok: true } : { ok: false, why: "refused" };
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

/**
 * Whether `after` is `before` with `text` put in at one place, once.
 * Editors keep spaces and empty lines in their own way, so only what can be seen is compared.
 */
export function grewBy(before: string, after: string, text: string): boolean {
  const [old, now, added] = [before, after, text].map((one) => one.replace(UNSEEN, "")) as [
    string,
    string,
    string,
  ];
  if (now.length !== old.length + added.length) return false;
  let same = 0;
  while (same < old.length && old[same] === now[same]) same++;
  // The draft may go on as the inserted text begins, so the seam can lie anywhere up to there.
  for (let seam = same; seam >= 0; seam--) {
    if (now.startsWith(added, seam) && now.slice(seam + added.length) === old.slice(seam)) return true;
  }
  return false;
}
