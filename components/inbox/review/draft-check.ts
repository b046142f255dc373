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
  /** True while the review is of the draft as it stands. */
  isCurrent(): boolean;
  /** Mutes a rule for this draft alone, or lets it speak again; why that could not be done, if it couldn't. */
  muteHere(rule: string, muted: boolean): Promise<Failure | null>;
  /** Leaves one finding out of this draft, or takes it in again. */
  hide(finding: Finding, hidden: boolean): Promise<Failure | null>;
  /** Looks at the draft again: a rule was muted elsewhere. */
  again(): Promise<Failure | null>;
}

/** Follows the draft in the reply box and has it reviewed at each pause in typing. An internal note is nobody's reply. */
export function createDraftCheck(composer: Accessor<ComposerView | null>, ask: Ask): DraftCheck {
  const [review, setReview] = createSignal<Review | null>(null);
  const [findings, setFindings] = createSignal<readonly Finding[]>([]);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const editor = () => composer()?.editor ?? null;
  let text = "";
  let muted: readonly string[] = [];
  /** Rule and words of findings that the agent doesn't want to see in this draft. */
  let hidden: readonly string[] = [];
  /** What the last review was about. */
  let reviewed: string | null = null;
  /** Counts the questions: only the answer to the last one is of this draft. */
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const wordsOf = ({ rule, text: words }: Finding) => JSON.stringify([rule, words]);
  const nothing = () => {
    asked += 1;
    reviewed = null;
    setReview(null);
    setFindings([]);
    setFailure(null);
  };
  const look = async (): Promise<Failure | null> => {
    const view = composer();
    if (!view) return null;
    const facts = boundedFacts(view.facts());
    if (facts.kind === "note" || text.trim() === "") {
      nothing();
      return null;
    }
    asked += 1;
    const mine = asked;
    const about = text;
    try {
      const answer = await ask("draft.review", {
        composer: facts,
        draft: about.slice(0, LONGEST_DRAFT),
        muted: [...muted],
      });
      if (mine !== asked) return null;
      const said = answer.review;
      const isEmpty = said.notReviewed.includes("nothing-written");
      setFailure(answer.toneFailure);
      const wanted = said.findings.filter((finding) => !hidden.includes(wordsOf(finding)));
      setFindings(isEmpty ? [] : shifted(wanted, about, text));
      setReview(isEmpty ? null : said);
      reviewed = about;
      return null;
    } catch (error) {
      const why = failureOf(error);
      if (mine !== asked) return why;
      nothing();
      setFailure(why);
      return why;
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
    // Another draft begins.
    if (text.trim() === "") [muted, hidden] = [[], []];
    soon();
  };

  createEffect(
    on(editor, (box) => {
      nothing();
      text = "";
      [muted, hidden] = [[], []];
      if (!box) return;
      onCleanup(watchDraft(box, () => changed(box)));
      changed(box);
    }),
  );
  // Muted in another tab meanwhile.
  const back = () => {
    if (review()) void look();
  };
  window.addEventListener("focus", back);
  onCleanup(() => {
    window.removeEventListener("focus", back);
    asked += 1;
    clearTimeout(pause);
  });

  return {
    review,
    findings,
    failure,
    isCurrent: () => reviewed === text,
    muteHere: (rule, off) => {
      muted = off ? [...muted, rule] : muted.filter((one) => one !== rule);
      return look();
    },
    hide: (finding, off) => {
      const words = wordsOf(finding);
      hidden = off ? [...hidden, words] : hidden.filter((one) => one !== words);
      return look();
    },
    again: look,
  };
}
