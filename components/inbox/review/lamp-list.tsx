import { For, type JSX, Show } from "solid-js";
import type { Lamp } from "../../../lib/reply/review/result.ts";
import { sourceWords } from "../../ui/words.ts";
import { Proposal } from "./proposal.tsx";
import { LIT_WORDS } from "./words.ts";

/** What the message calls for, and how far the draft does it. One that isn't there yet says what would bring it. */
export function LampList(props: { lamps: readonly Lamp[]; insert: (wording: string) => void }): JSX.Element {
  return (
    <ul class="lamp-list">
      <For each={props.lamps}>
        {(lamp) => (
          <li class={lamp.lit}>
            <span class="lamps" aria-hidden="true">
              <i class={lamp.lit} />
            </span>
            <Show when={lamp.hint} fallback={<Line lamp={lamp} />}>
              {(hint) => (
                <details>
                  <summary>
                    <Line lamp={lamp} />
                  </summary>
                  <p>{hint().text}</p>
                  <p class="small">{sourceWords(hint())}</p>
                  <Show when={hint().proposal}>
                    {(proposal) => (
                      <Proposal
                        wording={proposal()}
                        lead="For example:"
                        label="Put it in at the cursor"
                        take={props.insert}
                      />
                    )}
                  </Show>
                </details>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

function Line(props: { lamp: Lamp }): JSX.Element {
  return (
    <>
      {props.lamp.words}
      <span class="visually-hidden"> ({LIT_WORDS[props.lamp.lit]})</span>
    </>
  );
}
