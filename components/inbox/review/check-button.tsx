import { type JSX, Show } from "solid-js";
import type { Review } from "../../../lib/reply/review/result.ts";
import { LampRow } from "./lamp-row.tsx";
import { checkWords } from "./words.ts";

/** The button of the draft check: the lamps, and how many findings there are. None while nothing is written. */
export function CheckButton(props: {
  review: Review | null;
  open: boolean;
  toggle: () => void;
}): JSX.Element {
  return (
    <Show when={props.review}>
      {(review) => (
        <button
          type="button"
          dir="ltr"
          class="check"
          classList={{ calm: review().findings.length === 0 }}
          aria-expanded={props.open}
          aria-haspopup="dialog"
          aria-label={`Draft check: ${checkWords(review())}`}
          // The caret must be read before the editor loses it.
          on:pointerdown={(event: PointerEvent) => event.preventDefault()}
          on:click={() => props.toggle()}
        >
          <LampRow lamps={review().lamps} />
          <span>{checkWords(review())}</span>
        </button>
      )}
    </Show>
  );
}
