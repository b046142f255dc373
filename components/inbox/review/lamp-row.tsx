import { For, type JSX } from "solid-js";
import type { Lamp } from "../../../lib/reply/review/result.ts";

/** The lamps as a row of small shapes: full, half, empty. What they say stands on the card, and in the button's name. */
export function LampRow(props: { lamps: readonly Lamp[] }): JSX.Element {
  const lamp = (id: string) => props.lamps.find((one) => one.id === id);
  return (
    <span class="lamps" aria-hidden="true">
      <For each={props.lamps.map(({ id }) => id)}>
        {(id) => <i class={lamp(id)?.lit} title={lamp(id)?.words} />}
      </For>
    </span>
  );
}
