import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { draftOf, watchDraft } from "../../../lib/editors/watch.ts";
import type { ComposerView } from "../../../lib/hosts/contract.ts";
import type { Ask } from "../../../lib/messages/client.ts";
import { type Failure, failureOf } from "../../../lib/messages/errors.ts";
import type { Finding, Review } from "../../../lib/reply/review/result.ts";
import { boundedFacts } from "../bounded.ts";
import { shifted } from "./shift.ts";

/** Milliseconds without a key after which the draft is looked at: a pause, and not yet a wait. */
const PAUSE = 60;
/** A draft with a long quote under it; what lies further down is quoted history. */
const LONGEST_DRAFT = 200_000;

export interface DraftCheck {
  /** Null: no draft to speak of. */
  review: Accessor<Review | null>;
  /** The findings at their places in the draft as it is now. */
  findings: Accessor<readonly Finding[]>;
  failure: Accessor<Failure | null>;
  /** Mutes a rule for this draft alone, or lets it speak again. */
  muteHere(rule: string, muted: boolean): void;
  /** Looks at the draft again: a rule was muted elsewhere. */
  again(): void;
}

/** Follows the draft in the reply box and has it reviewed at each pause in typing. An internal note is nobody's reply. */
export function createDraftCheck(composer: Accessor<ComposerView | null>, ask: Ask): DraftCheck {
  const [review, setReview] = createSignal<Review | null>(null);
  const [findings, setFindings] = createSignal<readonly Finding[]>([]);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const editor = () => composer()?.editor ?? null;
  let text = "";
  let muted: readonly string[] = [];
  /** Counts the questions: only the answer to the last one is of this draft. */
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const nothing = () => {
    asked += 1;
    setReview(null);
    setFindings([]);
    setFailure(null);
  };
  const look = async () => {
    const view = composer();
    if (!view) return;
    const facts = boundedFacts(view.facts());
    if (facts.kind === "note" || text.trim() === "") return nothing();
    asked += 1;
    const mine = asked;
    const about = text;
    try {
      const answer = await ask("draft.review", {
        composer: facts,
        draft: about.slice(0, LONGEST_DRAFT),
        muted: [...muted],
      });
      if (mine !== asked) return;
      const said = answer.review;
      const isEmpty = said.notReviewed.includes("nothing-written");
      setFailure(answer.toneFailure);
      setFindings(isEmpty ? [] : shifted(said.findings, about, text));
      setReview(isEmpty ? null : said);
    } catch (error) {
      if (mine !== asked) return;
      nothing();
      setFailure(failureOf(error));
    }
  };
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(() => void look(), PAUSE);
  };
  const changed = (box: HTMLElement) => {
    const now = draftOf(box);
    if (now === text) return;
    setFindings((before) => shifted(before, text, now));
    text = now;
    soon();
  };

  createEffect(
    on(editor, (box) => {
      nothing();
      text = "";
      muted = [];
      if (!box) return;
      onCleanup(watchDraft(box, () => changed(box)));
      changed(box);
    }),
  );
  onCleanup(() => {
    asked += 1;
    clearTimeout(pause);
  });

  return {
    review,
    findings,
    failure,
    muteHere: (rule, off) => {
      muted = off ? [...muted, rule] : muted.filter((one) => one !== rule);
      void look();
    },
    again: () => void look(),
  };
}
