import { type JSX, Show } from "solid-js";

/** A text field in which each line is one entry, with what keeps it from being saved. */
export function LinesField(props: {
  id: string;
  label: string;
  example: string;
  value: string;
  typed: (text: string) => void;
  /** Null where all is well. */
  trouble: string | null;
}): JSX.Element {
  return (
    <div class="lines">
      <label for={props.id}>{props.label}, one on each line</label>
      <textarea
        id={props.id}
        rows="3"
        placeholder={props.example}
        aria-invalid={props.trouble !== null}
        aria-describedby={props.trouble === null ? undefined : `${props.id}-trouble`}
        value={props.value}
        on:input={(event: InputEvent & { currentTarget: HTMLTextAreaElement }) =>
          props.typed(event.currentTarget.value)
        }
      />
      <Show when={props.trouble}>
        {(trouble) => (
          <p id={`${props.id}-trouble`} class="trouble" role="alert">
            {trouble()}
          </p>
        )}
      </Show>
    </div>
  );
}
