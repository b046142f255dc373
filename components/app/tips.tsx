import { For, type JSX, Show } from "solid-js";
import type { WritingSettings } from "../../lib/messages/table.ts";
import { sourceWords } from "../ui/words.ts";

/** Every tip of the draft check, with its reason and source, to be muted or let speak again. */
export function Tips(props: {
  rules: WritingSettings["rules"];
  muted: readonly string[];
  mute: (rule: string, muted: boolean) => void;
}): JSX.Element {
  const muted = () => props.rules.filter(({ id }) => props.muted.includes(id));
  return (
    <section>
      <h2>Tips</h2>
      <Show when={muted().length > 0} fallback={<p class="small">No tip is muted.</p>}>
        <ul class="sites">
          <For each={muted()}>
            {(rule) => (
              <li class="row">
                <span class="grow">{rule.title}</span>
                <button type="button" on:click={() => props.mute(rule.id, false)}>
                  Let it speak again
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <details>
        <summary>All {props.rules.length} tips</summary>
        <ul class="tips">
          <For each={props.rules}>
            {(rule) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    checked={!props.muted.includes(rule.id)}
                    on:change={(event: Event & { currentTarget: HTMLInputElement }) =>
                      props.mute(rule.id, !event.currentTarget.checked)
                    }
                  />
                  {rule.title}
                </label>
                <p class="small">
                  {rule.reason} {sourceWords(rule)}
                </p>
              </li>
            )}
          </For>
        </ul>
      </details>
    </section>
  );
}
