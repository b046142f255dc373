import type { JSX } from "solid-js";
import type { Field } from "../../../lib/reply/suggestion.ts";

/** An open field of a suggestion, typed into where it stands. A field that is a whole part grows with its text. */
export function FieldBox(props: {
  field: Field;
  alone: boolean;
  value: string;
  missed: boolean;
  change: (value: string) => void;
}): JSX.Element {
  const grow = (area: HTMLTextAreaElement) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  const shared = () => ({
    "data-field": props.field.id,
    "aria-label": props.field.label,
    "aria-invalid": props.missed,
    title: `${props.field.label}, for example: ${props.field.example}`,
    placeholder: props.field.label,
    autocomplete: "off",
    dir: "auto" as const,
  });
  if (props.alone) {
    return (
      <textarea
        // What it holds already, once it stands on the page.
        ref={(area) => queueMicrotask(() => grow(area))}
        class="field"
        classList={{ missed: props.missed }}
        rows="1"
        {...shared()}
        value={props.value}
        on:input={(event: InputEvent & { currentTarget: HTMLTextAreaElement }) => {
          props.change(event.currentTarget.value);
          grow(event.currentTarget);
        }}
      />
    );
  }
  return (
    <input
      class="field"
      classList={{ missed: props.missed }}
      // Where the browser doesn't size it by what it holds itself.
      size={Math.max(props.field.label.length, props.value.length)}
      {...shared()}
      value={props.value}
      on:input={(event: InputEvent & { currentTarget: HTMLInputElement }) =>
        props.change(event.currentTarget.value)
      }
    />
  );
}
