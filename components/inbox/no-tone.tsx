import { createSignal, type JSX, Show } from "solid-js";
import type { Failure } from "../../lib/messages/errors.ts";
import { Icon } from "../ui/icons.tsx";
import { failureSentence } from "../ui/words.ts";
import { Popover } from "./popover.tsx";

const LABEL = "Attune can't read tone";

/** Stands once on the page, where a chip would, while no tone can be read; a click says why. */
export function NoTone(props: { failure: Failure; tryAgain: () => Promise<void> }): JSX.Element {
  let button: HTMLButtonElement | undefined;
  const [open, setOpen] = createSignal(false);
  const [said, setSaid] = createSignal("");
  const tryAgain = async () => {
    setSaid("");
    await props.tryAgain();
    // Where it works now, all this is gone.
    setSaid("Tried again: it is still so.");
  };
  const close = () => {
    setOpen(false);
    button?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        class="mood no-tone"
        aria-expanded={open()}
        aria-haspopup="dialog"
        title={failureSentence(props.failure)}
        on:click={() => (open() ? close() : setOpen(true))}
      >
        <Icon name="fault" />
        <span>{LABEL}</span>
      </button>
      <Show when={open() && button}>
        {(anchor) => (
          <Popover
            anchor={anchor()}
            placement="right-start"
            label={LABEL}
            class="reading"
            light={true}
            close={close}
          >
            <div class="body">
              <p role="alert">{failureSentence(props.failure)}</p>
            </div>
            <footer class="foot">
              <button type="button" on:click={() => void tryAgain()}>
                Try again
              </button>
              <span class="small grow" role="status">
                {said()}
              </span>
              <button type="button" class="quiet" on:click={close}>
                Close
              </button>
            </footer>
          </Popover>
        )}
      </Show>
    </>
  );
}
