import { createEffect, createSignal, For, type JSX, on, onMount, Show } from "solid-js";
import type { Finding } from "../../../lib/reply/review/result.ts";
import { Icon } from "../../ui/icons.tsx";
import { failureSentence } from "../../ui/words.ts";
import type { DraftCheck } from "./draft-check.ts";
import { FindingItem } from "./finding-item.tsx";
import { LampList } from "./lamp-list.tsx";
import { notReviewedWords } from "./words.ts";

/** What the card can have done. Each answers what went wrong in words, or null. */
export interface ReviewActs {
  replace: (finding: Finding, wording: string) => Promise<string | null>;
  insert: (wording: string) => Promise<string | null>;
  /** For this agent, on all drafts. */
  mute: (rule: string, muted: boolean) => Promise<string | null>;
  /** Keeps it with its words; answers what takes it back. */
  report: (finding: Finding) => Promise<{ trouble: string } | { forget: () => Promise<string | null> }>;
}

/** Something was done, and can be taken back here. */
interface Done {
  words: string;
  undo: (() => Promise<string | null>) | null;
}

/** The card of the draft check: findings, lamps, and what can be done about each. */
export function ReviewCard(
  props: {
    check: DraftCheck;
    /** What each finding is known by, in their order. */
    keys: readonly string[];
    /** The place of the current finding. */
    current: number;
    select: (place: number) => void;
    /** The keyboard goes to the current finding. */
    takesFocus: boolean;
    close: () => void;
  } & ReviewActs,
): JSX.Element {
  const [done, setDone] = createSignal<Done | null>(null);
  const [trouble, setTrouble] = createSignal("");
  let list: HTMLUListElement | undefined;

  onMount(() => {
    if (props.takesFocus) move(0);
  });

  const told = async (work: Promise<string | null>, words: string, undo: Done["undo"]) => {
    const wrong = await work;
    setTrouble(wrong ?? "");
    setDone(wrong ? null : { words, undo });
  };
  const move = (by: number) => {
    const count = props.check.findings().length;
    if (count === 0) return;
    const place = Math.min(count - 1, Math.max(0, props.current + by));
    props.select(place);
    (list?.children[place] as HTMLElement | undefined)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if ((event.target as Element).tagName === "INPUT") return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  };
  const muteHere = ({ rule }: Finding) => {
    props.check.muteHere(rule, true);
    const undo = async () => {
      props.check.muteHere(rule, false);
      return null;
    };
    void told(Promise.resolve(null), "Not looked for in this draft any more.", undo);
  };
  const muteForMe = ({ rule }: Finding) =>
    void told(props.mute(rule, true), "Muted for you. The settings list what is muted.", () =>
      props.mute(rule, false),
    );
  const report = async (finding: Finding) => {
    const outcome = await props.report(finding);
    if ("trouble" in outcome) return setTrouble(outcome.trouble);
    props.check.muteHere(finding.rule, true);
    setTrouble("");
    setDone({
      words: "Noted as wrong, on this machine only. The settings list it.",
      undo: async () => {
        props.check.muteHere(finding.rule, false);
        return outcome.forget();
      },
    });
  };
  const takeBack = async () => {
    const undo = done()?.undo;
    setDone(null);
    if (undo) setTrouble((await undo()) ?? "");
  };
  // With a finding gone the keyboard must not fall out of the card.
  createEffect(
    on(
      () => props.check.findings().length,
      (count, before) => {
        if (before === undefined || count >= before) return;
        const root = list?.getRootNode() as ShadowRoot | undefined;
        if (root?.activeElement === null) move(0);
      },
    ),
  );

  return (
    <div style={{ display: "contents" }} on:keydown={keys}>
      <header class="head">
        <h2 class="grow">Draft check</h2>
        <button type="button" class="quiet only-icon" aria-label="Close" on:click={props.close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <Show when={props.check.failure()}>
          {(why) => <p class="note small">{failureSentence(why())}</p>}
        </Show>
        <Show
          when={props.check.review()}
          fallback={
            <Show when={!props.check.failure()}>
              <p>Nothing is written yet. As you write, this shows what the draft does for the customer.</p>
            </Show>
          }
        >
          {(review) => (
            <>
              <For each={notReviewedWords(review().notReviewed)}>
                {(words) => <p class="note small">{words}</p>}
              </For>
              <Show
                when={props.check.findings().length > 0}
                fallback={<p>Nothing to change in the wording.</p>}
              >
                <ul class="findings" ref={list} aria-label="Findings, the most useful first">
                  <For each={props.keys}>
                    {(_, place) => (
                      <FindingItem
                        finding={props.check.findings()[place()] as Finding}
                        current={place() === props.current}
                        select={() => props.select(place())}
                        replace={(one, wording) =>
                          void told(
                            props.replace(one, wording),
                            "Replaced. Undo in the draft brings the old words back.",
                            null,
                          )
                        }
                        muteHere={muteHere}
                        muteForMe={muteForMe}
                        report={(one) => void report(one)}
                      />
                    )}
                  </For>
                </ul>
              </Show>
              <Show when={review().more > 0}>
                <p class="small">{review().more === 1 ? "One more" : `${review().more} more`} after these.</p>
              </Show>
              <Show when={review().lamps.length > 0}>
                <section>
                  <h3>What this message calls for</h3>
                  <LampList
                    lamps={review().lamps}
                    insert={(wording) =>
                      void told(props.insert(wording), "Put in. Undo in the draft takes it out again.", null)
                    }
                  />
                </section>
              </Show>
            </>
          )}
        </Show>
        <Show when={trouble()}>
          <p class="note" role="alert">
            {trouble()}
          </p>
        </Show>
      </div>
      <footer class="foot">
        <span class="small grow" role="status">
          {done()?.words ?? (props.keys.length > 0 ? "↑ ↓ next · Enter use it · M not here · W wrong" : "")}
        </span>
        <Show when={done()?.undo}>
          <button type="button" class="quiet" on:click={() => void takeBack()}>
            Take that back
          </button>
        </Show>
      </footer>
    </div>
  );
}
