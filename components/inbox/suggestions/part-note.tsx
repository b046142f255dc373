import { For, type JSX, Show } from "solid-js";
import type { Part } from "../../../lib/reply/suggestion.ts";
import { stateOf } from "./changes.ts";
import type { Desk } from "./desk.ts";
import { ReasonWords } from "./reason-words.tsx";
import { reasonsForPart } from "./reasons.ts";
import { KIND_WORDS } from "./words.ts";

/** In the margin beside the active part: what it is, its other wordings, why it is there and on what source. */
export function PartNote(props: { desk: Desk; part: Part }): JSX.Element {
  const state = () => stateOf(props.part, props.desk.changes());
  return (
    <td class="why">
      <h3>{KIND_WORDS[props.part.kind]}</h3>
      <div class="turns">
        <Show when={state().count > 1 && !state().out}>
          <Turn words="‹" label="Wording before" act={() => props.desk.swap(-1)} />
          <span class="small">
            {state().place + 1} of {state().count}
          </span>
          <Turn words="›" label="Next wording" act={() => props.desk.swap(1)} />
        </Show>
        <Turn words={state().out ? "Put back" : "Leave out"} act={props.desk.toggle} />
      </div>
      <ul id="attune-why">
        <For each={reasonsForPart(props.desk.suggestion(), props.part)}>
          {(reason) => (
            <li class="small">
              <ReasonWords reason={reason} />
            </li>
          )}
        </For>
      </ul>
    </td>
  );
}

/** For the mouse: the part's own keys do the same, so it is no stop for Tab, and the part keeps the focus. */
function Turn(props: { words: string; label?: string; act: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      tabindex="-1"
      aria-label={props.label}
      on:mousedown={(event: MouseEvent) => event.preventDefault()}
      on:click={props.act}
    >
      {props.words}
    </button>
  );
}
