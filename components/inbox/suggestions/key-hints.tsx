import { For, type JSX } from "solid-js";

/** Where the keys are heard: on a part of the reply, in one of its fields, in the box for words to look for. */
export type KeyPlace = "part" | "field" | "find";

type Hint = readonly [keys: string, what: string];

const IN_FIELD: readonly Hint[] = [
  ["Tab", "next field"],
  ["↑ ↓", "back to the parts"],
  ["Enter", "insert"],
  ["Esc", "close"],
];
const IN_FIND: readonly Hint[] = [
  ["↑ ↓", "choose"],
  ["Enter", "take it"],
  ["Esc", "back to the reply"],
];
const onPart = (changed: boolean): readonly Hint[] => [
  ["↑ ↓", "part"],
  ["← →", "wording"],
  ["Del", "leave out"],
  ...(changed ? [["Ctrl Z", "undo"] as const] : []),
  ["1–3", "length"],
  ["a–z", "find"],
  ["Tab", "fields"],
  ["Enter", "insert"],
];

/** A quiet line on what the keys do where the focus is. Screen readers hear it at the reply itself. */
export function KeyHints(props: {
  place: KeyPlace;
  /** There is something to undo. */
  changed: boolean;
}): JSX.Element {
  const hints = () =>
    props.place === "field" ? IN_FIELD : props.place === "find" ? IN_FIND : onPart(props.changed);
  return (
    <p class="keys small" aria-hidden="true">
      <For each={hints()}>
        {([keys, what]) => (
          <span>
            <kbd>{keys}</kbd> {what}
          </span>
        )}
      </For>
    </p>
  );
}
