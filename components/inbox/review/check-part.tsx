import {
  type Accessor,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  onCleanup,
  Show,
} from "solid-js";
import { type DraftMark, type DraftMarks, markDraft } from "../../../lib/editors/marks.ts";
import { insertInDraft, replaceInDraft } from "../../../lib/editors/replace.ts";
import { draftOf } from "../../../lib/editors/watch.ts";
import type { Ask } from "../../../lib/messages/client.ts";
import { failureOf } from "../../../lib/messages/errors.ts";
import type { Finding, LampId } from "../../../lib/reply/review/result.ts";
import { failureSentence } from "../../ui/words.ts";
import { TROUBLE } from "../insert-words.ts";
import { Popover } from "../popover.tsx";
import type { DraftCheck } from "./draft-check.ts";
import { findingKeys } from "./finding-key.ts";
import { onDraftClick } from "./mark-clicks.ts";
import { ReviewCard } from "./review-card.tsx";
import { countWords } from "./words.ts";

/** Lamps whose sentence opens a reply. */
const OPENING: ReadonlySet<LampId> = new Set(["feeling", "issue", "warm-open"]);

/** The draft check at the reply box: the marks in the draft, and the card. Its button is `CheckButton`. */
export function CheckPart(props: {
  check: DraftCheck;
  editor: Accessor<HTMLElement | null>;
  /** Open, and whether the card takes the keyboard: when a key or the button opened it, not a click into the draft. */
  open: { takesFocus: boolean } | null;
  openAt: (open: { takesFocus: boolean } | null) => void;
  call: number;
  ask: Ask;
}): JSX.Element {
  /** The finding that is looked at, by its key: its place may change. */
  const [chosen, setChosen] = createSignal("");
  const keys = createMemo(() => findingKeys(props.check.findings()));
  const current = () => Math.max(0, keys().indexOf(chosen()));
  const choose = (place: number) => setChosen(keys()[place] ?? "");
  const [ground, setGround] = createSignal<HTMLElement>();

  const marked = (): DraftMark[] =>
    props.check.findings().map(({ start, end, rule }, place) => {
      const shown = props.open !== null && place === current();
      return { start, end, kind: shown ? "shown" : rule === "leftover-placeholder" ? "unfilled" : "finding" };
    });
  let marks: DraftMarks | null = null;
  createEffect(
    on([props.editor, ground], ([editor, place]) => {
      if (!editor || !place) return;
      const drawn = markDraft(editor, marked(), place);
      const endClicks = onDraftClick(editor, (x, y) => {
        const at = drawn.at(x, y);
        if (at === null) return;
        choose(at);
        props.openAt({ takesFocus: false });
      });
      marks = drawn;
      onCleanup(() => {
        endClicks();
        drawn.clear();
        marks = null;
      });
    }),
  );
  createEffect(() => {
    const now = marked();
    marks?.update(now);
  });

  const inWords = async (work: () => Promise<unknown>): Promise<string | null> => {
    try {
      await work();
      return null;
    } catch (error) {
      return failureSentence(failureOf(error));
    }
  };
  const replace = async (finding: Finding, wording: string) => {
    const editor = props.editor();
    if (!editor) return TROUBLE.gone;
    const { start, end, text } = finding;
    const result = await replaceInDraft(editor, { start, end, text }, wording);
    return result.ok ? null : TROUBLE[result.why];
  };
  /** A sentence of a lamp at its place: what opens a reply at the opening, all else behind the last sentence. */
  const putIn = async (lamp: LampId, wording: string) => {
    const [editor, review] = [props.editor(), props.check.review()];
    if (!editor || !review) return TROUBLE.gone;
    if (!props.check.isCurrent()) return TROUBLE.changed;
    const { opening, end, bare } = review.places;
    const opens = OPENING.has(lamp);
    const at = opens ? opening : end;
    const gap = bare ? "\n\n" : draftOf(editor).trim() === "" ? "" : " ";
    const result = await insertInDraft(editor, at, opens && !bare ? `${wording}${gap}` : `${gap}${wording}`);
    return result.ok ? null : TROUBLE[result.why];
  };
  const mute = (rule: string, muted: boolean) =>
    inWords(async () => {
      await props.ask("rule.mute", { rule, muted });
      await props.check.again();
    });
  const report = async ({ rule, text }: Finding) => {
    try {
      const { reportId } = await props.ask("finding.report", { rule, words: text.slice(0, 500) });
      return { forget: () => inWords(() => props.ask("finding.forget", { reportId })) };
    } catch (error) {
      return { trouble: failureSentence(failureOf(error)) };
    }
  };
  /** Said when the count changes, not at each key. */
  const [said, setSaid] = createSignal("");
  createEffect(
    on(
      () => {
        const review = props.check.review();
        return review && countWords(review);
      },
      (words, before) => {
        // Nothing is said of the first letters, unless there is something to look at.
        if (words !== before && (before || props.check.findings().length > 0)) setSaid(words ?? "");
      },
    ),
  );

  return (
    <>
      <div class="mark-ground" ref={setGround} />
      <span class="visually-hidden" role="status">
        {said()}
      </span>
      <Show when={props.open}>
        <Popover
          anchor={props.editor() ?? document.documentElement}
          placement="right-end"
          label="Draft check"
          class="review"
          light={false}
          takesFocus={props.open?.takesFocus ?? true}
          close={() => props.openAt(null)}
        >
          <ReviewCard
            check={props.check}
            current={current()}
            keys={keys()}
            select={choose}
            takesFocus={props.open?.takesFocus ?? true}
            close={() => props.openAt(null)}
            replace={replace}
            insert={putIn}
            call={props.call}
            mute={mute}
            report={report}
          />
        </Popover>
      </Show>
    </>
  );
}
