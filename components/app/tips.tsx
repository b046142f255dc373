import { For, type JSX, Show } from "solid-js";
import type { WritingSettings } from "../../lib/messages/table.ts";
import { sourceWords } from "../ui/words.ts";

type Rule = WritingSettings["rules"][number];

/** Every tip of the draft check, with its reason and source, to be muted or let speak again. */
export function Tips(props: {
  rules: readonly Rule[];
  muted: readonly string[];
  mute: (rule: string, muted: boolean) => void;
}): JSX.Element {
  // Lines go by id: they stay, and the focus with them, when the settings are read anew.
  const ids = () => props.rules.map(({ id }) => id);
  const muted = () => ids().filter((id) => props.muted.includes(id));
  const ruleOf = (id: string) => props.rules.find((rule) => rule.id === id);
  return (
    <section>
      <h2>Tips</h2>
      <Show when={muted().length > 0} fallback={<p class="small">No tip is muted.</p>}>
        <ul class="sites">
          <For each={muted()}>
            {(id) => (
              <li class="row">
                <span class="grow">
                  {ruleOf(id)?.title}
                  <OffAtFirst rule={ruleOf(id)} />
                </span>
                <button type="button" on:click={() => props.mute(id, false)}>
                  {ruleOf(id)?.byDefault ? "Let it speak again" : "Let it speak"}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <details>
        <summary>All {props.rules.length} tips</summary>
        <ul class="tips">
          <For each={ids()}>
            {(id) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    checked={!props.muted.includes(id)}
                    on:change={(event: Event & { currentTarget: HTMLInputElement }) =>
                      props.mute(id, !event.currentTarget.checked)
                    }
                  />
                  <span>
                    {ruleOf(id)?.title}
                    <OffAtFirst rule={ruleOf(id)} />
                  </span>
                </label>
                <Show when={ruleOf(id)}>
                  {(rule) => (
                    <p class="small">
                      {rule().reason} {sourceWords(rule())}
                    </p>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </details>
    </section>
  );
}

/** Nobody muted it: not every team wants to hear it. */
function OffAtFirst(props: { rule: Rule | undefined }): JSX.Element {
  return (
    <Show when={props.rule && !props.rule.byDefault}>
      {" "}
      <span class="small">Off at first</span>
    </Show>
  );
}
