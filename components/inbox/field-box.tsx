import type { JSX } from "solid-js";
import type { Field } from "../../lib/reply/suggestion.ts";

/** An open field of a suggestion, typed into where it stands. A field that is a whole paragraph grows with its text. */
export function FieldBox(props: {
  field: Field;
  alone: boolean;
  value: string;
  missed: boolean;
  change: (value: string) => void;
  insert: () => void;
}): JSX.Element {
  const grow = (area: HTMLTextAreaElement) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
    // The draft gets the focus while the key is still down, and must not take it as a new line.
    event.preventDefault();
    props.insert();
  };
  const shared = () => ({
    "data-field": props.field.id,
    "aria-label": props.field.label,
    "aria-invalid": props.missed,
    title: `${props.field.label}, for example: ${props.field.example}`,
    placeholder: props.field.label,
    autocomplete: "off",
  });
  if (props.alone) {
    return (
      <textarea
        class="field"
        classList={{ missed: props.missed }}
        rows="1"
        {...shared()}
        value={props.value}
        on:input={(event: InputEvent & { currentTarget: HTMLTextAreaElement }) => {
          props.change(event.currentTarget.value);
          grow(event.currentTarget);
        }}
        on:keydown={press}
      />
    );
  }
  return (
    <input
      class="field"
      classList={{ missed: props.missed }}
      {...shared()}
      value={props.value}
      on:input={(event: InputEvent & { currentTarget: HTMLInputElement }) =>
        props.change(event.currentTarget.value)
      }
      on:keydown={press}
    />
  );
}
