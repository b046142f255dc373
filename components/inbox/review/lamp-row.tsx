import { For, type JSX } from "solid-js";
import type { Lamp } from "../../../lib/reply/review/result.ts";

/** The lamps as a row of small shapes: full, half, empty. What they say stands on the card, and in the button's name. */
export function LampRow(props: { lamps: readonly Lamp[] }): JSX.Element {
  return (
    <span class="lamps" aria-hidden="true">
      <For each={props.lamps}>{(lamp) => <i class={lamp.lit} title={lamp.words} />}</For>
    </span>
  );
}
