/**
 * Stands in for Attune's part in the page: it runs where that runs, in the extension's own world, and does with the
 * page's editors what a test asks. Asked and answered by events that carry text alone.
 */
import { guardSending } from "../../components/inbox/send-guard.ts";
import { sendWarning } from "../../components/inbox/send-warning.tsx";
import { insertText } from "../../lib/editors/insert.ts";
import { type DraftMarks, type MarkKind, markDraft } from "../../lib/editors/marks.ts";
import { insertInDraft, replaceInDraft, selectInDraft } from "../../lib/editors/replace.ts";
import { draftOf, watchDraft } from "../../lib/editors/watch.ts";
import type { ComposerView, SendKey } from "../../lib/hosts/contract.ts";
import { Lifetime } from "../../lib/hosts/lifetime.ts";
import { placeholdersIn } from "../../lib/text/placeholders.ts";

/** Words of the draft to be marked: their first occurrence. */
export type WordMark = [words: string, kind: MarkKind];

let marks: DraftMarks | null = null;
let ground: HTMLElement | null = null;
let changes: string[] = [];
let stop = () => {};
let life = new Lifetime();

const editor = () =>
  document.querySelector(document.documentElement.dataset["editor"] ?? "#editor") as HTMLElement;

function span(words: string) {
  const start = draftOf(editor()).indexOf(words);
  if (start < 0) throw new Error(`Not in the draft: ${words}`);
  return { start, end: start + words.length, text: words };
}

function groundOf(): HTMLElement {
  if (ground?.isConnected) return ground;
  const host = document.createElement("attune-part");
  host.id = "ground";
  host.style.setProperty("all", "initial", "important");
  ground = document.createElement("div");
  host.attachShadow({ mode: "open" }).append(ground);
  document.documentElement.append(host);
  return ground;
}

const placed = (words: readonly WordMark[]) =>
  words.map(([text, kind]) => ({ start: span(text).start, end: span(text).end, kind }));

export const workbench = {
  /** Ends all that was begun. */
  reset: () => {
    stop();
    marks?.clear();
    life.end();
  },
  draft: () => draftOf(editor()),
  watch: () => {
    stop();
    changes = [];
    stop = watchDraft(editor(), () => changes.push(draftOf(editor())));
  },
  stopWatching: () => stop(),
  changes: () => changes,
  mark: (...words: WordMark[]) => {
    marks = markDraft(editor(), placed(words), groundOf());
  },
  update: (...words: WordMark[]) => marks?.update(placed(words)),
  clear: () => marks?.clear(),
  at: (x: number, y: number) => marks?.at(x, y) ?? null,
  boxes: (index: number) =>
    (marks?.boxesOf(index) ?? []).map(({ left, top, width, height }) => ({ left, top, width, height })),
  insert: (text: string) => insertText(editor(), text, null),
  replace: (words: string, replacement: string) => replaceInDraft(editor(), span(words), replacement),
  /** Behind these words, or before them. */
  insertAt: (words: string, side: "start" | "end", text: string) =>
    insertInDraft(editor(), span(words)[side], text),
  /** The words are no longer where they were looked up. */
  replaceWrongly: (words: string, replacement: string) =>
    replaceInDraft(editor(), { ...span(words), text: `${words.slice(1)}x` }, replacement),
  select: (words: string) => selectInDraft(editor(), span(words)),
  /** Guards the box with this button, and these keys of the host. */
  guard: (button: string, sendKeys: SendKey[], broken = false) => {
    life.end();
    life = new Lifetime();
    const composer = (): ComposerView => ({
      editor: editor(),
      facts: () => {
        throw new Error("The guard has nothing to ask here.");
      },
      sendButtons: () => [...document.querySelectorAll<HTMLElement>(button)],
      sendKeys,
    });
    const look = broken
      ? () => {
          throw new Error("broken");
        }
      : placeholdersIn;
    guardSending(document, life, composer, look, sendWarning(document, life));
  },
};

export type Workbench = typeof workbench;

async function answer(event: Event): Promise<void> {
  const { name, given } = JSON.parse((event as CustomEvent<string>).detail);
  let said: unknown;
  try {
    const does = workbench[name as keyof Workbench] as (...given: unknown[]) => unknown;
    said = { done: (await does(...given)) ?? null };
  } catch (error) {
    said = { failed: String(error) };
  }
  document.dispatchEvent(new CustomEvent("workbench-done", { detail: JSON.stringify(said) }));
}

document.addEventListener("workbench-do", (event) => void answer(event));
document.documentElement.dataset["workbench"] = "ready";
