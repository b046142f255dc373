import { For, type JSX, Show } from "solid-js";
import type { Lamp, LampId } from "../../../lib/reply/review/result.ts";
import { sourceWords } from "../../ui/words.ts";
import { fieldWords } from "./marked-text.ts";
import { Proposal } from "./proposal.tsx";
import { LIT_WORDS } from "./words.ts";

/** What the message calls for, and how far the draft does it. One that isn't there yet says what would bring it. */
export function LampList(props: {
  lamps: readonly Lamp[];
  /** Puts a sentence in where it belongs. */
  insert: (lamp: LampId, wording: string) => void;
}): JSX.Element {
  const lamp = (id: LampId) => props.lamps.find((one) => one.id === id);
  return (
    <ul class="lamp-list">
      {/* By name: each review brings new lamps, and what is unfolded or typed here must stay. */}
      <For each={props.lamps.map(({ id }) => id)}>
        {(id) => (
          <li class={lamp(id)?.lit}>
            <span class="lamps" aria-hidden="true">
              <i class={lamp(id)?.lit} />
            </span>
            <div>
              <Show when={lamp(id)?.hint} fallback={<Line lamp={lamp(id)} />}>
                {(hint) => (
                  <details>
                    <summary>
                      <Line lamp={lamp(id)} />
                    </summary>
                    <p>{hint().text}</p>
                    <p class="small">{sourceWords(hint())}</p>
                    <Show when={hint().proposal}>
                      {(proposal) => (
                        <Proposal
                          wording={proposal()}
                          lead="For example:"
                          label="Put it in"
                          fieldLabel={(field) =>
                            hint().fields?.find((one) => one.id === field)?.label ?? fieldWords(field)
                          }
                          take={(wording) => props.insert(id, wording)}
                        />
                      )}
                    </Show>
                  </details>
                )}
              </Show>
              <Asks lamp={lamp(id)} />
            </div>
          </li>
        )}
      </For>
    </ul>
  );
}

function Line(props: { lamp: Lamp | undefined }): JSX.Element {
  return (
    <Show when={props.lamp}>
      {(lamp) => (
        <>
          {lamp().words}
          <span class="visually-hidden"> ({LIT_WORDS[lamp().lit]})</span>
        </>
      )}
    </Show>
  );
}

/** Each ask in the customer's words, and the sentence of the draft that answers it. */
function Asks(props: { lamp: Lamp | undefined }): JSX.Element {
  return (
    <Show when={props.lamp?.asks}>
      {(asks) => (
        <ul class="judged">
          <For each={asks()}>
            {(ask) => (
              <li class="small">
                <q>{ask.text}</q>{" "}
                <Show when={ask.answered} fallback={<b>still open</b>}>
                  <Show when={ask.by} fallback="answered">
                    {(by) => (
                      <>
                        answered: <q>{by().text}</q>
                      </>
                    )}
                  </Show>
                </Show>
              </li>
            )}
          </For>
        </ul>
      )}
    </Show>
  );
}
