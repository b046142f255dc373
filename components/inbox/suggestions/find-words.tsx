import { For, type JSX, Show } from "solid-js";
import type { Desk } from "./desk.ts";
import type { Found } from "./find.ts";
import { KIND_WORDS, LENGTH_WORDS } from "./words.ts";

/** The wordings that have the words looked for, under the box that they are typed into. */
export function FoundList(props: {
  desk: Desk;
  found: readonly Found[];
  at: number;
  take: (found: Found) => void;
}): JSX.Element {
  return (
    <Show
      when={props.found.length > 0}
      fallback={<p class="nothing">No wording here has these words. Esc goes back to the reply.</p>}
    >
      <div role="listbox" id="attune-found" class="found" aria-label="Wordings with these words">
        <For each={props.found}>
          {(one, place) => {
            const suggestion = () => props.desk.suggestions[one.suggestion] ?? props.desk.suggestion();
            const kind = () => suggestion().parts[one.part]?.kind;
            return (
              <div
                tabIndex={-1}
                role="option"
                id={`attune-found-${place()}`}
                aria-selected={props.at === place()}
                on:pointerdown={(event: PointerEvent) => event.preventDefault()}
                on:click={() => props.take(one)}
              >
                <span class="small">
                  {KIND_WORDS[kind() ?? "answer"]}
                  <Show when={one.suggestion !== props.desk.chosen()}>
                    , {LENGTH_WORDS[suggestion().length]}
                  </Show>
                </span>
                {one.text}
              </div>
            );
          }}
        </For>
      </div>
    </Show>
  );
}

/** The box for words to look for. Up, Down and Enter choose among what is found; Escape goes back to the reply. */
export function FindBox(props: {
  query: string;
  found: readonly Found[];
  at: number;
  look: (query: string) => void;
  move: (at: number) => void;
  take: (found: Found) => void;
  leave: () => void;
}): JSX.Element {
  const listed = () => props.query !== "" && props.found.length > 0;
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { length } = props.found;
    const one = props.found[props.at];
    if (event.key === "ArrowDown" && listed()) props.move((props.at + 1) % length);
    else if (event.key === "ArrowUp" && listed()) props.move((props.at - 1 + length) % length);
    else if (event.key === "Enter" && listed() && one) props.take(one);
    else if (props.query === "" && (event.key === "ArrowDown" || event.key === "Enter")) props.leave();
    else if (event.key === "Escape") {
      // Here it ends the search only; once more and it closes the card.
      event.stopPropagation();
      props.leave();
    } else return;
    event.preventDefault();
  };
  return (
    <input
      class="find"
      role="combobox"
      aria-label="Find a wording"
      aria-autocomplete="list"
      aria-expanded={listed()}
      aria-controls={listed() ? "attune-found" : undefined}
      aria-activedescendant={listed() ? `attune-found-${props.at}` : undefined}
      placeholder="Find a wording"
      autocomplete="off"
      dir="auto"
      spellcheck={false}
      value={props.query}
      on:input={(event: InputEvent & { currentTarget: HTMLInputElement }) =>
        props.look(event.currentTarget.value)
      }
      on:keydown={press}
    />
  );
}
