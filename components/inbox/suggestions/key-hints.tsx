import { For, type JSX } from "solid-js";

/** Where the keys are heard: on a part of the reply, in one of its fields, in the box for words to look for. */
export type KeyPlace = "part" | "field" | "find";

const HINTS: Record<KeyPlace, readonly (readonly [keys: string, what: string])[]> = {
  part: [
    ["↑ ↓", "part"],
    ["← →", "wording"],
    ["Del", "leave out"],
    ["1 2 3", "length"],
    ["a–z", "find"],
    ["Tab", "fields"],
    ["Enter", "insert"],
  ],
  field: [
    ["Tab", "next field"],
    ["↑ ↓", "back to the parts"],
    ["Enter", "insert"],
    ["Esc", "close"],
  ],
  find: [
    ["↑ ↓", "choose"],
    ["Enter", "take it"],
    ["Esc", "back to the reply"],
  ],
};

/** A quiet line on what the keys do where the focus is. Screen readers hear it at the reply itself. */
export function KeyHints(props: { place: KeyPlace }): JSX.Element {
  return (
    <p class="keys small" aria-hidden="true">
      <For each={HINTS[props.place]}>
        {([keys, what]) => (
          <span>
            <kbd>{keys}</kbd> {what}
          </span>
        )}
      </For>
    </p>
  );
}
