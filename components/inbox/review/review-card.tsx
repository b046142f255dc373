import { createEffect, createSignal, For, type JSX, on, onMount, Show } from "solid-js";
import type { Failure } from "../../../lib/messages/errors.ts";
import type { Finding, LampId } from "../../../lib/reply/review/result.ts";
import { Icon } from "../../ui/icons.tsx";
import { failureSentence } from "../../ui/words.ts";
import type { DraftCheck } from "./draft-check.ts";
import { FindingItem } from "./finding-item.tsx";
import { LampList } from "./lamp-list.tsx";
import { notReviewedWords } from "./words.ts";

/** What the card can have done. Each answers what went wrong in words, or null. */
export interface ReviewActs {
  replace: (finding: Finding, wording: string) => Promise<string | null>;
  /** Puts a sentence in where it belongs. */
  insert: (lamp: LampId, wording: string) => Promise<string | null>;
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
    /** Another number each time the keyboard is called into the open card. */
    call: number;
    close: () => void;
  } & ReviewActs,
): JSX.Element {
  const [done, setDone] = createSignal<Done | null>(null);
  const [trouble, setTrouble] = createSignal("");
  let frame: HTMLDivElement | undefined;
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
    // What was said is read by now.
    if (/^Arrow/.test(event.key)) setDone(null);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  };
  const inWords = async (work: Promise<Failure | null>) => {
    const why = await work;
    return why && failureSentence(why);
  };
  const muteHere = ({ rule }: Finding) =>
    void told(inWords(props.check.muteHere(rule, true)), "Not looked for in this draft any more.", () =>
      inWords(props.check.muteHere(rule, false)),
    );
  const muteForMe = ({ rule }: Finding) =>
    void told(props.mute(rule, true), "Muted for you. The settings list what is muted.", () =>
      props.mute(rule, false),
    );
  const report = async (finding: Finding) => {
    const outcome = await props.report(finding);
    if ("trouble" in outcome) return setTrouble(outcome.trouble);
    await told(
      inWords(props.check.hide(finding, true)),
      "Noted as wrong, on this machine only. The settings list it.",
      async () => {
        const wrong = await outcome.forget();
        return wrong ?? inWords(props.check.hide(finding, false));
      },
    );
  };
  const takeBack = async () => {
    const undo = done()?.undo;
    setDone(null);
    if (undo) setTrouble((await undo()) ?? "");
  };
  // With what had the focus gone, the keyboard must not fall out of the card.
  let isInside = false;
  createEffect(
    on([() => props.keys, () => props.check.review()], () => {
      const shadow = frame?.getRootNode();
      if (!isInside || !(shadow instanceof ShadowRoot) || shadow.activeElement) return;
      if (props.keys.length > 0) move(0);
      else frame?.closest<HTMLElement>(".card")?.focus();
    }),
  );
  createEffect(
    on(
      () => props.call,
      () => move(0),
      { defer: true },
    ),
  );
  const keyHints = () => {
    const current = props.check.findings()[props.current];
    if (!current) return "";
    const use = current.alternative === undefined ? "" : " · Enter use it";
    return `↑ ↓ next${use} · M not here · ⇧M never · W wrong`;
  };

  return (
    <div
      ref={frame}
      style={{ display: "contents" }}
      dir="ltr"
      on:keydown={keys}
      on:focusin={() => {
        isInside = true;
      }}
      on:focusout={(event: FocusEvent) => {
        if (event.relatedTarget) isInside = false;
      }}
    >
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
                    insert={(lamp, wording) =>
                      void told(
                        props.insert(lamp, wording),
                        "Put in. Undo in the draft takes it out again.",
                        null,
                      )
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
          {done()?.words ?? keyHints()}
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
