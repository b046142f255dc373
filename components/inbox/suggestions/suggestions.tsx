import { createMemo, createSignal, For, type JSX, onMount, Show } from "solid-js";
import type { Suggestion } from "../../../lib/reply/suggestion.ts";
import { swallowEcho } from "../echo-click.ts";
import { KeptText } from "../kept-text.tsx";
import { createDesk } from "./desk.ts";
import { type Found, findWordings } from "./find.ts";
import { FindBox, FoundList } from "./find-words.tsx";
import { KeyHints, type KeyPlace } from "./key-hints.tsx";
import { Offer } from "./offer.tsx";
import { ReasonWords } from "./reason-words.tsx";
import { reasonsForWhole } from "./reasons.ts";
import { LENGTH_WORDS } from "./words.ts";
import type { Work } from "./work.ts";

/** What came of inserting, in words for the agent; null when it is in. */
export type InsertOutcome = string | null;

/** Three suggestions, the parts and fields of the chosen one, and "Insert". */
export function Suggestions(props: {
  work: Work;
  suggestions: readonly [Suggestion, ...Suggestion[]];
  insert: (text: string) => Promise<InsertOutcome>;
  /** Why nothing can go in at present, in words for the agent; null where it can. */
  barred: string | null;
  /** Stands above the suggestions. */
  children: JSX.Element;
}): JSX.Element {
  const desk = createDesk(props.work, props.suggestions);
  const [showMissing, setShowMissing] = createSignal(false);
  const [trouble, setTrouble] = createSignal("");
  const [query, setQuery] = createSignal("");
  const [at, setAt] = createSignal(0);
  const [keys, setKeys] = createSignal<KeyPlace>("part");
  const found = createMemo(() =>
    query().trim() === "" ? [] : findWordings(desk.suggestions, desk.chosen(), query(), desk.values()),
  );
  let frame: HTMLDivElement | undefined;
  const focus = (selector: string) => frame?.querySelector<HTMLElement>(selector)?.focus();
  const toPart = () => focus(".part.active");

  onMount(() => {
    // The keys speak to the reply at once, unless the agent has gone elsewhere meanwhile.
    const root = frame?.getRootNode() as ShadowRoot | undefined;
    if (root?.activeElement?.contains(frame ?? null)) toPart();
  });

  const look = (words: string) => {
    setQuery(words);
    setAt(0);
  };
  const find = (begun: string) => {
    look(begun);
    focus(".find");
  };
  const leaveFind = () => {
    look("");
    toPart();
  };
  const move = (to: number) => {
    setAt(to);
    frame?.querySelector("[role=option][aria-selected=true]")?.scrollIntoView?.({ block: "nearest" });
  };
  const take = (one: Found) => {
    desk.take(one);
    leaveFind();
  };

  let inserting = false;
  const insert = async (withGaps = false) => {
    // A second press while the first is on its way must not put the text in twice.
    if (inserting || props.barred || desk.text() === "") return;
    const gap = desk.missing()[0];
    if (gap && !withGaps) {
      look("");
      setShowMissing(true);
      focus(`[data-field="${gap.id}"]`);
      return;
    }
    inserting = true;
    setTrouble((await props.insert(desk.text())) ?? "");
    inserting = false;
  };
  const insertByPress = (event: MouseEvent, withGaps: boolean) => {
    if (event.detail > 0 && (withGaps || desk.missing().length === 0)) swallowEcho(event);
    void insert(withGaps);
  };
  const state = () => {
    const [gap, ...more] = desk.missing();
    if (desk.text() === "") return "Every part is left out: there is nothing to insert.";
    if (!gap) return "Goes in at your cursor. Undo takes it out again.";
    return `${more.length === 0 ? "1 field" : `${more.length + 1} fields`} to fill: ${gap.label}`;
  };
  const pressOnLengths = (event: KeyboardEvent) => {
    // Left and right go from length to length, as ever; down into the reply.
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    if (event.key === "ArrowDown") leaveFind();
  };

  return (
    <div
      ref={frame}
      style={{ display: "contents" }}
      on:focusin={(event: FocusEvent) => {
        const target = event.target as HTMLElement;
        setKeys(target.matches(".field") ? "field" : target.matches(".find") ? "find" : "part");
      }}
    >
      <div class="body">
        {props.children}
        <div class="choice">
          <fieldset class="lengths" on:keydown={pressOnLengths}>
            <legend class="visually-hidden">Length of the suggestion</legend>
            <For each={desk.suggestions}>
              {(each, place) => (
                <label>
                  <input
                    type="radio"
                    name="attune-length"
                    class="visually-hidden"
                    checked={desk.chosen() === place()}
                    on:change={() => desk.choose(place())}
                  />
                  {LENGTH_WORDS[each.length]}
                </label>
              )}
            </For>
          </fieldset>
          <FindBox
            query={query()}
            found={found()}
            at={at()}
            look={look}
            move={move}
            take={take}
            leave={leaveFind}
          />
        </div>
        <Show
          when={query().trim() === ""}
          fallback={<FoundList desk={desk} found={found()} at={at()} take={take} />}
        >
          <For each={reasonsForWhole(desk.suggestion())}>
            {(reason) => (
              <p class="note small">
                <ReasonWords reason={reason} />
              </p>
            )}
          </For>
          <Offer
            desk={desk}
            showMissing={showMissing()}
            find={find}
            leaveUp={() => focus(".lengths :checked")}
            insert={() => void insert()}
          />
        </Show>
        <Show when={props.barred ?? trouble()}>{(why) => <KeptText why={why()} text={desk.text()} />}</Show>
      </div>
      <span class="visually-hidden" role="status">
        {query().trim() === "" ? desk.said() : `${found().length} found`}
      </span>
      <Show when={props.barred === null}>
        <footer class="foot">
          <span class="small grow" role="status">
            {state()}
          </span>
          <Show when={showMissing() && desk.missing().length > 0}>
            <button
              type="button"
              class="quiet"
              title="Each open field goes in as its label in brackets"
              on:click={(event: MouseEvent) => insertByPress(event, true)}
            >
              Insert anyway
            </button>
          </Show>
          <button
            type="button"
            class="primary"
            aria-disabled={desk.missing().length > 0 || desk.text() === ""}
            on:click={(event: MouseEvent) => insertByPress(event, false)}
          >
            Insert
          </button>
          <KeyHints place={keys()} changed={desk.changes().length > 0} />
        </footer>
      </Show>
    </div>
  );
}
