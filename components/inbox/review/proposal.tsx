import { createSignal, For, type JSX, Show } from "solid-js";
import { fieldWords, filledWording, stretchesOf } from "./marked-text.ts";

/** A wording that can go into the draft, with what only the agent knows to be typed in where it stands. */
export function Proposal(props: {
  wording: string;
  /** What the button says: "Use it". */
  label: string;
  /** What a field is called; its id where nothing is given. */
  fieldLabel?: (field: string) => string;
  /** Said before the wording: "Instead". */
  lead: string;
  take: (wording: string) => void;
}): JSX.Element {
  const [values, setValues] = createSignal<Record<string, string>>({});
  const label = (field: string) => (props.fieldLabel ?? fieldWords)(field);
  let box: HTMLDivElement | undefined;
  const take = () => {
    const waiting = [...(box?.querySelectorAll("input") ?? [])].find((input) => input.value.trim() === "");
    if (waiting) waiting.focus();
    else props.take(filledWording(props.wording, values()));
  };
  return (
    <div class="proposal" ref={box}>
      <p>
        <span class="small">{props.lead}</span>{" "}
        <Show when={props.wording !== ""} fallback={<em>leave it out</em>}>
          <For each={stretchesOf(props.wording)}>
            {(stretch) =>
              "text" in stretch ? (
                stretch.text
              ) : (
                <input
                  class="field"
                  aria-label={label(stretch.field)}
                  title={label(stretch.field)}
                  placeholder={label(stretch.field)}
                  autocomplete="off"
                  value={values()[stretch.field] ?? ""}
                  on:input={(event: InputEvent & { currentTarget: HTMLInputElement }) =>
                    setValues({ ...values(), [stretch.field]: event.currentTarget.value })
                  }
                  on:keydown={(event: KeyboardEvent) => {
                    if (event.key !== "Enter" || event.isComposing) return;
                    event.preventDefault();
                    take();
                  }}
                />
              )
            }
          </For>
        </Show>
      </p>
      <button type="button" data-take on:click={take}>
        {props.label}
      </button>
    </div>
  );
}
